"""A process to be killed: it does one run of a database, slowly enough to be killed anywhere.

``python searcher.py <database address> <folder> <run>``
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from registry.dedupe import runs, settling
from registry.matching import engine
from tests.trust import ground


def main(url: str, folder: str, run_id: str) -> None:
    engine.SLICE = 1500  # type: ignore[misc]  # many small slices, so that a kill falls between and inside them
    settling.BATCH = 15  # type: ignore[misc]
    with ground.house(url, Path(folder), build=False) as app, app.app_context():
        print("begins", flush=True)
        print(runs.perform({"run_id": int(run_id)}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
