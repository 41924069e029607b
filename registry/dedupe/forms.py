"""What the review asks: an answer with its ground, a colleague, the records of a group, the judges of a sample."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from wtforms import HiddenField, SelectMultipleField

from registry.accounts.models import User
from registry.bilingual import Text
from registry.dedupe.terms import GROUNDS, AnswerGround, PairAnswer, RunKind
from registry.web.forms import Choice, Form, TextAreaField, TextField, VersionedForm, terms

_NOTE: Final = Text("Précision", "Note")
_ALL_GROUNDS: Final = [(ground.value, ground.label) for grounds in GROUNDS.values() for ground in grounds]


def _grounds(*answers: PairAnswer) -> list[tuple[str, Text]]:
    return [(ground.value, ground.label) for answer in answers for ground in GROUNDS[answer]]


class ReviewForm(VersionedForm):
    """A form about records: it carries the version and the facts that its page showed, and is never sent again unread."""

    must_reread = True
    facts = HiddenField(default="")


class PairAnswerForm(ReviewForm):
    """One ground, which carries the answer; nothing is preselected."""

    ground = Choice(Text("Réponse et motif", "Answer and ground"), _ALL_GROUNDS, required=True)
    words = TextAreaField(_NOTE, max_length=2000)

    @property
    def chosen_ground(self) -> AnswerGround:
        return AnswerGround(self.ground.data)


class TakeBackForm(VersionedForm):
    """Take back one's own answer."""

    must_reread = True


class ColleagueForm(VersionedForm):
    """Leave a pair to a colleague."""

    must_reread = True
    colleague = Choice(Text("Demander à", "Ask"), [], required=True)
    note = TextAreaField(Text("Ce qu'il faut vérifier", "What is to be checked"), max_length=1000)

    def offer(self, colleagues: Sequence[User]) -> ColleagueForm:
        """Fill the list."""
        self.colleague.choices = [("", Text("Choisir…", "Choose…")), *((str(user.id), Text.same(user.name)) for user in colleagues)]
        return self


class GroupForm(ReviewForm):
    """The records ticked, and what every two of them are to each other."""

    members = SelectMultipleField(Text("Fiches", "Records"), validate_choice=False)
    ground = Choice(
        Text("Réponse et motif", "Answer and ground"), [("", Text("Choisir…", "Choose…")), *_ALL_GROUNDS], required=True, id="group-ground"
    )
    words = TextAreaField(_NOTE, max_length=2000, id="group-words")

    @property
    def ticked(self) -> list[int]:
        return [int(value) for value in self.members.data or [] if value.isdecimal() and len(value) < 10]


class ApartForm(ReviewForm):
    """One record set apart from the others."""

    apart = Choice(Text("Fiche à mettre à part", "Record to set apart"), [], required=True)
    apart_ground = Choice(
        Text("Pourquoi c'est une autre organisation", "Why it is another organisation"),
        [("", Text("Choisir…", "Choose…")), *_grounds(PairAnswer.DISTINCT, PairAnswer.SUCCESSOR, PairAnswer.SPLIT)], required=True,
    )  # fmt: skip
    rest_ground = Choice(
        Text("Et les autres entre elles", "And the others among themselves"),
        [("", Text("ne rien en dire", "say nothing of them")), *_grounds(PairAnswer.SAME)],
    )  # fmt: skip
    words = TextAreaField(_NOTE, max_length=2000, id="apart-words")

    def offer(self, members: Sequence[Any]) -> ApartForm:
        """Fill the list of records."""
        self.apart.choices = [
            ("", Text("Choisir…", "Choose…")),
            *(
                (str(member.union.id), Text.same(f"{member.letter} · {member.union.number} · {member.union.name_fr}"[:120]))
                for member in members
            ),
        ]
        return self


class RunForm(Form):
    """Ask for a run."""

    kind = Choice(Text("Recherche", "Search"), terms(RunKind), required=True, default=RunKind.INCREMENTAL.value)


class SampleForm(Form):
    """Who judges the sample, and how many pairs of each band."""

    first = Choice(Text("Première personne", "First person"), [], required=True)
    second = Choice(Text("Deuxième personne", "Second person"), [], required=True)
    per_band = TextField(Text("Paires par degré", "Pairs per degree"), max_length=3, required=True, default="40")

    def offer(self, colleagues: Sequence[User]) -> SampleForm:
        """Fill both lists."""
        choices = [("", Text("Choisir…", "Choose…")), *((str(user.id), Text.same(user.name)) for user in colleagues)]
        self.first.choices = self.second.choices = choices
        return self

    @property
    def size(self) -> int:
        digits = str(self.per_band.data or "")
        return int(digits) if digits.isdecimal() else 0


class SampleJudgementForm(Form):
    """What a judge of the sample says of a pair."""

    answer = Choice(
        Text("Votre réponse", "Your answer"),
        [(one.value, one.label) for one in (PairAnswer.SAME, PairAnswer.DISTINCT, PairAnswer.CANNOT_TELL)],
        required=True,
    )
