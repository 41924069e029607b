"""The words of the law that are lists: kinds, sides, levels, regimes, functions.

English members, stored as their values; both official languages beside them. Décret 93/574/PM; Labour Code, arts. 1, 8.
"""

from __future__ import annotations

from enum import Enum
from typing import Self

from registry.bilingual import Text


class Term(str, Enum):  # noqa: UP042 - StrEnum would not carry its words
    """An enumerated legal term: a stable English value, with its words in both languages."""

    label: Text

    def __new__(cls, value: str, fr: str = "", en: str = "") -> Self:
        term = str.__new__(cls, value)
        term._value_ = value
        term.label = Text(fr, en)
        return term

    def __str__(self) -> str:
        return str(self.value)


class Kind(Term):
    """The four forms admitted to registration (décret 93/574/PM)."""

    SYNDICAT = "syndicat", "Syndicat", "Trade union (syndicat)"
    UNION = "union", "Union de syndicats", "Union of trade unions"
    FEDERATION = "federation", "Fédération", "Federation"
    CONFEDERATION = "confederation", "Confédération", "Confederation"

    @property
    def groups_organisations(self) -> bool:
        """Its members are legal persons, not natural ones (décret 93/574/PM)."""
        return self is not Kind.SYNDICAT


class Side(Term):
    """Who is organised; decides the number of signatures (art. 8)."""

    WORKERS = "workers", "Travailleurs", "Workers"
    EMPLOYERS = "employers", "Employeurs", "Employers"


class Level(Term):
    """The territorial reach (décret 93/574/PM; « provincial » then, « régional » today [G])."""

    DEPARTMENTAL = "departmental", "Départemental", "Divisional"
    INTERDEPARTMENTAL = "interdepartmental", "Interdépartemental", "Inter-divisional"
    REGIONAL = "regional", "Régional", "Regional"
    INTERREGIONAL = "interregional", "Interrégional", "Inter-regional"
    NATIONAL = "national", "National", "National"


class Regime(Term):
    """Whether the Labour Code governs the members (art. 1(3)). If not, another ministry is competent."""

    LABOUR_CODE = (
        "labour_code",
        "Travailleurs ou employeurs régis par le Code du travail",
        "Workers or employers governed by the Labour Code",
    )
    PUBLIC_SERVICE = (
        "public_service",
        "Fonctionnaires (Statut général de la fonction publique)",
        "Civil servants (General Statute of the Public Service)",
    )
    OTHER_STATUTE = (
        "other_statute",
        "Magistrats, militaires, police, administration pénitentiaire, auxiliaires d'administration",
        "Judicial service, armed forces, police, prison administration, auxiliary administrative staff",
    )
    MIXED = (
        "mixed",
        "À la fois des agents contractuels et des fonctionnaires",
        "Both contract staff and civil servants",
    )

    @property
    def belongs_here(self) -> bool:
        return self is Regime.LABOUR_CODE


class Function(Term):
    """Functions in the executive. Art. 15(f) names president, secretary and treasurer."""

    PRESIDENT = "president", "Président(e)", "President"
    VICE_PRESIDENT = "vice_president", "Vice-président(e)", "Vice-president"
    SECRETARY_GENERAL = "secretary_general", "Secrétaire général(e)", "Secretary general"
    DEPUTY_SECRETARY = "deputy_secretary", "Secrétaire général(e) adjoint(e)", "Deputy secretary general"
    TREASURER = "treasurer", "Trésorier(ère)", "Treasurer"
    DEPUTY_TREASURER = "deputy_treasurer", "Trésorier(ère) adjoint(e)", "Deputy treasurer"
    AUDITOR = "auditor", "Commissaire aux comptes", "Auditor"
    ADVISER = "adviser", "Conseiller(ère)", "Adviser"
    OTHER = "other", "Autre fonction", "Other function"


class Topic(Term):
    """What a fact of the register is about."""

    RECORD = "record", "Fiche", "Record"
    AFFILIATION = "affiliation", "Affiliation", "Affiliation"
    MEASURE = "measure", "Mesure", "Measure"
    LEADERSHIP = "leadership", "Direction", "Leadership"
    SUCCESSION = "succession", "Succession", "Succession"


class Channel(Term):
    """How the application came in. The same dossier, the same clock."""

    ONLINE = "online", "En ligne", "Online"
    COUNTER = "counter", "Au guichet (papier)", "At the counter (paper)"


class Medium(Term):
    """How a piece came in."""

    FILE = "file", "Fichier déposé", "Uploaded file"
    PAPER = "paper", "Papier", "Paper"


class Confidence(Term):
    """How sure we are of a rule (docs/law.md#confidence). Only VERIFIED and VERIFIED_ENGLISH were read in the text."""

    VERIFIED = "V", "Texte lu", "Text read"
    VERIFIED_ENGLISH = "V-EN", "Texte anglais lu seulement", "English text read only"
    REPORTED = "P", "Source secondaire", "Secondary source"
    GENERAL = "G", "Non confirmé", "Unconfirmed"
    DESIGN = "D", "Choix d'organisation", "Organisational choice"

    @property
    def is_unconfirmed(self) -> bool:
        """Applied though no text that was read says so: a page and a paper say it wherever the rule shows."""
        return self is Confidence.GENERAL
