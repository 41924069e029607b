"""Domain error to status code and page (under /api, to a problem document), in one table. A page that fails keeps what was typed and says every reason."""

from __future__ import annotations

import errno
import logging
from typing import Final

from flask import Flask, current_app, g, redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask.wrappers import Response
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm.exc import StaleDataError
from werkzeug.exceptions import HTTPException, MethodNotAllowed, SecurityError

from registry.addresses import public_url_for
from registry.bilingual import Text
from registry.db import db
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, Reason, RegistryError, RuleBroken, TooManyTries
from registry.web.api import is_api, problem
from registry.web.conflict import conflict_page, page_above

log = logging.getLogger("registry")

STATUS: Final[dict[type[RegistryError], int]] = {
    RuleBroken: 422,
    IllegalTransition: 409,
    Conflict: 409,
    NotAllowed: 403,
    NotFound: 404,
    TooManyTries: 429,
}

_SAID: Final[dict[int, tuple[Text, Text]]] = {
    400: (
        Text("La demande n'a pas été comprise", "The request was not understood"),
        Text(
            "La page était peut-être ouverte depuis trop longtemps. Revenez en arrière, rechargez-la et recommencez : rien n'a été enregistré.",
            "The page may have been open for too long. Go back, reload it and try again: nothing was saved.",
        ),
    ),
    401: (Text("Connectez-vous", "Sign in"), Text("Cette page demande un compte.", "This page needs an account.")),
    403: (
        Text("Accès non autorisé", "Access not allowed"),
        Text("Votre fonction ne donne pas accès à cette page ou à cet acte.", "Your role gives no access to this page or act."),
    ),
    404: (
        Text("Page introuvable", "Page not found"),
        Text(
            "L'adresse est incomplète, ou la page n'existe pas. Cherchez un syndicat par son nom, son sigle ou son numéro.",
            "The address is incomplete, or the page does not exist. Look for a union by name, acronym or number.",
        ),
    ),
    405: (
        Text("Cette page s'ouvre autrement", "This page opens in another way"),
        Text("Revenez à la page précédente et utilisez ses boutons.", "Go back to the previous page and use its buttons."),
    ),
    409: (
        Text("L'état du dossier ne le permet pas", "The state of the file does not allow it"),
        Text("Rechargez la page pour voir l'état présent.", "Reload the page to see the present state."),
    ),
    413: (
        Text("Envoi trop volumineux", "Too much was sent"),
        Text(
            "Un fichier pèse 10 Mo au plus. Photographiez la pièce avec une qualité moindre, ou déposez-la au guichet.",
            "A file weighs at most 10 MB. Photograph the piece at a lower quality, or hand it in at the counter.",
        ),
    ),
    415: (Text("Format non reçu", "Format not accepted"), Text("Ce format n'est pas reçu ici.", "This format is not accepted here.")),
    422: (
        Text("L'acte n'est pas encore possible", "The act is not possible yet"),
        Text("Voici tout ce qui manque.", "Here is everything that is missing."),
    ),
    429: (
        Text("Trop d'essais", "Too many tries"),
        Text("Attendez quelques minutes avant de recommencer.", "Wait a few minutes before trying again."),
    ),
    500: (
        Text("Une erreur est survenue", "Something went wrong"),
        Text(
            "L'acte n'a pas été fait, ou pas entièrement : rien n'a été enregistré à moitié. Réessayez ; si l'erreur revient, donnez au greffe la référence ci-dessous.",
            "The act was not done: nothing was half saved. Try again; if the error comes back, give the registry the reference below.",
        ),
    ),
    503: (
        Text("Le registre est momentanément indisponible", "The registry is unavailable for a moment"),
        Text(
            "Réessayez dans quelques minutes. Rien de ce que vous aviez enregistré n'est perdu.",
            "Try again in a few minutes. Nothing you had saved is lost.",
        ),
    ),
    507: (
        Text("Le serveur n'a plus de place", "The server is out of space"),
        Text("Prévenez l'administrateur. Rien n'a été enregistré à moitié.", "Tell the administrator. Nothing was half saved."),
    ),
}


def error_page(code: int, *, reasons: tuple[Reason, ...] = ()) -> Response:
    """The page of an error, or its problem document under /api; works without session or database."""
    title, body = _SAID.get(code, _SAID[500 if code >= 500 else 400])
    if is_api():
        return problem(code, title, body, reasons)
    html = render_template("errors/error.html", code=code, title=title, body=body, reasons=reasons, request_id=g.get("request_id", ""))
    return _replacing_the_page(Response(html, code))


def _replacing_the_page(response: Response) -> Response:
    """Shown whole, even where HTMX had asked for a piece."""
    if request.headers.get("HX-Request") == "true":
        response.headers["HX-Retarget"] = "body"
        response.headers["HX-Reswap"] = "innerHTML"
    return response


def refused(error: RegistryError) -> ResponseReturnValue:
    """The law or the file says no, with every reason."""
    db.session.rollback()
    if isinstance(error, Conflict) and not is_api():
        return _replacing_the_page(conflict_page(error))
    response = error_page(STATUS.get(type(error), 422), reasons=error.reasons)
    if isinstance(error, TooManyTries):
        response.headers["Retry-After"] = str(error.retry_after)
    return response


def forbidden_by_the_database(error: IntegrityError | StaleDataError) -> ResponseReturnValue:
    """A constraint or a simultaneous write said no where no act did: nothing was done."""
    db.session.rollback()
    log.error("integrity %s", type(error).__name__, exc_info=error)
    return error_page(409)


def unavailable(error: OperationalError | OSError) -> ResponseReturnValue:
    """The database or the disk does not answer, or is full: say so, keep nothing half done."""
    db.session.rollback()
    log.error("unavailable %s", type(error).__name__, exc_info=error)
    full = "disk is full" in str(error) or getattr(error, "errno", None) == errno.ENOSPC
    response = error_page(507 if full else 503)
    response.headers["Retry-After"] = "60"
    return response


def forged(_error: CSRFError) -> ResponseReturnValue:
    """A form without its token, or older than its session."""
    return error_page(400)


def http(error: HTTPException) -> ResponseReturnValue:
    """What the framework itself refuses."""
    if error.response is not None:
        return error.response
    response = error_page(error.code or 500)
    said = error.get_response().headers
    for name in ("Allow", "Retry-After"):
        if name in said:
            response.headers[name] = said[name]
    return response


def other_host(_error: SecurityError) -> ResponseReturnValue:
    """The request named a host that is not ours: one plain page in both languages gives the right address, and no cache keeps it."""
    if is_api():
        wrong = Text("Cette adresse n'est pas celle du greffe", "This is not the address of the registry")
        return problem(400, wrong, Text.same(public_url_for("lookup.search")))
    return Response(render_template("errors/host.html"), 400, {"Cache-Control": "no-store"})


def only_acts(error: MethodNotAllowed) -> ResponseReturnValue:
    """An address that only acts, opened to be read: a refused form reloaded, or asked for in the other language.

    Leads to the page above it, where the form stands; 405 when there is none.
    """
    above = page_above(request.path) if request.method in {"GET", "HEAD"} and not is_api() else ""
    if not above:
        return http(error)
    asked = request.query_string.decode("latin-1")
    return redirect(f"{above}?{asked}" if asked else above, 303)


def unknown(error: Exception) -> ResponseReturnValue:
    """A fault of ours. In tests it is raised, so that none passes unseen."""
    db.session.rollback()
    log.error("unhandled %s request=%s", type(error).__name__, g.get("request_id", ""), exc_info=error)
    if current_app.testing:
        raise error
    return error_page(500)


def install(app: Flask) -> None:
    """One handler per family of error."""
    app.register_error_handler(RegistryError, refused)
    app.register_error_handler(StaleDataError, forbidden_by_the_database)
    app.register_error_handler(IntegrityError, forbidden_by_the_database)
    app.register_error_handler(OperationalError, unavailable)
    app.register_error_handler(OSError, unavailable)
    app.register_error_handler(CSRFError, forged)
    app.register_error_handler(SecurityError, other_host)
    app.register_error_handler(MethodNotAllowed, only_acts)
    app.register_error_handler(HTTPException, http)
    app.register_error_handler(Exception, unknown)
