"""`make bench-matching`: our matching engine beside Splink 5 and rapidfuzz, on the same made-up register in the same run.

Each method runs in a process of its own, so that its time and its memory are its own: from records.csv to a file of clusters,
start of the interpreter included. The measures (measures.py) and the peers (peers.py) are written without the engine. Ours runs
with its shipped threshold, the peers with the best threshold on the truth. Machines are noisy: read the ratios.

    python -m tests.bench.matching --size 10000 --seeds 101,102,103 --noise 0.1,0.2,0.4 --only ours,splink
    python -m tests.bench.matching --large      # 100,000 and 1,000,000, ours only
"""

from __future__ import annotations

import csv
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np

from tests.bench.measures import Quality, ceiling, quality

ROOT: Final = Path(__file__).parents[2]
METHODS: Final = ("ours", "splink", "rapidfuzz")
#: Registers of these seeds taught the shipped models or counted their words: they examine nothing.
TAUGHT: Final = frozenset({*range(1, 9), *range(500, 504)})
#: Above so many records every name against every other is out of the question.
RAPIDFUZZ_LIMIT: Final = 20_000
TITLES: Final = {
    "ours": "ours", "splink": "Splink 5, components", "splink-linked": "Splink 5, our linkage", "rapidfuzz": "rapidfuzz, components",
}  # fmt: skip
HEADS: Final = ("method", "F1", "precision", "recall", "B-cubed F1", "over-merged %", "wall s", "wall ratio", "peak MiB")


@dataclass
class Ran:
    """What a process took and said. The peak is of all its processes together, memory shared by several counted once."""

    wall: float
    peak: float
    out: str
    err: str


@dataclass
class Result:
    """One method on one register."""

    method: str
    quality: Quality
    wall: float
    peak: float
    remark: str = ""


@dataclass
class Stages:
    """The time of each stage, told by the engine's own progress."""

    spent: dict[str, float] = field(default_factory=dict)
    since: float = field(default_factory=time.perf_counter)

    def __call__(self, stage: str, done: int, total: int) -> None:
        name = stage if done else "weighing"  # what lies between reading and pairs
        now = time.perf_counter()
        self.spent[name] = self.spent.get(name, 0.0) + now - self.since
        self.since = now


def run(command: list[str]) -> Ran:
    """Run a process to its end and measure it; a failure ends the bench with what it said."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        start = time.perf_counter()
        process = subprocess.Popen([sys.executable, "-m", *command], cwd=ROOT, stdout=out, stderr=err)
        seen = [0.0]
        over = threading.Event()
        watcher = threading.Thread(target=_watch, args=(process.pid, seen, over))
        watcher.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        over.set()
        watcher.join()
        out.seek(0)
        err.seek(0)
        told, complaint = out.read(), err.read()
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}\n{complaint[-3000:]}")
    return Ran(wall, max(usage.ru_maxrss / 1024, seen[0]), told, complaint)


def _watch(pid: int, seen: list[float], over: threading.Event) -> None:
    """The largest sum of memory over a process and its workers; a large one is looked at less often, for looking takes time."""
    pause = 0.05
    while not over.wait(pause):
        start = time.perf_counter()
        seen[0] = max(seen[0], sum(_proportional(one) for one in _family(pid)))
        pause = max(0.05, 20 * (time.perf_counter() - start))


def _family(pid: int) -> list[int]:
    found = [pid]
    for one in found:
        try:
            for task in Path(f"/proc/{one}/task").iterdir():
                found += [int(child) for child in (task / "children").read_text().split()]
        except OSError:  # it has ended, or this is not Linux
            continue
    return found


def _proportional(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
    except (OSError, StopIteration):
        return 0.0


# --- the methods -----------------------------------------------------------------------------------------------------------


def ours(folder: Path, truth: dict[str, int], workers: int) -> list[Result]:
    """The command that a registry uses, threshold as shipped."""
    words = ["registry", "match", "clusters", str(folder / "records.csv"), "--out", str(folder / "ours.csv"), "--workers", str(workers)]
    ran = run(["flask", "--app", "wsgi", *words])
    return [Result("ours", judged(folder / "ours.csv", truth), ran.wall, ran.peak, ran.err.strip().splitlines()[-1])]


def splink(folder: Path, truth: dict[str, int], workers: int) -> list[Result]:
    """Splink, and Splink's weights grouped by our linkage."""
    ran = run(["tests.bench.peers", "splink", str(folder), "--workers", str(workers)])
    told = json.loads(ran.out)
    remark = f"threshold {told['threshold']:.2f} bits{_edge(told)}; {told['pairs']} pairs above the least; linked with odds lowered by {told['shift']:.0f} bits"
    wall = ran.wall - told["uncounted"]
    return [Result(name, judged(folder / f"{name}.csv", truth), wall, ran.peak, remark) for name in ("splink", "splink-linked")]


def rapidfuzz(folder: Path, truth: dict[str, int], workers: int) -> list[Result]:
    """The best of three scorers and its threshold, found beforehand on the truth; only the run with them is measured."""
    best = json.loads(run(["tests.bench.peers", "rapidfuzz-tune", str(folder), "--workers", str(workers)]).out)
    chosen = ["--scorer", best["scorer"], "--threshold", str(best["threshold"])]
    ran = run(["tests.bench.peers", "rapidfuzz", str(folder), "--workers", str(workers), *chosen])
    others = ", ".join(f"{name} {f1:.3f} at {at:g}" for name, (f1, at) in best["scorers"].items())
    remark = f"{best['scorer']} at {best['threshold']:g}{_edge(best)}; on a part of the register, {others}"
    return [Result("rapidfuzz", judged(folder / "rapidfuzz.csv", truth), ran.wall, ran.peak, remark)]


def _edge(told: dict[str, Any]) -> str:
    return " (the lowest tried)" if told["at_edge"] else ""


def judged(path: Path, truth: dict[str, int]) -> Quality:
    """A file of clusters against the truth; a record that it leaves out, or holds twice, is an error of the method."""
    with path.open(encoding="utf-8", newline="") as lines:
        found = {row["id"]: int(row["cluster"]) for row in csv.DictReader(lines)}
    if found.keys() != truth.keys():
        raise SystemExit(f"{path.name} holds {len(found)} records, {len(truth)} were given")
    return quality(list(truth.values()), [found[ident] for ident in truth])


def make(folder: Path, size: int, seed: int, noise: float, layout: str) -> dict[str, int]:
    """Write the register and answer its truth."""
    from tools.noisy import Noise, write

    write(folder / "records.csv", folder / "truth.csv", size, seed=seed, noise=Noise(noise), layout=layout)
    with (folder / "truth.csv").open(encoding="utf-8", newline="") as lines:
        return {row["id"]: int(row["cluster"]) for row in csv.DictReader(lines)}


# --- our engine stage by stage, in a process of its own --------------------------------------------------------------------


def stages(folder: Path, workers: int) -> None:
    """Print, as JSON, what each stage takes, what each blocking key brings, and how much the candidates still allow."""
    from registry.matching import Register, files

    clock = Stages()
    table = files.read_table(folder / "records.csv", "union")
    with (folder / "truth.csv").open(encoding="utf-8", newline="") as lines:
        held = {row["id"]: int(row["cluster"]) for row in csv.DictReader(lines)}
    truth = np.array([held.pop(ident) for ident in table.ids])
    clock("file and truth", 1, 1)
    register = Register.of("union", table.records, workers=workers, progress=clock)
    table.records.clear()
    i, j = register.pairs
    allowed = ceiling(truth, i, j)
    clock.since = time.perf_counter()
    groups = register.groups()
    told = {
        "records": len(truth), "pairs": len(i), "ceiling": allowed, "stages": clock.spent, "keys": register.tally.rows,
        "quality": vars(quality(truth, groups.of)), "threshold": register.model.threshold, "version": register.model.version,
        "peak": max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024,
    }  # fmt: skip
    print(json.dumps(told))


def tell_stages(folder: Path, workers: int) -> None:
    """Run the stages and print them in words."""
    ran = run(["tests.bench.matching", "--stages-of", str(folder), "--workers", str(workers)])
    told = json.loads(ran.out)
    print(f"\nours, stage by stage ({told['version']}, threshold {told['threshold']}, {workers} workers)")
    print("  " + ", ".join(f"{stage} {seconds:.1f} s" for stage, seconds in told["stages"].items()))
    print(
        f"  {told['pairs']:,} candidate pairs of {told['records']:,} records, which allow a recall of {told['ceiling']:.4f}"
        f" (reached: {told['quality']['recall']:.4f}); largest process {told['peak']:,.0f} MiB, all together {ran.peak:,.0f} MiB"
    )
    print(f"  {'blocking key':<42}{'pairs':>13}{'new':>13}{'beyond the cap':>18}")
    for key, pairs, new, dropped in told["keys"]:
        if pairs or dropped:
            print(f"  {key:<42}{pairs:>13,}{new:>13,}{dropped:>18,}")


# --- the tables ------------------------------------------------------------------------------------------------------------


def spread(values: list[float], form: str) -> str:
    """« middle (least–most) », or the value alone."""
    middle = format(statistics.median(values), form)
    return middle if len(values) == 1 else f"{middle} ({min(values):{form}}–{max(values):{form}})"


def table(results: list[list[Result]]) -> list[str]:
    """The lines of the table: one row a method, over the registers (one list of results each)."""
    methods = list(dict.fromkeys(result.method for one in results for result in one))
    rows = [HEADS]
    for method in methods:
        held = [(result, one) for one in results for result in one if result.method == method]
        judged_ = [result.quality for result, _ in held]
        ratios = [result.wall / first.wall for result, one in held for first in one if first.method == "ours"]
        rows.append((
            TITLES[method], spread([q.f1 for q in judged_], ".3f"), spread([q.precision for q in judged_], ".3f"),
            spread([q.recall for q in judged_], ".3f"), spread([q.bcubed_f1 for q in judged_], ".3f"),
            spread([100 * q.overmerged for q in judged_], ".1f"), spread([result.wall for result, _ in held], ".1f"),
            spread(ratios, ".1f") if ratios else "–", spread([result.peak for result, _ in held], ".0f"),
        ))  # fmt: skip
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEADS))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows]
    return [lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]]


FOOT: Final = """\
Middle (least–most) over the seeds. F1, precision, recall: pairs of records put together. Over-merged: of the clusters of two
records or more, those that mix two bodies. Ours: the threshold shipped with the model, the same on every register. Peers: the
best threshold on the truth of each register, which no user has; finding it is not counted in their time. Splink 5 on DuckDB,
no labels: u by random sampling, EM on three blocks. « Our linkage »: Splink's weights, grouped as ours are, tuned on the truth.
Wall: from the CSV file to the file of clusters, start of Python included; other jobs run on the machine, so read the ratios.
Peak: all processes of the method together."""


def compared(asked: Namespace, noise: float, folder: Path) -> None:
    """The table at one level of noise."""
    methods = {"ours": ours, "splink": splink, "rapidfuzz": rapidfuzz}
    results: list[list[Result]] = []
    for seed in asked.seeds:
        truth = make(folder, asked.size, seed, noise, asked.layout)
        results.append([])
        for name in asked.only:
            if name == "rapidfuzz" and asked.size > RAPIDFUZZ_LIMIT:
                print(f"rapidfuzz left out above {RAPIDFUZZ_LIMIT:,} records: every name against every other", file=sys.stderr)
                continue
            told = methods[name](folder, truth, asked.workers)
            results[-1] += told
            reached = "; ".join(f"{TITLES[one.method]}: F1 {one.quality.f1:.3f}" for one in told)
            print(f"seed {seed}: {reached}; {told[-1].wall:.1f} s; {told[-1].remark}", file=sys.stderr, flush=True)
    seeds = ", ".join(map(str, asked.seeds))
    print(f"\n{asked.size:,} records, noise {noise}, layout {asked.layout}, seeds {seeds}, {asked.workers} workers\n")
    print("\n".join(table(results)), flush=True)
    if "ours" in asked.only:
        tell_stages(folder, asked.workers)


def options() -> Namespace:
    """The command line, checked."""
    numbers = lambda kind: lambda text: [kind(part) for part in text.split(",")]
    parser = ArgumentParser(prog="make bench-matching", description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--seeds", type=numbers(int), default=[101, 102, 103])
    parser.add_argument("--noise", type=numbers(float), default=[0.2])
    parser.add_argument("--layout", choices=("name", "both", "mixed"), default="mixed")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--only", type=numbers(str), default=list(METHODS), help="of ours, splink, rapidfuzz")
    parser.add_argument("--large", action="store_true", help="100,000 and 1,000,000 records, ours only, first seed and noise")
    parser.add_argument("--stages-of", type=Path, help="ours stage by stage on the register in this folder, as JSON")
    asked = parser.parse_args()
    if unknown := set(asked.only) - set(METHODS):
        parser.error(f"--only: {', '.join(sorted(unknown))}?")
    if taught := TAUGHT & set(asked.seeds):
        print(f"warning: the shipped models were taught with seeds {sorted(taught)}: ours is flattered there", file=sys.stderr)
    return asked


def main() -> None:
    """Make, measure, print."""
    asked = options()
    if asked.stages_of:
        stages(asked.stages_of, asked.workers)
        return
    if asked.large:
        asked.only, asked.seeds, asked.noise = ["ours"], asked.seeds[:1], asked.noise[:1]
    for size in (100_000, 1_000_000) if asked.large else (asked.size,):
        asked.size = size
        for noise in asked.noise:
            with tempfile.TemporaryDirectory(prefix="greffe-bench-") as folder:
                compared(asked, noise, Path(folder))
    print(f"\n{FOOT}")


if __name__ == "__main__":
    main()
