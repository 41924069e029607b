"""The extract of the register: what the record says as of a day, as known on another, frozen on paper."""

from __future__ import annotations

from registry import serials
from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.clock import legal_date
from registry.law.numbering import Series
from registry.notices import issuing
from registry.notices.models import Notice, NoticeKind
from registry.unions import asof
from registry.unions.models import TradeUnion
from registry.unions.verbs import UnionVerb


def issue_extract(union: TradeUnion, said: asof.AsOf, command: Command[User], *, with_persons: bool) -> Notice:
    """Freeze an extract. Its printings are counted, as those of every paper."""
    values = asof.frozen_values(said, with_persons=with_persons) | {
        "number": union.number, "address": union.address, "signed_by": command.actor.name, "signatory_role": command.actor.role_label.as_json(),
    }  # fmt: skip
    reference = str(serials.take(Series.LETTER, on=legal_date(command.at)))
    notice = issuing.issue(NoticeKind.EXTRACT, reference=reference, union_id=union.id, at=command.at, values=values)
    trail.record(
        UnionVerb.EXTRACT_ISSUED,
        union,
        actor=command.actor,
        at=command.at,
        after={"extract": reference, "on": said.on, "with_persons": with_persons},
    )
    return notice
