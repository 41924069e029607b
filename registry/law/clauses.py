"""The mandatory clauses of the statutes, art. 15(a) to (j), and art. 22(3) for groups (R25).

(a) to (c) were read in French and English, (d) to (j) in English only. The examiner reads the statutes against this
list, clause by clause, and notes the page; a missing clause is an observation under art. 12.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from registry.bilingual import Text
from registry.law.terms import Confidence, Kind


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause that the statutes must contain."""

    code: str
    article: str
    label: Text
    confidence: Confidence
    kinds: frozenset[Kind] = frozenset()


_V, _E = Confidence.VERIFIED, Confidence.VERIFIED_ENGLISH

CLAUSES: Final[tuple[Clause, ...]] = (
    Clause("a", "15(a)", Text("Dénomination et adresse du siège", "Name and address of the seat"), _V),
    Clause("b", "15(b)", Text("Objet", "Purposes"), _V),
    Clause("c", "15(c)", Text("Emploi des fonds et part des cotisations réservée aux œuvres sociales", "Use of the funds and share of dues reserved for social works"), _V),
    Clause("d", "15(d)", Text("Adoption, modification et abrogation des statuts", "How the statutes are made, amended or rescinded"), _E),
    Clause("e", "15(e)", Text("Nomination et révocation des dirigeants, sanctions contre les membres", "Appointment and removal of leaders, sanctions on members"), _E),
    Clause("f", "15(f)", Text("Interdiction d'élire une personne ne sachant ni lire ni écrire le français ou l'anglais", "Ban on electing a person unable to read and write English or French"), _E),
    Clause("g", "15(g)", Text("Tenue d'une liste nominative des membres avec métier et employeur", "Nominal roll of members with trade and employer"), _E),
    Clause("h", "15(h)", Text("Placement ou dépôt bancaire des fonds et vérification annuelle", "Investment or bank deposit of funds and yearly audit"), _E),
    Clause("i", "15(i)", Text("Comptes du trésorier, vérification, remise aux membres de comptes établis par un comptable qualifié", "Treasurer's accounts, audit, accounts by a qualified accountant given to members"), _E),
    Clause("j", "15(j)", Text("Dissolution et dévolution des biens, jamais partagés entre les membres", "Dissolution and devolution of assets, never shared among members"), _E),
    Clause("represented", "22(3)", Text("Représentation des organisations membres dans tous les organes", "How member organisations are represented in all organs"), _E,
           kinds=frozenset({Kind.UNION, Kind.FEDERATION, Kind.CONFEDERATION})),
)  # fmt: skip
BY_CODE: Final = {clause.code: clause for clause in CLAUSES}


def clauses_for(kind: Kind) -> tuple[Clause, ...]:
    """The clauses that the statutes of this kind must contain."""
    return tuple(clause for clause in CLAUSES if not clause.kinds or kind in clause.kinds)
