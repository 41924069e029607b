"""`python -m tools.noisy OUT_FOLDER --count N --seed S --noise 0.5`: write records.csv and truth.csv."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from tools.noisy import Noise, write
from tools.noisy.clerks import LAYOUTS


def main() -> None:
    """Read the command line and write both files."""
    parser = ArgumentParser(prog="python -m tools.noisy", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--noise", type=float, default=0.5, help="0 light … 1 heavy")
    parser.add_argument("--duplicates", type=float, default=0.35, help="share of the records that have an elder twin")
    parser.add_argument("--layout", choices=LAYOUTS, default="name")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    write(
        asked.folder / "records.csv", asked.folder / "truth.csv", asked.count,
        seed=asked.seed, noise=Noise(asked.noise), duplicates=asked.duplicates, layout=asked.layout,
    )  # fmt: skip


if __name__ == "__main__":
    main()
