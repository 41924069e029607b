"""Where a procedure stands, where a union stands, and the typed reasons the office may give."""

from __future__ import annotations

from enum import Enum
from typing import Final, Self

from registry.bilingual import Text
from registry.law.terms import Term


class DossierStatus(Term):
    """Where is the procedure? (docs/law.md#status-moves)"""

    DRAFT = "draft", "Brouillon", "Draft"
    SUBMITTED = "submitted", "Déposé", "Filed"
    UNDER_EXAMINATION = "under_examination", "En instruction", "Under examination"
    RETURNED = "returned", "Retourné pour régularisation", "Returned for correction"
    DECISION_PROPOSED = "decision_proposed", "Projet de décision", "Decision proposed"
    ACCEPTED = "accepted", "Enregistré", "Registered"
    REFUSED = "refused", "Refusé", "Refused"
    CLOSED = "closed", "Classé sans suite", "Closed without follow-up"
    WITHDRAWN = "withdrawn", "Désisté", "Withdrawn"


#: The procedure is over (CLOSED may be reopened).
ENDED: Final = frozenset({DossierStatus.ACCEPTED, DossierStatus.REFUSED, DossierStatus.CLOSED, DossierStatus.WITHDRAWN})
#: Filed and waiting for the office.
WITH_THE_OFFICE: Final = frozenset({DossierStatus.SUBMITTED, DossierStatus.UNDER_EXAMINATION, DossierStatus.DECISION_PROPOSED})
#: The applicant may edit.
EDITABLE: Final = frozenset({DossierStatus.DRAFT, DossierStatus.RETURNED})


class Standing(Term):
    """A union's standing in law. Silence, dispute and suspension are recorded beside it, never here."""

    REGISTERED = "registered", "Enregistré", "Registered"
    DISSOLVED = "dissolved", "Dissous", "Dissolved"
    CANCELLED = "cancelled", "Enregistrement annulé", "Registration cancelled"
    MERGED = "merged", "Fusionné", "Merged"


class Outcome(Term):
    """What a decision decides. CLAIM: an executive that another one contests is recorded, not recognised (R15)."""

    REGISTER = "register", "Enregistrer", "Register"
    REFUSE = "refuse", "Refuser", "Refuse"
    CLAIM = "claim", "Porter au registre comme revendication", "Enter in the register as a claim"


class PieceState(Term):
    """What the examiner found of a piece."""

    RECEIVED = "received", "Reçue, à vérifier", "Received, to be checked"
    CONFORMING = "conforming", "Conforme", "Conforming"
    NON_CONFORMING = "non_conforming", "Non conforme", "Non-conforming"


class NameVerdict(Term):
    """The conclusion of the name test of art. 11(1)(c) (R24). A human's, never the machine's."""

    CLEAR = "clear", "Pas de risque de confusion", "No risk of confusion"
    CONFUSING = "confusing", "Identique ou semblable, de nature à induire en erreur", "Identical or similar, misleading"


class Defect(Enum):
    """What an observation (art. 12(1)) or a refusal (art. 12(2)) may rest on, each with its article."""

    APPLICATION = "application", "11(1)(a)", "Demande incomplète ou non conforme", "Application incomplete or non-conforming"
    STATUTES = "statutes", "8, 15", "Statuts non conformes au Code", "Statutes not in conformity with the Code"
    CLAUSE = "clause", "15", "Clause obligatoire des statuts absente", "Mandatory clause of the statutes missing"
    OFFICERS_LIST = "officers_list", "11(1)(a)", "Liste des dirigeants absente ou incomplète", "List of officers missing or incomplete"
    SIGNATURES = "signatures", "8", "Nombre de signataires insuffisant", "Not enough signatories"
    ELIGIBILITY = "eligibility", "10", "Condition d'un promoteur ou dirigeant non remplie", "Promoter or officer not eligible"
    NAME = "name", "11(1)(c)", "Dénomination identique ou semblable à une autre", "Name identical or similar to another"
    FORM = "form", "9; décret 93/574/PM", "Forme ou composition non admise", "Form or composition not admitted"
    OBJECT = "object", "3", "Objet étranger à la défense des intérêts professionnels", "Object foreign to professional interests"
    REGIME = "regime", "1(3)", "Membres non régis par le Code du travail", "Members not governed by the Labour Code"
    EVIDENCE = "evidence", "", "Preuve du changement absente ou insuffisante", "Evidence of the change missing or insufficient"
    USUAL_PIECE = "usual_piece", "", "Pièce demandée par l'usage, à compléter", "Piece asked by practice, to be completed"

    article: str
    label: Text

    def __new__(cls, code: str, article: str = "", fr: str = "", en: str = "") -> Self:
        defect = object.__new__(cls)
        defect._value_ = code
        defect.article = article
        defect.label = Text(fr, en)
        return defect

    @property
    def founds_a_refusal(self) -> bool:
        """Practice alone founds no refusal (R9): only a defect with an article does."""
        return bool(self.article)
