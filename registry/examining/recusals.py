"""An agent with a conflict of interest declares it, and is kept off the dossier: neither act, signature nor reading, out of the queue."""

from __future__ import annotations

from registry.accounts.models import User
from registry.acts import Command
from registry.bilingual import Text
from registry.dossiers.models import Dossier, Recusal
from registry.dossiers.opening import begin, done, is_recused, require_reason
from registry.dossiers.verbs import DossierVerb
from registry.errors import Reason, RuleBroken
from registry.law.workflow import Action


def recuse(dossier: Dossier, command: Command[User], *, reason: str) -> Dossier:
    """Declare one's conflict of interest, with its reason. A dossier in one's hands goes back to whoever takes it up."""
    row = begin(dossier, Action.RECUSE, command)
    words = require_reason(row, reason)
    if is_recused(dossier, command.actor):
        text = Text("Votre conflit d'intérêts est déjà déclaré.", "Your conflict of interest is already declared.")
        raise RuleBroken(Reason("already", text, field="reason"))
    dossier.recusals.append(Recusal(user_id=command.actor.id, declared_at=command.at, reason=words))
    if dossier.holder_id == command.actor.id:
        dossier.holder_id = None
    return done(dossier, DossierVerb.RECUSED, actor=command.actor, at=command.at, reason=words)
