"""The numbers and choices of the law, dated, each with its source.

A changed decree is one new dated line, not a hunt through the code. A rule that no text confirmed is still a line here,
marked so, and staff see it marked. `in_force` builds the typed `Parameters` that every other rule receives as a value.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Final

from registry.bilingual import Text
from registry.law.terms import Confidence, Side

CODE_OF_1992: Final = date(1992, 8, 14)

Value = int | bool | str


@dataclass(frozen=True, slots=True)
class Definition:
    """A parameter: what it means, where it comes from, how sure we are. `choices` bounds a textual one."""

    code: str
    label: Text
    article: str
    confidence: Confidence
    default: Value
    unit: Text | None = None
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 3650


@dataclass(frozen=True, slots=True)
class ParameterValue:
    """A value from a date on. Confirmed when a named person vouched for it, by a named act."""

    code: str
    value: Value
    effective_on: date
    source: str = ""
    confirmed_by: str = ""
    confirmed_on: date | None = None


_SIGNATURES = Text("signatures", "signatures")
_DAYS = Text("jours", "days")
_MONTHS = Text("mois", "months")
_YEARS = Text("ans", "years")
_C = Confidence

DEFINITIONS: Final[tuple[Definition, ...]] = (
    Definition(
        "signatories_workers",
        Text("Signataires au moins, travailleurs", "Signatories at least, workers"),
        "8",
        _C.VERIFIED,
        20,
        _SIGNATURES,
        least=1,
    ),
    Definition(
        "signatories_employers",
        Text("Signataires au moins, employeurs", "Signatories at least, employers"),
        "8",
        _C.VERIFIED,
        5,
        _SIGNATURES,
        least=1,
    ),
    Definition(
        "signatures_for_groups",
        Text(
            "Le nombre de signatures vaut aussi pour unions, fédérations et confédérations",
            "The number of signatures also applies to unions, federations and confederations",
        ),
        "8",
        _C.GENERAL,
        False,
    ),
    Definition(
        "members_of_groups",
        Text(
            "Organisations membres au moins (union, fédération, confédération)",
            "Member organisations at least (union, federation, confederation)",
        ),
        "93/574",
        _C.GENERAL,
        2,
        least=1,
    ),
    Definition(
        "decision_months",
        Text("Délai pour enregistrer, à compter de la réception", "Period to register, from receipt"),
        "11(1)(b)",
        _C.VERIFIED,
        1,
        _MONTHS,
        least=1,
        most=24,
    ),
    Definition(
        "month_start",
        Text("Le délai court à compter", "The period runs from"),
        "11(1)(b)",
        _C.DESIGN,
        "receipt",
        choices=("receipt", "day_after"),
    ),
    Definition(
        "rolls_to_working_day",
        Text(
            "Un délai qui finit un jour chômé est reporté au premier jour ouvrable",
            "A period that ends on a day off is carried to the next working day",
        ),
        "",
        _C.GENERAL,
        True,
    ),
    Definition(
        "observations_stop_month",
        Text("Les observations écrites arrêtent le premier délai", "Written observations stop the first period"),
        "12(1)",
        _C.GENERAL,
        True,
    ),
    Definition(
        "resubmission_days",
        Text("Délai ouvert par le nouveau dépôt", "Period opened by the re-submission"),
        "12(2)",
        _C.VERIFIED_ENGLISH,
        30,
        _DAYS,
        least=1,
    ),
    Definition(
        "refusal_needs_observations",
        Text("Pas de refus avant une première série d'observations", "No refusal before a first round of observations"),
        "12",
        _C.VERIFIED_ENGLISH,
        True,
    ),
    Definition(
        "recourse_days",
        Text("Délai de recours après notification", "Time for recourse after notification"),
        "14",
        _C.VERIFIED,
        30,
        _DAYS,
        least=1,
    ),
    Definition(
        "close_after_days",
        Text(
            "Silence du syndicat après observations, avant classement sans suite",
            "Union's silence after observations, before closing without follow-up",
        ),
        "",
        _C.GENERAL,
        90,
        _DAYS,
        least=1,
    ),
    Definition(
        "foreigner_residence_years",
        Text("Résidence au Cameroun exigée d'un étranger", "Residence in Cameroon asked of a foreigner"),
        "10(2)",
        _C.VERIFIED,
        5,
        _YEARS,
        least=0,
        most=99,
    ),
    Definition(
        "criminal_record_months",
        Text("Ancienneté admise de l'extrait de casier judiciaire", "Greatest age of the criminal record certificate"),
        "",
        _C.GENERAL,
        3,
        _MONTHS,
        least=1,
        most=120,
    ),
    Definition("statutes_copies", Text("Exemplaires des statuts", "Copies of the statutes"), "11(1)(a)", _C.VERIFIED, 2, least=1, most=20),
    Definition(
        "numbering",
        Text("Série des numéros d'enregistrement", "Series of registration numbers"),
        "93/576",
        _C.GENERAL,
        "yearly",
        choices=("yearly", "continuous"),
    ),
    Definition(
        "census_answer_days",
        Text("Temps laissé pour répondre à une lettre du recensement", "Time given to answer a letter of the census"),
        "",
        _C.GENERAL,
        90,
        _DAYS,
        least=30,
        most=730,
    ),
    Definition(
        "address_notice_days",
        Text("Délai pour notifier l'adresse du bureau", "Time to notify the address of the office"),
        "16(1)",
        _C.VERIFIED_ENGLISH,
        30,
        _DAYS,
        least=1,
    ),
    Definition(
        "silence_years",
        Text(
            "Sans nouvelles : au bout de (constat, sans effet sur les droits)", "Nothing heard: after (a finding, without effect on rights)"
        ),
        "",
        _C.GENERAL,
        5,
        _YEARS,
        least=1,
        most=50,
    ),
    Definition(
        "objection_days",
        Text("Délai pour s'opposer au rattachement d'un doublon", "Time to object to the consolidation of a duplicate"),
        "",
        _C.DESIGN,
        30,
        _DAYS,
        least=1,
    ),
    Definition(
        "change_target_days",
        Text(
            "Objectif de service du greffe pour inscrire un changement (aucun texte ne le fixe)",
            "Service target of the registry to record a change (set by no text)",
        ),
        "",
        _C.GENERAL,
        30,
        _DAYS,
        least=1,
    ),
    Definition(
        "cancellation_notice_months",
        Text("Préavis avant d'annuler un enregistrement", "Notice before a registration is cancelled"),
        "13(2)",
        _C.VERIFIED_ENGLISH,
        2,
        _MONTHS,
        least=1,
        most=24,
    ),
    Definition(
        "recourse_suspends_cancellation",
        Text("Le recours suspend la décision d'annulation", "The recourse suspends the decision of cancellation"),
        "14",
        _C.GENERAL,
        False,
    ),
)
BY_CODE: Final = {definition.code: definition for definition in DEFINITIONS}

CHOICES: Final = {
    "receipt": Text("du jour de la réception", "the day of receipt"),
    "day_after": Text("du lendemain de la réception", "the day after receipt"),
    "yearly": Text("une série par année", "one series a year"),
    "continuous": Text("une série continue", "one continuous series"),
}

#: What is shipped: the Code's own values, in force since its promulgation, confirmed by nobody yet.
BASE_LINES: Final = tuple(
    ParameterValue(d.code, d.default, CODE_OF_1992, source=f"docs/law.md#parameters [{d.confidence.value}]") for d in DEFINITIONS
)


@dataclass(frozen=True, slots=True)
class Parameters:
    """The rules in force on one date, as values. Attribute names are the codes of `DEFINITIONS`."""

    signatories_workers: int
    signatories_employers: int
    signatures_for_groups: bool
    members_of_groups: int
    decision_months: int
    month_start: str
    rolls_to_working_day: bool
    observations_stop_month: bool
    resubmission_days: int
    refusal_needs_observations: bool
    recourse_days: int
    close_after_days: int
    foreigner_residence_years: int
    criminal_record_months: int
    statutes_copies: int
    numbering: str
    address_notice_days: int
    census_answer_days: int
    silence_years: int
    change_target_days: int
    objection_days: int
    cancellation_notice_months: int
    recourse_suspends_cancellation: bool

    def signatories(self, side: Side) -> int:
        """How many must sign the application (art. 8)."""
        return self.signatories_workers if side is Side.WORKERS else self.signatories_employers


def in_force(lines: Iterable[ParameterValue], on: date) -> Parameters:
    """The parameters on a date: for each code, the line with the latest date of effect not after it.

    Between two lines of one date, the later given wins. Lines of an unknown code are ignored: an old version may read a
    newer database.
    """
    latest = lines_in_force(lines, on)
    return Parameters(**{code: latest[code].value for code in latest})  # type: ignore[arg-type]


def lines_in_force(lines: Iterable[ParameterValue], on: date) -> dict[str, ParameterValue]:
    """The line that gives each parameter its value on a date, in the order of `DEFINITIONS`."""
    latest = {line.code: line for line in BASE_LINES}
    for line in sorted(lines, key=lambda line: line.effective_on):
        if line.code in latest and CODE_OF_1992 <= line.effective_on <= on:
            latest[line.code] = line
    return latest


def read_value(code: str, words: str) -> Value:
    """A typed value from what a person wrote.

    :raises ValueError: not a value of this parameter.
    """
    definition = BY_CODE[code]
    if isinstance(definition.default, bool):
        if words not in {"yes", "no"}:
            raise ValueError(words)
        return words == "yes"
    if definition.choices:
        if words not in definition.choices:
            raise ValueError(words)
        return words
    number = int(words)
    if not definition.least <= number <= definition.most:
        raise ValueError(words)
    return number


def in_words(code: str, value: Value) -> Text:
    """A value as a person reads it, with its unit."""
    definition = BY_CODE[code]
    if isinstance(value, bool):
        return Text("oui", "yes") if value else Text("non", "no")
    if isinstance(value, str):
        return CHOICES[value]
    unit = definition.unit or Text("", "")
    return Text(f"{value} {unit.fr}".strip(), f"{value} {unit.en}".strip())


assert {field.name for field in fields(Parameters)} == set(BY_CODE)  # noqa: S101 - the table and the type are one
