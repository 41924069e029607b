"""« Le droit appliqué »: read by all who work here, kept by those who answer for it."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.audit.trail import SystemActor
from registry.clock import now, today
from registry.jobs.models import Job
from registry.law import clauses, parameters, places, requirements, workflow
from registry.law.calendar import shipped_holidays
from registry.law.roles import STAFF, Role
from registry.statute import acts, queries
from registry.statute.models import Holiday, ParameterLine
from tests.client import Browser, tidy
from tests.factories import Factory
from tests.unions.test_pages import statements

KEEPERS = (Role.HEAD, Role.REGISTRAR)


def date_parts(name: str, day: date) -> dict[str, str]:
    return {f"{name}-day": str(day.day), f"{name}-month": str(day.month), f"{name}-year": str(day.year)}


def test_every_rule_is_shown_with_its_article_and_its_doubt(browser: Browser, make: Factory) -> None:
    page = browser.sign_in(make.user(Role.READER)).open("/droit")
    for definition in parameters.DEFINITIONS:
        assert page.has(definition.label.fr), definition.code
    doubtful = [d for d in parameters.DEFINITIONS if d.confidence.value not in {"V", "V-EN"}]
    assert page.text.count("À confirmer") == len(doubtful)
    assert page.has(f"{len(doubtful)} règles que nul texte lu ne confirme")
    english = browser.open("/droit?lang=en")
    assert english.has("Signatories at least, workers") and english.has("20 signatures")


def test_every_part_shows_the_whole_table_of_the_law(browser: Browser, make: Factory) -> None:
    browser.sign_in(make.user(Role.AUDITOR))
    read = browser.open("/droit?partie=clauses")
    assert all(read.has(clause.article) for clause in clauses.CLAUSES)
    procedure = browser.open("/droit?partie=procedure")
    rows = [tidy(row.find("th").get_text()) for row in procedure.soup.select("tbody tr")]
    assert rows == [row.action.label.fr for row in (*workflow.DOSSIER, *workflow.STANDING)]
    branches = browser.open("/droit?partie=branches")
    assert all(branches.has(code) for code in places.branches())
    assert branches.has("provisoire-1")


@pytest.mark.parametrize("kind", requirements.Kind)
@pytest.mark.parametrize("side", requirements.Side)
def test_the_pieces_of_each_kind_and_side(browser: Browser, make: Factory, kind: requirements.Kind, side: requirements.Side) -> None:
    page = browser.sign_in(make.user(Role.INTAKE)).open(
        "/droit", query={"partie": "pieces", "forme": kind.value, "partie_sociale": side.value, "niveau": "national"}
    )
    expected = requirements.pieces_for(kind, side, requirements.Level.NATIONAL)
    assert len(page.soup.select("tbody tr")) == len(expected)
    natures = [badge.get_text(strip=True) for badge in page.soup.select("tbody td[data-label=Nature] .badge")]
    assert natures == [piece.nature.label.fr for piece in expected]


def test_nonsense_in_the_address_is_read_as_nothing(browser: Browser, make: Factory) -> None:
    browser.sign_in(make.user(Role.READER))
    for query in ({"partie": "x"}, {"partie": "pieces", "forme": "royaume"}):
        browser.open("/droit", query=query)
    for path in ("/droit/parametres/inconnu", "/droit/jours-chomes/999999/retrait"):
        browser.sign_in(make.user(Role.HEAD)).open(path, expect=404)
    browser.open("/droit/jours-chomes", query={"annee": "99999999999999"})


def test_a_reader_reads_and_records_nothing(browser: Browser, make: Factory, session: Session) -> None:
    acts.seed_holidays(Command(SystemActor("essai"), now()))
    session.commit()
    for role in sorted(STAFF - set(KEEPERS)):
        browser.sign_in(make.user(role))
        for path in ("/droit/parametres/decision_months", "/droit/jours-chomes"):
            assert [form for form in browser.open(path).forms() if "/droit" in str(form["action"]) and form["method"] == "post"] == []
    browser.open(f"/droit/jours-chomes/{session.scalars(sa.select(Holiday.id)).first()}/retrait", expect=403)


def test_a_representative_does_not_enter(browser: Browser, make: Factory) -> None:
    browser.sign_in(make.user(Role.DEPOSITOR)).open("/droit", expect=403)


@pytest.mark.parametrize("role", KEEPERS)
def test_a_value_is_dated_confirmed_and_counted_again(browser: Browser, make: Factory, session: Session, role: Role) -> None:
    day = today()
    form = browser.sign_in(make.user(role)).open("/droit/parametres/close_after_days").form("/close_after_days")
    page = form.send(value="120", source="Lettre n° 7 du ministre", confirmed_by="Me Atangana, juriste", **date_parts("effective_on", day))
    assert page.has("La valeur est enregistrée") and page.has("120 jours") and page.has("Me Atangana, juriste")
    assert queries.rules_on(day).close_after_days == 120
    assert not next(rule for rule in queries.rules_shown(day) if rule.definition.code == "close_after_days").is_unconfirmed
    assert session.scalars(sa.select(Job).where(Job.kind == acts.RECOUNT)).first()


def test_each_kind_of_value_has_its_own_field(browser: Browser, make: Factory, session: Session) -> None:
    browser.sign_in(make.user(Role.HEAD))
    told = {"source": "s", "confirmed_by": "c", **date_parts("effective_on", today())}
    for code, good, bad in (
        ("month_start", "day_after", "tomorrow"),
        ("rolls_to_working_day", "no", "maybe"),
        ("resubmission_days", "45", "0"),
    ):
        form = browser.open(f"/droit/parametres/{code}").form(f"/{code}")
        refused = form.send(value=bad, **told)
        assert refused.status == 422 and len(refused.errors()) == 1
        assert form.send(value=good, **told).has("La valeur est enregistrée")
    rules = queries.rules_on(today())
    assert (rules.month_start, rules.rolls_to_working_day, rules.resubmission_days) == ("day_after", False, 45)


@pytest.mark.parametrize("value", ["vingt", "-1", "20.5", "99999", "1e3", "٢٠", ""])
def test_a_strange_number_is_a_sentence_beside_the_field(browser: Browser, make: Factory, session: Session, value: str) -> None:
    form = browser.sign_in(make.user(Role.HEAD)).open("/droit/parametres/recourse_days").form("/recourse_days")
    page = form.send(value=value, source="s", confirmed_by="c", **date_parts("effective_on", today()))
    assert page.status in {200, 422}
    if page.status == 422:
        assert page.errors() and page.form("/recourse_days").values["value"] == value
        assert session.scalars(sa.select(ParameterLine)).first() is None


def test_a_refused_value_says_every_reason_and_keeps_what_was_typed(browser: Browser, make: Factory) -> None:
    form = browser.sign_in(make.user(Role.HEAD)).open("/droit/parametres/decision_months").form("/decision_months")
    page = form.send(value="99", source="Décret imaginé", confirmed_by="X", **date_parts("effective_on", date(1990, 1, 1)))
    assert page.errors() == ["Cette valeur n'est pas admise pour ce paramètre.", "La date d'effet précède le Code de 1992."]
    assert page.form("/decision_months").values["source"] == "Décret imaginé"


def test_a_value_to_come_is_announced(browser: Browser, make: Factory) -> None:
    coming = date(today().year + 1, 1, 1)
    browser.sign_in(make.user(Role.HEAD)).open("/droit/parametres/recourse_days").form("/recourse_days").send(
        value="60", source="Projet de loi", confirmed_by="X", **date_parts("effective_on", coming)
    )
    assert browser.open("/droit").has(f"puis 60 jours à partir du 01/01/{coming.year}")
    assert browser.open("/droit/parametres/recourse_days").has("À venir")


def test_shipped_holidays_are_entered_once(session: Session) -> None:
    actor = SystemActor("essai")
    assert acts.seed_holidays(Command(actor, now())) == len(shipped_holidays())
    first = session.scalars(sa.select(Holiday).order_by(Holiday.day)).first()
    assert first
    acts.withdraw_holiday(first.id, Command(actor, now()), reason="ordre contraire")
    assert acts.seed_holidays(Command(actor, now())) == 0


def test_a_holiday_is_added_with_its_order_and_withdrawn_with_a_reason(browser: Browser, make: Factory) -> None:
    browser.sign_in(make.user(Role.REGISTRAR))
    day = date(today().year, 6, 17)
    typed = {"name_fr": "Deuil national", "name_en": "National mourning", "confirmed": "y", **date_parts("day", day)}
    form = browser.open("/droit/jours-chomes").form("/droit/jours-chomes")
    refused = form.send(**typed, reference="")
    assert refused.status == 422 and refused.form("/droit/jours-chomes").values["name_fr"] == "Deuil national"
    page = form.send(**typed, reference="Ordre n° 5/PRC")
    assert page.has("Deuil national") and page.has("Ordre n° 5/PRC") and page.has("Confirmé")
    again = browser.open("/droit/jours-chomes").form("/droit/jours-chomes").send(**typed, reference="Ordre n° 5/PRC")
    assert again.errors() == ["Ce jour est déjà dans la liste."]
    asked = page.follow("Retirer")
    assert asked.form("/retrait").send(reason="").errors() == ["Ce champ est nécessaire."]
    assert asked.form("/retrait").send(reason="ordre rapporté").has("Retiré")
    assert day not in queries.calendar().holidays


def test_the_pages_cost_the_same_whatever_the_number_of_lines(browser: Browser, make: Factory, session: Session) -> None:
    browser.sign_in(make.user(Role.HEAD))
    counted = []
    for n in range(2):
        session.add_all(
            [
                ParameterLine(
                    code="recourse_days",
                    value="30",
                    effective_on=date(2000 + n, 1, day),
                    source="s",
                    confirmed_by="c",
                    confirmed_on=date(2000, 1, 1),
                )
                for day in range(1, 20)
            ]
        )
        session.commit()
        counted.append(
            tuple(
                statements(lambda path=path: browser.open(path))
                for path in ("/droit", "/droit/parametres/recourse_days", "/droit/jours-chomes")
            )
        )  # type: ignore[misc]
    assert counted[0] == counted[1]
