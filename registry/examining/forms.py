"""The forms of the office: take up, assign, verify, read, test the name, observe, decide, sign, notify, close.

Several of them stand on one page, so each is given a `form_id`: its fields then have ids of their own. No outcome and no
verdict is ever chosen beforehand.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from wtforms import PasswordField
from wtforms.fields.choices import SelectChoice
from wtforms.widgets import HiddenInput

from registry.accounts.models import User
from registry.bilingual import Text
from registry.law.statuses import Defect, NameVerdict, Outcome, PieceState
from registry.web.forms import Checkboxes, Choice, DayMonthYearField, RadioChoice, TextAreaField, TextField, VersionedForm, terms


class DeskForm(VersionedForm):
    """A form of the office. `form_id` keeps its ids distinct from those of the other forms of the page."""

    #: A stale page of this form is read again from the start, never sent again as it is.
    must_reread = False

    def __init__(self, *args: Any, form_id: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self:
            if isinstance(field.widget, HiddenInput):
                field.render_kw = {**(field.render_kw or {}), "id": False}
        self.set_form_id(form_id)

    def set_form_id(self, form_id: str) -> None:
        """Give the fields ids of their own."""
        for field in self:
            if form_id and not isinstance(field.widget, HiddenInput):
                field.id = field.label.field_id = f"{form_id}-{field.name}"


class DeskActForm(DeskForm):
    """A single button."""


class AssignExaminerForm(DeskForm):
    """To which examiner."""

    holder = Choice(Text("Instructeur", "Examiner"), choices=[], required=True)

    def offer(self, examiners: Iterable[User]) -> AssignExaminerForm:
        """Those among whom to choose."""
        empty = ("", Text("Choisir…", "Choose…"))
        offered = [empty, *((str(user.id), Text.same(user.name)) for user in examiners)]
        self.holder.choices = [SelectChoice(*pair) for pair in offered]
        return self


class PieceForm(DeskForm):
    """What was found of a piece."""

    state = RadioChoice(Text("Constat", "Finding"), choices=terms(PieceState), required=True)
    finding = TextField(Text("En quoi la pièce n'est pas conforme", "Why the document does not conform"), max_length=600)


class ClauseForm(DeskForm):
    """Where a clause stands in the statutes, or that it does not."""

    found = RadioChoice(
        Text("Constat", "Finding"), required=True,
        choices=[("yes", Text("Trouvée", "Found")), ("no", Text("Absente", "Missing"))],
    )  # fmt: skip
    page = TextField(Text("Page ou article", "Page or article"), max_length=40)
    note = TextField(Text("Remarque", "Remark"), max_length=600)


class NameConclusionForm(DeskForm):
    """A person's conclusion on the name (art. 11(1)(c))."""

    verdict = RadioChoice(
        Text("Votre conclusion", "Your conclusion"),
        choices=terms(NameVerdict),
        required=True,
    )
    reason = TextAreaField(Text("Motifs", "Reasons"), max_length=2000, required=True)


class NoteForm(DeskForm):
    """An internal note."""

    text = TextAreaField(Text("Nouvelle note interne", "New internal note"), max_length=2000)


def _defects() -> list[tuple[str, Text]]:
    words = Text("{label} (art. {article})", "{label} (art. {article})")
    return [(d.value, words.filled(label=d.label, article=d.article) if d.article else d.label) for d in Defect]


class ObservationForm(DeskForm):
    """One observation of the letter of art. 12(1)."""

    defect = Choice(Text("Nature du défaut", "Kind of defect"), choices=[("", Text("Choisir…", "Choose…")), *_defects()], required=True)
    text = TextAreaField(
        Text("Texte de l'observation, tel que l'organisation le lira", "Text of the observation, as the organisation will read it"),
        max_length=2000,
        required=True,
    )


class ProposeForm(DeskForm):
    """A decision proposed, in words. The outcome comes from the form that was filled, never from a default."""

    outcome = RadioChoice(
        Text("Décision proposée", "Decision proposed"),
        choices=terms(Outcome),
        required=True,
    )
    #: Practice alone founds no refusal, and the list says so (R9).
    grounds = Checkboxes(Text("Motifs de droit", "Grounds of law"), [SelectChoice(*pair) for pair in _defects()])
    text = TextAreaField(Text("Motivation", "Reasons"), max_length=8000, required=True)
    legal_basis = TextAreaField(
        Text("Base légale de l'acte", "Legal basis of the act"), max_length=1000,
        description=Text("Direction contestée ou dépôts gelés : l'acte, son article ou son jugement.",
                         "Leadership contested or filings frozen: the act, its article or its judgment."),
    )  # fmt: skip
    override_reason = TextAreaField(
        Text("Pourquoi passer outre ce que l'usage demande", "Why set aside what practice asks for"), max_length=2000
    )

    def set_id_by_outcome(self) -> str:
        """Which of the page's two forms was sent: their ids follow the outcome."""
        form_id = self.outcome.data if self.outcome.data in {outcome.value for outcome in Outcome} else Outcome.REGISTER.value
        self.set_form_id(form_id)
        return str(form_id)

    @property
    def chosen(self) -> list[Defect]:
        return [Defect(value) for value in self.grounds.data or []]


class DeskReasonForm(DeskForm):
    """A reason, in words: send back, close, reopen."""

    reason = TextAreaField(Text("Motif", "Reason"), max_length=4000, required=True)


class SignForm(DeskForm):
    """The signature: one's own password, asked again."""

    must_reread = True
    password = PasswordField(Text("Votre mot de passe", "Your password"))


class NotifyDecisionForm(DeskForm):
    """When and how the decision reached the organisation."""

    on = DayMonthYearField(Text("Date de la notification", "Date of notification"), required=True)
    how = TextField(
        Text("Comment", "How"), max_length=200, required=True,
        description=Text("Par exemple : remise en main propre contre décharge, lettre recommandée avec accusé de réception.",
                         "For example: by hand against signature, registered letter with acknowledgement."),
    )  # fmt: skip


class HandOverForm(DeskForm):
    """To whom and when the certificate was handed."""

    handed_on = DayMonthYearField(Text("Date de la remise", "Date of handing-over"), required=True)
    to = TextField(Text("Remis à", "Handed to"), max_length=200, required=True,
               description=Text("Nom et qualité de la personne, pièce d'identité vue.", "Name and capacity of the person, identity document seen."))  # fmt: skip


def day_of(field: DayMonthYearField) -> date:
    """The date of a field that validated."""
    assert isinstance(field.data, date)  # noqa: S101 - required and validated
    return field.data
