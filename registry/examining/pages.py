"""What each page of a dossier shows to the office: one function per tab, all in the same frame.

Only `views`, `examination_views` and `decision_views` call it. A form that was refused comes back in (`form`, and `form_id`: the
row it belongs to), so that what was typed is shown again where it was typed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from flask import url_for
from flask.wrappers import Response

from registry import kinds
from registry.accounts import queries as accounts
from registry.accounts.guards import actor
from registry.accounts.models import User
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import today
from registry.dossiers import queries
from registry.dossiers.acting import keep_off_the_recused
from registry.dossiers.legal import law_person
from registry.dossiers.models import ClauseReading, Document, Dossier, Observation, ObservationRound
from registry.dossiers.snapshot import FIELDS, field_in_words, seal, snapshot
from registry.errors import Reason
from registry.examining import forms
from registry.examining.examination import NEAREST_KEPT, nearest_to
from registry.examining.mentions import told
from registry.examining.next_step import Situation, closed_acts, next_step, situation_of
from registry.kinds.comparison import differences
from registry.kinds.completeness import clauses_of, decision_faults, names_of, pieces_of, suggested_observations
from registry.law import clauses, composition
from registry.law.deadlines import recourse_until
from registry.law.numbering import address_of
from registry.law.requirements import BY_CODE, Piece, copies_needed
from registry.law.roles import EXAMINERS, SIGNATORIES, Role
from registry.law.rules import Concern, concern_of
from registry.law.statuses import ENDED, Defect, DossierStatus, NameVerdict, Outcome, PieceState
from registry.notices import issuing
from registry.notices.models import Notice, NoticeKind
from registry.statute import queries as statute
from registry.web.htmx import page, wants_fragment
from registry.web.language import say

FormT = TypeVar("FormT", bound=forms.DeskForm)

TONES: Final = {
    DossierStatus.SUBMITTED: "neutral", DossierStatus.UNDER_EXAMINATION: "info", DossierStatus.RETURNED: "warning",
    DossierStatus.DECISION_PROPOSED: "info", DossierStatus.ACCEPTED: "success", DossierStatus.REFUSED: "danger",
    DossierStatus.CLOSED: "neutral", DossierStatus.WITHDRAWN: "neutral",
}  # fmt: skip
TABS: Final[dict[str, Text]] = {
    "show": Text("Résumé", "Summary"),
    "pieces": Text("Pièces", "Documents"),
    "statutes": Text("Statuts", "Statutes"),
    "name": Text("Dénomination", "Name"),
    "observations": Text("Observations", "Observations"),
    "decision": Text("Décision", "Decision"),
    "history": Text("Historique", "History"),
}
MOST_MENTIONS: Final = 200


def dossier_page(tab: str, dossier: Dossier, *, status: int = 200, form: forms.DeskForm | None = None, form_id: str = "") -> Response:
    """A page of the dossier. For HTMX: the tab's own part, the guidance and the tabs, which all change together."""
    keep_off_the_recused(dossier, actor())
    desk = _Desk(dossier, actor(), form, form_id)
    template = f"pages/dossiers/{tab}.html"
    blocks = (tab, "guidance", "closed", "parts") if tab in {"pieces", "statutes"} else ()
    return page(template, *blocks, status=status, **desk.frame(tab), **_CONTENT[tab](desk))


class _Desk:
    """One dossier on one person's desk, today."""

    def __init__(self, dossier: Dossier, person: User, form: forms.DeskForm | None, form_id: str) -> None:
        self.dossier, self.person, self.form, self.form_id = dossier, person, form, form_id
        self.kind = kinds.of(dossier)
        self.on = today()
        self.rules = statute.rules_on(self.on)
        self.now = situation_of(dossier, person, rules=self.rules, on=self.on)
        self.clock = queries.clock_of(dossier, today=self.on)
        self.papers = issuing.of_dossier(dossier.id)

    def fresh(self, kind: type[FormT], form_id: str = "", **values: Any) -> FormT:
        """The form as it was sent and refused, or a new one."""
        if isinstance(self.form, kind) and self.form_id == form_id:
            return self.form
        return kind(formdata=None, form_id=form_id, version=self.dossier.version, **values)

    def act(self) -> forms.DeskActForm:
        """A form with nothing but its button; each has a key of its own."""
        return forms.DeskActForm(formdata=None, version=self.dossier.version)

    def beside(self) -> list[Dossier]:
        """The other filings about the same organisation that are not decided yet: what is decided here may contradict them."""
        if self.dossier.subject_id is None or self.dossier.status in ENDED:
            return []
        return [one for one in queries.of_union(self.dossier.subject_id) if one.id != self.dossier.id and one.status not in ENDED]

    def frame(self, tab: str) -> dict[str, Any]:
        """What every page of the dossier shows around its own part."""
        may_assign = "assign" in self.now.can
        return {
            "dossier": self.dossier,
            "kind": self.kind,
            "tab": tab,
            "tabs": _tabs(self.now, tab),
            "clock": self.clock,
            "beside": self.beside() if tab in {"show", "decision"} else [],
            "step": next_step(self.now),
            "closed_acts": closed_acts(self.now),
            "can": self.now.can,
            "now": self.now,
            "tones": TONES,
            "form": self.form,
            "act_form": self.act,
            "assign_form": self.fresh(forms.AssignExaminerForm, "assign").offer(accounts.examiners()) if may_assign else None,
            "papers": self.papers,
            "oob": wants_fragment(),
        }


def _tabs(now: Situation, current: str) -> list[dict[str, Any]]:
    live = now.dossier.status is DossierStatus.UNDER_EXAMINATION
    counts = (
        {"pieces": now.to_verify, "statutes": now.to_read, "name": int(not now.name_is_settled), "observations": now.waiting}
        if live
        else {}
    )
    return [
        {
            "href": url_for(f"dossiers.{tab}", ref=now.dossier.ref),
            "label": label,
            "current": tab == current,
            "count": counts.get(tab) or None,
        }
        for tab, label in TABS.items()
        if tab not in _unread(now.dossier)
    ]


def _unread(dossier: Dossier) -> set[str]:
    """The tabs that this kind of filing has nothing for."""
    traits = dossier.filing.traits
    return {tab for tab, read in (("statutes", traits.reads_clauses), ("name", traits.tests_name)) if not read}


def _show(desk: _Desk) -> dict[str, Any]:
    dossier = desk.dossier
    last = dossier.rounds[-1] if dossier.rounds else None
    sees_identity = desk.person.roles & (EXAMINERS | SIGNATORIES | {Role.INTAKE})
    return {
        "rows": [(label, field_in_words(dossier, name)) for name, label in FIELDS.items() if name in desk.kind.identity_fields],
        "change": kinds.lines(dossier),
        "remark": desk.kind.remark(dossier),
        "recuse_form": desk.fresh(forms.DeskReasonForm, "recuse"),
        "people": [(person, composition.person_faults(law_person(person), rules=desk.rules, on=desk.on)) for person in dossier.people],
        "sees_identity": bool(sees_identity),
        "last_round": last,
        "changes": differences(last.snapshot, snapshot(dossier)) if last and last.resubmitted_on else None,
        "clock_is_unsure": desk.clock.is_unconfirmed,
        "note_form": desk.fresh(forms.NoteForm, "note"),
    }


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A piece of the checklist: what was handed in, and the two answers the examiner may give."""

    piece: Piece
    document: Document | None
    copies: int
    conforming: forms.PieceForm
    non_conforming: forms.PieceForm


def _pieces(desk: _Desk) -> dict[str, Any]:
    dossier = desk.dossier
    current = {document.piece: document for document in dossier.current_documents}
    expected = pieces_of(dossier)
    codes = {piece.code for piece in expected}
    rows = [
        PieceRow(
            piece, current.get(piece.code), copies_needed(piece, desk.rules),
            desk.fresh(forms.PieceForm, f"{piece.code}-yes"), desk.fresh(forms.PieceForm, piece.code),
        )
        for piece in (*expected, *(BY_CODE[code] for code in current if code not in codes))
    ]  # fmt: skip
    return {
        "rows": rows,
        "codes": codes,
        "replaced": [(BY_CODE[d.piece], d) for d in dossier.documents if not d.is_current],
        "first": next((row.piece.code for row in rows if row.document and row.document.state is PieceState.RECEIVED), ""),
    }


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """A clause of art. 15, what was read of it, and the form to say so."""

    clause: clauses.Clause
    reading: ClauseReading | None
    form: forms.ClauseForm


def _statutes(desk: _Desk) -> dict[str, Any]:
    dossier = desk.dossier
    read = {reading.clause: reading for reading in dossier.readings}
    rows = []
    for clause in clauses_of(dossier):
        reading = read.get(clause.code)
        values = {"page": reading.page, "note": reading.note} if reading else {}
        rows.append(ClauseRow(clause, reading, desk.fresh(forms.ClauseForm, f"clause-{clause.code}", **values)))
    return {
        "rows": rows,
        "statute_document": next((one for one in dossier.current_documents if one.piece in {"statutes", "new_statutes"}), None),
        "read": sum(row.reading is not None for row in rows),
    }


def _name(desk: _Desk) -> dict[str, Any]:
    dossier = desk.dossier
    return {
        "asked": names_of(dossier),
        "hits": [(hit, address_of(hit.candidate.number)) for hit in nearest_to(dossier, k=NEAREST_KEPT)],
        "tests": list(reversed(dossier.name_tests)),
        "verdicts": {verdict.value: verdict for verdict in NameVerdict},
        "name_form": desk.fresh(forms.NameConclusionForm, "name"),
        "address_of": address_of,
    }


@dataclass(frozen=True, slots=True)
class SentRound:
    """A round of art. 12: the letter sent, what it said, and whether it was answered."""

    round: ObservationRound
    letter: Notice | None
    observations: list[Observation]


def _observations(desk: _Desk) -> dict[str, Any]:
    dossier = desk.dossier
    ready_by = dossier.observations_ready_by
    return {
        "waiting": [(o, Defect(o.defect)) for o in dossier.observations if o.round_id is None],
        "ready_by": accounts.account(ready_by).name if ready_by else "",
        "rounds": _rounds(desk),
        "defect_of": Defect,
        "found": suggested_observations(dossier, rules=desk.rules, on=desk.on),
        "observation_form": desk.fresh(forms.ObservationForm, "observation"),
    }


def _rounds(desk: _Desk) -> list[SentRound]:
    letters = [paper for paper in desk.papers if paper.kind is NoticeKind.OBSERVATIONS]
    return [
        SentRound(
            round_, letters[place] if place < len(letters) else None, [o for o in desk.dossier.observations if o.round_id == round_.id]
        )
        for place, round_ in enumerate(desk.dossier.rounds)
    ]


def _decision(desk: _Desk) -> dict[str, Any]:
    dossier = desk.dossier
    registering = dossier.outcome in {Outcome.REGISTER, Outcome.CLAIM}
    faults = list(desk.now.register_faults if registering else desk.now.refuse_faults)
    claiming = Outcome.CLAIM in desk.kind.outcomes
    return {
        "register_form": desk.fresh(forms.ProposeForm, Outcome.REGISTER.value, text=say(desk.kind.first_words)),
        "claim_form": desk.fresh(forms.ProposeForm, Outcome.CLAIM.value) if claiming else None,
        "claim_faults": decision_faults(dossier, Outcome.CLAIM, rules=desk.rules, on=desk.on) if claiming else [],
        "is_guarded": desk.now.is_guarded,
        "change": kinds.lines(dossier),
        "refuse_form": desk.fresh(forms.ProposeForm, Outcome.REFUSE.value),
        "by_law": [fault for fault in desk.now.register_faults if not fault.overridable],
        "by_usage": [fault for fault in desk.now.register_faults if fault.overridable],
        "mend": lambda reason: url_for(f"dossiers.{_where_to_mend(reason)}", ref=dossier.ref),
        "registering": registering,
        "standing": [fault for fault in faults if not (fault.overridable and dossier.override_reason)] if dossier.outcome else [],
        "grounds": [Defect(ground) for ground in dossier.refusal_grounds],
        "seal_holds": bool(dossier.proposal_digest) and seal(dossier) == dossier.proposal_digest,
        "documents": [(BY_CODE[document.piece], document) for document in dossier.current_documents],
        "sign_form": desk.fresh(forms.SignForm, "sign"),
        "back_form": desk.fresh(forms.DeskReasonForm, "back"),
        "close_form": desk.fresh(forms.DeskReasonForm, "close"),
        "reopen_form": desk.fresh(forms.DeskReasonForm, "reopen"),
        "notify_form": desk.fresh(forms.NotifyDecisionForm, "notify"),
        "hand_over_form": desk.fresh(forms.HandOverForm, "hand-over", handed_on=desk.on),
        "recourse": recourse_until(dossier.notified_on, rules=desk.rules) if dossier.notified_on else None,
        "certificate": desk.kind.certificate(dossier) or next((p for p in desk.papers if p.kind is NoticeKind.CERTIFICATE), None),
        "silences": [p for p in desk.papers if p.kind is NoticeKind.SILENCE],
        "rounds": _rounds(desk),
        "defect_of": Defect,
    }


#: The tab on which the examiner mends what a rule is about; the summary, for the rest.
_MENDED_ON: Final = {
    Concern.PIECE: "pieces", Concern.CLAUSE: "statutes", Concern.NAME_TEST: "name", Concern.OBSERVATIONS: "observations",
}  # fmt: skip


def _where_to_mend(reason: Reason) -> str:
    return _MENDED_ON.get(concern_of(reason), "show")


def _history(desk: _Desk) -> dict[str, Any]:
    events = trail.trail_of("dossier", desk.dossier.id, limit=MOST_MENTIONS)
    return {"mentions": told(events), "is_cut": len(events) == MOST_MENTIONS}


_CONTENT: Final[dict[str, Callable[[_Desk], dict[str, Any]]]] = {
    "show": _show, "pieces": _pieces, "statutes": _statutes, "name": _name, "observations": _observations,
    "decision": _decision, "history": _history,
}  # fmt: skip
