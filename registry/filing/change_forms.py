"""The form of each kind of filing about a registered union, built from the fields that its module declares."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from wtforms import HiddenField
from wtforms.fields.choices import SelectChoice

from registry.bilingual import Text
from registry.dossiers.models import Dossier
from registry.kinds.filing import EFFECT_ON, Filing, Widget
from registry.kinds.filing import FilingField as Declared
from registry.unions.models import TradeUnion
from registry.web.forms import (
    Checkboxes,
    Choice,
    DayMonthYearField,
    Form,
    RadioChoice,
    TextAreaField,
    TextField,
    VersionedForm,
    email,
    phone,
)

#: More answers than this are a list to open, fewer are shown whole.
MOST_SHOWN: Final = 8
CHOOSE: Final = ("", Text("Choisissez", "Choose"))
_CHECKS: Final[dict[Widget, list[Any]]] = {Widget.PHONE: [phone], Widget.EMAIL: [email]}


class ChangeForm(VersionedForm):
    """What a filing says. What the law asks of it is asked by the act."""

    declared: tuple[Declared, ...] = ()

    def values(self) -> dict[str, Any]:
        """What was typed, as plain values."""
        return {field.name: _plain(self._fields[field.name].data) for field in self.declared}

    @property
    def day(self) -> date | None:
        """The day of effect, where the kind asks for one."""
        field = self._fields.get("effect_on")
        return field.data if field is not None else None


def change_form(filing: Filing, dossier: Dossier) -> ChangeForm:
    """The form of a dossier, with what it says so far."""
    assert dossier.subject is not None  # noqa: S101 - the database holds a subject for every change
    members: dict[str, Any] = {"declared": filing.fields}
    for field in filing.fields:
        members[field.name] = _field(field, dossier.subject)
    if filing.has_day:
        hint = Text("Le jour depuis lequel ce qui est dit est vrai.", "The day since which what is said has been true.")
        members["effect_on"] = DayMonthYearField(EFFECT_ON.label, description=hint)
    kind = type("ChangeForm", (ChangeForm,), members)
    said = {field.name: _typed(field, dossier.content.get(field.name)) for field in filing.fields}
    form: ChangeForm = kind(data={**said, "effect_on": dossier.effect_on, "version": str(dossier.version)})
    for name in [*(field.name for field in filing.fields if field.required), *(["effect_on"] if filing.has_day else [])]:
        form[name].flags.required = True
    return form


def _field(field: Declared, union: TradeUnion) -> Any:
    hint: dict[str, Any] = {"description": field.hint} if field.hint.fr else {}
    if field.widget is Widget.DAY:
        return DayMonthYearField(field.label, **hint)
    if field.widget in {Widget.TEXT_AREA, Widget.UNIONS}:
        return TextAreaField(field.label, max_length=field.max_length, **hint)
    if field.widget is Widget.CHECKBOXES:
        return Checkboxes(field.label, [SelectChoice(*choice) for choice in field.choices_for(union)], **hint)  # type: ignore[arg-type]
    if field.widget is Widget.CHOICE:
        choices = field.choices_for(union)
        if len(choices) > MOST_SHOWN:
            return Choice(field.label, [CHOOSE, *choices], **hint)
        return RadioChoice(field.label, list(choices), **hint)
    return TextField(field.label, max_length=field.max_length, validators=_CHECKS.get(field.widget, []), **hint)


def _typed(field: Declared, value: Any) -> Any:
    if field.widget is Widget.DAY:
        return date.fromisoformat(value) if value else None
    return value or ([] if field.widget is Widget.CHECKBOXES else "")


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value or ""


class OpenFilingForm(Form):
    """Which kind of filing to begin."""

    filing = HiddenField()


class UnionMandateForm(Form):
    """Who may file for the union, since when, in what capacity."""

    email = TextField(
        Text("Adresse électronique du compte", "E-mail address of the account"), max_length=254, validators=[email], required=True
    )
    capacity = TextField(
        Text("À quel titre", "In what capacity"), max_length=160, required=True,
        description=Text("Par exemple : secrétaire général, avocat muni d'un pouvoir.", "For example: secretary general, lawyer with a power of attorney."),
    )  # fmt: skip
    since_on = DayMonthYearField(Text("Depuis le", "Since"), required=True)


class EndForm(Form):
    """A button."""
