"""What a dossier lacks, asked in one place: to be filed, to be accepted, to be refused.

The page that draws a button and the act that obeys it read the same lists. Nothing here writes.
"""

from __future__ import annotations

from datetime import date

from registry import kinds as changes
from registry.bilingual import Text
from registry.dossiers.legal import law_members, law_person
from registry.dossiers.models import Dossier
from registry.dossiers.snapshot import FIELDS
from registry.errors import Reason
from registry.law import clauses, composition, requirements
from registry.law.parameters import Parameters
from registry.law.rules import Rule, defect_of
from registry.law.statuses import Defect, NameVerdict, Outcome, PieceState
from registry.law.terms import Kind, Medium

_NEEDED = ("kind", "side", "name_fr", "seat", "locality", "departement", "phone", "mandate_name", "mandate_capacity")


def pieces_of(dossier: Dossier) -> tuple[requirements.Piece, ...]:
    """The checklist of this dossier; of a registration, empty until kind and side are known."""
    if not dossier.filing.is_registration:
        return changes.of(dossier).pieces
    if dossier.kind is None or dossier.side is None:
        return ()
    return requirements.pieces_for(dossier.kind, dossier.side, dossier.level)


def filing_faults(dossier: Dossier, *, rules: Parameters, on: date) -> list[Reason]:
    """Everything that keeps the dossier from being filed, legal pieces included; practice is not among them (R9)."""
    if not dossier.filing.is_registration:
        return [*_change_faults(dossier, rules=rules, on=on), *_pieces_missing(dossier)]
    faults = [_to_fill(name) for name in _NEEDED if not getattr(dossier, name)]
    if dossier.kind is not None and dossier.kind is not Kind.CONFEDERATION and dossier.level is None:
        faults.append(_to_fill("level"))
    if dossier.founded_on and dossier.founded_on > on:
        faults.append(
            Reason(
                "founded_later",
                Text("La date de l'assemblée constitutive est à venir.", "The date of the constituent assembly is in the future."),
                field="founded_on",
            )
        )
    faults += form_faults(dossier, rules=rules, on=on)
    return [*faults, *_pieces_missing(dossier)]


def _pieces_missing(dossier: Dossier) -> list[Reason]:
    held = [document.piece for document in dossier.current_documents]
    return [fault for fault in requirements.missing(pieces_of(dossier), held) if not fault.overridable]


def _change_faults(dossier: Dossier, *, rules: Parameters, on: date) -> list[Reason]:
    """What is wrong with what a change says, on this day; and who speaks for the union must be known."""
    faults = [_to_fill(name) for name in ("mandate_name", "mandate_capacity") if not getattr(dossier, name)]
    return [*faults, *changes.faults(changes.case_of(dossier, rules=rules, on=on))]


def form_faults(dossier: Dossier, *, rules: Parameters, on: date) -> list[Reason]:
    """Form, branches, members, signatures and eligibility (arts. 8, 9, 10; décret 93/574/PM)."""
    faults: list[Reason] = []
    if dossier.kind is not None:
        faults += composition.branch_faults(dossier.kind, dossier.branches, dossier.branch_justification)
        faults += composition.members_faults(dossier.kind, law_members(dossier), rules=rules)
        if dossier.side is not None:
            faults += composition.signature_faults(dossier.kind, dossier.side, len(dossier.signatories), rules=rules)
    people = [law_person(person) for person in dossier.people]
    faults += composition.executive_faults(people)
    for person in people:
        faults += composition.person_faults(person, rules=rules, on=on)
    return faults


def usual_pieces_missing(dossier: Dossier) -> list[Reason]:
    """Pieces asked by practice and not held: shown to the applicant, never a bar to filing."""
    held = [document.piece for document in dossier.current_documents]
    return [fault for fault in requirements.missing(pieces_of(dossier), held) if fault.overridable]


def decision_faults(dossier: Dossier, outcome: Outcome, *, rules: Parameters, on: date) -> list[Reason]:
    """Everything that keeps this outcome from being proposed or signed. Overridable ones yield to a written reason."""
    if outcome is Outcome.REFUSE:
        return _refusal_faults(dossier, rules)
    if not dossier.filing.is_registration:
        outcome_faults = changes.outcome_faults(changes.case_of(dossier, rules=rules, on=on), outcome)
    else:
        outcome_faults = []
    return [
        *outcome_faults,
        *filing_faults(dossier, rules=rules, on=on),
        *_piece_faults(dossier, rules),
        *_clause_faults(dossier),
        *_name_faults(dossier),
        *open_observation_faults(dossier),
    ]


def _piece_faults(dossier: Dossier, rules: Parameters) -> list[Reason]:
    current = {document.piece: document for document in dossier.current_documents}
    faults = []
    for piece in pieces_of(dossier):
        usual = piece.nature is requirements.Nature.PRACTICE
        document = current.get(piece.code)
        if document is None:
            if usual:
                faults += requirements.missing([piece], [])
            continue
        if document.state is PieceState.NON_CONFORMING:
            text = Text("{piece} : non conforme.", "{piece}: non-conforming.")
        elif document.state is PieceState.RECEIVED:
            text = Text("{piece} : à vérifier.", "{piece}: to be checked.")
        elif document.medium is Medium.PAPER and document.copies < requirements.copies_needed(piece, rules):
            text = Text("{piece} : {have} exemplaire(s) reçu(s) sur {need}.", "{piece}: {have} of {need} copies received.")
        else:
            continue
        filled = text.filled(piece=piece.label, have=document.copies, need=requirements.copies_needed(piece, rules))
        faults.append(Rule.PIECE.broken("piece_open", filled, f"piece-{piece.code}", article=piece.article, overridable=usual))
    return faults


def clauses_of(dossier: Dossier) -> tuple[clauses.Clause, ...]:
    """The clauses to look for in the statutes handed in: none when the filing brings no statutes."""
    if dossier.kind is None or not dossier.filing.traits.reads_clauses:
        return ()
    return tuple(clauses.clauses_for(dossier.kind))


def _clause_faults(dossier: Dossier) -> list[Reason]:
    read = {reading.clause: reading for reading in dossier.readings}
    faults = []
    for clause in clauses_of(dossier):
        reading = read.get(clause.code)
        if reading is not None and reading.is_present:
            continue
        text = (
            Text("Clause des statuts à lire : {clause}.", "Clause of the statutes to be read: {clause}.")
            if reading is None
            else Text("Clause absente des statuts : {clause}.", "Clause missing from the statutes: {clause}.")
        )
        faults.append(Rule.CLAUSE.broken("clause", text.filled(clause=clause.label), f"clause-{clause.code}", article=clause.article))
    return faults


def names_of(dossier: Dossier) -> dict[str, str]:
    """The names that the test of art. 11(1)(c) is about."""
    if not dossier.filing.is_registration:
        return {name: str(dossier.content.get(name, "")) for name in ("name_fr", "name_en", "acronym")}
    return {"name_fr": dossier.name_fr, "name_en": dossier.name_en, "acronym": dossier.acronym}


def _name_faults(dossier: Dossier) -> list[Reason]:
    if not dossier.filing.traits.tests_name:
        return []
    last = dossier.name_tests[-1] if dossier.name_tests else None
    if last is None:
        text = Text("L'examen de la dénomination n'est pas consigné.", "The name test is not recorded.")
    elif last.tested != names_of(dossier):
        text = Text("La dénomination a changé depuis son examen : à refaire.", "The name changed since it was tested: to be done again.")
    elif last.verdict == NameVerdict.CONFUSING.value:
        text = Text("La dénomination a été jugée de nature à induire en erreur.", "The name was judged misleading.")
    else:
        return []
    return [Rule.NAME_TEST.broken("name", text, "name-test")]


def open_observation_faults(dossier: Dossier) -> list[Reason]:
    """Observations prepared and not sent: send them or drop them before deciding."""
    waiting = [observation for observation in dossier.observations if observation.round_id is None]
    if not waiting:
        return []
    text = Text("{n} observation(s) préparée(s) et non envoyée(s).", "{n} observation(s) prepared and not sent.")
    return [Rule.OBSERVATIONS_SENT.broken("observations_waiting", text.filled(n=len(waiting)), "observations")]


def _refusal_faults(dossier: Dossier, rules: Parameters) -> list[Reason]:
    if dossier.rounds or not rules.refusal_needs_observations:
        return []
    text = Text(
        "Le texte place le refus après une première série d'observations écrites ; aucune n'a été adressée.",
        "The text places refusal after a first round of written observations; none was sent.",
    )
    return [Rule.OBSERVATIONS_FIRST.broken("no_observations", text, "observations")]


def suggested_observations(dossier: Dossier, *, rules: Parameters, on: date) -> list[tuple[Defect, str, Text]]:
    """Every defect found so far, typed, ready for the letter of art. 12: (defect, what it is about, words)."""
    found: list[tuple[Defect, str, Text]] = []
    current = {document.piece: document for document in dossier.current_documents}
    for piece in pieces_of(dossier):
        document = current.get(piece.code)
        defect = piece_defect(piece)
        if document is None:
            found.append(
                (defect, piece.code, Text("Pièce à produire : {piece}.", "Piece to be produced: {piece}.").filled(piece=piece.label))
            )
        elif document.state is PieceState.NON_CONFORMING:
            text = Text("{piece} : non conforme. {why}", "{piece}: non-conforming. {why}").filled(piece=piece.label, why=document.finding)
            found.append((defect, piece.code, text))
    for reading in dossier.readings:
        if not reading.is_present and reading.clause in clauses.BY_CODE:
            clause = clauses.BY_CODE[reading.clause]
            text = Text(
                "Les statuts doivent contenir la clause de l'art. {article} : {clause}.",
                "The statutes must contain the clause of art. {article}: {clause}.",
            )
            found.append((Defect.CLAUSE, reading.clause, text.filled(article=clause.article, clause=clause.label)))
    if (
        any(fault.text for fault in _name_faults(dossier))
        and dossier.name_tests
        and dossier.name_tests[-1].verdict == NameVerdict.CONFUSING.value
    ):
        last = dossier.name_tests[-1]
        found.append(
            (Defect.NAME, "", Text("La dénomination peut induire en erreur : {why}", "The name may mislead: {why}").filled(why=last.reason))
        )
    if dossier.filing.is_registration:
        faults = form_faults(dossier, rules=rules, on=on)
    else:
        faults = _change_faults(dossier, rules=rules, on=on)
    return [*found, *((defect_of(fault), fault.code, fault.text) for fault in faults)]


def piece_defect(piece: requirements.Piece) -> Defect:
    """What the lack of a piece is called: by the article that asks for it, or by usage."""
    if piece.nature is not requirements.Nature.LEGAL:
        return Defect.USUAL_PIECE if piece.nature is requirements.Nature.PRACTICE else Defect.EVIDENCE
    return {"statutes": Defect.STATUTES, "officers_list": Defect.OFFICERS_LIST}.get(piece.code, Defect.APPLICATION)


def _to_fill(name: str) -> Reason:
    text = Text("À remplir : {field}.", "To be filled in: {field}.").filled(field=FIELDS[name])
    return Rule.STATED.broken("field_missing", text, name) if name in {"name_fr", "seat"} else Reason("field_missing", text, field=name)
