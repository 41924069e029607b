"""Blueprint `accounts`, the administrator's half: list, new clerk, roles, activity, delegations of signature."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from registry.accounts import administration, queries
from registry.accounts.forms import AccountStatusForm, DelegationForm, NewAccountForm, NewPasswordForm, RolesForm
from registry.accounts.guards import command, requires
from registry.accounts.views import bp
from registry.clock import today
from registry.errors import RuleBroken
from registry.law.roles import Role
from registry.web import query_args
from registry.web.flashing import flash
from registry.web.forms import Form
from registry.web.htmx import page
from registry.web.language import lang
from registry.web.writes import writes

LIST = "pages/accounts/list.html"
NEW = "pages/accounts/new.html"
ACCOUNT = "pages/accounts/account.html"


@bp.get("/comptes")
@requires(Role.ADMINISTRATOR)
def list_accounts() -> ResponseReturnValue:
    """The accounts of the office, or of the representatives."""
    staff_only = request.args.get("groupe") != "mandataires"
    text = query_args.text("recherche")
    found = queries.listing(staff_only=staff_only, text=text, page=query_args.number())
    return page(LIST, found=found, staff_only=staff_only, text=text)


@bp.route("/comptes/nouveau", methods=["GET", "POST"])
@requires(Role.ADMINISTRATOR)
@writes
def new_account() -> ResponseReturnValue:
    """Open a clerk's account."""
    form = NewAccountForm()
    if not form.validate_on_submit():
        return page(NEW, status=422 if form.errors else 200, form=form)
    try:
        user = administration.create_account(
            command(), email=form.email.data, name=form.name.data, phone=form.phone.data, password=form.password.data,
            roles=form.chosen, language=lang() )  # fmt: skip
    except RuleBroken as error:
        form.blame(error.reasons)
        return page(NEW, status=422, form=form)
    flash("Le compte de {name} est ouvert.", "The account of {name} is open.", name=user.name)
    return redirect(url_for(".account", user_id=user.id), 303)


@bp.get("/comptes/<int:user_id>")
@requires(Role.ADMINISTRATOR)
def account(user_id: int) -> ResponseReturnValue:
    """One account."""
    return _account(user_id)


@bp.post("/comptes/<int:user_id>/fonctions")
@requires(Role.ADMINISTRATOR)
@writes
def set_roles(user_id: int) -> ResponseReturnValue:
    """Say which roles the person holds."""
    form, user = RolesForm(), queries.account(user_id)
    if not form.validate_on_submit():
        return _account(user_id, roles=form)
    try:
        administration.set_roles(user, command(), roles=form.chosen)
    except RuleBroken as error:
        form.blame(error.reasons)
        return _account(user_id, roles=form)
    flash("Les fonctions de {name} sont enregistrées.", "The roles of {name} are saved.", name=user.name)
    return redirect(url_for(".account", user_id=user_id), 303)


@bp.post("/comptes/<int:user_id>/activite")
@requires(Role.ADMINISTRATOR)
@writes
def set_active(user_id: int) -> ResponseReturnValue:
    """Disable the account, or enable it again."""
    form, user = AccountStatusForm(), queries.account(user_id)
    if not form.validate_on_submit():
        return _account(user_id, activity=form)
    try:
        administration.set_active(user, command(), active=not user.is_active, reason=form.reason.data)
    except RuleBroken as error:
        form.blame(error.reasons)
        return _account(user_id, activity=form)
    if user.is_active:
        flash("Le compte est rétabli.", "The account is enabled again.")
    else:
        flash("Le compte est désactivé et ses connexions sont fermées.", "The account is disabled and its sessions are closed.")
    return redirect(url_for(".account", user_id=user_id), 303)


@bp.post("/comptes/<int:user_id>/mot-de-passe")
@requires(Role.ADMINISTRATOR)
@writes
def give_password(user_id: int) -> ResponseReturnValue:
    """A new password for someone who lost theirs."""
    form, user = NewPasswordForm(), queries.account(user_id)
    if not form.validate_on_submit():
        return _account(user_id, password=form)
    try:
        administration.give_password(user, command(), new=form.password.data)
    except RuleBroken as error:
        form.blame(error.reasons)
        return _account(user_id, password=form)
    flash("Le mot de passe de {name} est remplacé.", "The password of {name} is replaced.", name=user.name)
    return redirect(url_for(".account", user_id=user_id), 303)


@bp.post("/comptes/<int:user_id>/delegations")
@requires(Role.ADMINISTRATOR)
@writes
def delegate(user_id: int) -> ResponseReturnValue:
    """Record a delegation of signature."""
    form, user = DelegationForm(), queries.account(user_id)
    if not form.validate_on_submit():
        return _account(user_id, delegation=form)
    try:
        administration.delegate(
            user, command(), act_reference=form.act_reference.data, starts_on=form.starts_on.data, ends_on=form.ends_on.data
        )
    except RuleBroken as error:
        form.blame(error.reasons)
        return _account(user_id, delegation=form)
    flash("La délégation est enregistrée.", "The delegation is recorded.")
    return redirect(url_for(".account", user_id=user_id), 303)


@bp.post("/comptes/<int:user_id>/delegations/<int:delegation_id>/revocation")
@requires(Role.ADMINISTRATOR)
@writes
def revoke(user_id: int, delegation_id: int) -> ResponseReturnValue:
    """End a delegation from today."""
    administration.revoke_delegation(queries.account(user_id), command(), delegation_id=delegation_id)
    flash("La délégation est révoquée à compter de ce jour.", "The delegation is revoked from today.")
    return redirect(url_for(".account", user_id=user_id), 303)


def _account(
    user_id: int, *, roles: RolesForm | None = None, activity: AccountStatusForm | None = None,
    delegation: DelegationForm | None = None, password: NewPasswordForm | None = None,
) -> ResponseReturnValue:  # fmt: skip
    """The page of an account, with the form that was refused in place of a fresh one."""
    user = queries.account(user_id)
    held = [role.value for role in user.roles]
    wrong: Form | None = roles or activity or delegation or password
    chosen = roles or RolesForm(formdata=None, data={"roles": held})
    return page(
        ACCOUNT, status=422 if wrong else 200, user=user, today=today(), form=wrong, roles=chosen,
        may_delegate=bool(user.delegations) or Role.DEPUTY.value in chosen.roles.data,
        activity=activity or AccountStatusForm(formdata=None), delegation=delegation or DelegationForm(formdata=None),
        password=password or NewPasswordForm(formdata=None),
    )  # fmt: skip
