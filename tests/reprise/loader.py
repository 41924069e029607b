"""A process to be killed: it loads a sheet of a database, in small batches, and says each. ``python loader.py <database address> <folder> <sheet>``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from registry.reprise import load_job
from tests.trust import ground


def main(url: str, folder: str, sheet: str) -> None:
    load_job.BATCH = 25
    with ground.house(url, Path(folder), build=False) as app, app.app_context():
        print("go", flush=True)
        store = app.extensions["store"]
        print(load_job.load_sheet(int(sheet), store=store, said=lambda done, total: print(done, total, flush=True)), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
