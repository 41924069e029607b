"""What is asked of a person about a finding: why it is closed, why opened again, who takes it."""

from __future__ import annotations

from typing import Any, Self

from registry.accounts.models import User
from registry.bilingual import Text
from registry.findings.models import Closing, Finding
from registry.web.forms import Choice, TextAreaField, VersionedForm, terms


class FindingForm(VersionedForm):
    """A form about a finding. Several stand on its page: each gives its fields ids of its own."""

    apart = ""

    @classmethod
    def about(cls, finding: Finding, **values: Any) -> Self:
        """The form for a finding as the page shows it."""
        return cls(version=str(finding.version), **values)


class CloseForm(FindingForm):
    """Why a finding is closed although its facts hold."""

    closing = Choice(Text("Motif", "Reason"), terms(Closing, Text("Choisissez", "Choose")), required=True)
    words = TextAreaField(
        Text("Ce qui a été vérifié", "What was checked"),
        max_length=2000,
        required=True,
        description=Text(
            "Pièces vues, personnes jointes, dates. Ces mots restent au journal.",
            "Documents seen, people reached, dates. These words stay in the journal.",
        ),
    )


class ReopenForm(FindingForm):
    """Why a closed finding is opened again."""

    words = TextAreaField(Text("Motif de la réouverture", "Reason for opening again"), max_length=2000, required=True)


class AssignFindingForm(FindingForm):
    """Who takes the finding."""

    holder = Choice(Text("Confié à", "Given to"), [])

    def offer(self, people: list[User]) -> Self:
        """The people it may be given to; nobody comes first."""
        nobody = Text("personne", "nobody")
        self.holder.choices = [("", nobody), *((str(user.id), Text.same(user.name)) for user in people)]
        return self
