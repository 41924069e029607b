"""Near names: how often the right one is among the ten first, and how long it takes, over a hundred thousand names.

    python -m tests.bench.nearest [--size 100000] [--queries 400]

The questions are full names as a hurried hand writes them: slips, words cut, accents lost, particles changed; one in
three in capitals. The names themselves are clean (noise 0.05), as in a kept register.
"""

from __future__ import annotations

import argparse
import tempfile
import time
import unicodedata
from pathlib import Path
from random import Random

from registry.matching import Candidate, NameIndex
from tools.noisy import Noise, records
from tools.noisy.spelling import HANDS, abbreviated, endings_changed, particles_changed, slips


def corrupted(name: str, chance: Random) -> str:
    """A full name as a hurried hand writes it."""
    name = particles_changed(endings_changed(name, chance, 0.1), chance, 0.2)
    name = slips(abbreviated(name, chance, 0.12), chance, 0.7, chance.choice(HANDS))
    if chance.random() < 0.5:
        name = "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
    return name.upper() if chance.random() < 0.33 else name


def measure(size: int, queries: int, seed: int = 900) -> dict[str, float]:
    """Build time, rebuild time from what another process left, hit rate among ten, milliseconds (middle and 95th of 100)."""
    chance = Random(seed)
    bodies: dict[int, dict[str, str]] = {}
    for record, body in records(2 * size, seed=seed, noise=Noise(0.05), layout="both"):
        if body not in bodies and len(record.get("name_fr", "").split()) > 2:
            bodies[body] = record
        if len(bodies) == size:
            break
    candidates = [Candidate.of(body, record) for body, record in bodies.items()]
    started = time.perf_counter()
    index = NameIndex(candidates)
    built = time.perf_counter() - started
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "names.npz"
        index.save(file)
        started = time.perf_counter()
        NameIndex(candidates, kept=file)
        rebuilt = time.perf_counter() - started
    asked = chance.sample(candidates, min(queries, len(candidates)))
    spent, right = [], {"typing": 0, "verdict": 0}
    for candidate in asked:
        text = corrupted(candidate.name_fr, chance)
        for mode, place in (("typing", ""), ("verdict", candidate.place)):
            started = time.perf_counter()
            hits = index.closest(text, place=place, k=10, reasons=False)
            spent.append(time.perf_counter() - started)
            right[mode] += candidate.key in {hit.candidate.key for hit in hits}
    spent.sort()
    return {
        "names": len(index), "build s": built, "rebuild s": rebuilt,
        "right of ten, name alone": right["typing"] / len(asked), "right of ten, with place": right["verdict"] / len(asked),
        "middle ms": spent[len(spent) // 2] * 1000, "p95 ms": spent[int(len(spent) * 0.95)] * 1000,
    }  # fmt: skip


def main() -> None:
    """Read the command line and print one line a figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=400)
    asked = parser.parse_args()
    for name, figure in measure(asked.size, asked.queries).items():
        print(f"{name:<28} {figure:>12,.3f}")


if __name__ == "__main__":
    main()
