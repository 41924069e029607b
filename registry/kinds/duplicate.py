"""Duplicate of the certificate: lost or damaged, it is printed again, marked « duplicata », and the printing is counted (R12)."""

from __future__ import annotations

from typing import Final

from registry.bilingual import Text
from registry.dossiers.models import Dossier
from registry.errors import Reason
from registry.kinds.filing import Case, Filing, FilingField, Signature, Widget, no_paper
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.notices import issuing
from registry.notices.models import Notice
from registry.unions.models import TradeUnion

NO_CERTIFICATE: Final = Reason(
    "no_certificate",
    Text(
        "Le certificat a été délivré avant ce système : son original est aux archives. Demandez un extrait du registre.",
        "The certificate was delivered before this system: its original is in the archives. Ask for an extract of the register.",
    ),
    "11(2)",
    "loss",
)


def why_closed(union: TradeUnion) -> Reason | None:
    """There is a certificate to print again."""
    return NO_CERTIFICATE if issuing.by_reference(union.number) is None else None


def certificate(dossier: Dossier) -> Notice | None:
    """The certificate that the registry issued, if it did."""
    return issuing.by_reference(dossier.subject.number) if dossier.subject else None


def faults(case: Case) -> list[Reason]:
    """There is a certificate to print again."""
    closed = why_closed(case.union)
    return [closed] if closed else []


def effect(case: Case, signed: Signature) -> None:
    """The printing is counted; the register does not change."""
    found = certificate(case.dossier)
    assert found is not None  # noqa: S101 - asked before the signature
    issuing.print_again(found, actor=signed.actor)


FILING = Filing(
    FilingKind.DUPLICATE_CERTIFICATE,
    (FilingField("loss", Widget.TEXT_AREA, label=Text("Pourquoi un duplicata", "Why a duplicate"), max_length=1000, hint=Text("Par exemple : perdu lors du déménagement du siège.", "For example: lost when the seat was moved.")),),
    of_codes("loss_statement", "change_request"),
    effect, faults, has_day=False, why_closed=why_closed, certificate=certificate, paper=no_paper,
)  # fmt: skip
