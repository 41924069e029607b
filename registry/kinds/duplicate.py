"""Duplicate of the certificate: lost or damaged, it is printed again, marked « duplicata », and the printing is counted (R12)."""

from __future__ import annotations

from typing import Final

from registry.bilingual import Text
from registry.errors import Reason
from registry.kinds.shape import Case, Change, Field, Look, Signature
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.notices import issuing
from registry.notices.models import Notice

NO_CERTIFICATE: Final = Reason(
    "no_certificate",
    Text(
        "Le certificat a été délivré avant ce système : son original est aux archives. Demandez un extrait du registre.",
        "The certificate was delivered before this system: its original is in the archives. Ask for an extract of the register.",
    ),
    "11(2)",
    "loss",
)


def certificate_of(case: Case) -> Notice | None:
    """The certificate that this house issued, if it did."""
    return issuing.by_reference(case.union.number)


def faults(case: Case) -> list[Reason]:
    """There is a certificate to print again."""
    return [] if certificate_of(case) is not None else [NO_CERTIFICATE]


def effect(case: Case, signed: Signature) -> None:
    """The printing is counted; the register does not change."""
    certificate = certificate_of(case)
    assert certificate is not None  # noqa: S101 - asked before the signature
    issuing.print_again(certificate, actor=signed.actor)


CHANGE = Change(
    FilingKind.DUPLICATE_CERTIFICATE,
    (Field("loss", Look.PROSE, most=1000, hint=Text("Par exemple : perdu lors du déménagement du siège.", "For example: lost when the seat was moved.")),),
    of_codes("loss_statement", "change_request"),
    effect, faults, has_day=False,
)  # fmt: skip
