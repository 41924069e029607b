"""What accounts ask: sign in, sign up, preferences, a new clerk, roles, activity, delegations."""

from __future__ import annotations

from typing import Any, Final

from wtforms import BooleanField, PasswordField, SelectMultipleField, ValidationError
from wtforms.fields.choices import SelectChoice

from registry.accounts.passwords import SHORTEST
from registry.bilingual import Text
from registry.law.roles import Role
from registry.web.forms import CHOOSE, Choice, DayMonthYearField, Form, RequiredLength, TextField, email, phone, terms

LANGUAGES: Final = [("fr", Text.same("Français")), ("en", Text.same("English"))]
EMAIL: Final = Text("Adresse électronique", "E-mail address")
PASSWORD: Final = Text("Mot de passe", "Password")
PASSWORD_HINT: Final = Text(
    "{n} caractères au moins. Une phrase de quatre ou cinq mots est plus sûre qu'un mot compliqué, et se retient mieux.",
    "At least {n} characters. A phrase of four or five words is safer than a complicated word, and easier to remember.",
).filled(n=SHORTEST)
PHONE_HINT: Final = Text(
    "Le greffe l'utilise pour votre dossier seulement. Il n'est jamais publié.",
    "The registry uses it for your file only. It is never published.",
)


class Secret(PasswordField):
    """A password: kept exactly as typed, pasting allowed, never sent back to the page."""

    def __init__(self, label: Text, *, required: bool = True, **kwargs: Any) -> None:
        super().__init__(label, [RequiredLength(required=required, max_length=500)], **kwargs)


class Several(SelectMultipleField):
    """Some of a list, as tick boxes."""

    def __init__(self, label: Text, choices: list[tuple[str, Text]], **kwargs: Any) -> None:
        super().__init__(label, choices=[SelectChoice(*choice) for choice in choices], validate_choice=False, **kwargs)

    def pre_validate(self, form: Any) -> None:
        known = {str(value) for value, *_ in self.choices or []}
        if any(str(value) not in known for value in self.data or []):
            raise ValidationError(CHOOSE)  # type: ignore[arg-type]


class SignInForm(Form):
    """E-mail and password. Without the act's key: nothing is written before the password is proved."""

    act_key = None  # type: ignore[assignment]
    email = TextField(EMAIL, max_length=254, required=True)
    password = Secret(PASSWORD)


class SignUpForm(Form):
    """A representative's own account."""

    name = TextField(Text("Nom et prénom", "Full name"), max_length=200, required=True)
    email = TextField(
        EMAIL,
        max_length=254,
        required=True,
        validators=[email],
        description=Text("Elle sert à vous connecter. Elle n'est jamais publiée.", "You sign in with it. It is never published."),
    )
    phone = TextField(Text("Téléphone", "Telephone"), max_length=40, required=True, validators=[phone], description=PHONE_HINT)
    password = Secret(PASSWORD, description=PASSWORD_HINT)


class PreferencesForm(Form):
    """How the register speaks to a person."""

    language = Choice(Text("Langue", "Language"), LANGUAGES, required=True)
    phone = TextField(Text("Téléphone", "Telephone"), max_length=40, validators=[phone])
    shortcuts = BooleanField(
        Text("Raccourcis du clavier à une touche", "One-key keyboard shortcuts"),
        description=Text(
            "À éteindre si vous dictez, ou si votre lecteur d'écran utilise ces touches.",
            "Turn them off if you dictate, or if your screen reader uses these keys.",
        ),
    )


class PasswordForm(Form):
    """One's own password, changed."""

    present = Secret(Text("Mot de passe actuel", "Present password"))
    password = Secret(Text("Nouveau mot de passe", "New password"), description=PASSWORD_HINT)


class RolesForm(Form):
    """The roles a person holds."""

    roles = Several(Text("Fonctions", "Roles"), choices=terms(Role))

    @property
    def chosen(self) -> frozenset[Role]:
        return frozenset(Role(value) for value in self.roles.data or [])


class NewAccountForm(RolesForm):
    """A clerk's account, opened by the administrator."""

    roles = Several(Text("Fonctions", "Roles"), choices=[(role.value, role.label) for role in Role if role is not Role.DEPOSITOR])
    name = TextField(Text("Nom et prénom", "Full name"), max_length=200, required=True)
    email = TextField(Text("Adresse électronique du service", "Office e-mail address"), max_length=254, required=True, validators=[email])
    phone = TextField(Text("Téléphone", "Telephone"), max_length=40, validators=[phone])
    password = Secret(
        Text("Premier mot de passe", "First password"),
        description=Text(
            "{n} caractères au moins. Donnez-le de vive voix ; la personne le change à sa première connexion, dans « Mon compte ».",
            "At least {n} characters. Give it by word of mouth; the person changes it at first sign-in, under “My account”.",
        ).filled(n=SHORTEST),
    )


class AccountStatusForm(Form):
    """Why an account is disabled or enabled again."""

    reason = TextField(Text("Motif", "Reason"), max_length=300, required=True)


class NewPasswordForm(Form):
    """A new password, given by word of mouth."""

    password = Secret(
        Text("Nouveau mot de passe", "New password"),
        description=Text(
            "{n} caractères au moins. La personne le change à sa première connexion.",
            "At least {n} characters. The person changes it at first sign-in.",
        ).filled(n=SHORTEST),
    )


class DelegationForm(Form):
    """A written delegation of signature."""

    act_reference = TextField(
        Text("Référence de l'acte de délégation", "Reference of the act of delegation"),
        max_length=120,
        required=True,
        description=Text(
            "Par exemple : décision n° 012/MINTSS/SG du 3 mars 2026.", "For example: decision n° 012/MINTSS/SG of 3 March 2026."
        ),
    )
    starts_on = DayMonthYearField(Text("Du", "From"), required=True)
    ends_on = DayMonthYearField(Text("Au (compris)", "To (included)"), required=True)
