"""Court decision: a judgment, and the one effect that the register must draw from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from registry.bilingual import Text
from registry.errors import Reason
from registry.kinds.filing import Case, Choices, Filing, FilingField, Signature, Widget
from registry.kinds.name import NAMES
from registry.kinds.officers import executive, people_faults
from registry.law.filings import FilingKind
from registry.law.leadership import Settlement
from registry.law.requirements import of_codes
from registry.law.rules import Rule
from registry.law.statuses import Standing
from registry.unions import leadership, lifecycle, standing
from registry.unions.models import TradeUnion
from registry.unions.verbs import UnionVerb

RULINGS: Final[Choices] = (
    ("reinstated", Text("L'organisation est rétablie au registre", "The organisation is reinstated in the register")),
    ("dissolved", Text("L'organisation est dissoute", "The organisation is dissolved")),
    ("cancelled", Text("L'enregistrement est annulé", "The registration is cancelled")),
    ("claim", Text("Direction : la revendication désignée est retenue", "Leadership: the claim named is retained")),
    ("officers", Text("Direction : le bureau nommé est reconnu", "Leadership: the executive named is recognised")),
    ("name", Text("La dénomination est changée", "The name is changed")),
    ("none", Text("Rien à modifier : le jugement est versé au registre", "Nothing to change: the judgment is put on record")),
)
_STANDINGS: Final = {"reinstated": Standing.REGISTERED, "dissolved": Standing.DISSOLVED, "cancelled": Standing.CANCELLED}


def _claims(union: TradeUnion) -> Choices:
    """The claims standing, each by its congress."""
    return tuple(
        (claim.key, Text.same(f"{claim.get('congress_on')}, {claim.get('congress_place') or '—'}")) for claim in leadership.claims_of(union)
    )


def faults(case: Case) -> list[Reason]:
    """The judgment came before its effect; what it says can be drawn."""
    found: list[Reason] = []
    judged, ruling = case.day("judgment_on"), case.words("ruling")
    if judged and judged > case.on:
        found.append(
            Reason("future", Text("Le jugement ne peut être à venir.", "The judgment cannot be in the future."), field="judgment_on")
        )
    if ruling == "officers":
        found += people_faults(case)
    if ruling == "claim" and case.words("claim_key") not in {key for key, _ in _claims(case.union)}:
        text = Text("Choisissez une des revendications en cours.", "Choose one of the claims standing.")
        found.append(Reason("claim", text, field="claim_key"))
    if ruling == "name" and not case.words("name_fr"):
        text = Text("Écrivez la dénomination que dit le jugement.", "Write the name that the judgment says.")
        found.append(Rule.STATED.broken("name", text, "name_fr"))
    if _STANDINGS.get(ruling) is case.union.standing:
        text = Text("L'organisation est déjà dans cet état.", "The organisation already stands so.")
        found.append(Reason("same_standing", text, field="ruling"))
    return found


def _stand(case: Case, signed: Signature) -> None:
    assert case.effect_on is not None  # noqa: S101 - asked of every change with a day
    standing.obey_judgment(case.union, _STANDINGS[case.words("ruling")], on=case.effect_on, **signed.hand)


def _lead(case: Case, signed: Signature) -> None:
    assert case.effect_on is not None  # noqa: S101
    if leadership.is_contested(case.union):
        named = executive(case.dossier) if case.words("ruling") == "officers" else ()
        key = case.words("claim_key") if case.words("ruling") == "claim" else ""
        leadership.settle(case.union, Settlement.COURT_ORDER, key, named, on=case.effect_on, **signed.hand)
        return
    values = {"officers": executive(case.dossier), "elected_on": None, "mandate_until": None}
    lifecycle.change(case.union, values, on=case.effect_on, verb=UnionVerb.OFFICERS_CHANGED, **signed.hand)


def _rename(case: Case, signed: Signature) -> None:
    assert case.effect_on is not None  # noqa: S101
    values = {name: case.words(name) or getattr(case.union, name) for name in NAMES}
    lifecycle.change(case.union, values, on=case.effect_on, verb=UnionVerb.RENAMED, **signed.hand)


def _keep(_case: Case, _signed: Signature) -> None:
    """The judgment is on record by its dossier."""


_EFFECTS: Final[dict[str, Callable[[Case, Signature], None]]] = {
    "reinstated": _stand, "dissolved": _stand, "cancelled": _stand, "claim": _lead, "officers": _lead, "name": _rename, "none": _keep,
}  # fmt: skip


def effect(case: Case, signed: Signature) -> None:
    """What the judgment says, and nothing else."""
    _EFFECTS[case.words("ruling")](case, signed)


_ONLY = Text("Seulement si le jugement le dit.", "Only if the judgment says so.")
FILING = Filing(
    FilingKind.COURT_DECISION,
    (
        FilingField("court", label=Text("Juridiction", "Court"), max_length=200),
        FilingField("judgment_number", label=Text("Numéro du jugement", "Number of the judgment"), max_length=80),
        FilingField("judgment_on", Widget.DAY, label=Text("Date du jugement", "Date of the judgment")),
        FilingField("ruling", Widget.CHOICE, label=Text("Ce que le registre doit en tirer", "What the register must draw from it"), choices=RULINGS),
        FilingField("claim_key", Widget.CHOICE, label=Text("Revendication retenue", "Claim retained"), required=False, choices=_claims, hint=_ONLY),
        FilingField("name_fr", required=False, hint=_ONLY), FilingField("name_en", required=False, hint=_ONLY),
        FilingField("acronym", max_length=60, required=False, hint=_ONLY),
    ),
    of_codes("judgment", "finality", "change_request"),
    effect, faults, standings=frozenset(Standing), names_people=lambda dossier: dossier.content.get("ruling") == "officers",
    starts_from_record=False,
)  # fmt: skip
