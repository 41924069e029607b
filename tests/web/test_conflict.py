"""Where a conflict leads back to, and what is shown of what was typed."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from flask import Flask
from wtforms import Form, SelectField, StringField
from wtforms.fields.choices import SelectChoice

from registry.bilingual import Text
from registry.errors import Conflict, Stale
from registry.feature import features
from registry.web.conflict import conflict_page, retyped

STALE = Stale("Solange Ndzié", "2026-03-03T09:00:00+00:00")


@pytest.mark.parametrize(
    ("path", "back_to", "is_dossier"),
    [
        ("/dossiers/AB12-CD34/observations", "/dossiers/AB12-CD34", True),
        ("/dossiers/AB12-CD34/decision/enregistrement", "/dossiers/AB12-CD34", True),
        ("/depot/AB12-CD34/etape/siege", "/depot/AB12-CD34", True),
        ("/assainissement/recensement/AB12-CD34/approbation", "/assainissement/recensement/AB12-CD34", False),
        ("/assainissement/constats/7/cloture", "/assainissement/constats/7", False),
        ("/comptes/7/roles", "/comptes/7", False),
    ],
)
def test_a_conflict_leads_back_to_the_thing_that_changed(app: Flask, path: str, back_to: str, *, is_dossier: bool) -> None:
    with app.test_request_context(path, method="POST"), patch("registry.web.conflict.render_template", return_value="") as rendered:
        assert conflict_page(Conflict(3, STALE)).status_code == 409
    assert rendered.call_args.kwargs["back_to"] == back_to
    assert rendered.call_args.kwargs["is_dossier"] is is_dossier


def test_every_page_of_a_dossier_that_a_feature_declares_takes_its_reference(app: Flask) -> None:
    with app.app_context():
        endpoints = {endpoint for endpoint in features().dossier_page_of.values() if endpoint}
    rules = {rule.endpoint: rule for rule in app.url_map.iter_rules() if rule.endpoint in endpoints}
    assert endpoints and rules.keys() == endpoints
    assert all(rule.arguments == {"ref"} and "GET" in (rule.methods or ()) for rule in rules.values())


class Typed(Form):
    seat = StringField(default="Bépanda")
    reason = SelectField(choices=[SelectChoice("other", "Autre"), SelectChoice("none", "Aucun")], default="other")


@pytest.mark.parametrize(
    ("name", "now", "saved"),
    [
        ("seat", {}, None),
        ("seat", {"seat": Text("Bépanda", "Bépanda")}, None),
        ("seat", {"seat": Text("Akwa", "Akwa")}, "Akwa"),
        ("seat", {"seat": Text("", "")}, ""),
        ("reason", {"reason": Text("Autre", "Autre")}, None),
        ("reason", {"reason": Text("Autre (le détail)", "Autre (le détail)")}, None),
        ("reason", {"reason": Text("Aucun", "Aucun")}, "Aucun"),
    ],
)
def test_only_a_saved_value_that_differs_is_shown(app: Flask, name: str, now: dict[str, Text], saved: str | None) -> None:
    form = Typed()
    with app.test_request_context("/"):
        assert retyped(form[name], Stale("", "", now)).saved == saved
