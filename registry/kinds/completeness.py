"""What a dossier lacks, asked in one place: to be filed, to be accepted, to be refused.

The page that draws a button and the act that obeys it read the same lists. Nothing here writes.
"""

from __future__ import annotations

from datetime import date

from registry import kinds
from registry.bilingual import Text
from registry.dossiers.models import Dossier
from registry.errors import Reason
from registry.kinds.filing import to_be_filled
from registry.law import clauses, requirements
from registry.law.parameters import Parameters
from registry.law.rules import Rule, defect_of
from registry.law.statuses import Defect, NameVerdict, Outcome, PieceState
from registry.law.terms import Medium


def pieces_of(dossier: Dossier) -> tuple[requirements.Piece, ...]:
    """The checklist of this dossier; of a registration, empty until kind and side are known."""
    return kinds.of(dossier).pieces_for(dossier)


def filing_faults(dossier: Dossier, *, rules: Parameters, on: date) -> list[Reason]:
    """Everything that keeps the dossier from being filed, legal pieces included; practice is not among them (R9)."""
    return [*_faults(dossier, rules=rules, on=on), *_pieces_missing(dossier)]


def _faults(dossier: Dossier, *, rules: Parameters, on: date) -> list[Reason]:
    """What is wrong with what the dossier says on this day, and the columns that are empty."""
    empty = [to_be_filled(name) for name in kinds.of(dossier).required if not getattr(dossier, name)]
    return [*empty, *kinds.faults(kinds.case_of(dossier, rules=rules, on=on))]


def _pieces_missing(dossier: Dossier) -> list[Reason]:
    held = [document.piece for document in dossier.current_documents]
    return [fault for fault in requirements.missing(pieces_of(dossier), held) if not fault.overridable]


def usual_pieces_missing(dossier: Dossier) -> list[Reason]:
    """Pieces asked by practice and not held: shown to the applicant, never a bar to filing."""
    held = [document.piece for document in dossier.current_documents]
    return [fault for fault in requirements.missing(pieces_of(dossier), held) if fault.overridable]


def decision_faults(dossier: Dossier, outcome: Outcome, *, rules: Parameters, on: date) -> list[Reason]:
    """Everything that keeps this outcome from being proposed or signed. Overridable ones yield to a written reason."""
    if outcome is Outcome.REFUSE:
        return _refusal_faults(dossier, rules)
    return [
        *kinds.outcome_faults(kinds.case_of(dossier, rules=rules, on=on), outcome),
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
    return kinds.of(dossier).names(dossier)


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
    observable = kinds.of(dossier).observable
    faults = observable(kinds.case_of(dossier, rules=rules, on=on)) if observable else _faults(dossier, rules=rules, on=on)
    return [*found, *((defect_of(fault), fault.code, fault.text) for fault in faults)]


def piece_defect(piece: requirements.Piece) -> Defect:
    """What the lack of a piece is called: by the article that asks for it, or by usage."""
    if piece.nature is not requirements.Nature.LEGAL:
        return Defect.USUAL_PIECE if piece.nature is requirements.Nature.PRACTICE else Defect.EVIDENCE
    return {"statutes": Defect.STATUTES, "officers_list": Defect.OFFICERS_LIST}.get(piece.code, Defect.APPLICATION)
