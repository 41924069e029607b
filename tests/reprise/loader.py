"""A process to be killed: it loads a sheet of a database, in small batches, and says each.

``python loader.py <database address> <folder>``
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from registry.reprise import load_job
from tests.trust import ground
from tests.trust.kill_points import Points, say, serve


def main(url: str, folder: str) -> None:
    load_job.BATCH = 25
    with ground.installation(url, Path(folder), build=False) as app, app.app_context():

        def work(sheet: str, _points: Points) -> None:
            store = app.extensions["store"]
            say(load_job.load_sheet(int(sheet), store=store, said=lambda done, _total: say(str(done))))

        serve(work)


if __name__ == "__main__":
    main(*sys.argv[1:])
