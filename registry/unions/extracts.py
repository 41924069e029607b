"""The extract of the register: what the record says as of a day, as known on another, frozen on paper."""

from __future__ import annotations

from datetime import datetime

from registry import serials
from registry.accounts.models import User
from registry.audit import trail
from registry.clock import legal_date
from registry.law.numbering import Series
from registry.notices import issuing
from registry.notices.models import Notice, NoticeKind
from registry.unions import asof
from registry.unions.models import TradeUnion


def issue_extract(union: TradeUnion, said: asof.AsOf, *, with_persons: bool, actor: User, at: datetime) -> Notice:
    """Freeze an extract. Its printings are counted, as those of every paper."""
    values = asof.frozen_values(said, with_persons=with_persons) | {
        "number": union.number, "address": union.address, "signed_by": actor.name, "signatory_role": actor.role_label.as_json(),
    }  # fmt: skip
    reference = str(serials.take(Series.LETTER, on=legal_date(at)))
    notice = issuing.issue(NoticeKind.EXTRACT, reference=reference, union_id=union.id, at=at, values=values)
    trail.record(
        "union.extract_issued", union, actor=actor, at=at, after={"extract": reference, "on": said.on, "with_persons": with_persons}
    )
    return notice
