"""Acts on accounts: a representative registers, the administrator makes clerks, gives roles, delegates, disables."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa

from registry.accounts import passwords, sessions
from registry.accounts.models import Delegation, RoleHeld, User
from registry.accounts.verbs import AccountVerb
from registry.acts import Command
from registry.audit import trail
from registry.bilingual import Text
from registry.db import db
from registry.errors import NotFound, Reason, RuleBroken
from registry.law.roles import Role


def sign_up(*, email: str, name: str, password: str, phone: str, language: str, at: datetime) -> User:
    """A union's representative opens an account, alone; the journal names that person."""
    user = _new_account(email=email, name=name, password=password, roles=frozenset({Role.DEPOSITOR}), phone=phone, language=language, at=at)
    trail.record(AccountVerb.CREATED, user, actor=user, after={"roles": [Role.DEPOSITOR.value]})
    return user


def create_account(
    command: Command[trail.Actor], *, email: str, name: str, password: str, roles: frozenset[Role], phone: str = "", language: str = "fr",
) -> User:  # fmt: skip
    """The administrator opens the account of a clerk."""
    user = _new_account(email=email, name=name, password=password, roles=roles, phone=phone, language=language, at=command.at)
    trail.record(AccountVerb.CREATED, user, actor=command.actor, after={"roles": sorted(role.value for role in roles)})
    return user


def _new_account(
    *, email: str, name: str, password: str, roles: frozenset[Role], phone: str, language: str, at: datetime,
) -> User:  # fmt: skip
    email = email.strip().lower()
    faults = passwords.faults(password, email=email, name=name)
    if not name.strip():
        faults.append(Reason("name", Text("Écrivez le nom de la personne.", "Write the person's name."), field="name"))
    if not roles:
        faults.append(Reason("roles", Text("Donnez au moins une fonction.", "Give at least one role."), field="roles"))
    if db.session.scalars(sa.select(User.id).where(User.email == email)).first() is not None:
        faults.append(
            Reason("known", Text("Un compte existe déjà à cette adresse.", "An account already exists at this address."), field="email")
        )
    if faults:
        raise RuleBroken(faults)
    user = User(
        email=email, name=name.strip(), phone=phone, password_hash=passwords.keep(password), language=language, created_at=at,
        held=[RoleHeld(role=role) for role in Role if role in roles],
    )  # fmt: skip
    db.session.add(user)
    db.session.flush()
    return user


def set_roles(user: User, roles: frozenset[Role], *, actor: trail.Actor) -> User:
    """Say which roles a person holds from now on."""
    if not roles:
        raise RuleBroken(Reason("roles", Text("Donnez au moins une fonction.", "Give at least one role."), field="roles"))
    if actor.actor_id == user.id and Role.ADMINISTRATOR not in roles:
        text = Text(
            "Nul ne se retire la fonction d'administrateur : un autre administrateur le fait.",
            "Nobody takes the role of administrator from themselves: another administrator does.",
        )
        raise RuleBroken(Reason("oneself", text, field="roles"))
    before = sorted(role.value for role in user.roles)
    user.held = [held for held in user.held if held.role in roles]
    present = {held.role for held in user.held}
    user.held += [RoleHeld(role=role) for role in Role if role in roles - present]
    user.__dict__.pop("roles", None)
    trail.record(AccountVerb.ROLES_SET, user, actor=actor, before={"roles": before}, after={"roles": sorted(r.value for r in roles)})
    return user


def set_active(user: User, active: bool, command: Command[trail.Actor], *, reason: str) -> User:
    """Disable an account (all its sessions die at once) or enable it again."""
    if not reason.strip():
        raise RuleBroken(Reason("reason", Text("Écrivez le motif.", "Write the reason."), field="reason"))
    if command.actor.actor_id == user.id:
        raise RuleBroken(
            Reason("oneself", Text("Nul ne désactive son propre compte.", "Nobody disables their own account."), field="reason")
        )
    user.is_active = active
    if not active:
        sessions.end_all_sessions(user, at=command.at)
    trail.record(AccountVerb.ENABLED if active else AccountVerb.DISABLED, user, actor=command.actor, reason=reason.strip())
    return user


def delegate(user: User, *, act_reference: str, starts_on: date, ends_on: date, actor: trail.Actor) -> Delegation:
    """Record a written delegation of signature to a deputy (R13)."""
    faults = []
    if Role.DEPUTY not in user.roles:
        faults.append(
            Reason(
                "deputy",
                Text("Seul un greffier adjoint reçoit délégation.", "Only a deputy registrar receives a delegation."),
                field="act_reference",
            )
        )
    if not act_reference.strip():
        faults.append(
            Reason(
                "act",
                Text("Indiquez la référence de l'acte de délégation.", "Give the reference of the act of delegation."),
                field="act_reference",
            )
        )
    if ends_on < starts_on:
        faults.append(Reason("dates", Text("La fin précède le début.", "The end precedes the start."), field="ends_on"))
    if faults:
        raise RuleBroken(faults)
    delegation = Delegation(user_id=user.id, act_reference=act_reference.strip(), starts_on=starts_on, ends_on=ends_on)
    user.delegations.append(delegation)
    db.session.flush()
    trail.record(AccountVerb.DELEGATED, user, actor=actor, after={"act": act_reference.strip(), "from": starts_on, "to": ends_on})
    return delegation


def revoke_delegation(user: User, delegation_id: int, *, on: date, actor: trail.Actor) -> Delegation:
    """End a delegation before its date."""
    delegation = next((d for d in user.delegations if d.id == delegation_id and d.revoked_on is None), None)
    if delegation is None:
        raise NotFound
    delegation.revoked_on = on
    trail.record(AccountVerb.DELEGATION_REVOKED, user, actor=actor, before={"act": delegation.act_reference})
    return delegation


def set_preferences(user: User, *, language: str, shortcuts: bool, phone: str) -> User:
    """A person says in which language the register speaks to them, whether the keyboard has shortcuts, and their telephone."""
    user.language, user.shortcuts, user.phone = language, shortcuts, phone
    trail.record(AccountVerb.PREFERENCES_SET, user, actor=user, after={"language": language, "shortcuts": shortcuts})
    return user


def give_password(user: User, command: Command[trail.Actor], *, new: str) -> User:
    """The administrator gives a new password to a person who has proved at the desk who they are; their sessions end."""
    faults = passwords.faults(new, email=user.email, name=user.name)
    if faults:
        raise RuleBroken(faults)
    user.password_hash = passwords.keep(new)
    sessions.end_all_sessions(user, at=command.at)
    trail.record(AccountVerb.PASSWORD_GIVEN, user, actor=command.actor)
    return user


def change_password(user: User, *, present: str, new: str, at: datetime) -> User:
    """A person changes their own password; every other session ends."""
    faults = passwords.faults(new, email=user.email, name=user.name)
    if not passwords.matches(user.password_hash, present):
        faults.append(Reason("present", Text("Le mot de passe actuel est inexact.", "The present password is wrong."), field="present"))
    if faults:
        raise RuleBroken(faults)
    user.password_hash = passwords.keep(new)
    sessions.end_all_sessions(user, at=at)
    trail.record(AccountVerb.PASSWORD_CHANGED, user, actor=user)
    return user
