"""The peers of the bench, each in a process of its own: `python -m tests.bench.peers METHOD FOLDER --workers 2`.

Reads FOLDER/records.csv, writes FOLDER/METHOD.csv (`id,cluster`) and prints one line of JSON. Each peer is set up as a competent
user of it would, and is given more: its threshold is the best on the truth of the very register (FOLDER/truth.csv). That
tuning is not counted in its time. Nothing here comes from the engine but for `linked`; the cells are cleaned with a few lines of Python.
"""

from __future__ import annotations

import csv
import json
import logging
import re
import time
import unicodedata
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from tests.bench.measures import labels_joined, quality, tuned

NAMES: Final = ("name", "name_fr", "name_en")
LITTLE: Final = frozenset(re.findall(r"\w+", "le la les l de du des d en et au aux a pour of the and in for"))
MONTHS: Final = {
    month: at % 12 + 1
    for at, month in enumerate(
        re.findall(
            r"\w+",
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
            "january february march april may june july august september october november december",
        )
    )
}
JOINED: Final = str.maketrans({"œ": "oe", "Œ": "OE", "’": " "})
TOWNS: Final = {"yde": "yaounde", "dla": "douala", "baf": "bafoussam"}
#: The scores tried for rapidfuzz, and the match weights (bits) for Splink.
SCORES: Final = np.arange(78, 100.5, 0.5)
WEIGHTS: Final = np.arange(-4, 40.25, 0.25)
#: The scorers from the cheapest to the dearest (the last two take ten times as long); chosen on so many records.
SCORERS: Final = ("token_sort_ratio", "token_set_ratio", "WRatio")
SOME: Final = 2_000
AS_GOOD: Final = 0.01
#: Texts on one side of a chunk of `cdist`.
CHUNK: Final = 512


def plain(cell: str) -> str:
    """Small letters and figures without accents, one space between."""
    bare = unicodedata.normalize("NFKD", cell.translate(JOINED)).encode("ascii", "ignore").decode().lower()
    return " ".join(re.findall(r"[a-z0-9]+", bare))


def read(folder: Path) -> tuple[list[dict[str, str]], NDArray[np.int64]]:
    """The records of a register, and the true cluster of each."""
    with (folder / "records.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    with (folder / "truth.csv").open(encoding="utf-8", newline="") as lines:
        truth = {row["id"]: int(row["cluster"]) for row in csv.DictReader(lines)}
    return rows, np.array([truth[row["id"]] for row in rows])


def write(path: Path, rows: list[dict[str, str]], labels: NDArray[np.int64]) -> None:
    """What the method put together, for the bench to judge."""
    with path.open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines)
        table.writerow(("id", "cluster"))
        table.writerows(zip((row["id"] for row in rows), labels.tolist(), strict=True))


# --- rapidfuzz: every name against every other -----------------------------------------------------------------------------


def names_of(rows: list[dict[str, str]]) -> tuple[list[str], NDArray[np.intp]]:
    """Every name of every record, French and English alike (its acronym where it has none), and the row it belongs to."""
    held = [(at, text) for at, row in enumerate(rows) for text in dict.fromkeys(plain(row[name]) for name in NAMES) if text]
    held += [(at, plain(row["acronym"])) for at, row in enumerate(rows) if not any(row[name] for name in NAMES)]
    return [text for _, text in held], np.array([at for at, _ in held], np.intp)


def near(rows: list[dict[str, str]], scorer: str, cutoff: float, workers: int) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """The pairs of records with two names at or above the cutoff."""
    from rapidfuzz import fuzz, process

    texts, owner = names_of(rows)
    i, j, found = [], [], []
    for at in range(0, len(texts), CHUNK):
        scores = process.cdist(
            texts[at : at + CHUNK], texts[at:], scorer=getattr(fuzz, scorer), score_cutoff=cutoff, dtype=np.float32, workers=workers
        )
        one, other = np.nonzero(scores)
        kept = owner[at + one] < owner[at + other]
        i.append(owner[at + one[kept]])
        j.append(owner[at + other[kept]])
        found.append(scores[one[kept], other[kept]])
    return np.concatenate(i), np.concatenate(j), np.concatenate(found)


def rapidfuzz_tune(folder: Path, workers: int) -> dict[str, Any]:
    """The best scorer on a fifth of the bodies or so, siblings together (the cheapest where it is as good), then its threshold on all."""
    rows, truth = read(folder)
    some = np.flatnonzero(truth <= np.sort(truth)[min(SOME, len(rows)) - 1])
    told = {}
    for scorer in SCORERS:
        best = tuned(truth[some], *near([rows[at] for at in some], scorer, float(SCORES[0]), workers), SCORES)
        told[scorer] = (best.quality.f1, best.threshold)
    scorer = next(name for name in SCORERS if told[name][0] > max(f1 for f1, _ in told.values()) - AS_GOOD)
    best = tuned(truth, *near(rows, scorer, float(SCORES[0]), workers), SCORES)
    return {"scorer": scorer, "threshold": best.threshold, "at_edge": best.at_edge, "scorers": told}


def rapidfuzz_run(folder: Path, workers: int, scorer: str, threshold: float) -> dict[str, Any]:
    """The groups at the threshold that was found best, as connected components."""
    rows, _ = read(folder)
    i, j, _ = near(rows, scorer, threshold, workers)
    write(folder / "rapidfuzz.csv", rows, labels_joined(np.arange(len(rows)), i, j))
    return {"uncounted": 0.0, "pairs": len(i)}


# --- Splink: Fellegi–Sunter by EM, on DuckDB -------------------------------------------------------------------------------


def cleaned(rows: list[dict[str, str]]) -> Iterator[dict[str, Any]]:
    """The columns that Splink compares and blocks on; a cell without value is None."""
    names = [[text for text in dict.fromkeys(plain(row[name]) for name in NAMES) if text] for row in rows]
    words = [list(dict.fromkeys(word for name in held for word in name.split() if word not in LITTLE)) for held in names]
    often = Counter(word for held in words for word in held)
    region_of, branch_of = official()
    for at, (row, held, bag) in enumerate(zip(rows, names, words, strict=True)):
        rare = sorted(sorted(bag, key=lambda word: (often[word], word))[:4])
        town = re.sub(r" ([ivx]+|\d+e?r?)$", "", plain(row["town"]))
        region = re.sub(r"^(province|region) |^(du|de l|de la|de) | region$", "", plain(row["region"]).replace("province ", ""))
        day, year = dated(plain(row["founded"]))
        street = plain(row["address"])
        yield {
            "unique_id": at,
            "name": held[0] if held else None,
            "name_key": " ".join(sorted(bag)) or None,
            "words": bag or None,
            "figures": " ".join(word for word in bag if word.isdigit()) or None,
            "rare": rare or None,
            "rare_pairs": [" ".join(pair) for pair in combinations(rare, 2)] or None,
            "acronym": plain(row["acronym"]).replace(" ", "") or None,
            "town": TOWNS.get(town, town) or None,
            "region": region_of.get(region, region) or None,
            "place": town or region or None,
            "branch": branch_of.get(plain(row["branch"]), plain(row["branch"])) or None,
            "address": street or None,
            "street_words": list(dict.fromkeys(street.split())) or None,
            "phones": [digits[-8:] for part in re.split(r"[/;,]| ou ", row["phone"]) if len(digits := re.sub(r"\D", "", part)) > 5] or None,
            "email": row["email"].strip().lower() or None,
            "founded": day,
            "year": year,
            "regno": numbered(plain(row["regno"])),
            "officers": [" ".join(sorted(name.split())) for cell in row["officers"].split(";") if (name := plain(cell))] or None,
        }


def official() -> tuple[dict[str, str], dict[str, str]]:
    """The ten regions and the branches as the law words them, in both languages: what a user would look up."""
    from tools.noisy import vocabulary

    regions = {plain(form): one.code for one in vocabulary.regions() for form in (one.code, one.place.fr, one.place.en)}
    branches = {
        plain(form): code for code, (fr, en) in vocabulary.branches().items() for form in (fr.split()[0], en.split()[0], code, fr, en)
    }
    return regions, branches


def dated(cell: str) -> tuple[str | None, int | None]:
    """A day as ISO, and the year; None for what is not said."""
    parts = cell.split()
    year = next((int(part) for part in parts if re.fullmatch(r"(19|20)\d\d", part)), None)
    if len(parts) != 3:
        return None, year
    if year == int(parts[0] if parts[0].isdigit() else 0):
        parts.reverse()
    day, month, last = parts
    if not (day.isdigit() and last.isdigit() and (month.isdigit() or month in MONTHS)):
        return None, year
    year = year or (2000 if int(last) < 40 else 1900) + int(last)
    return f"{year}-{MONTHS.get(month) or int(month):02}-{int(day):02}", year


def numbered(cell: str) -> str | None:
    """A registration number as serial/year, however its parts are arranged."""
    figures = [part for part in cell.split() if part.isdigit()]
    year = next((part for part in reversed(figures) if re.fullmatch(r"(19|20)\d\d", part)), None)
    if year is None and len(figures) > 1:
        year = f"20{figures[-1]}" if int(figures[-1]) < 40 else f"19{figures[-1]}"
    serial = figures[0].lstrip("0") if figures and figures[0] != year else None
    return f"{serial}/{year}" if serial and year else serial or cell or None


def settings() -> Any:
    """Comparisons and blocking rules for a register of unions."""
    import splink.comparison_level_library as cll
    import splink.comparison_library as cl
    from splink import SettingsCreator, block_on

    # seven times as fast as list_intersect, in DuckDB 2.0
    both = lambda column: f"len(list_filter({column}_l, lambda one: list_contains({column}_r, one)))"
    share = lambda column: f"{both(column)} / (len({column}_l) + len({column}_r) - {both(column)})"
    held = f"{both('words')} = least(len(words_l), len(words_r))"
    level = cll.CustomLevel
    name = cl.CustomComparison(
        [
            cll.NullLevel("name_key"), cll.ExactMatchLevel("name_key", term_frequency_adjustments=True),
            level(f"{share('words')} >= 0.8 or jaro_winkler_similarity(name_l, name_r) >= 0.97", "0.8 of the words"),
            level(f"{share('words')} >= 0.6 or ({held} and least(len(words_l), len(words_r)) > 2)", "0.6 of the words"),
            level(f"{share('words')} >= 0.4 or jaro_winkler_similarity(name_l, name_r) >= 0.9", "0.4 of the words"),
            level(f"{share('words')} >= 0.2", "0.2 of the words"), cll.ElseLevel(),
        ], output_column_name="name",
    )  # fmt: skip
    address = cl.CustomComparison(
        [
            cll.NullLevel("address"), cll.ExactMatchLevel("address", term_frequency_adjustments=True),
            level(f"{share('street_words')} >= 0.5", "half of the words"), level(f"{share('street_words')} >= 0.2", "a fifth"), cll.ElseLevel(),
        ], output_column_name="address",
    )  # fmt: skip
    founded = cl.CustomComparison(
        [
            cll.NullLevel("year"), cll.ExactMatchLevel("founded"), level("year_l = year_r and (founded_l is null or founded_r is null)", "year"),
            level("year_l = year_r", "year, another day"), level("abs(year_l - year_r) <= 1", "a year off"), cll.ElseLevel(),
        ], output_column_name="founded",
    )  # fmt: skip
    place = cl.CustomComparison(
        [
            cll.NullLevel("place"), cll.ExactMatchLevel("town", term_frequency_adjustments=True), cll.JaroWinklerLevel("town", 0.9),
            level("region_l = region_r and (town_l is null or town_r is null)", "region, no town"), level("region_l = region_r", "region, another town"),
            cll.ElseLevel(),
        ], output_column_name="place",
    )  # fmt: skip
    phone = cl.CustomComparison(
        [
            cll.NullLevel("phones"), cll.ArrayIntersectLevel("phones"), level("levenshtein(phones_l[1], phones_r[1]) <= 1", "a slip"), cll.ElseLevel(),
        ], output_column_name="phones",
    )  # fmt: skip
    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            name, address, founded, cl.ExactMatch("figures"),
            cl.JaroWinklerAtThresholds("acronym", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            place, cl.ExactMatch("branch").configure(term_frequency_adjustments=True),
            phone,
            cl.JaroWinklerAtThresholds("email", [0.93]).configure(term_frequency_adjustments=True),
            cl.LevenshteinAtThresholds("regno", [1]).configure(term_frequency_adjustments=True),
            cl.ArrayIntersectAtSizes("officers", [2, 1]),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("phones", arrays_to_explode=["phones"]), block_on("email"), block_on("regno"), block_on("name_key"), block_on("acronym"),
            block_on("founded", "town"), block_on("founded", "region"), block_on("address", "town"), block_on("year", "address"),
            block_on("officers", "year", arrays_to_explode=["officers"]), block_on("officers", "town", arrays_to_explode=["officers"]),
            block_on("rare_pairs", arrays_to_explode=["rare_pairs"]), block_on("rare", "town", arrays_to_explode=["rare"]),
            block_on("rare", "year", arrays_to_explode=["rare"]),
        ],
        retain_matching_columns=False,
        max_iterations=30,
    )  # fmt: skip


def splink_run(folder: Path, workers: int) -> dict[str, Any]:
    """Train without labels, predict, then close into components at the threshold that is best on the truth."""
    import duckdb
    import pyarrow as pa
    from splink import Linker, block_on
    from splink.backends.duckdb import DuckDBAPI

    logging.getLogger("splink").setLevel(logging.ERROR)
    rows, truth = read(folder)
    connection = duckdb.connect(config={"threads": workers})
    table = DuckDBAPI(connection).register(pa.Table.from_pylist(list(cleaned(rows))))
    linker = Linker(table, settings(), log_level=logging.ERROR)
    training = linker.training
    training.estimate_probability_two_random_records_match(
        [block_on("regno"), block_on("email"), block_on("name_key", "town"), block_on("founded", "town")], recall=0.8
    )
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for key in ("regno", "phones", "name_key"):
        training.estimate_parameters_using_expectation_maximisation(block_on(key))
    pairs = linker.inference.predict(threshold_match_weight=float(WEIGHTS[0])).as_duckdbpyrelation()
    held = pairs.select("unique_id_l, unique_id_r, match_weight").fetchnumpy()
    i, j, weights = (np.asarray(held[name]) for name in ("unique_id_l", "unique_id_r", "match_weight"))
    start = time.perf_counter()
    best = tuned(truth, i, j, weights, WEIGHTS)
    kept = weights >= best.threshold
    shift, labels = linked(truth, i, j, weights)
    write(folder / "splink-linked.csv", rows, labels)
    uncounted = time.perf_counter() - start
    write(folder / "splink.csv", rows, labels_joined(np.arange(len(rows)), i[kept], j[kept]))
    return {"threshold": best.threshold, "at_edge": best.at_edge, "shift": shift, "pairs": len(i), "uncounted": uncounted}


def linked(truth: NDArray[np.int64], i: NDArray[Any], j: NDArray[Any], weights: NDArray[Any]) -> tuple[float, NDArray[np.int64]]:
    """Splink's weights in our average linkage, its odds lowered by so many bits as is best on the truth: the scorer apart from the grouping."""
    from registry.matching.linkage import average

    best, found, at = -1.0, np.arange(len(truth)), 0.0
    for shift in np.arange(-4.0, 21.0, 1.0):
        p = (1 / (1 + np.exp2(shift - weights))).astype(np.float32)
        kept = p >= 0.02
        labels = average(len(truth), i[kept].astype(np.intp), j[kept].astype(np.intp), p[kept], threshold=0.5).of
        if (f1 := quality(truth, labels).f1) > best:
            best, found, at = f1, labels, float(shift)
    return at, found


def main() -> None:
    """Run one peer on one register."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("method", choices=("splink", "rapidfuzz", "rapidfuzz-tune"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--scorer", default=SCORERS[0])
    parser.add_argument("--threshold", type=float, default=90.0)
    asked = parser.parse_args()
    if asked.method == "splink":
        told = splink_run(asked.folder, asked.workers)
    elif asked.method == "rapidfuzz":
        told = rapidfuzz_run(asked.folder, asked.workers, asked.scorer, asked.threshold)
    else:
        told = rapidfuzz_tune(asked.folder, asked.workers)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
