"""Findings and reports for the installation that every page is looked at in."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa
from flask import Flask

from registry.accounts.models import User
from registry.acts import Command
from registry.audit.trail import SystemActor
from registry.clock import now
from registry.db import db, transaction
from registry.findings import acts, scanning
from registry.findings.models import Closing, Finding
from registry.reports import making


def findings_facts(app: Flask) -> dict[str, str]:
    """A reading, a finding of each look (open, of many records, closed), and two reports to compare."""
    with app.app_context():
        scanning.scan(at=now())
        for back in (30, 0):
            with transaction():
                report = making.make_report(Command(SystemActor("report"), now() - timedelta(days=back)), key=f"look:{back}")
                found = {"report": report.ref}
        ids = list(db.session.scalars(sa.select(Finding.id).where(Finding.rule == "no_statutes").order_by(Finding.id).limit(2)))
        shared = db.session.scalars(sa.select(Finding).where(Finding.rule.in_(("same_name", "same_seat")))).all()
        wide = max(shared, key=lambda one: len(one.other_ids)).id
        with transaction():
            head = db.session.scalars(sa.select(User).where(User.email.like("chef@%"))).one()
            finding = db.session.get_one(Finding, ids[1])
            acts.close(
                finding,
                Command(head, now(), finding.version),
                closing=Closing.ON_PAPER,
                words="Statuts vus au dossier papier.",
            )
        return found | {"finding": str(ids[0]), "finding_closed": str(ids[1]), "finding_wide": str(wide)}
