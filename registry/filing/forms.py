"""The forms of those who file. Words come from `snapshot.FIELDS`; what the law asks is asked by the acts, not here.

A step says which fields it needs before going on; an autosave keeps whatever fits, required or not (`typed`).
"""

from __future__ import annotations

from typing import Any, ClassVar, Final

from flask_wtf.file import FileField
from wtforms import BooleanField, HiddenField, IntegerField, ValidationError
from wtforms.fields.choices import SelectChoice
from wtforms.widgets import TextArea

from registry.bilingual import Text
from registry.dossiers.models import Person
from registry.dossiers.snapshot import FIELDS
from registry.kinds.words import FilingWords
from registry.law import places
from registry.law.terms import Function, Kind, Level, Regime, Side, Term
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
    terms,
)

_TERMS: Final[dict[str, type[Term]]] = {"kind": Kind, "side": Side, "level": Level, "function": Function}
_GROUPED_HINT: Final[dict[Kind, Text]] = {
    Kind.SYNDICAT: Text(
        "Des personnes d'une même profession ou branche, ou de branches connexes.",
        "Persons of one profession or branch, or of related branches.",
    ),
    Kind.UNION: Text("Des syndicats de professions ou de branches différentes.", "Trade unions of different professions or branches."),
    Kind.FEDERATION: Text("Des syndicats d'une même profession ou branche.", "Trade unions of one profession or branch."),
    Kind.CONFEDERATION: Text("Des fédérations, des unions et des syndicats nationaux.", "Federations, unions and national trade unions."),
}
#: Headings of the nomenclature annexed to décret 93/574/PM.
_SECTORS: Final = {
    "public": Text("Secteur public", "Public sector"),
    "primary": Text("Secteur privé, primaire", "Private sector, primary"),
    "secondary": Text("Secteur privé, secondaire", "Private sector, secondary"),
    "tertiary": Text("Secteur privé, tertiaire", "Private sector, tertiary"),
}


#: What is asked, by name: the summary at the head of the page reads alone.
_TO_WRITE: Final = Text("{field} : à remplir.", "{field}: to be filled in.")
_TO_CHOOSE: Final = Text("{field} : choisissez une réponse.", "{field}: choose an answer.")


def _departements() -> list[SelectChoice]:
    """The départements, in the list of their region."""
    return [
        SelectChoice(code, place.label, optgroup=region.label)  # type: ignore[arg-type]
        for key, region in places.regions().items()
        for code, place in places.departements().items()
        if place.region == key
    ]


class RegimeForm(Form):
    """The first question: does the Labour Code govern the members (art. 1(3))?"""

    regime = RadioChoice(Text("Qui sont les membres ?", "Who are the members?"), [(r.value, r.label) for r in Regime], required=False)

    def validate_regime(self, field: Any) -> None:
        if not field.data:
            raise ValidationError(Text("Dites qui sont les membres.", "Say who the members are."))  # type: ignore[arg-type]


class FilingStepForm(VersionedForm):
    """One page of the application. `required` fields are asked before going on, and are not yet what the law asks."""

    required: ClassVar[tuple[str, ...]] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.version.render_kw = {"id": "version"}  # an autosave answers with the new version, swapped in by its id

    def validate(self, extra_validators: Any = None) -> bool:
        """Every field, then what this page needs."""
        sound: bool = super().validate(extra_validators)
        for name in self.required:
            field = self._fields[name]
            if not field.data and not field.errors:
                field.errors = [(_TO_CHOOSE if hasattr(field, "choices") else _TO_WRITE).filled(field=field.label.text)]
                sound = False
        return sound

    def values(self) -> dict[str, Any]:
        """What the page says, typed for the act."""
        return {name: _value(name, field) for name, field in self._fields.items() if name in FIELDS}

    def typed(self) -> dict[str, Any]:
        """What may already be kept while the person is typing: everything that fits its column."""
        return {name: _value(name, field) for name, field in self._fields.items() if name in FIELDS and _fits(field)}


def _value(name: str, field: Any) -> Any:
    if name in _TERMS:
        return _TERMS[name](field.data) if field.data else None
    if isinstance(field, (TextField, TextAreaField)):
        return field.data or ""
    if isinstance(field, Choice):
        return field.data or ""
    return field.data


def _fits(field: Any) -> bool:
    if isinstance(field, DayMonthYearField):
        return not field.process_errors
    if isinstance(field, Checkboxes):
        return set(field.data or []) <= {choice.value for choice in field.choices}
    if isinstance(field, Choice):
        return not field.data or field.data in {str(value) for value, *_ in field.choices or []}
    longest: int = field.flags.maxlength
    return len(field.data or "") <= longest


class OrganisationForm(FilingStepForm):
    """What kind of organisation it is (décret 93/574/PM)."""

    required = ("kind", "side")
    kind = RadioChoice(FIELDS["kind"], [(kind.value, kind.label, {"hint": _GROUPED_HINT[kind]}) for kind in Kind])
    side = RadioChoice(FIELDS["side"], terms(Side))
    level = RadioChoice(FIELDS["level"], terms(Level))
    founded_on = DayMonthYearField(FIELDS["founded_on"])

    def validate_level(self, field: Any) -> None:
        if not field.data and self.kind.data != Kind.CONFEDERATION.value:
            raise ValidationError(_TO_CHOOSE.filled(field=field.label.text))  # type: ignore[arg-type]


class OrganisationNameForm(FilingStepForm):
    """What the organisation is called (art. 15(a))."""

    required = ("name_fr",)
    name_fr = TextField(FIELDS["name_fr"], max_length=300, widget=TextArea())  # whole on a narrow screen; still one line
    name_en = TextField(FIELDS["name_en"], max_length=300, widget=TextArea())
    acronym = TextField(FIELDS["acronym"], max_length=60)


class ActivityForm(FilingStepForm):
    """The branches, and how several are related (décret 93/574/PM)."""

    required = ("branches",)
    branches = Checkboxes(
        FIELDS["branches"],
        [SelectChoice(branch.code, branch.label, optgroup=_SECTORS[branch.sector]) for branch in places.branches().values()],
    )  # type: ignore[arg-type]
    branch_justification = TextAreaField(FIELDS["branch_justification"], max_length=2000)


class SeatForm(FilingStepForm):
    """Where the organisation is found (arts. 15(a) and 16)."""

    required = ("seat", "locality", "departement", "phone")
    seat = TextField(FIELDS["seat"], max_length=300)
    locality = TextField(FIELDS["locality"], max_length=120)
    departement = Choice(FIELDS["departement"], [SelectChoice("", Text("Choisissez", "Choose")), *_departements()])  # type: ignore[arg-type]
    po_box = TextField(FIELDS["po_box"], max_length=60)
    phone = TextField(FIELDS["phone"], max_length=40, validators=[phone])
    email = TextField(FIELDS["email"], max_length=254, validators=[email])


class FounderMandateForm(FilingStepForm):
    """Who speaks for the founders."""

    required = ("mandate_name", "mandate_capacity")
    mandate_name = TextField(FIELDS["mandate_name"], max_length=200)
    mandate_capacity = TextField(FIELDS["mandate_capacity"], max_length=160)
    mandate_phone = TextField(FIELDS["mandate_phone"], max_length=40, validators=[phone])


STEP_FORMS: Final[dict[str, type[FilingStepForm]]] = {
    "organisation": OrganisationForm,
    "denomination": OrganisationNameForm,
    "activite": ActivityForm,
    "siege": SeatForm,
    "mandataire": FounderMandateForm,
}


class PersonForm(VersionedForm):
    """A founder or officer, with the conditions of art. 10 declared line by line."""

    name = TextField(Text("Nom et prénoms", "Full name"), max_length=200)
    signed = BooleanField(Text("Signe la demande d'enregistrement", "Signs the application for registration"))
    function = Choice(Text("Fonction dans le bureau", "Function in the executive"), terms(Function, Text("Aucune", "None")))
    profession = TextField(Text("Profession", "Occupation"), max_length=160)
    employer = TextField(Text("Employeur", "Employer"), max_length=200)
    identity_document = TextField(Text("Pièce d'identité (nature et numéro)", "Identity document (kind and number)"), max_length=80)
    phone = TextField(Text("Téléphone", "Telephone"), max_length=40, validators=[phone])
    born_on = DayMonthYearField(Text("Date de naissance", "Date of birth"))
    civic_rights = BooleanField(Text("Jouit de ses droits civiques", "Enjoys civic rights"))
    no_forfeiture = BooleanField(
        Text(
            "N'a encouru aucune condamnation entraînant les déchéances de l'article 30 (1), (2) et (3) du Code pénal",
            "Has no conviction entailing the forfeitures of section 30 (1), (2) and (3) of the Penal Code",
        )
    )
    reads_and_writes = BooleanField(Text("Sait lire et écrire le français ou l'anglais", "Can read and write French or English"))
    foreigner = BooleanField(Text("N'est pas de nationalité camerounaise", "Is not a Cameroonian national"))
    nationality = TextField(Text("Nationalité", "Nationality"), max_length=80)
    resident_since = DayMonthYearField(Text("Réside au Cameroun depuis le", "Resident in Cameroon since"))
    record_issued_on = DayMonthYearField(Text("Extrait délivré le", "Certificate issued on"))
    record_court = TextField(Text("Par le tribunal de", "By the court of"), max_length=160)

    def validate_name(self, field: Any) -> None:
        if not field.data:
            raise ValidationError(Text("Écrivez le nom de la personne.", "Write the person's name."))  # type: ignore[arg-type]

    def ask_for_officers(self) -> None:
        """A filing about a registered union names its executive: nobody signs an application."""
        del self.signed
        self.function.is_required = True
        self.function.flags.required = True

    def values(self) -> dict[str, Any]:
        """What the page says of the person, typed for the act."""
        return {name: _value(name, field) for name, field in self._fields.items() if name in _PERSON}


_PERSON: Final = frozenset(Person.__mapper__.columns.keys()) - {"id", "dossier_id"}


class FilingActForm(VersionedForm):
    """A button: only the version shown. On a stale page it is pressed again, never sent again unseen."""

    must_reread = True


class MemberForm(FilingActForm):
    """The organisation chosen in the register."""

    union = HiddenField()

    @property
    def union_id(self) -> int:
        """0, which is nobody's, when tampered with."""
        digits = str(self.union.data or "")
        return int(digits) if digits.isdecimal() and len(digits) < 10 else 0


class UploadForm(VersionedForm):
    """One piece as a file. Each piece has its own form on the page, so its field has its own id."""

    file = FileField(Text("Fichier PDF, JPEG ou PNG, 10 Mo au plus", "PDF, JPEG or PNG file, at most 10 MB"))

    def __init__(self, *args: Any, piece: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.file.id = f"fichier-{piece}"

    def validate_file(self, field: Any) -> None:
        if not field.data or not field.data.filename:
            text = Text("Choisissez un fichier ou prenez une photographie.", "Choose a file or take a photograph.")
            raise ValidationError(text)  # type: ignore[arg-type]


class PaperForm(VersionedForm):
    """A piece received on paper at the counter."""

    copies = IntegerField(Text("Nombre d'exemplaires reçus", "Number of copies received"), default=1)

    def __init__(self, *args: Any, piece: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.copies.id = f"exemplaires-{piece}"

    def validate_copies(self, field: Any) -> None:
        field.errors = [error for error in field.errors if isinstance(error, Text)]
        if field.data is None or not 1 <= field.data <= 999:
            text = Text("Écrivez un nombre d'exemplaires, de 1 à 999.", "Write a number of copies, from 1 to 999.")
            raise ValidationError(text)  # type: ignore[arg-type]


class CheckForm(VersionedForm):
    """The last page before filing: what is attested must have been seen. At the counter, the paper bears the attestation."""

    must_reread = True
    attested = BooleanField()

    def __init__(self, *args: Any, words: FilingWords, at_counter: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.attested.label.text = words.attested_on_paper if at_counter else words.attested


class WithdrawForm(VersionedForm):
    """Giving up an application takes a reason in words."""

    reason = TextAreaField(Text("Motif", "Reason"), max_length=2000)


class FollowUpForm(Form):
    """Receipt number and code. It changes nothing, so it may be sent again: no act key."""

    act_key = None
    receipt = TextField(Text("Numéro de récépissé", "Receipt number"), max_length=60)
    code = TextField(Text("Code de suivi", "Follow-up code"), max_length=40)

    def validate(self, extra_validators: Any = None) -> bool:
        sound: bool = super().validate(extra_validators)
        for field in (self.receipt, self.code):
            if not field.data and not field.errors:
                field.errors = [_TO_WRITE.filled(field=field.label.text)]
                sound = False
        return sound
