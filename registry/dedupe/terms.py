"""The words of the review: what was asked of a run, how sure the engine is, what a person answered and on what ground."""

from __future__ import annotations

from typing import Final

from registry.law.terms import Term


class RunKind(Term):
    """What was asked of a run."""

    FULL = "full", "Complète", "Full"
    INCREMENTAL = "incremental", "Mise à jour", "Update"


class RunState(Term):
    """How far a run has come."""

    WAITING = "waiting", "En attente", "Waiting"
    RUNNING = "running", "En cours", "Under way"
    FINISHED = "finished", "Terminée", "Finished"
    ABANDONED = "abandoned", "Abandonnée", "Abandoned"


class Band(Term):
    """How sure the engine is of a pair."""

    PROPOSAL = "proposal", "Doublon proposé", "Proposed duplicate"
    REVIEW = "review", "À examiner", "To be examined"


class PairState(Term):
    """Where a pair stands."""

    OPEN = "open", "À juger", "To be judged"
    DECIDED = "decided", "Jugée", "Judged"
    GONE = "gone", "Plus proposée", "No longer proposed"


class PairAnswer(Term):
    """What a person says of two records. None of them moves anything in the register."""

    SAME = "same", "Même organisation", "Same organisation"
    DISTINCT = "distinct", "Deux organisations différentes", "Two different organisations"
    CANNOT_TELL = "cannot_tell", "Impossible de décider", "Cannot tell"
    SUCCESSOR = "successor", "L'une succède à l'autre", "One succeeds the other"
    SPLIT = "split", "L'une est issue d'une scission de l'autre", "One is a split of the other"
    WITHDRAWN = "withdrawn", "Réponse reprise", "Answer taken back"

    @property
    def joins(self) -> bool:
        """Both records are one organisation."""
        return self is PairAnswer.SAME

    @property
    def parts(self) -> bool:
        """The records are two organisations, whatever binds them."""
        return self in {PairAnswer.DISTINCT, PairAnswer.SUCCESSOR, PairAnswer.SPLIT}


class AnswerGround(Term):
    """On what ground; each belongs to one answer."""

    WRITTEN_OTHERWISE = (
        "written_otherwise",
        "Même nom écrit autrement (orthographe, sigle, langue)",
        "Same name written otherwise (spelling, acronym, language)",
    )
    SAME_NUMBER = "same_number", "Même numéro ou même récépissé", "Same number or same receipt"
    SAME_PEOPLE = "same_people", "Même siège et mêmes dirigeants", "Same seat and same officers"
    ENTERED_TWICE = "entered_twice", "Inscrite deux fois par erreur", "Entered twice by mistake"
    NAMESAKES = "namesakes", "Homonymes", "Namesakes"
    OTHER_PLACE = "other_place", "Autre localité ou autre section", "Another town or another section"
    OTHER_TRADE = "other_trade", "Autre branche ou autre métier", "Another branch or another trade"
    MEMBER_OF = "member_of", "L'une est membre ou section de l'autre", "One is a member or a section of the other"
    TOOK_OVER = "took_over", "L'une a pris la suite de l'autre", "One took over from the other"
    REFOUNDED = "refounded", "Dissoute, puis refondée", "Dissolved, then founded again"
    BROKE_AWAY = "broke_away", "Une partie des membres a fondé l'autre", "Some of the members founded the other"
    RIVAL_LEADERS = "rival_leaders", "Deux directions se disputent le nom", "Two leaderships dispute the name"
    FACTS_MISSING = "facts_missing", "Les fiches n'en disent pas assez", "The records do not say enough"
    PAPER_NEEDED = "paper_needed", "Il faut voir le dossier papier", "The paper file must be seen"
    ASK_THEM = "ask_them", "Il faut demander à l'organisation", "The organisation must be asked"
    TAKEN_BACK = "taken_back", "Réponse reprise par son auteur", "Answer taken back by its author"


#: The short list under each answer; its place gives the key.
GROUNDS: Final[dict[PairAnswer, tuple[AnswerGround, ...]]] = {
    PairAnswer.SAME: (AnswerGround.WRITTEN_OTHERWISE, AnswerGround.SAME_NUMBER, AnswerGround.SAME_PEOPLE, AnswerGround.ENTERED_TWICE),
    PairAnswer.DISTINCT: (AnswerGround.NAMESAKES, AnswerGround.OTHER_PLACE, AnswerGround.OTHER_TRADE, AnswerGround.MEMBER_OF),
    PairAnswer.CANNOT_TELL: (AnswerGround.FACTS_MISSING, AnswerGround.PAPER_NEEDED, AnswerGround.ASK_THEM),
    PairAnswer.SUCCESSOR: (AnswerGround.TOOK_OVER, AnswerGround.REFOUNDED),
    PairAnswer.SPLIT: (AnswerGround.BROKE_AWAY, AnswerGround.RIVAL_LEADERS),
}
ANSWER_OF: Final[dict[AnswerGround, PairAnswer]] = {
    **{ground: answer for answer, grounds in GROUNDS.items() for ground in grounds},
    AnswerGround.TAKEN_BACK: PairAnswer.WITHDRAWN,
}


class Damage(Term):
    """What is done to a copy of a record to see whether a run finds it again."""

    TYPOS = "typos", "Fautes de frappe dans le nom", "Typing errors in the name"
    SHORTENED = "shortened", "Nom abrégé", "Name abbreviated"
    REORDERED = "reordered", "Mots dans un autre ordre", "Words in another order"
    ACRONYM_ONLY = "acronym_only", "Sigle seul, avec le siège", "Acronym alone, with the seat"
    EMPTIED = "emptied", "Nom et localité seuls", "Name and town only"
    NUMBER_SLIP = "number_slip", "Numéro et date faussés", "Number and date wrong"
    OTHER_CONTACTS = "other_contacts", "Autres dirigeants, autre téléphone", "Other officers, other telephone"
