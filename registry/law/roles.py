"""Whom the statute and the office empower. Who holds a role today is `accounts`' business."""

from __future__ import annotations

from typing import Final

from registry.law.terms import Term


class Role(Term):
    """The nine powers in the office (docs/law.md#offices, R13)."""

    DEPOSITOR = "depositor", "Déposant (mandataire du syndicat)", "Depositor (union's representative)"
    INTAKE = "intake", "Agent d'accueil", "Intake agent"
    EXAMINER = "examiner", "Instructeur", "Examiner"
    HEAD = "head", "Chef de greffe", "Head of registry"
    REGISTRAR = "registrar", "Greffier des syndicats", "Registrar of trade unions"
    DEPUTY = "deputy", "Greffier adjoint (sur délégation)", "Deputy registrar (by delegation)"
    READER = "reader", "Lecteur", "Reader"
    AUDITOR = "auditor", "Auditeur", "Auditor"
    ADMINISTRATOR = "administrator", "Administrateur", "Administrator"


#: Those who work in the office and read its files.
STAFF: Final = frozenset({Role.INTAKE, Role.EXAMINER, Role.HEAD, Role.REGISTRAR, Role.DEPUTY, Role.READER, Role.AUDITOR})
#: Those who may sign. A deputy only under a delegation in force (R13).
SIGNATORIES: Final = frozenset({Role.REGISTRAR, Role.DEPUTY})
#: Those who examine.
EXAMINERS: Final = frozenset({Role.EXAMINER, Role.HEAD})
