"""A process to be killed: it does a batch of acts, one transaction for each dossier; it may die at its fourth.

``python batcher.py <database address> <folder>``
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from registry.queues import bulk
from tests.trust import ground
from tests.trust.kill_points import Points, say, serve


def work(batch_id: str, points: Points) -> None:
    do, begun = bulk._do, 0

    def counted(line_id: int, *, at: datetime) -> None:
        nonlocal begun
        begun += 1
        points.stage = f"dossier {begun}"
        do(line_id, at=at)

    bulk._do = counted
    say(bulk.perform({"batch_id": batch_id}))


def main(url: str, folder: str) -> None:
    with ground.installation(url, Path(folder), build=False) as app, app.app_context():
        serve(work)


if __name__ == "__main__":
    main(*sys.argv[1:])
