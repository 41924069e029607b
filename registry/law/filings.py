"""What may be filed: a registration, or something that happened to a registered union since.

No article of Title II obliges a union to notify changes of statutes or officers: only the address of its office, within
thirty days (art. 16(1), R16). Everything else is offered as a service and recorded as a dated fact; nothing here prints a
duty or a deadline that the law does not contain.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import Final

from registry.bilingual import Text
from registry.law.statuses import DossierStatus, Outcome
from registry.law.terms import Term
from registry.law.workflow import Action


class FilingKind(Term):
    """What a dossier is about."""

    REGISTRATION = "registration", "Enregistrement", "Registration"
    STATUTES = "statutes", "Modification des statuts", "Change of statutes"
    NAME = "name", "Changement de dénomination", "Change of name"
    OFFICERS = "officers", "Changement de dirigeants", "Change of officers"
    SEAT = "seat", "Changement de siège", "Change of seat"
    CONTACTS = "contacts", "Changement de coordonnées", "Change of contact details"
    FORM = "form", "Changement de branche, de niveau ou de forme", "Change of branch, level or form"
    AFFILIATION = "affiliation", "Affiliation", "Affiliation"
    DISAFFILIATION = "disaffiliation", "Désaffiliation", "Disaffiliation"
    MERGER = "merger", "Fusion", "Merger"
    SPLIT = "split", "Scission", "Split"
    AUTONOMY = "autonomy", "Retour à l'autonomie", "Return to autonomy"
    DISSOLUTION = "dissolution", "Dissolution volontaire", "Voluntary dissolution"
    COURT_DECISION = "court_decision", "Décision de justice", "Court decision"
    CORRECTION = "correction", "Rectification d'une erreur matérielle", "Correction of a clerical error"
    DUPLICATE_CERTIFICATE = "duplicate_certificate", "Duplicata du certificat", "Duplicate of the certificate"

    @property
    def traits(self) -> Traits:
        return _TRAITS[self]

    @property
    def article(self) -> str:
        """The article that the filing rests on, "" when no text speaks of it."""
        return self.traits.article


@dataclass(frozen=True, slots=True)
class Openness:
    """Whether a filing may be made or obtained while the leadership is contested, and while filings are frozen.

    What anyone may need whoever leads (a seat to be notified within thirty days, art. 16(1); a judgment; a clerical error; a
    new claim) stays open to every side; what binds the organisation waits.
    """

    while_contested: bool
    while_frozen: bool


ALWAYS: Final = Openness(while_contested=True, while_frozen=True)
UNLESS_FROZEN: Final = Openness(while_contested=True, while_frozen=False)
NEITHER: Final = Openness(while_contested=False, while_frozen=False)


@dataclass(frozen=True, slots=True)
class Traits:
    """What the law says of a kind of filing, and how it is examined. `note` says in one sentence what it is for.

    :param is_statutory: articles 11 to 14 govern it: the month to decide, what silence means, the recourse.
    :param rests_on_evidence: the register records no fact without proof, so that its lack founds a refusal.
    :param accepted: where a dossier of this kind stands once it is signed.
    """

    note: Text
    article: str = ""
    _: KW_ONLY
    openness: Openness
    reads_clauses: bool = False
    tests_name: bool = False
    names_people: bool = False
    hands_over: bool = False
    is_statutory: bool = False
    rests_on_evidence: bool = True
    accepted: Text = Text("Inscrit au registre", "Entered in the register")  # noqa: RUF009 - frozen, and shared on purpose


_TRAITS: Final[dict[FilingKind, Traits]] = {
    FilingKind.REGISTRATION: Traits(
        Text("Une organisation nouvelle demande à exister en droit.", "A new organisation applies to exist in law."),
        "6, 11", reads_clauses=True, tests_name=True, names_people=True, hands_over=True, is_statutory=True, rests_on_evidence=False,
        accepted=DossierStatus.ACCEPTED.label, openness=ALWAYS,
    ),
    FilingKind.STATUTES: Traits(
        Text("De nouveaux statuts ont été adoptés ; le greffe les lit clause par clause.",
             "New statutes were adopted; the registry reads them clause by clause."),
        "15", reads_clauses=True, openness=NEITHER,
    ),
    FilingKind.NAME: Traits(
        Text("Le numéro et l'histoire restent ; le nouveau nom est comparé à ceux du registre.",
             "The number and the history stay; the new name is compared with those of the register."),
        "11(1)(c)", tests_name=True, openness=NEITHER,
    ),
    FilingKind.OFFICERS: Traits(
        Text("Un congrès ou une assemblée a élu un nouveau bureau.", "A congress or an assembly elected a new executive."),
        "10", names_people=True, openness=UNLESS_FROZEN,
    ),
    FilingKind.SEAT: Traits(
        Text("La seule notification que la loi demande : dans les trente jours du changement.",
             "The only notification that the law asks for: within thirty days of the change."),
        "16(1)", openness=ALWAYS,
    ),
    FilingKind.CONTACTS: Traits(Text("Boîte postale, téléphone, courriel.", "P.O. box, telephone, e-mail."), openness=NEITHER),
    FilingKind.FORM: Traits(
        Text("Les règles du décret 93/574/PM sont vérifiées avec les membres actuels.",
             "The rules of decree 93/574/PM are checked with the present members."),
        "9; décret 93/574/PM", openness=NEITHER,
    ),
    FilingKind.AFFILIATION: Traits(
        Text("Avec la preuve des deux côtés : la décision de l'organisation et l'accord de celle qui l'accueille.",
             "With evidence from both sides: the decision of the organisation and the agreement of the one that receives it."),
        "9; décret 93/574/PM", openness=NEITHER,
    ),
    FilingKind.DISAFFILIATION: Traits(
        Text("L'organisation quitte celle dont elle était membre.", "The organisation leaves the one it belonged to."), "4, 5", openness=NEITHER),
    FilingKind.MERGER: Traits(
        Text("L'organisation se fond dans une autre, déjà enregistrée ; son numéro et son histoire restent lisibles.",
             "The organisation merges into another one, already registered; its number and history stay readable."), openness=NEITHER),
    FilingKind.SPLIT: Traits(
        Text("Des organisations en sont issues, enregistrées chacune par son propre dossier.",
             "Organisations came out of it, each registered by its own dossier."), openness=NEITHER),
    FilingKind.AUTONOMY: Traits(
        Text("L'organisation reprend son existence propre, hors de celle où elle s'était fondue.",
             "The organisation takes up its own existence again, outside the one it had merged into."), openness=NEITHER),
    FilingKind.DISSOLUTION: Traits(
        Text("Décidée selon les statuts, qui disent aussi à qui vont les biens.",
             "Decided as the statutes provide, which also say where the assets go."),
        "15(j)", openness=NEITHER,
    ),
    FilingKind.COURT_DECISION: Traits(
        Text("Un jugement dont le registre doit tirer les effets.", "A judgment to which the register must give effect."), "14", names_people=True, openness=ALWAYS),
    FilingKind.CORRECTION: Traits(
        Text("Une faute de saisie, et non un changement : ce qui était faux n'a jamais été vrai.",
             "A slip of the pen, not a change: what was wrong was never true."), openness=ALWAYS),
    FilingKind.DUPLICATE_CERTIFICATE: Traits(
        Text("Le certificat est perdu ou abîmé : il est tiré à nouveau, marqué « duplicata ».",
             "The certificate is lost or damaged: it is printed again, marked “duplicata”."),
        "11(2)", hands_over=True, accepted=Text("Duplicata accordé", "Duplicate granted"), openness=ALWAYS,
    ),
}  # fmt: skip

_OFTEN: Final = (FilingKind.SEAT, FilingKind.CONTACTS, FilingKind.OFFICERS)
#: Every kind that concerns a union already in the register, in the order of the list shown: what is filed most, first.
CHANGES: Final = (*_OFTEN, *(kind for kind in FilingKind if kind not in {FilingKind.REGISTRATION, *_OFTEN}))


def admits(filing: FilingKind, action: Action) -> bool:
    """Does this act make sense in a dossier of this kind? Silence has an effect in law only where the law sets a period (R10)."""
    if action is Action.NOTE_SILENCE:
        return filing.traits.is_statutory
    return action is not Action.HAND_OVER or filing.traits.hands_over


def status_words(filing: FilingKind, status: DossierStatus, outcome: Outcome | None = None) -> Text:
    """Where a dossier stands, in the words of its kind."""
    if status is not DossierStatus.ACCEPTED:
        return status.label
    if outcome is Outcome.CLAIM:
        return Text("Porté au registre comme revendication", "Entered in the register as a claim")
    return filing.traits.accepted
