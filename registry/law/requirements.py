"""Which pieces each kind of filing needs, and what is still missing.

Art. 11(1)(a) and art. 8 make the *legal* file: the signed application, two copies of the statutes, the list of officers
with their functions. All the rest is practice (list published in 2019, LAW.md 2.4) and is marked so (R9): its absence is
shown, asked for, and never by itself a ground for refusal.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from registry.bilingual import Text
from registry.errors import Reason
from registry.law.parameters import Parameters
from registry.law.terms import Confidence, Kind, Level, Side, Term


class Nature(Term):
    """Whether a text or only practice asks for a piece."""

    LEGAL = "legal", "légal", "legal"
    PRACTICE = "practice", "usage", "practice"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the file. Empty `kinds`, `sides` or `levels` mean all."""

    code: str
    label: Text
    nature: Nature
    article: str
    confidence: Confidence
    copies: int = 1
    kinds: frozenset[Kind] = frozenset()
    sides: frozenset[Side] = frozenset()
    levels: frozenset[Level] = frozenset()
    hint: Text = Text("", "")  # noqa: RUF009 - frozen, and shared on purpose

    def concerns(self, kind: Kind, side: Side, level: Level | None) -> bool:
        return (
            (not self.kinds or kind in self.kinds) and (not self.sides or side in self.sides) and (not self.levels or level in self.levels)
        )


_L, _P, _C = Nature.LEGAL, Nature.PRACTICE, Confidence
_SYNDICAT = frozenset({Kind.SYNDICAT})
_GROUPS = frozenset({Kind.UNION, Kind.FEDERATION, Kind.CONFEDERATION})
_EMPLOYERS = frozenset({Side.EMPLOYERS})
_WORKERS = frozenset({Side.WORKERS})

PIECES: Final[tuple[Piece, ...]] = (
    Piece("application", Text("Demande d'enregistrement signée", "Signed application for registration"), _L, "8, 11(1)(a)", _C.VERIFIED,
          hint=Text("Adressée au greffier, avec les signatures exigées.", "Addressed to the registrar, with the required signatures.")),
    Piece("statutes", Text("Statuts", "Statutes (constitution)"), _L, "11(1)(a), 15", _C.VERIFIED, copies=2,
          hint=Text("Deux exemplaires sur papier, ou un fichier.", "Two copies on paper, or one file.")),
    Piece("officers_list", Text("Liste des dirigeants avec leurs fonctions", "List of officers with their functions"), _L, "11(1)(a)", _C.VERIFIED),
    Piece("minutes", Text("Procès-verbal de l'assemblée constitutive", "Minutes of the constituent assembly"), _P, "", _C.REPORTED),
    Piece("founders_list", Text("Liste des fondateurs", "List of founders"), _P, "", _C.REPORTED, kinds=_SYNDICAT),
    Piece("members_list", Text("Liste des membres", "List of members"), _P, "", _C.REPORTED, kinds=_SYNDICAT),
    Piece("criminal_records", Text("Extraits de casier judiciaire (bulletin n° 3)", "Criminal record certificates (bulletin n° 3)"), _P, "10(1)", _C.REPORTED,
          hint=Text("Vus et rendus : le registre note la date et le tribunal, jamais le contenu.", "Seen and returned: the registry notes date and court, never the content.")),
    Piece("profession_proof", Text("Justificatifs de la profession", "Proof of the profession"), _P, "7(1)", _C.REPORTED, kinds=_SYNDICAT, sides=_WORKERS),
    Piece("national_spread", Text("Justificatif de l'implantation nationale", "Proof of national spread"), _P, "", _C.REPORTED, levels=frozenset({Level.NATIONAL})),
    Piece("cnps_registration", Text("Certificats d'immatriculation à la CNPS", "CNPS registration certificates"), _P, "8", _C.REPORTED, copies=5, sides=_EMPLOYERS, kinds=_SYNDICAT),
    Piece("cnps_attestation", Text("Attestations d'employeur de la CNPS", "CNPS employer attestations"), _P, "8", _C.REPORTED, copies=5, sides=_EMPLOYERS, kinds=_SYNDICAT),
    Piece("member_decisions", Text("Délibérations des organisations membres", "Decisions of the member organisations"), _P, "93/574", _C.GENERAL, kinds=_GROUPS),
    Piece("member_certificates", Text("Certificats d'enregistrement des organisations membres", "Registration certificates of the member organisations"), _P, "93/574", _C.GENERAL, kinds=_GROUPS),
    Piece("identity_copies", Text("Copies des pièces d'identité", "Copies of identity documents"), _P, "", _C.GENERAL),
    Piece("seat_plan", Text("Plan de localisation du siège", "Location plan of the seat"), _P, "16(1)", _C.GENERAL),
)  # fmt: skip
BY_CODE: Final = {piece.code: piece for piece in PIECES}


def pieces_for(kind: Kind, side: Side, level: Level | None) -> tuple[Piece, ...]:
    """The checklist of one filing, legal pieces first."""
    return tuple(piece for piece in PIECES if piece.concerns(kind, side, level))


def copies_needed(piece: Piece, rules: Parameters) -> int:
    """Copies asked on paper; the number of statutes is the law's, hence a parameter."""
    return rules.statutes_copies if piece.code == "statutes" else piece.copies


def missing(pieces: Iterable[Piece], held: Iterable[str]) -> list[Reason]:
    """A reason for each piece not held; a piece of practice is overridable."""
    have = frozenset(held)
    return [
        Reason(
            "piece_missing",
            Text("Il manque : {piece}.", "Missing: {piece}.").filled(piece=piece.label),
            article=piece.article,
            field=f"piece-{piece.code}",
            overridable=piece.nature is Nature.PRACTICE,
        )
        for piece in pieces
        if piece.code not in have
    ]
