"""A process to be killed: it does one run of a database, in many small steps.

``python searcher.py <database address> <folder>``
"""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from registry.dedupe import runs, settling
from registry.matching import Register, engine
from tests.trust import ground
from tests.trust.kill_points import Points, say, serve


def work(run_id: str, points: Points) -> None:
    progress = runs._Work.progress

    def staged(run: runs._Work, stage: str, done: int, total: int) -> None:
        points.stage = stage
        progress(run, stage, done, total)

    runs._Work.progress = staged  # type: ignore[method-assign]
    say(runs.perform({"run_id": int(run_id)}))


def main(url: str, folder: str) -> None:
    engine.SLICE = 300  # type: ignore[misc]  # many small slices, so that a death falls between and inside them
    settling.BATCH = 15  # type: ignore[misc]
    runs.TOLD_EVERY = timedelta(days=1)  # type: ignore[misc]  # progress is written at each stage, and by no clock
    with ground.installation(url, Path(folder), build=False) as app, app.app_context():
        Register.of("union", [{"name": "Syndicat des dockers du Wouri"}] * 2).groups()  # tables are read once, before the forks
        serve(work)


if __name__ == "__main__":
    main(*sys.argv[1:])
