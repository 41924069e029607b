"""The extract of the register: what the record says as of a day, as known on another, frozen on paper."""

from __future__ import annotations

from registry import serials
from registry.accounts.models import User
from registry.acts import Command, noted
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
    reference = str(serials.take(Series.LETTER, on=command.on))
    notice = issuing.issue(NoticeKind.EXTRACT, reference=reference, union_id=union.id, at=command.at, values=values)
    after = {"extract": reference, "on": said.on, "with_persons": with_persons}
    noted(union, command, verb=UnionVerb.EXTRACT_ISSUED, after=after)
    return notice
