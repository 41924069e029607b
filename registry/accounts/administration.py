"""Acts on accounts: a representative registers, the administrator makes clerks, gives roles, delegates, disables."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa

from registry.accounts import passwords, sessions
from registry.accounts.models import Delegation, RoleHeld, User
from registry.accounts.verbs import AccountVerb
from registry.acts import Command, act, created
from registry.audit import trail
from registry.bilingual import Text
from registry.db import db
from registry.errors import NotFound, Reason, RuleBroken
from registry.law.roles import Role


def sign_up(*, email: str, name: str, password: str, phone: str, language: str, at: datetime) -> User:
    """A union's representative opens an account, alone; the journal names that person."""
    user = _new_account(email=email, name=name, password=password, roles=frozenset({Role.DEPOSITOR}), phone=phone, language=language, at=at)
    created(user, Command(user, at), verb=AccountVerb.CREATED, after={"roles": [Role.DEPOSITOR.value]})
    return user


def create_account(
    command: Command[trail.Actor], *, email: str, name: str, password: str, roles: frozenset[Role], phone: str = "", language: str = "fr",
) -> User:  # fmt: skip
    """The administrator opens the account of a clerk."""
    user = _new_account(email=email, name=name, password=password, roles=roles, phone=phone, language=language, at=command.at)
    created(user, command, verb=AccountVerb.CREATED, after={"roles": sorted(role.value for role in roles)})
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


def set_roles(user: User, command: Command[trail.Actor], *, roles: frozenset[Role]) -> User:
    """Say which roles a person holds from now on."""
    with act(user, command, verb=AccountVerb.ROLES_SET, faults=lambda: _role_faults(user, command, roles)) as done:
        done.before = {"roles": sorted(role.value for role in user.roles)}
        user.held = [held for held in user.held if held.role in roles]
        present = {held.role for held in user.held}
        user.held += [RoleHeld(role=role) for role in Role if role in roles - present]
        user.__dict__.pop("roles", None)
        done.after = {"roles": sorted(role.value for role in roles)}
    return user


def _role_faults(user: User, command: Command[trail.Actor], roles: frozenset[Role]) -> list[Reason]:
    if not roles:
        return [Reason("roles", Text("Donnez au moins une fonction.", "Give at least one role."), field="roles")]
    if command.actor.actor_id == user.id and Role.ADMINISTRATOR not in roles:
        text = Text(
            "Nul ne se retire la fonction d'administrateur : un autre administrateur le fait.",
            "Nobody takes the role of administrator from themselves: another administrator does.",
        )
        return [Reason("oneself", text, field="roles")]
    return []


def set_active(user: User, command: Command[trail.Actor], *, active: bool, reason: str) -> User:
    """Disable an account (all its sessions die at once) or enable it again."""
    oneself = Reason("oneself", Text("Nul ne désactive son propre compte.", "Nobody disables their own account."), field="reason")
    with act(
        user, command, verb=AccountVerb.ENABLED if active else AccountVerb.DISABLED, reason=reason,
        faults=lambda: [oneself] if command.actor.actor_id == user.id else [],
    ):  # fmt: skip
        user.is_active = active
        if not active:
            sessions.end_all_sessions(user, at=command.at)
    return user


def delegate(user: User, command: Command[trail.Actor], *, act_reference: str, starts_on: date, ends_on: date) -> Delegation:
    """Record a written delegation of signature to a deputy (R13)."""
    with act(
        user, command, verb=AccountVerb.DELEGATED, faults=lambda: _delegation_faults(user, act_reference, starts_on, ends_on)
    ) as done:  # fmt: skip
        delegation = Delegation(user_id=user.id, act_reference=act_reference.strip(), starts_on=starts_on, ends_on=ends_on)
        user.delegations.append(delegation)
        db.session.flush()
        done.after = {"act": delegation.act_reference, "from": starts_on, "to": ends_on}
    return delegation


def _delegation_faults(user: User, act_reference: str, starts_on: date, ends_on: date) -> list[Reason]:
    faults = []
    if Role.DEPUTY not in user.roles:
        text = Text("Seul un greffier adjoint reçoit délégation.", "Only a deputy registrar receives a delegation.")
        faults.append(Reason("deputy", text, field="act_reference"))
    if not act_reference.strip():
        text = Text("Indiquez la référence de l'acte de délégation.", "Give the reference of the act of delegation.")
        faults.append(Reason("act", text, field="act_reference"))
    if ends_on < starts_on:
        faults.append(Reason("dates", Text("La fin précède le début.", "The end precedes the start."), field="ends_on"))
    return faults


def revoke_delegation(user: User, command: Command[trail.Actor], *, delegation_id: int) -> Delegation:
    """End a delegation before its date, from the day of the act on.

    :raises NotFound: there is none of this key, or it is revoked.
    """
    with act(user, command, verb=AccountVerb.DELEGATION_REVOKED) as done:
        delegation = next((one for one in user.delegations if one.id == delegation_id and one.revoked_on is None), None)
        if delegation is None:
            raise NotFound
        delegation.revoked_on = command.on
        done.before = {"act": delegation.act_reference}
    return delegation


def set_preferences(user: User, command: Command[User], *, language: str, shortcuts: bool, phone: str) -> User:
    """A person says in which language the register speaks to them, whether the keyboard has shortcuts, and their telephone."""
    with act(user, command, verb=AccountVerb.PREFERENCES_SET) as done:
        user.language, user.shortcuts, user.phone = language, shortcuts, phone
        done.after = {"language": language, "shortcuts": shortcuts}
    return user


def give_password(user: User, command: Command[trail.Actor], *, new: str) -> User:
    """The administrator gives a new password to a person who has proved at the desk who they are; their sessions end."""
    with act(
        user, command, verb=AccountVerb.PASSWORD_GIVEN, faults=lambda: passwords.faults(new, email=user.email, name=user.name)
    ):  # fmt: skip
        user.password_hash = passwords.keep(new)
        sessions.end_all_sessions(user, at=command.at)
    return user


def change_password(user: User, command: Command[User], *, present: str, new: str) -> User:
    """A person changes their own password; every other session ends."""
    wrong = Reason("present", Text("Le mot de passe actuel est inexact.", "The present password is wrong."), field="present")

    def faults() -> list[Reason]:
        found = passwords.faults(new, email=user.email, name=user.name)
        return found if passwords.matches(user.password_hash, present) else [*found, wrong]

    with act(user, command, verb=AccountVerb.PASSWORD_CHANGED, faults=faults):
        user.password_hash = passwords.keep(new)
        sessions.end_all_sessions(user, at=command.at)
    return user
