"""What a consolidation asks: whose value survives, why, the day a notice was delivered, an answer."""

from __future__ import annotations

from typing import Any, Final

from wtforms import BooleanField, RadioField
from wtforms.fields.choices import SelectChoice

from registry.bilingual import Text
from registry.consolidations.comparison import CHOICES, ComparisonLine
from registry.consolidations.models import NoticeAnswer
from registry.web.forms import CHOOSE, Choice, DayMonthYearField, Form, TextAreaField, TextField, VersionedForm, terms

SIDES: Final = (
    ("kept", Text("la fiche gardée", "the kept record")),
    ("duplicate", Text("le doublon", "the duplicate")),
)
#: What the buttons above the table ask: one side everywhere, or the two records the other way round.
CHOOSINGS: Final = ("kept", "duplicate", "swap")
_OTHER: Final = {"kept": "duplicate", "duplicate": "kept"}
REASON: Final = Text("Motif", "Reason")


class SideField(RadioField):
    """Whose value survives. Nothing is ticked beforehand."""

    def __init__(self, label: Text, **kwargs: Any) -> None:
        choices = [SelectChoice(value, words) for value, words in SIDES]
        super().__init__(label, choices=choices, validate_choice=False, **kwargs)


class ProposalForm(Form):
    """A proposal; one choice for each field that differs is added by `proposal_form`. The act lists all that is missing at once."""

    reason = TextAreaField(
        REASON, max_length=2000,
        description=Text("Ce qui établit que les deux fiches désignent une même organisation.", "What establishes that both records stand for one organisation."),
    )  # fmt: skip

    def choose(self, chosen: str) -> None:
        """Do what one of `CHOOSINGS` asks. Swapped, each field keeps the value chosen, which now stands on the other side."""
        for name, field in self._fields.items():
            if name.startswith("choice-"):
                field.data = _OTHER.get(field.data or "") if chosen == "swap" else chosen

    @property
    def choices(self) -> dict[str, str]:
        """The side chosen for each field, empty where none was."""
        return {name.removeprefix("choice-"): field.data or "" for name, field in self._fields.items() if name.startswith("choice-")}


def proposal_form(lines: list[ComparisonLine], *, every: str = "") -> ProposalForm:
    """The form for two records. `every`: « kept » or « duplicate » ticks that side everywhere, because a person asked so."""
    fields = {f"choice-{line.code}": SideField(CHOICES[line.code].label, default=every or None) for line in lines if line.differs}
    form: ProposalForm = type("OneProposalForm", (ProposalForm,), fields)()
    form.reason.flags.required = True
    return form


class ConsolidationReasonForm(VersionedForm):
    """Decline, withdraw, undo: why."""

    reason = TextAreaField(REASON, max_length=2000, required=True)


class ConfirmConsolidationForm(VersionedForm):
    """The second person agrees, and may want the organisations told although no act of the registry obliges to."""

    tell_them = BooleanField(Text("Prévenir d'abord les organisations", "Tell the organisations first"))


class ApplyForm(VersionedForm):
    """Apply; with an objection, why it applies all the same."""

    despite = TextAreaField(
        Text("Réponse à l'opposition", "Answer to the objection"), max_length=2000,
        description=Text("À écrire seulement si une organisation s'oppose.", "Only when an organisation objects."),
    )  # fmt: skip


class DeliveryForm(VersionedForm):
    """The day a notice reached its organisation, and how."""

    on = DayMonthYearField(Text("Remis le", "Delivered on"), required=True)
    how = TextField(Text("Comment", "How"), max_length=200, required=True,
                description=Text("En main propre, lettre recommandée avec accusé…", "By hand, registered letter…"))  # fmt: skip


class NoticeAnswerForm(VersionedForm):
    """What an organisation answers."""

    answer = Choice(Text("Réponse", "Answer"), terms(NoticeAnswer, Text("", "")), required=True)
    on = DayMonthYearField(Text("Reçue le", "Received on"), required=True)
    by = TextField(Text("Signée par (nom et qualité)", "Signed by (name and capacity)"), max_length=200, required=True)
    words = TextAreaField(Text("Ce qu'elle dit", "What it says"), max_length=2000)


__all__ = [
    "CHOOSE", "CHOOSINGS", "ApplyForm", "ConfirmConsolidationForm", "ConsolidationReasonForm", "DeliveryForm", "NoticeAnswerForm", "ProposalForm", "proposal_form",
]  # fmt: skip
