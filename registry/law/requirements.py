"""Which pieces each kind of filing needs, and what is still missing.

Art. 11(1)(a) and art. 8 make the *legal* file: the signed application, two copies of the statutes, the list of officers
with their functions. All the rest is practice (list published in 2019, docs/law.md#pieces-in-practice) and is marked so (R9): its absence is
shown, asked for, and never by itself a ground for refusal. A filing about a registered union rests on evidence instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from registry.bilingual import Text
from registry.errors import Reason
from registry.law.parameters import Parameters
from registry.law.rules import Rule
from registry.law.terms import Confidence, Kind, Level, Side, Term


class Nature(Term):
    """Whether a text or only practice asks for a piece; EVIDENCE: what an entry in the register rests on."""

    LEGAL = "legal", "légal", "legal"
    EVIDENCE = "evidence", "preuve", "evidence"
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

_E, _D = Nature.EVIDENCE, Confidence.DESIGN
#: What the filings about a registered union rest on: no article lists them; the register records nothing without proof.
CHANGE_PIECES: Final[tuple[Piece, ...]] = (
    Piece("change_request", Text("Demande signée du mandataire", "Request signed by the representative"), _P, "", _D),
    Piece("new_statutes", Text("Nouveaux statuts", "New statutes"), _E, "15", _D),
    Piece("statutes_minutes", Text("Procès-verbal de l'assemblée qui les a adoptés", "Minutes of the assembly that adopted them"), _E, "15(d)", _D),
    Piece("name_minutes", Text("Procès-verbal de l'assemblée qui a adopté le nom", "Minutes of the assembly that adopted the name"), _E, "15(d)", _D),
    Piece("congress_minutes", Text("Procès-verbal du congrès ou de l'assemblée élective", "Minutes of the elective congress or assembly"), _E, "15(e)", _D),
    Piece("convening_notice", Text("Convocation du congrès", "Notice convening the congress"), _P, "15(e)", _D),
    Piece("attendance_sheet", Text("Feuille de présence", "Attendance sheet"), _P, "15(e)", _D),
    Piece("seat_proof", Text("Justificatif du nouveau siège", "Proof of the new seat"), _P, "16(1)", _D,
          hint=Text("Bail, attestation ou plan de localisation.", "Lease, statement or location plan.")),
    Piece("form_minutes", Text("Procès-verbal de l'assemblée qui a décidé", "Minutes of the assembly that decided"), _E, "15(d)", _D),
    Piece("member_decision", Text("Décision de l'organisation qui s'affilie", "Decision of the organisation that joins"), _E, "4, 5", _D),
    Piece("parent_agreement", Text("Accord de l'organisation qui l'accueille", "Agreement of the organisation that receives it"), _E, "5", _D),
    Piece("leaving_decision", Text("Décision de l'organisation qui quitte", "Decision of the organisation that leaves"), _E, "4, 5", _D),
    Piece("leaving_notice", Text("Copie de la lettre à l'organisation quittée", "Copy of the letter to the organisation left"), _P, "", _D),
    Piece("merger_minutes", Text("Procès-verbaux des assemblées qui ont décidé la fusion", "Minutes of the assemblies that decided the merger"), _E, "", _D),
    Piece("split_minutes", Text("Procès-verbal de l'assemblée qui a décidé la scission", "Minutes of the assembly that decided the split"), _E, "", _D),
    Piece("autonomy_minutes", Text("Procès-verbal de l'assemblée qui a décidé le retour à l'autonomie", "Minutes of the assembly that decided the return to autonomy"), _E, "", _D),
    Piece("dissolution_minutes", Text("Procès-verbal de l'assemblée de dissolution", "Minutes of the assembly of dissolution"), _E, "15(j)", _D),
    Piece("assets_record", Text("Acte de dévolution des biens", "Record of the devolution of assets"), _P, "15(j)", _D,
          hint=Text("Les biens ne se partagent en aucun cas entre les membres.", "Assets are in no case shared among the members.")),
    Piece("judgment", Text("Copie du jugement", "Copy of the judgment"), _E, "14", _D),
    Piece("finality", Text("Certificat de non-recours, ou acte de signification", "Certificate of no appeal, or proof of service"), _P, "14", _D),
    Piece("error_evidence", Text("Pièce qui montre l'erreur", "Document that shows the error"), _E, "", _D),
    Piece("loss_statement", Text("Déclaration de perte, ou certificat abîmé", "Statement of loss, or the damaged certificate"), _P, "", _D),
)  # fmt: skip
BY_CODE: Final = {piece.code: piece for piece in (*PIECES, *CHANGE_PIECES)}


def of_codes(*codes: str) -> tuple[Piece, ...]:
    """The pieces of these codes, in this order."""
    return tuple(BY_CODE[code] for code in codes)


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
        Rule.PIECE.broken(
            "piece_missing",
            Text("Il manque : {piece}.", "Missing: {piece}.").filled(piece=piece.label),
            f"piece-{piece.code}",
            article=piece.article,
            overridable=piece.nature is Nature.PRACTICE,
        )
        for piece in pieces
        if piece.code not in have
    ]
