"""Acts that begin a filing about a registered union, and say what it says. From there on it is a dossier like any other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from registry import kinds
from registry.accounts.models import User
from registry.acts import Command, check_role, created, refuse_any
from registry.bilingual import Text
from registry.dossiers.acting import dossier_act
from registry.dossiers.mandates import represents
from registry.dossiers.models import Dossier
from registry.dossiers.verbs import DossierVerb
from registry.errors import NotAllowed, NotFound, Reason
from registry.filing.acts import OPENERS
from registry.kinds.filing import Case
from registry.law.filings import CHANGES, FilingKind
from registry.law.statuses import DossierStatus
from registry.law.terms import Channel, Regime
from registry.law.workflow import Action
from registry.notices import issuing
from registry.statute import queries as statute
from registry.unions.models import TradeUnion

_COPIED = (
    "kind",
    "side",
    "level",
    "name_fr",
    "name_en",
    "acronym",
    "founded_on",
    "seat",
    "locality",
    "departement",
    "po_box",
    "phone",
    "email",
)


def open_change(
    union: TradeUnion, command: Command[User], filing: FilingKind, *, channel: Channel, applicant: User | None = None
) -> Dossier:
    """Open a draft about a registered union: by its representative, or at the counter. It has no legal effect yet."""
    if filing not in CHANGES:
        raise NotFound
    check_role(command, OPENERS)
    if channel is Channel.ONLINE and not represents(command.actor, union, on=command.on):
        text = Text("Vous n'êtes pas inscrit comme mandataire de cette organisation.", "You are not recorded as this organisation's representative.")  # fmt: skip
        raise NotAllowed(Reason("not_representative", text))
    closed = kinds.why_closed(union, filing, on=command.on)
    refuse_any([closed] if closed else [])
    dossier = Dossier(
        ref=issuing.new_code(), status=DossierStatus.DRAFT, channel=channel, applicant_id=applicant.id if applicant else None,
        opened_by_id=command.actor.id, opened_at=command.at, regime=Regime.LABOUR_CODE,
        filing=filing, subject=union, subject_id=union.id, branches=[branch.code for branch in union.branches],
        content=kinds.initial(kinds.TABLE[filing], union), **{name: getattr(union, name) for name in _COPIED},
    )  # fmt: skip
    said = {"channel": channel.value, "filing": filing.value, "number": union.number}
    created(dossier, command, verb=DossierVerb.OPENED, after=said)
    return dossier


def amend_change(dossier: Dossier, command: Command[User], content: Mapping[str, Any], effect_on: date | None) -> Dossier:
    """Say what changes, and from which day. What cannot be is refused at once, beside its field."""
    if dossier.subject is None:
        raise NotFound
    kind = kinds.of(dossier)
    said = {name: content.get(name) for name in kind.field_names}
    case = kinds.case_of(dossier, rules=statute.rules_on(command.on), on=command.on, content=said, effect_on=effect_on)
    own = {*kind.field_names, "effect_on"}

    def faults() -> list[Reason]:
        return [fault for fault in kinds.faults(case) if fault.field in own]

    with dossier_act(dossier, Action.EDIT, command, verb=DossierVerb.AMENDED, faults=faults) as done:
        said |= _by_number(case, said)
        before, after = {"effect_on": dossier.effect_on, **dossier.content}, {"effect_on": effect_on, **said}
        differing = [name for name in after if before.get(name) != after[name]]
        if not differing:
            done.changed_nothing()
        dossier.content, dossier.effect_on = said, effect_on
        done.before, done.after = {name: before.get(name) for name in differing}, {name: after[name] for name in differing}
    return dossier


def _by_number(case: Case, said: Mapping[str, Any]) -> dict[str, Any]:
    """Other organisations by their number, which never changes, however they were named."""
    numbers: dict[str, Any] = {}
    other = case.other() if said.get("other") else None
    if other is not None:
        numbers["other"] = other.number
    if said.get("others"):
        numbers["others"] = "\n".join(union.number if union else words for words, union in case.others())
    return numbers
