"""The forms of the procedures: a cancellation step by step, a measure and its lifting, the end of a contest."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from flask_wtf.file import FileField
from wtforms import BooleanField, PasswordField
from wtforms.fields.choices import SelectChoice
from wtforms.widgets import HiddenInput

from registry.bilingual import Text
from registry.law.calendar import long_date
from registry.law.cancellation import Ground, Judgment
from registry.law.leadership import Settlement
from registry.law.standing import MeasureKind
from registry.law.terms import Function
from registry.unions.record import Related
from registry.web.forms import Choice, DayMonthYearField, Form, RadioChoice, TextAreaField, TextField, VersionedForm, terms

_HOW = Text(
    "Par exemple : remise en main propre, lettre recommandée avec accusé de réception.",
    "For example: by hand, registered letter with receipt.",
)


class CancellationStepForm(VersionedForm):
    """A step of a cancellation. Several stand on one page: each has ids of its own."""

    must_reread = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self:
            if not isinstance(field.widget, HiddenInput):
                field.id = field.label.field_id = f"{type(self).__name__.removesuffix('Form').lower()}-{field.name}"


class OpenCancellationForm(Form):
    """On which ground, with which facts."""

    ground = RadioChoice(
        Text("Motif", "Ground"), choices=[SelectChoice(one.value, Text(f"{one.label.fr} (art. {one.article})", f"{one.label.en} (art. {one.article})")) for one in Ground],
        required=True,
    )  # fmt: skip
    statement = TextAreaField(
        Text("Faits qui établissent ce motif", "Facts that establish this ground"), required=True,
        description=Text("Ce texte figurera dans le préavis et dans la décision.", "This text will stand in the notice and in the decision."),
    )  # fmt: skip


class CancellationEvidenceForm(CancellationStepForm):
    """A piece: what it shows, and the file, unless the office keeps the paper."""

    must_reread = False
    shows = TextField(Text("Ce que la pièce établit", "What the piece establishes"), max_length=300, required=True)
    file = FileField(
        Text("Fichier PDF, JPEG ou PNG, 10 Mo au plus", "PDF, JPEG or PNG file, at most 10 MB"),
        description=Text("Sans fichier, la pièce est inscrite comme papier gardé au greffe.", "Without a file, the piece is entered as paper kept at the registry."),
    )  # fmt: skip


class NoticeForm(CancellationStepForm):
    """The signature of the notice: one's own password, asked again."""

    password = PasswordField(Text("Votre mot de passe", "Your password"))


class NotifyPaperForm(CancellationStepForm):
    """When and how a paper reached the organisation."""

    must_reread = False
    on = DayMonthYearField(Text("Date de la notification", "Date of notification"), required=True)
    how = TextField(Text("Comment", "How"), required=True, description=_HOW)


class CancellationAnswerForm(CancellationStepForm):
    """What the organisation answers."""

    must_reread = False
    on = DayMonthYearField(Text("Reçue le", "Received on"), required=True)
    answer = TextAreaField(Text("Réponse de l'organisation", "The organisation's answer"), required=True)


class DecideForm(CancellationStepForm):
    """The decision: its reasons, and the signatory's password."""

    reasons = TextAreaField(
        Text("Motifs de la décision", "Reasons of the decision"), required=True,
        description=Text("Répondez à ce que l'organisation a dit. Ce texte figure dans la décision.", "Answer what the organisation said. This text stands in the decision."),
    )  # fmt: skip
    password = PasswordField(Text("Votre mot de passe", "Your password"))


class PublishForm(CancellationStepForm):
    """Where and when the cancellation was published."""

    must_reread = False
    on = DayMonthYearField(Text("Date de la publication", "Date of publication"), required=True)
    publication = TextField(
        Text("Référence de la publication", "Reference of the publication"),
        required=True,
        description=Text("Par exemple : Journal officiel n° 12, page 345.", "For example: Official Gazette no. 12, page 345."),
    )


class RecourseForm(CancellationStepForm):
    """Who went to which court, and when."""

    must_reread = False
    on = DayMonthYearField(Text("Date du recours", "Date of the recourse"), required=True)
    by = TextField(Text("Auteur du recours", "Who went to court"), required=True)
    court = TextField(Text("Juridiction saisie", "Court"), required=True)


class CourtJudgmentForm(CancellationStepForm):
    """What the court said."""

    must_reread = False
    judgment = RadioChoice(Text("Ce que dit le jugement", "What the judgment says"), choices=terms(Judgment), required=True)
    on = DayMonthYearField(Text("Date du jugement", "Date of the judgment"), required=True)
    effect_on = DayMonthYearField(Text("Date d'effet au registre", "Date of effect in the register"), required=True)
    reference = TextField(Text("Référence du jugement", "Reference of the judgment"), required=True)


class AbandonForm(CancellationStepForm):
    """Why the procedure is given up."""

    reason = TextAreaField(Text("Motif de l'abandon", "Reason for giving up"), required=True, max_length=2000)


class TwoPeopleForm(Form):
    """What every act that two people do must say: asked last, so its errors are listed last too."""

    legal_basis = TextField(
        Text("Base légale", "Legal basis"), max_length=300, required=True,
        description=Text("Le texte ou l'acte qui fonde cette inscription.", "The text or act that founds this entry."),
    )  # fmt: skip
    reason = TextAreaField(Text("Motif", "Reason"), required=True, max_length=2000)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("legal_basis", "reason"):
            self._fields[name] = self._fields.pop(name)


class MeasureForm(TwoPeopleForm):
    """An authority's act."""

    kind = Choice(Text("Nature de la mesure", "Kind of measure"), choices=terms(MeasureKind, Text("Choisir…", "Choose…")), required=True)
    authority = TextField(Text("Autorité", "Authority"), required=True)
    act_reference = TextField(Text("Référence de l'acte", "Reference of the act"), required=True)
    act_on = DayMonthYearField(Text("Date de l'acte", "Date of the act"), required=True)
    since_on = DayMonthYearField(Text("Prend effet le", "Takes effect on"), required=True)
    until_on = DayMonthYearField(
        Text("Dernier jour", "Last day"), description=Text("Laissez vide si l'acte n'en fixe pas.", "Leave empty if the act sets none.")
    )
    basis = TextAreaField(Text("Fondement cité par l'acte", "Ground cited by the act"), max_length=2000)
    contested_basis = BooleanField(Text("La base légale de l'acte est contestée", "The legal basis of the act is disputed"))


class LiftingForm(TwoPeopleForm):
    """The act that lifts a measure."""

    on = DayMonthYearField(Text("Levée à compter du", "Lifted from"), required=True)
    authority = TextField(Text("Autorité", "Authority"), required=True)
    act_reference = TextField(Text("Référence de l'acte", "Reference of the act"), required=True)


_STAYS = Text("Ni l'une ni l'autre : la direction inscrite demeure", "None: the executive on record stays")
_NAMED = Text("La direction nommée ci-dessous", "The executive named below")
NAMED_BELOW = "nommes"


class SettlementForm(TwoPeopleForm):
    """What ends the contest: its kind, its act, and whom it names."""

    by = Choice(
        Text("Acte qui met fin à la contestation", "Act that ends the contest"),
        choices=terms(Settlement, Text("Choisir…", "Choose…")),
        required=True,
    )
    on = DayMonthYearField(Text("Date d'effet", "Date of effect"), required=True)
    act_reference = TextField(Text("Référence de l'acte", "Reference of the act"), required=True)
    claim_key = RadioChoice(Text("Direction que l'acte retient", "Executive that the act retains"), choices=[], required=True)
    officers = TextAreaField(
        Text("Direction nommée par l'acte", "Executive named by the act"), max_length=6000,
        description=Text("Une ligne par personne : nom ; fonction. Par exemple : Awa Ngo ; président", "One line per person: name ; function. For example: Awa Ngo ; president"),
    )  # fmt: skip

    def offer(self, claims: Iterable[Related]) -> SettlementForm:
        """The claims among which an act may choose, in the order of their filing; and the two other answers."""
        offered = [
            (
                one.key,
                Text("Congrès du {day}, {place}", "Congress of {day}, {place}").filled(
                    day=long_date(date.fromisoformat(one.values["congress_on"])), place=one.get("congress_place") or "—"
                ),
            )
            for one in claims
        ]
        self.claim_key.choices = [SelectChoice(*pair) for pair in (*offered, (NAMED_BELOW, _NAMED), ("aucune", _STAYS))]
        return self

    def validate(self, extra_validators: Any = None) -> bool:
        """The officers are read only when the act names them itself."""
        ok = bool(super().validate(extra_validators))
        if self.claim_key.data == NAMED_BELOW and not self.named and not self.officers.errors:
            self.officers.errors = [Text("Écrivez une personne par ligne : nom ; fonction.", "Write one person per line: name ; function.")]
            return False
        return ok

    @property
    def retained(self) -> str:
        """The key of the claim retained, or nothing."""
        return "" if self.claim_key.data in {NAMED_BELOW, "aucune"} else str(self.claim_key.data or "")

    @property
    def named(self) -> tuple[tuple[str, Function], ...]:
        """The persons written, with their functions; nothing when a line cannot be read."""
        if self.claim_key.data != NAMED_BELOW:
            return ()
        found = []
        for line in (self.officers.data or "").splitlines():
            name, _, function = (part.strip() for part in line.partition(";"))
            known = _function(function)
            if not line.strip():
                continue
            if not name or known is None or len(name) > 200:
                return ()
            found.append((name, known))
        return tuple(found)


def _function(words: str) -> Function | None:
    """A function as people write it, in either language."""
    said = words.casefold().strip()
    for one in Function:
        forms = {
            one.value,
            one.label.fr.casefold(),
            one.label.en.casefold(),
            one.label.fr.casefold().split("(")[0],
            one.label.fr.casefold().replace("(e)", "e"),
        }
        if said and said in forms | {one.label.fr.casefold().replace("(e)", ""), one.value.replace("_", " ")}:
            return one
    return None


class WithdrawalForm(TwoPeopleForm):
    """One side withdraws its own claim."""

    claim_key = RadioChoice(Text("Revendication retirée", "Claim withdrawn"), choices=[], required=True)
    on = DayMonthYearField(Text("Date du retrait", "Date of the withdrawal"), required=True)
    act_reference = TextField(Text("Référence de la lettre de retrait", "Reference of the letter of withdrawal"), required=True)

    def offer(self, claims: Iterable[Related]) -> WithdrawalForm:
        """The claims that stand."""
        self.claim_key.choices = [
            SelectChoice(
                one.key,
                Text("Congrès du {day}, {place}", "Congress of {day}, {place}").filled(
                    day=long_date(date.fromisoformat(one.values["congress_on"])), place=one.get("congress_place") or "—"
                ),
            )
            for one in claims
        ]
        return self


class ConfirmProposalForm(VersionedForm):
    """The second person's agreement."""

    must_reread = True


class DropForm(VersionedForm):
    """Why a proposal is set aside."""

    must_reread = True
    end_reason = TextAreaField(Text("Pourquoi l'écarter", "Why set it aside"), required=True, max_length=2000)
