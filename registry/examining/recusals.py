"""An agent with a conflict of interest declares it, and is kept off the dossier: neither act, signature nor reading, out of the queue."""

from __future__ import annotations

from registry.accounts.models import User
from registry.acts import Command
from registry.dossiers.acting import dossier_act
from registry.dossiers.models import Dossier, Recusal
from registry.dossiers.verbs import DossierVerb
from registry.law.workflow import Action


def recuse(dossier: Dossier, command: Command[User], *, reason: str) -> Dossier:
    """Declare one's conflict of interest, with its reason. A dossier in one's hands goes back to whoever takes it up."""
    with dossier_act(dossier, Action.RECUSE, command, verb=DossierVerb.RECUSED, reason=reason) as done:
        dossier.recusals.append(Recusal(user_id=command.actor.id, declared_at=command.at, reason=done.reason))
        if dossier.holder_id == command.actor.id:
            dossier.holder_id = None
    return dossier
