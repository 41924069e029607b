"""A worker that writes letters until it is killed: run by test_kill.py in a process of its own."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from registry.app import create_app
from registry.campaigns import sending
from tests.conftest import settings_for

url, folder, stage = sys.argv[1:4]
app = create_app(settings_for(url, Path(folder)), TESTING=True)
sending.AT_ONCE = 3
with app.app_context():
    print("ready", flush=True)
    while "over" not in sending.send({"stage": int(stage)}, stop_after=1):
        time.sleep(0.002)
    print("over", flush=True)
