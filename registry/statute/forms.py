"""What the law's pages ask: a dated value of a parameter, a day off, why a day is withdrawn."""

from __future__ import annotations

from typing import Any, Final

from wtforms import BooleanField, Field

from registry.bilingual import Text
from registry.law.parameters import CHOICES, Definition, Value
from registry.web.forms import Choice, DayMonthYearField, Form, TextField

VALUE: Final = Text("Valeur", "Value")


class ParameterForm(Form):
    """A dated value; the field of the value is made for the parameter by `parameter_form`."""

    value: Field
    effective_on = DayMonthYearField(Text("Date d'effet", "Date of effect"), required=True)
    source = TextField(
        Text("Texte ou réponse qui fonde cette valeur", "Text or answer that founds this value"),
        max_length=200,
        required=True,
        description=Text(
            "Par exemple : décret n°, lettre du ministre du …, avis juridique n° ….",
            "For example: decree n°, letter of the minister of …, legal opinion n° ….",
        ),
    )
    confirmed_by = TextField(
        Text("Confirmée par", "Confirmed by"),
        max_length=200,
        required=True,
        description=Text("Nom et qualité de la personne qui en répond.", "Name and capacity of the person who vouches for it."),
    )


def parameter_form(definition: Definition, present: Value) -> ParameterForm:
    """The form of one parameter: yes or no, a choice, or a number within its bounds."""
    field = _value_field(definition, present)
    field.creation_counter = 0  # errors are listed in the order of the page, where the value comes first

    class OneParameterForm(ParameterForm):
        value = field

    return OneParameterForm()


def _value_field(definition: Definition, present: Value) -> Any:
    if isinstance(definition.default, bool):
        choices = [("yes", Text("oui", "yes")), ("no", Text("non", "no"))]
        return Choice(VALUE, choices, required=True, default="yes" if present else "no")
    if definition.choices:
        return Choice(VALUE, [(code, CHOICES[code]) for code in definition.choices], required=True, default=str(present))
    unit = definition.unit or Text("nombre", "number")
    bounds = Text("{unit}, de {least} à {most}", "{unit}, from {least} to {most}")
    return TextField(
        VALUE,
        max_length=5,
        required=True,
        default=str(present),
        description=bounds.filled(unit=unit, least=definition.least, most=definition.most),
    )


class HolidayForm(Form):
    """A day off, by law or by order."""

    day = DayMonthYearField(Text("Jour", "Day"), required=True)
    name_fr = TextField(Text("Nom en français", "Name in French"), max_length=120, required=True)
    name_en = TextField(Text("Nom en anglais", "Name in English"), max_length=120, required=True)
    reference = TextField(
        Text("Loi ou ordre", "Law or order"),
        max_length=200,
        required=True,
        description=Text(
            "La référence du texte qui chôme ce jour, avec sa date.", "The reference of the text that makes this a day off, with its date."
        ),
    )
    confirmed = BooleanField(
        Text("J'ai le texte sous les yeux", "I have the text before me"),
        description=Text(
            "Sinon le jour compte, mais il est montré « à confirmer ».", "Otherwise the day counts, but it is shown “to be confirmed”."
        ),
    )


class HolidayWithdrawalForm(Form):
    """Why a day is worked after all."""

    reason = TextField(Text("Motif du retrait", "Reason for withdrawing it"), max_length=300, required=True)
