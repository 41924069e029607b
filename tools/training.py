"""`python -m tools.training`: the shipped models from generated registers: the same seeds give the same file.

Each lesson is one made-up register with known truth, at one noise level, seen through some of its columns only: a legacy
file seldom has them all, and the weights must be right for what is there. Positive pairs are all kept, the others sampled
and weighted back to their true number.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click
import numpy as np
from numpy.typing import NDArray

from registry.matching import learning
from registry.matching.engine import Register
from registry.matching.frame import FIELDS, Schema
from registry.matching.model import FOLDER, Model, blank
from registry.matching.names import read
from tools.noisy import Noise, records
from tools.noisy.locals import locals_
from tools.noisy.people import people
from tools.noisy.shops import shops

NAMES: Final = ("name", "name_fr", "name_en")
#: What a file of each sort holds beside its id.
VIEWS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "union": (
        FIELDS["union"], FIELDS["union"], FIELDS["union"], (*NAMES, "acronym", "town", "branch", "regno", "founded"), FIELDS["union"],
        (*NAMES, "town", "address", "phone", "officers"), FIELDS["union"],
    ),
    "union_names": (
        (*NAMES, "town"), (*NAMES, "town", "region"), NAMES, (*NAMES, "acronym", "kind"), (*NAMES, "town", "region"),
        (*NAMES, "acronym", "town", "region", "kind"), (*NAMES, "town"),
    ),
    "organisation": (
        (*NAMES, "town", "address", "phone"), (*NAMES, "address", "town", "phone", "branch"), (*NAMES, "town", "region", "phone"),
        (*NAMES, "town", "address"), NAMES, (*NAMES, "town", "region", "address", "phone", "email"),
    ),
    "person": (
        FIELDS["person"], ("given_name", "surname", "date_of_birth", "suburb", "phone"),
        ("given_name", "surname", "date_of_birth", "street_number", "address_1", "suburb", "postcode", "state"),
        ("given_name", "surname", "date_of_birth"), ("given_name", "surname", "phone", "id_number"),
    ),
}  # fmt: skip
NOISES: Final = (0.1, 0.25, 0.4, 0.6)
#: The mean probability that holds a cluster: where F1 peaks on registers of other seeds.
THRESHOLDS: Final = {"union": 0.4, "union_names": 0.35, "organisation": 0.4, "person": 0.2}
OTHERS_KEPT: Final = 0.15
SIZE: Final = 5_000


@dataclass
class Lesson:
    """The levels of the pairs of one register, which are true, and how many pairs each stands for."""

    levels: NDArray[np.uint8]
    same: NDArray[np.bool_]
    importance: NDArray[np.float32]


def schema_of(name: str) -> Schema:
    """The schema that a model of this name is for."""
    return "union" if name.startswith("union") else "organisation" if name == "organisation" else "person"


def train(name: str, *, seeds: range, size: int = SIZE, say: Callable[[str], None] = print) -> Model:
    """The model of this name (one of VIEWS), from registers of the given seeds at every noise level."""
    schema = schema_of(name)
    lessons = []
    for lesson in _lessons(name, seeds, size):
        lessons.append(lesson)
        say(f"{name}: {len(lessons)} lessons, {int(lesson.same.sum())} true of {len(lesson.same)} pairs")
    levels, same, importance = (np.concatenate([getattr(lesson, name) for lesson in lessons]) for name in ("levels", "same", "importance"))
    model = learning.fit(levels, same, blank(schema), name=f"{name}-1", importance=importance)
    return Model(model.name, schema, model.prior, model.weights, THRESHOLDS[name], {
        "registers": len(lessons), "records_each": size, "seeds": [seeds.start, seeds.stop], "noise": list(NOISES),
        "pairs": int(importance.sum()), "true_pairs": int(same.sum()),
    })  # fmt: skip


def _lessons(name: str, seeds: range, size: int) -> Iterator[Lesson]:
    chance = np.random.default_rng(seeds.start)
    views, schema = VIEWS[name], schema_of(name)
    for at, seed in enumerate(seeds):
        for turn, noise in enumerate(NOISES):
            number = at * len(NOISES) + turn
            rows, truth = _register(name, size, seed, noise, number)
            view = views[number % len(views)]
            register = Register.of(
                schema, [{column: row[column] for column in view if row.get(column)} for row in rows], model=blank(schema)
            )
            i, j = register.pairs
            same = truth[i] == truth[j]
            kept = np.flatnonzero(same | (chance.random(len(i)) < OTHERS_KEPT))
            yield Lesson(register.levels(kept), same[kept], np.where(same[kept], 1, 1 / OTHERS_KEPT).astype(np.float32))


def _register(name: str, size: int, seed: int, noise: float, number: int) -> tuple[list[dict[str, str]], NDArray[np.int64]]:
    """A made-up register of a sort that the schema is for: one in three of names only is of numbered locals."""
    held: Iterator[tuple[dict[str, str], int]]
    if name == "person":
        held = people(size, seed=seed, noise=noise)
    elif name == "organisation" and number % 4 != 3:
        held = shops(size, seed=seed, noise=noise)
    elif name == "union_names" and number % 3 == 2:
        held = locals_(size // 2, seed=seed, noise=noise)
    else:
        held = records(size, seed=seed, noise=Noise(noise), layout="both" if number % 2 else "name")
    rows = list(held)
    return [row for row, _ in rows], np.array([cluster for _, cluster in rows])


def count_words(path: Path, *, seeds: range, size: int = SIZE, least: int = 3) -> int:
    """Write how many of the made-up unions hold each concept in their names; how many unions there were."""
    counts: Counter[str] = Counter()
    total = 0
    for seed in seeds:
        seen: set[int] = set()
        for row, cluster in records(size, seed=seed, noise=Noise(0.1), layout="both"):
            if cluster in seen:
                continue
            seen.add(cluster)
            total += 1
            counts.update({concept for name in NAMES if row.get(name) for concept in read(row[name]).concepts})
    with path.open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines, lineterminator="\n")
        table.writerow(["word", "names"])
        table.writerow(["*", total])
        table.writerows((word, held) for word, held in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if held >= least)
    return total


@click.command()
@click.option("--model", "wanted", type=click.Choice((*VIEWS, "all")), default="all", show_default=True)
@click.option("--seeds", type=click.IntRange(1, 100), default=8, show_default=True)
@click.option("--size", type=click.IntRange(500, 100_000), default=4000, show_default=True)
@click.option("--folder", type=click.Path(file_okay=False, path_type=Path), default=FOLDER, show_default=False)
def main(wanted: str, seeds: int, size: int, folder: Path) -> None:
    """Train the shipped models again from generated registers: the same seeds give the same files."""
    folder.mkdir(parents=True, exist_ok=True)
    if wanted == "all":
        click.echo(f"{count_words(folder / 'words.csv', seeds=range(500, 504), size=10_000)} unions read for words.csv")
    for name in VIEWS if wanted == "all" else (wanted,):
        train(name, seeds=range(1, 1 + seeds), size=size, say=click.echo).save(folder / f"{name}.json")


if __name__ == "__main__":
    main()
