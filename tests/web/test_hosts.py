"""The public address: what the setting may be, which hosts are answered, and that nothing said by a request is repeated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.test import EnvironBuilder, run_wsgi_app

from registry.addresses import public_url_for
from registry.config import BadSettings, Settings
from registry.web.hosts import KnownHosts
from tests.client import Browser
from tests.factories import Factory
from tests.trust.objects import Objects
from tests.trust.test_access import _address, _people, _rules, objects  # noqa: F401 - `objects` is a fixture

ROOT = Path(__file__).parents[2]
EVIL = "evil.example"
KEY = {"GREFFE_SECRET_KEY": "k" * 40}


def _settings(tmp_path: Path, **values: str) -> Settings:
    return Settings.from_environment(KEY | {"GREFFE_INSTANCE": str(tmp_path)} | {f"GREFFE_{name}": value for name, value in values.items()})


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://greffe.mintss.cm", "https://greffe.mintss.cm"), ("https://greffe.mintss.cm/", "https://greffe.mintss.cm"),
        ("HTTPS://Greffe.MINTSS.cm:443/", "https://greffe.mintss.cm"), ("https://greffe.mintss.cm:8443", "https://greffe.mintss.cm:8443"),
        ("https://xn--prfet-bsa.cm", "https://xn--prfet-bsa.cm"), ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
    ],
)  # fmt: skip
def test_the_setting_in_production(tmp_path: Path, given: str, kept: str) -> None:
    assert _settings(tmp_path, PUBLIC_URL=given).public_url == kept


@pytest.mark.parametrize(
    "given",
    [
        "http://greffe.mintss.cm", "http://127.0.0.1:8000", "greffe.mintss.cm", "ftp://greffe.mintss.cm", "https://", "https:///registre",
        "https://greffe.mintss.cm/registre", "https://greffe.mintss.cm?a=b", "https://greffe.mintss.cm#a", "https://moi@greffe.mintss.cm",
        "https://greffe.mintss.cm:0", "https://greffe.mintss.cm:99999", "https://greffe.mintss.cm:http", "https://gréffe.cm", "https://a b.cm",
        "//greffe.mintss.cm", "https://[::1", "javascript://greffe.mintss.cm", "https://greffe.mintss.cm, https://evil.example",
    ],
)  # fmt: skip
def test_what_the_setting_may_not_be_in_production(tmp_path: Path, given: str) -> None:
    with pytest.raises(BadSettings, match="GREFFE_PUBLIC_URL must"):
        _settings(tmp_path, PUBLIC_URL=given)


def test_without_the_setting_production_does_not_start_and_says_all_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"GREFFE_SECRET_KEY.*GREFFE_PROXIES.*GREFFE_PUBLIC_URL must be the address"):
        Settings.from_environment({"GREFFE_INSTANCE": str(tmp_path), "GREFFE_PROXIES": "one"})


def test_plain_http_is_for_the_loopback_a_demonstration_and_a_developer(tmp_path: Path) -> None:
    assert _settings(tmp_path, DEMONSTRATION="1").public_url == "http://127.0.0.1:8000"
    assert _settings(tmp_path, DEVELOPMENT="1", PUBLIC_URL="http://192.168.1.4:5000").public_url == "http://192.168.1.4:5000"
    assert _settings(tmp_path, PLAIN_HTTP="1", PUBLIC_URL="http://[::1]:80").public_url == "http://[::1]"
    with pytest.raises(BadSettings, match="https://"):
        _settings(tmp_path, PLAIN_HTTP="1", PUBLIC_URL="http://greffe.mintss.cm")


ALWAYS = ["greffe.mintss.cm", "greffe.mintss.cm:8443", "GREFFE.Mintss.cm", "greffe.mintss.cm.", "greffe.mintss.cm.:8443"]
ON_THE_LOOPBACK = [
    "localhost", "localhost:8000", "LOCALHOST:1", "localhost.", "127.0.0.1", "127.0.0.1:65535", "127.44.5.6:9000", "[::1]", "[::1]:8000",
    "[0:0:0:0:0:0:0:1]",
]  # fmt: skip
NEVER = [
    "", EVIL, "evil.example@localhost", "evil.example@greffe.mintss.cm", "localhost@evil.example", "localhost:8000.evil", "greffe.mintss.cm:443",
    "greffe.mintss.cm:8443:8443", "greffe.mintss.cm.evil.example", "evilgreffe.mintss.cm", "x.greffe.mintss.cm", "greffe.mintss.cm..", "greffe",
    "greffe.mintss.cm,evil.example", "greffe.mintss.cm/", "greffe.mintss.cm\\.evil.example", "greffe.mintss.cm#", "greffe.mintss.cm evil",
    " greffe.mintss.cm", "greffe.mintss.cm\tx", "xn--grffe-dsa.mintss.cm", "grèffe.mintss.cm", "gre\u00adffe.mintss.cm", "128.0.0.1",
    "localhost.evil.example", "localhost:", "localhost:65536", "localhost:-1", "0.0.0.0", "127.0.0.1.evil.example", "[::2]", "[::1", "::1",
    "127.1", "2130706433", "0x7f.0.0.1", "[::1]evil.example",
]  # fmt: skip


def _seen(settings: Settings, path: str = "/registre", **environ: str | None) -> dict[str, Any]:
    """What the application sees of a request whose WSGI environment has these values; None: not there."""
    seen: dict[str, Any] = {}

    def application(given: dict[str, Any], start: Any) -> Iterator[bytes]:
        seen.update(given)
        start("200 OK", [])
        return iter([b""])

    asked = {**EnvironBuilder(path).get_environ(), **environ}
    run_wsgi_app(KnownHosts(application, settings), {name: value for name, value in asked.items() if value is not None})
    return seen


@pytest.mark.parametrize("host", [*ALWAYS, *ON_THE_LOOPBACK, *NEVER])
def test_the_hosts_that_are_answered(tmp_path: Path, host: str) -> None:
    address = {"PUBLIC_URL": "https://greffe.mintss.cm:8443"}
    in_production, demonstration = _settings(tmp_path, **address), _settings(tmp_path, DEMONSTRATION="1", **address)
    for settings, answered in ((in_production, host in ALWAYS), (demonstration, host in ALWAYS + ON_THE_LOOPBACK)):
        seen = _seen(settings, HTTP_HOST=host)
        assert seen["registry.host_refused"] is not answered
        assert (seen["HTTP_HOST"], seen["wsgi.url_scheme"]) == ("greffe.mintss.cm:8443", "https"), "never what the request says"


def test_what_else_a_request_may_say_of_its_address(tmp_path: Path) -> None:
    settings = _settings(tmp_path, PUBLIC_URL="https://greffe.mintss.cm")
    good = {"HTTP_HOST": "greffe.mintss.cm"}
    assert _seen(settings, **good)["registry.host_refused"] is False
    for target, refused in (
        ("http://evil.example/registre", True), ("HTTPS://evil.example", True), ("https://greffe.mintss.cm@evil.example/registre", True),
        ("https://greffe.mintss.cm/registre?q=http://evil.example/", False), ("/registre?q=http://evil.example/", False), ("*", False),
    ):  # fmt: skip
        assert _seen(settings, RAW_URI=target, **good)["registry.host_refused"] is refused, target
    refused = _seen(settings, RAW_URI="https://greffe.mintss.cm/registre", HTTP_HOST=EVIL)
    assert refused["registry.host_refused"] is True
    seen = _seen(settings, SCRIPT_NAME="//evil.example", PATH_INFO="//evil.example/registre", **good)
    assert (seen["SCRIPT_NAME"], seen["PATH_INFO"]) == ("", "/evil.example/registre")
    for path in ("/healthz", "/readyz"):
        assert _seen(settings, path, HTTP_HOST=EVIL)["registry.host_refused"] is False
        assert _seen(settings, f"{path}/x", HTTP_HOST=EVIL)["registry.host_refused"] is True


def test_a_request_without_host_is_refused(tmp_path: Path) -> None:
    settings = _settings(tmp_path, PUBLIC_URL="https://greffe.mintss.cm", DEMONSTRATION="1")
    assert _seen(settings, HTTP_HOST=None)["registry.host_refused"] is True


@pytest.mark.parametrize(("proxies", "refused"), [(0, False), (1, True)])
def test_a_forwarded_host_is_believed_only_of_a_declared_proxy_and_is_then_checked(tmp_path: Path, proxies: int, refused: bool) -> None:
    from registry.app import create_app

    app = create_app(_settings(tmp_path, PUBLIC_URL="https://greffe.mintss.cm", PROXIES=str(proxies)), TESTING=True)
    assert isinstance(app.wsgi_app, ProxyFix) is bool(proxies), "the check stands inside ProxyFix"
    client = app.test_client()
    assert client.get("/healthz", headers={"X-Forwarded-Host": EVIL}).status_code == 200
    answer = client.get("/aide", headers={"X-Forwarded-Host": EVIL})
    assert answer.status_code == (400 if refused else 200)
    assert client.get("/aide", headers={"X-Forwarded-Host": "greffe.mintss.cm", "Host": "10.0.0.7:8000"}).status_code == (
        200 if proxies else 400
    )


def test_the_page_for_another_host_is_plain_bilingual_and_kept_by_no_cache(browser: Browser) -> None:
    for path in ("/", "/registre?lang=en", "/static/css/site.css", "/nulle-part", "/connexion"):
        page = browser.open(path, expect=400, Host=EVIL)
        assert page.h1 == "Cette adresse n'est pas celle du greffe" and page.has("This is not the address of the registry")
        assert page.link("https://syndicats.registre.test/") == "https://syndicats.registre.test/"
        assert page.response.headers["Cache-Control"] == "no-store" and "Set-Cookie" not in page.response.headers
        assert not page.soup.find_all(["link", "script", "img"]), "nothing else would be served under that host"
    for path in ("/healthz", "/readyz"):
        assert browser.client.get(path, headers={"Host": EVIL}).status_code == 200


def test_no_answer_anywhere_repeats_what_a_request_calls_the_server(app: Flask, make: Factory, objects: Objects) -> None:  # noqa: F811
    people = _people(make)
    forwarded = dict.fromkeys(("X-Forwarded-Host", "X-Forwarded-Server", "X-Host", "X-Original-Host", "X-Rewrite-Url"), EVIL)
    forwarded["Forwarded"] = f"host={EVIL};proto=http"
    asked = 0
    for name, method, rule in _rules(app):
        path = _address(app, rule, method, objects)
        for who in (None, people["registrar"]):
            visitor = Browser(app).sign_in(who) if who else Browser(app)
            for headers in ({"Host": EVIL}, {"Host": "localhost:8000", **forwarded}):
                data = {"csrf_token": visitor.token()} if method == "POST" else None
                answer = visitor.client.open(path, method=method, data=data, headers=headers)
                make.session.expire_all()
                body = answer.get_data()
                answer.close()
                assert EVIL.encode() not in body and EVIL not in str(answer.headers), name
                if headers["Host"] == EVIL and path not in {"/healthz", "/readyz"}:
                    assert answer.status_code == 400, name
                asked += 1
    assert asked > 800


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:9000", "[::1]:8000", "syndicats.registre.test"])
def test_a_public_page_is_the_same_whatever_the_server_is_called(browser: Browser, make: Factory, app: Flask, host: str) -> None:
    union = make.union("Syndicat des serruriers")
    with app.app_context():
        address = public_url_for("lookup.record", address=union.address)
    assert address == f"https://syndicats.registre.test/registre/{union.address}"
    for lang in ("fr", "en"):
        page = browser.open(f"/registre/{union.address}", query={"lang": lang}, Host=host)
        assert page.has(address)
        if not host.startswith("syndicats"):
            assert host not in page.html
        assert page.response.cache_control.public and "Host" not in page.response.vary


def test_an_address_with_two_slashes_leads_nowhere_else(browser: Browser, session: Session) -> None:
    for path in ("//evil.example/", "///evil.example/dossiers", "//evil.example/connexion?x=1"):
        response = browser.client.get("/", environ_overrides={"PATH_INFO": path.partition("?")[0]})
        assert response.status_code == 404
        assert "//evil.example" not in response.get_data(as_text=True) and "Location" not in response.headers


def test_no_code_and_no_template_asks_the_request_what_the_server_is_called() -> None:
    asks = re.compile(
        r"\b_external\b|\bhost_url\b|\burl_root\b|\brequest\.(?:host|url|base_url|root_url|server)\b|HTTP_(?:X_FORWARDED_)?HOST"
    )
    files = [path for folder in ("registry", "templates") for path in (ROOT / folder).rglob("*.*") if path.suffix in {".py", ".html"}]
    found = {path.relative_to(ROOT).as_posix() for path in files if asks.search(path.read_text(encoding="utf-8"))}
    assert found == {"registry/web/hosts.py"}
