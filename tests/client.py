"""The strict client: a browser without JavaScript that refuses bad manners.

Every page it opens must parse as HTML5 without error, have one h1, a title that begins with it, no id twice, a label on
every field, an action and a token on every form, no inline style or script, and the content security policy on the answer.
After each request the database session must be clean: what a view changed is committed or gone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

import html5lib
from bs4 import BeautifulSoup, Tag
from flask import Flask, g
from flask.testing import FlaskClient
from html5lib.html5parser import ParseError
from itsdangerous import URLSafeTimedSerializer
from werkzeug.test import TestResponse

from registry.accounts import sessions
from registry.accounts.models import User
from registry.db import db
from registry.web.security import CSP, SANDBOX


def tidy(words: str) -> str:
    """Words as a reader compares them: single spaces, whatever their kind, and one apostrophe."""
    return " ".join(words.replace("’", "'").split())


@dataclass
class Page:
    """An answer, read as a person would."""

    browser: Browser
    response: TestResponse
    path: str

    def __post_init__(self) -> None:
        self.status = self.response.status_code
        self.html = self.response.get_data(as_text=True) if "html" in (self.response.mimetype or "") else ""
        self.soup = BeautifulSoup(self.html, "html5lib")

    @property
    def text(self) -> str:
        """The words on the page, spaces tidied (no-break ones too)."""
        main = self.soup.find("main") or self.soup
        return tidy(main.get_text(" "))

    @property
    def h1(self) -> str:
        found = self.soup.find("h1")
        return tidy(found.get_text(" ")) if found else ""

    def has(self, words: str) -> bool:
        return tidy(words) in self.text

    def link(self, words: str) -> str:
        """The address behind a link or link-button that shows these words."""
        for link in self.soup.find_all("a", href=True):
            if tidy(words) in tidy(link.get_text(" ")):
                return str(link["href"])
        raise AssertionError(f"no link {words!r} on {self.path}: {[a.get_text(strip=True) for a in self.soup.find_all('a')]}")

    def follow(self, words: str) -> Page:
        return self.browser.open(self.link(words))

    def forms(self) -> list[Tag]:
        return list(self.soup.find_all("form"))

    def form(self, action: str) -> Form:
        """The form whose action contains these characters."""
        for form in self.forms():
            if action in str(form.get("action", "")):
                return Form(self, form)
        raise AssertionError(f"no form {action!r} on {self.path}: {[f.get('action') for f in self.forms()]}")

    def errors(self) -> list[str]:
        """The words of the error summary, without the names of the fields that stand before them."""
        return [said for _, said in self.errors_by_label()]

    def errors_by_label(self) -> list[tuple[str, str]]:
        """The error summary: the name of the field as the page says it (empty when there is none), and what is wrong."""
        summary = self.soup.select_one(".error-summary")
        items = [(tidy(item.b.get_text()) if item.b else "", tidy(item.get_text(" "))) for item in summary.select("li")] if summary else []
        return [(label, text.removeprefix(label).strip().removeprefix("– ")) for label, text in items]


class Form:
    """A form of a page, filled and sent as a browser sends it."""

    def __init__(self, page: Page, tag: Tag) -> None:
        self.page, self.tag = page, tag
        self.values: dict[str, Any] = {}
        for field in tag.find_all(["input", "select", "textarea"]):
            self._default(field)

    def _default(self, field: Tag) -> None:
        name, kind = str(field.get("name") or ""), field.get("type", "text")
        if not name or field.has_attr("disabled") or kind in {"submit", "button", "file"}:
            return
        if field.name == "textarea":
            self.values[name] = field.get_text().removeprefix("\n")
        elif field.name == "select":
            chosen = field.find("option", selected=True) or field.find("option")
            self.values[name] = str(chosen.get("value", "")) if chosen else ""
        elif kind in {"checkbox", "radio"}:
            if field.has_attr("checked"):
                value = str(field.get("value", "on"))
                self.values[name] = [*self.values.get(name, []), value] if kind == "checkbox" else value
        else:
            self.values[name] = str(field.get("value", ""))

    def send(self, _button: tuple[str, str] | None = None, **values: Any) -> Page:
        """Send it, with these values in place of what the page shows. `_button` is the (name, value) pressed."""
        names = {str(f.get("name")) for f in self.tag.find_all(["input", "select", "textarea", "button"])}
        unknown = {name for name in values if name not in names}
        assert not unknown, f"the form {self.tag.get('action')} has no field {unknown}; it has {sorted(names)}"
        data = {**self.values, **values}
        if _button:
            data[_button[0]] = _button[1]
        action = urljoin(self.page.path, str(self.tag["action"]))
        if str(self.tag.get("method", "get")).lower() == "get":
            return self.page.browser.open(action, query=data)
        multipart = self.tag.get("enctype") == "multipart/form-data"
        return self.page.browser.send(action, data, multipart=multipart)


class FreshClient(FlaskClient):
    """A client whose every request starts with an empty `g`, as in life: the test's own context lends it no memory."""

    def open(self, *arguments: Any, **keywords: Any) -> TestResponse:
        for name in list(g):
            g.pop(name)
        return super().open(*arguments, **keywords)


class Browser:
    """A person's browser."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.client = FreshClient(app, app.response_class, use_cookies=True)

    def sign_in(self, user: User) -> Browser:
        """Sign in without the form; the form has its own tests."""
        token = sessions.open_session(user, at=datetime.now(UTC))
        db.session.commit()
        with self.client.session_transaction() as cookie:
            cookie.clear()
            cookie["token"] = token
        return self

    def token(self) -> str:
        """A token that the installation takes for its own, as any page's form would carry."""
        with self.client.session_transaction() as cookie:
            raw = cookie.setdefault("csrf_token", "0" * 40)
        return str(URLSafeTimedSerializer(str(self.app.secret_key), salt="wtf-csrf-token").dumps(raw))

    def open(self, path: str, *, expect: int = 200, query: dict[str, Any] | None = None, **headers: str) -> Page:
        """GET, following redirects."""
        response = self.client.get(path, query_string=query, headers=headers)
        return self._arrive(response, path, expect)

    def send(self, path: str, data: dict[str, Any], *, expect: int | None = None, multipart: bool = False, **headers: str) -> Page:
        """POST, following the redirect as a browser does. `expect` None: 200 after a redirect, or 422/409/… as it comes."""
        kind = "multipart/form-data" if multipart else "application/x-www-form-urlencoded"
        response = self.client.post(path, data=data, headers=headers, content_type=kind)
        return self._arrive(response, path, expect)

    def _arrive(self, response: TestResponse, path: str, expect: int | None) -> Page:
        self._clean(path)
        hops = 0
        while response.status_code in {301, 302, 303, 308}:
            assert hops < 5, f"{path} redirects without end"
            path, hops = urljoin(path, response.headers["Location"]), hops + 1
            response = self.client.get(urlsplit(path)._replace(scheme="", netloc="").geturl())
            self._clean(path)
        page = Page(self, response, path)
        if expect is not None:
            assert page.status == expect, f"{path}: {page.status}, expected {expect}: {page.text[:600]}"
        check_manners(page)
        return page

    @staticmethod
    def _clean(path: str) -> None:
        session = db.session()
        dirty = [*session.new, *session.dirty, *session.deleted]
        assert not dirty, f"{path} left the session dirty: {dirty}"
        session.expire_all()


def _inline(page: Page) -> list[str]:
    """Attributes that the policy would not run, and that no template may write."""
    return [
        f"{tag.name} {name}"
        for tag in page.soup.find_all(True)
        for name in tag.attrs
        if name.lower() == "style" or name.lower().startswith("on")
    ]


def check_manners(page: Page) -> None:
    """What every HTML answer of the installation must be."""
    headers = page.response.headers
    assert headers.get("Content-Security-Policy") in {CSP, SANDBOX}, f"{page.path}: policy"
    assert headers.get("X-Content-Type-Options") == "nosniff", page.path
    if not page.html or page.html.lstrip()[:9].lower() != "<!doctype":
        return
    where = f"{page.path} ({page.status})"
    try:
        html5lib.HTMLParser(strict=True).parse(page.html)
    except ParseError as error:
        raise AssertionError(f"{where}: not valid HTML: {error}") from error
    headings = page.soup.find_all("h1")
    assert len(headings) == 1, f"{where}: {len(headings)} h1"
    title = tidy(page.soup.title.get_text()) if page.soup.title else ""
    for prefix in ("Erreur :", "Error:"):
        title = title.removeprefix(prefix).strip()
    assert title.startswith(page.h1), f"{where}: title {title!r} does not begin with h1 {page.h1!r}"
    ids = [str(tag["id"]) for tag in page.soup.find_all(id=True)]
    assert len(ids) == len(set(ids)), f"{where}: ids twice: {sorted({i for i in ids if ids.count(i) > 1})}"
    assert page.soup.html and page.soup.html.get("lang") in {"fr", "en"}, where
    assert not _inline(page), f"{where}: inline style or handler: {_inline(page)}"
    assert not [s for s in page.soup.find_all("script") if not s.get("src")], f"{where}: inline script"
    _check_forms(page, where)


def _check_forms(page: Page, where: str) -> None:
    for form in page.forms():
        assert form.get("action") is not None and form.get("method"), f"{where}: form without action or method"
        if str(form["method"]).lower() == "post":
            assert form.find("input", {"name": "csrf_token"}), f"{where}: form {form['action']} without token"
    for field in page.soup.find_all(["input", "select", "textarea"]):
        if field.get("type") in {"hidden", "submit", "button"}:
            continue
        key = field.get("id")
        labelled = field.find_parent("label") or field.get("aria-label") or field.get("aria-labelledby")
        assert labelled or (key and page.soup.find("label", {"for": key})), f"{where}: no label for {field.get('name')}"


def apply_fragment(page: Page, response: TestResponse, target: str) -> BeautifulSoup:
    """The page as a browser shows it after swapping a fragment in (outerHTML, and out-of-band pieces)."""
    soup = BeautifulSoup(str(page.soup), "html5lib")
    fragment = BeautifulSoup(response.get_data(as_text=True), "html.parser")
    for piece in list(fragment.find_all(recursive=False)):
        assert isinstance(piece, Tag)
        out_of_band = piece.attrs.pop("hx-swap-oob", None)
        place = soup.find(id=piece.get("id") if out_of_band else target)
        assert place is not None, f"nothing with id {piece.get('id') or target} to swap"
        place.replace_with(piece)
    return soup
