"""A process to be killed: it writes letters, three in a transaction.

``python killed.py <database address> <folder>``
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from registry.campaigns import sending
from tests.trust import ground
from tests.trust.kill_points import Points, say, serve


def work(stage: str, _points: Points) -> None:
    say(sending.send({"stage": int(stage)}))


def main(url: str, folder: str) -> None:
    sending.AT_ONCE = 3  # type: ignore[misc]
    with ground.installation(url, Path(folder), build=False) as app, app.app_context():
        serve(work)


if __name__ == "__main__":
    main(*sys.argv[1:])
