"""issue() and print_again(): the only ways a paper comes into the world or is printed once more."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from registry.addresses import public_url_for
from registry.audit import trail
from registry.db import db, locked
from registry.errors import NotFound
from registry.law.numbering import address_of, code_from, read_code
from registry.notices.models import Notice, NoticeKind
from registry.notices.verbs import NoticeVerb


def new_code() -> str:
    """A random code of eight letters (39 bits), readable aloud."""
    return code_from(secrets.randbits(64))


def issue(
    kind: NoticeKind, *, reference: str, values: dict[str, Any], at: datetime, dossier_id: int | None = None, union_id: int | None = None
) -> Notice:
    """Freeze a paper with all it says, about a dossier, a union, or both. The calling act records it in the journal.

    The public address that it prints, if it prints one, is frozen with the rest as `public_address`.
    """
    address = _address_today(kind, reference)
    if address:
        values = values | {"public_address": address}
    notice = Notice(code=new_code(), kind=kind, reference=reference, dossier_id=dossier_id, union_id=union_id, issued_at=at, values=values)
    db.session.add(notice)
    db.session.flush()
    return notice


def printed_address(notice: Notice) -> str:
    """The public address that the paper prints, empty if none; of a paper issued before addresses were frozen, that of today."""
    return str(notice.values.get("public_address") or _address_today(notice.kind, notice.reference))


def _address_today(kind: NoticeKind, reference: str) -> str:
    """Where to check a certificate, follow a filing, answer the census; other papers print no address."""
    if kind is NoticeKind.CERTIFICATE:
        return public_url_for("lookup.record", address=address_of(reference))
    if kind is NoticeKind.RECEIPT:
        return public_url_for("filing.follow_up")
    return public_url_for("census.enter") if kind is NoticeKind.CENSUS else ""


def print_again(notice: Notice, *, actor: trail.Actor) -> Notice:
    """Count a printing. The first is the original; the next ones bear « duplicata » (R12)."""
    notice = locked(Notice, notice.id)
    notice.printed += 1
    trail.record(NoticeVerb.PRINTED, notice, actor=actor, after={"copy": notice.printed})
    return notice


def by_code(code: str) -> Notice:
    """The paper whose address bears this code."""
    notice = db.session.scalars(sa.select(Notice).where(Notice.code == read_code(code))).one_or_none()
    if notice is None:
        raise NotFound
    return notice


def by_reference(reference: str) -> Notice | None:
    return db.session.scalars(sa.select(Notice).where(Notice.reference == reference)).one_or_none()


def of_union(union_id: int) -> list[Notice]:
    """The papers about a union itself, oldest first."""
    return list(db.session.scalars(sa.select(Notice).where(Notice.union_id == union_id).order_by(Notice.id)))


def of_dossier(dossier_id: int) -> list[Notice]:
    """The papers of a dossier, oldest first."""
    return list(db.session.scalars(sa.select(Notice).where(Notice.dossier_id == dossier_id).order_by(Notice.id)))
