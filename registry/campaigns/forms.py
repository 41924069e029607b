"""What the pages of the census ask: a campaign and its question, exclusions, a reason, an answer, what was heard, an outcome."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, Final

from flask_wtf.file import FileField
from wtforms import HiddenField, IntegerField, ValidationError

from registry.bilingual import Text
from registry.campaigns import choosing, wording
from registry.campaigns.answering import Reply
from registry.campaigns.choosing import Filter
from registry.campaigns.models import Activity, Campaign, CampaignStep, Capacity, CensusOutcome, Sign
from registry.campaigns.preparing import MOST_PER_DAY, Plan
from registry.law import places
from registry.law.terms import Kind, Side
from registry.web.forms import Choice, DayMonthYearField, Form, RadioChoice, TextAreaField, TextField, VersionedForm, email, phone, terms

ALL: Final = Text("Toutes", "All")
PACE: Final = 50
#: Days from one stage to the next that a new campaign starts from.
APART: Final = {CampaignStep.LETTER: 14, CampaignStep.REMINDER: 120, CampaignStep.LAST_REMINDER: 225, CampaignStep.CLOSING: 330}
_NUMBERS: Final = re.compile(r"[\n;\t]+")

SEAT: Final = Text("Siège, comme on le trouve", "Seat, as one finds it")
MANDATE: Final = Text("Mandat du bureau : élu le, jusqu'au", "Mandate of the executive: elected on, until")


def _regions() -> list[tuple[str, Text]]:
    return [("", ALL), *((code, region.label) for code, region in places.regions().items())]


def _branches() -> list[tuple[str, Text]]:
    return [("", ALL), *((code, branch.label) for code, branch in places.branches().items())]


class CampaignForm(VersionedForm):
    """A campaign: why, whom, what is written, when."""

    title_fr = TextField(Text("Titre en français", "Title in French"), max_length=160, required=True)
    title_en = TextField(Text("Titre en anglais", "Title in English"), max_length=160, required=True)
    purpose = TextAreaField(
        Text("But de la campagne", "Purpose of the campaign"),
        max_length=1000,
        required=True,
        description=Text(
            "Pour le greffe et le journal ; la lettre ne le reprend pas.", "For the registry and the journal; not in the letter."
        ),
    )
    region = Choice(Text("Région", "Region"), [])
    kind = Choice(Text("Forme", "Form"), terms(Kind, ALL))
    side = Choice(Text("Travailleurs ou employeurs", "Workers or employers"), terms(Side, Text("Les deux", "Both")))
    branch = Choice(Text("Branche d'activité", "Branch of activity"), [])
    old_file = Choice(
        Text("Ancien fichier", "Old file"),
        [("", Text("Indifférent", "Either")), ("yes", Text("Seulement celles qui en viennent", "Only those from it")),
         ("no", Text("Seulement les autres", "Only the others"))],
    )  # fmt: skip
    registered_before = DayMonthYearField(
        Text("Enregistrées avant le", "Registered before"),
        description=Text(
            "Celles dont la date est inconnue ne sont alors pas retenues.", "Those whose date is unknown are then not chosen."
        ),
    )
    not_heard_since = DayMonthYearField(
        Text("Sans nouvelles depuis le", "Not heard of since"),
        description=Text(
            "Ni dépôt, ni changement, ni réponse à un recensement depuis ce jour.", "No filing, no change, no census answer since that day."
        ),
    )
    ids = HiddenField()
    letter_fr = TextAreaField(Text("Lettre, en français", "Letter, in French"), max_length=wording.LONGEST, required=True)
    letter_en = TextAreaField(Text("Lettre, en anglais", "Letter, in English"), max_length=wording.LONGEST, required=True)
    letter_on = DayMonthYearField(Text("Lettre, à partir du", "Letter, from"), required=True)
    reminder_on = DayMonthYearField(Text("Rappel, à partir du", "Reminder, from"), required=True)
    last_reminder_on = DayMonthYearField(Text("Second rappel, à partir du", "Second reminder, from"), required=True)
    closing_on = DayMonthYearField(Text("Clôture, à partir du", "Closing, from"), required=True)
    per_day = IntegerField(
        Text("Lettres par jour ouvrable", "Letters a working day"),
        description=Text("Ce que le greffe peut imprimer et expédier en un jour.", "What the registry can print and post in a day."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.region.choices, self.branch.choices = _regions(), _branches()
        self.ids.data = ",".join(map(str, read_ids(self.ids.data or "")))
        if self.per_day.raw_data:  # shown again as typed, but for what no page may hold
            self.per_day.raw_data = ["".join(sign for sign in self.per_day.raw_data[0][:20] if sign.isprintable())]

    def validate_per_day(self, field: Any) -> None:
        if field.data is None or not 1 <= field.data <= MOST_PER_DAY:
            field.errors = []
            text = Text("Écrivez un nombre de 1 à {most}.", "Write a number from 1 to {most}.")
            raise ValidationError(text.filled(most=MOST_PER_DAY))  # type: ignore[arg-type]

    @property
    def plan(self) -> Plan:
        """What was typed, for the acts."""
        return Plan(
            title_fr=self.title_fr.data, title_en=self.title_en.data, purpose=self.purpose.data, letter_fr=self.letter_fr.data,
            letter_en=self.letter_en.data, per_day=self.per_day.data,
            chosen_by=Filter(
                region=self.region.data or "", kind=self.kind.data or "", side=self.side.data or "", branch=self.branch.data or "",
                old_file=self.old_file.data or "", registered_before=_iso(self.registered_before.data),
                not_heard_since=_iso(self.not_heard_since.data), ids=read_ids(self.ids.data or ""),
            ),
            days={step: self._fields[f"{step.value}_on"].data for step in CampaignStep},
        )  # fmt: skip


def new_campaign(today: date, *, ids: tuple[int, ...] = ()) -> CampaignForm:
    """The form of a new campaign, with the usual words and days to start from."""
    days = {f"{step.value}_on": today + timedelta(days=days) for step, days in APART.items()}
    given = {"ids": ",".join(map(str, ids)), "per_day": PACE, "letter_fr": wording.LETTER.fr, "letter_en": wording.LETTER.en}
    return CampaignForm(data=days | given)


def form_of(campaign: Campaign) -> CampaignForm:
    """The form of a campaign in preparation, as it is."""
    asked = Filter.from_data(campaign.chosen_by)
    names = ("title_fr", "title_en", "purpose", "letter_fr", "letter_en", "version")
    given = {name: getattr(campaign, name) for name in names}
    given |= {name: getattr(asked, name) for name in ("region", "kind", "side", "branch", "old_file")}
    given |= {
        name: date.fromisoformat(value) if (value := getattr(asked, name)) else None for name in ("registered_before", "not_heard_since")
    }
    given |= {f"{stage.step.value}_on": stage.planned_on for stage in campaign.stages}
    return CampaignForm(data=given | {"ids": ",".join(map(str, asked.ids)), "per_day": campaign.stages[0].per_day})


def read_ids(words: str) -> tuple[int, ...]:
    """A list of rows that another page gave, each once; what is no number is passed over."""
    found = [int(part) for part in words[: 12 * choosing.MOST_IDS].split(",") if part.isascii() and part.isdigit() and len(part) < 10]
    return tuple(dict.fromkeys(found))[: choosing.MOST_IDS]


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


class CampaignActForm(VersionedForm):
    """An act that asks for nothing but the page's version."""


class CampaignReasonForm(VersionedForm):
    """An act with its reason."""

    reason = TextAreaField(Text("Motif", "Reason"), max_length=500, required=True)

    def __init__(self, *args: Any, form_id: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if form_id:
            self.reason.id = f"{form_id}-reason"


class ExclusionForm(VersionedForm):
    """Organisations to leave out, by their numbers, with the reason."""

    numbers = TextAreaField(
        Text("Numéros", "Numbers"), max_length=60_000, required=True,
        description=Text("Un par ligne ; collez une colonne de tableur.", "One a line; paste a column of a spreadsheet."),
    )  # fmt: skip
    reason = TextField(Text("Pourquoi ne pas leur écrire", "Why not write to them"), max_length=300, required=True)

    @property
    def listed(self) -> list[str]:
        """The numbers, one by one."""
        return [" ".join(part.split())[:200] for part in _NUMBERS.split(self.numbers.data or "") if part.strip()]


class CodeForm(Form):
    """The code of a letter. It changes nothing, so it may be sent again: no act key."""

    act_key = None
    code = TextField(Text("Code de la lettre", "Code of the letter"), max_length=40, required=True)


class ReplyFields(Form):
    """What the census asks, on line as on the slip. Only the seat's address is notifiable (art. 16); all is free here."""

    activity = RadioChoice(Text("L'organisation est-elle toujours active ?", "Is the organisation still active?"), terms(Activity))
    seat = TextField(SEAT, max_length=300, description=Text("Quartier, rue, lieu connu, ville.", "Quarter, street, known place, town."))
    po_box = TextField(Text("Boîte postale", "P.O. box"), max_length=60)
    phone = TextField(Text("Téléphone", "Telephone"), max_length=40, validators=[phone])
    email = TextField(Text("Adresse électronique", "E-mail address"), max_length=254, validators=[email])
    elected_on = DayMonthYearField(Text("Bureau élu le", "Executive elected on"))
    mandate_until = DayMonthYearField(Text("Son mandat court jusqu'au", "Its mandate runs until"))
    affiliation = TextField(Text("Affiliée à", "Affiliated to"), max_length=300, description=Text(
        "Union, fédération ou confédération ; « aucune » s'il n'y en a pas.", "Union, federation or confederation; “none” if there is none.",
    ))  # fmt: skip
    remarks = TextAreaField(Text("Autre chose à dire au greffe", "Anything else to tell the registry"), max_length=1500)
    given_by = TextField(Text("Nom de la personne qui répond", "Name of the person who answers"), max_length=200, required=True)
    capacity = Choice(Text("En quelle qualité", "In what capacity"), terms(Capacity, Text("Choisissez", "Choose")), required=True)

    @property
    def reply(self) -> Reply:
        """What was answered, for the acts."""
        words = ("activity", "seat", "po_box", "phone", "email", "affiliation", "remarks")
        values = {name: self._fields[name].data or "" for name in words}
        values |= {name: _iso(self._fields[name].data) for name in ("elected_on", "mandate_until")}
        return Reply(self.given_by.data or "", Capacity(self.capacity.data), values)


class SlipForm(ReplyFields, VersionedForm):
    """A paper slip, typed as it was filled in."""

    received_on = DayMonthYearField(Text("Bordereau reçu le", "Slip received on"), required=True)


class ReportForm(VersionedForm):
    """What was heard otherwise."""

    sign = RadioChoice(Text("Ce qui est revenu ou a été dit", "What came back or was said"), terms(Sign), required=True)
    heard_on = DayMonthYearField(Text("Le", "On"), required=True)
    note = TextAreaField(
        Text("Précisions", "Details"), max_length=1000, description=Text("Qui l'a dit, et comment.", "Who said so, and how.")
    )


class ScanForm(VersionedForm):
    """A scan."""

    about = TextField(Text("Ce que montre la pièce", "What it shows"), max_length=200, required=True, description=Text(
        "Par exemple : bordereau signé, enveloppe revenue.", "For example: signed slip, envelope that came back."
    ))  # fmt: skip
    file = FileField(Text("Fichier PDF, JPEG ou PNG, 10 Mo au plus", "PDF, JPEG or PNG file, at most 10 MB"))

    def validate_file(self, field: Any) -> None:
        if not field.data or not field.data.filename:
            raise ValidationError(Text("Choisissez un fichier.", "Choose a file."))  # type: ignore[arg-type]


class OutcomeForm(VersionedForm):
    """What a person concludes."""

    outcome = RadioChoice(Text("Conclusion", "Outcome"), terms(CensusOutcome), required=True)
    reason = TextAreaField(Text("Motif", "Reason"), max_length=1000, required=True)
