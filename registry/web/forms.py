"""The form every form descends from: bilingual words, a version, a key, dates in three fields.

Labels, hints and errors are `Text`; the components say them in the language of the page. Typed values are always kept.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, ClassVar, Final

import wtforms
from flask import g
from flask_wtf import FlaskForm
from wtforms import Field, HiddenField, SelectField, SelectMultipleField, StringField, ValidationError
from wtforms.fields.choices import SelectChoice
from wtforms.validators import StopValidation
from wtforms.widgets import CheckboxInput, HiddenInput, ListWidget, RadioInput

from registry.bilingual import Text
from registry.errors import NEEDED, Reason, RuleBroken
from registry.law.terms import Term
from registry.web.contact import is_email, is_telephone
from registry.web.language import lang

#: Control and bidirectional marks: never part of a name, and able to disguise one. Line breaks are kept in prose.
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


class Form(FlaskForm):
    """Hidden: CSRF token, the act's key, and, for a form about a row, the version shown."""

    act_key = HiddenField(default=lambda: secrets.token_urlsafe(16))

    class Meta(FlaskForm.Meta):
        def get_translations(self, form: Any) -> Any:
            self.locales = [lang()]
            return super(FlaskForm.Meta, self).get_translations(form)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self:
            if isinstance(field.widget, HiddenInput):
                field.render_kw = {**(field.render_kw or {}), "id": False}  # several forms stand on one page
        g.form = self  # the 409 page shows again what was typed

    def blame(self, reasons: Iterable[Reason]) -> None:
        """Put each reason beside its field, or at the head of the form."""
        for reason in reasons:
            field = self._fields.get(reason.field)
            if field is None:
                self.form_errors: list[Any] = [*self.form_errors, with_article(reason)]
            else:
                field.errors = [*field.errors, with_article(reason)]

    def renew(self, version: int | None = None) -> None:
        """Ready to be sent again: a fresh key, and the version of the file as it is now."""
        self.act_key.data = secrets.token_urlsafe(16)
        if version is not None and "version" in self._fields:
            self._fields["version"].data = version


class VersionedForm(Form):
    """A form about a dossier: it carries the version the page showed."""

    version = HiddenField(default="0")

    @property
    def seen_version(self) -> int:
        """The version shown; 0 (never current) when tampered with."""
        digits = str(self.version.data or "")
        return int(digits) if digits.isdecimal() and len(digits) < 10 else 0


def attempt(form: Form, act: Callable[[], object]) -> bool:
    """Do the act if the form is right; when law or file refuses it, put every reason on the form. Whether it was done."""
    if not form.validate():
        return False
    try:
        act()
    except RuleBroken as error:
        form.blame(error.reasons)
        return False
    return True


def with_article(reason: Reason) -> Text:
    """A reason with the article it comes from."""
    if not reason.article:
        return reason.text
    return Text(f"{reason.text.fr} (art. {reason.article})", f"{reason.text.en} (art. {reason.article})")


class TextField(StringField):
    """One line of text: control and bidirectional marks dropped, spaces tidied, never more than `max_length` characters."""

    def __init__(self, label: Text, *, max_length: int = 200, required: bool = False, **kwargs: Any) -> None:
        super().__init__(label, [RequiredLength(required=required, max_length=max_length), *kwargs.pop("validators", [])], **kwargs)

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        if valuelist:
            self.data = " ".join(_CONTROL.sub("", valuelist[0]).split())
        elif self.data is None:  # a form sent without the field
            self.data = ""


class TextAreaField(wtforms.TextAreaField):
    """Several lines of text, tidied in the same way but for the line breaks."""

    def __init__(self, label: Text, *, max_length: int = 5000, required: bool = False, **kwargs: Any) -> None:
        super().__init__(label, [RequiredLength(required=required, max_length=max_length), *kwargs.pop("validators", [])], **kwargs)

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        if valuelist:
            self.data = _CONTROL.sub("", valuelist[0].replace("\r\n", "\n")).strip()
        elif self.data is None:  # a form sent without the field
            self.data = ""


class RequiredLength:
    """Present if required, and not too long."""

    def __init__(self, *, required: bool, max_length: int) -> None:
        self.required, self.max_length = required, max_length
        self.field_flags: dict[str, Any] = {"maxlength": max_length, **({"required": True} if required else {})}

    def __call__(self, form: Any, field: Field) -> None:
        length = len(field.data or "")
        if self.required and length == 0:
            raise StopValidation(NEEDED)  # type: ignore[arg-type]
        if length > self.max_length:
            text = Text("{most} caractères au plus ({length} écrits).", "At most {most} characters ({length} written).")
            raise StopValidation(text.filled(most=self.max_length, length=length))  # type: ignore[arg-type]


CHOOSE: Final = Text("Choisissez dans la liste.", "Choose from the list.")


class Choice(SelectField):
    """One of some terms. Empty is refused only when required."""

    def __init__(self, label: Text, choices: Any, *, required: bool = False, coerce: Any = str, **kwargs: Any) -> None:
        options = [SelectChoice(*choice) if isinstance(choice, tuple) else choice for choice in choices]
        super().__init__(label, choices=options, coerce=coerce, validate_choice=False, **kwargs)
        self.is_required = required
        if required:
            self.flags.required = True

    def pre_validate(self, form: Any) -> None:
        known = {str(value) for value, *_ in self.choices or []}
        if not self.data:
            if self.is_required:
                raise ValidationError(CHOOSE)  # type: ignore[arg-type]
        elif str(self.data) not in known:
            raise ValidationError(CHOOSE)  # type: ignore[arg-type]


class RadioChoice(Choice):
    """A choice shown whole, one line each: quicker than a list on a telephone."""

    widget = ListWidget(prefix_label=False)
    option_widget = RadioInput()


class Checkboxes(SelectMultipleField):
    """Some of a list, by ticking; what is not in the list is refused in our words."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()

    def __init__(self, label: Text, choices: list[SelectChoice], **kwargs: Any) -> None:
        super().__init__(label, choices=choices, validate_choice=False, **kwargs)  # type: ignore[arg-type]

    def pre_validate(self, form: Any) -> None:
        if not set(self.data or []) <= {choice.value for choice in self.choices}:
            raise ValidationError(CHOOSE)  # type: ignore[arg-type]


def terms(enum: type[Term], empty: Text | None = None) -> list[tuple[str, Text]]:
    """The members of an enumeration as choices."""
    choices = [(member.value, member.label) for member in enum]
    return [("", empty), *choices] if empty is not None else choices


class DayMonthYearField(Field):
    """A known date in three fields, day, month, year: quick by keyboard, the same in every browser.

    What was typed is kept even when it is no date (`parts`).
    """

    suffixes: ClassVar[tuple[tuple[str, Text], ...]] = (
        ("day", Text("Jour", "Day")), ("month", Text("Mois", "Month")), ("year", Text("Année", "Year")),
    )  # fmt: skip
    widget: Any = None

    def __init__(self, label: Text, *, required: bool = False, earliest: date = date(1900, 1, 1), **kwargs: Any) -> None:
        self.is_required, self.earliest = required, earliest
        self.typed: dict[str, str] = {}
        super().__init__(label, **kwargs)
        if required:
            self.flags.required = True

    @property
    def parts(self) -> list[tuple[str, Text, str]]:
        """(suffix, label, value) of the three inputs."""
        if self.typed:
            values = self.typed
        elif self.data:
            values = {"day": str(self.data.day), "month": str(self.data.month), "year": str(self.data.year)}
        else:
            values = {}
        return [(suffix, label, values.get(suffix, "")) for suffix, label in self.suffixes]

    def process(self, formdata: Any, data: Any = ..., extra_filters: Any = None) -> None:
        self.process_errors: list[Any] = []
        self.data = (self.default() if callable(self.default) else self.default) if data is ... or data is None else data
        self.object_data = self.data
        if formdata is None or not any(f"{self.name}-{suffix}" in formdata for suffix, _ in self.suffixes):
            return
        self.typed = {suffix: _CONTROL.sub("", formdata.get(f"{self.name}-{suffix}", "")).strip()[:10] for suffix, _ in self.suffixes}
        self.data = None
        if not any(self.typed.values()):
            return
        try:
            self.data = date(*(int(self.typed[part]) for part in ("year", "month", "day")))
        except (ValueError, OverflowError):
            self.process_errors.append(
                Text("Cette date n'existe pas : écrivez par exemple 27 3 2026.", "This date does not exist: write for example 27 3 2026.")
            )
            return
        if self.data < self.earliest:
            text = Text("Cette date est trop ancienne.", "This date is too far in the past.")
            self.process_errors.append(text)

    def pre_validate(self, form: Any) -> None:
        if self.is_required and not any(self.typed.values()) and self.data is None:
            raise StopValidation(NEEDED)  # type: ignore[arg-type]


def phone(_form: Any, field: Field) -> None:
    """A telephone number as people write it, or several with a stroke between them."""
    if field.data and not is_telephone(field.data):
        raise ValidationError(
            Text(
                "Ce numéro n'est pas lisible : écrivez par exemple +237 6 99 00 00 00.",
                "This number is not readable: write for example +237 6 99 00 00 00.",
            )
        )  # type: ignore[arg-type]


def email(_form: Any, field: Field) -> None:
    """An e-mail address by its form: a letter sent there is the only real test."""
    if field.data and not is_email(field.data):
        raise ValidationError(
            Text(
                "Cette adresse n'est pas complète : écrivez par exemple bureau@exemple.cm.",
                "This address is not complete: write for example office@example.cm.",
            )
        )  # type: ignore[arg-type]
