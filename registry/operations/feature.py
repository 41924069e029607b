"""What keeping the installation declares."""

from __future__ import annotations

from registry.feature import Feature, Pages
from registry.operations import commands, health_views, recurring, stored_files

FEATURE = Feature(
    "operations",
    pages=(Pages(health_views.bp, (health_views,), has_language=False),),
    jobs={
        recurring.VERIFY: recurring.verify_journal,
        recurring.SWEEP: stored_files.sweep_files,
        recurring.FORGET: recurring.forget_old,
    },
    daily=(recurring.VERIFY, recurring.SWEEP, recurring.FORGET),
    commands={
        "init": commands.init,
        "doctor": commands.doctor,
        "backup": commands.backup,
        "restore": commands.restore,
        "worker": commands.worker,
        "jobs": commands.jobs,
        "user": commands.user,
    },
)
