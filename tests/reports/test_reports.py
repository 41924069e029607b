"""Reports: frozen, comparable, honest about what was not measured; the monthly one is made once, on its day."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import openpyxl
import pytest
import sqlalchemy as sa
from flask import Flask

from registry.acts import Command
from registry.bilingual import Text
from registry.clock import now
from registry.db import db
from registry.errors import RuleBroken
from registry.findings import scanning
from registry.findings.queries import FindingFilters
from registry.law.roles import Role
from registry.reports import making, queries, spreadsheet, summary, wording
from registry.reports.curve import curve
from registry.reports.models import Occasion, Report
from registry.reports.overview import CleanUpOverview, next_step
from registry.reports.pages import NEXT_STEPS, in_words
from registry.unions import lifecycle
from registry.unions.models import TradeUnion
from tests.client import Browser
from tests.factories import Factory

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)
BASE_PATH = "/assainissement"
FORMULAS = ('=HYPERLINK("http://exemple.cm";"clic")', "+1+1", "@SUM(A1)", "-2+3", "http://exemple.cm/union", "00123")


def report(make: Factory, at: datetime, key: str = "") -> Report:
    made = making.make_report(Command(make.cast.head, at), key=key or f"hand:{at.isoformat()}")
    make.session.commit()
    return made


def test_a_report_is_compared_with_the_last(make: Factory) -> None:
    one, two = make.union("Syndicat des vanniers", phone="677001122"), make.union("Syndicat des potiers", phone="677001122")
    scanning.scan(at=AT)
    first = report(make, AT)
    line = first.values["findings"]["rules"]["same_telephone"]
    assert (line["open"], line["new"], line["resolved"], line["standing"]) == (1, 1, 0, 0)
    union = db.session.get_one(TradeUnion, two.id)
    lifecycle.change(union, {"phone": "", "mandate_until": date(2020, 1, 1)}, on=AT.date(), at=AT, source="dossier:1", actor=make.cast.head)
    make.session.commit()
    scanning.scan(at=AT + timedelta(days=1))
    second = report(make, AT + timedelta(days=1))
    rules = second.values["findings"]["rules"]
    assert second.previous is not None and second.previous.id == first.id
    assert (rules["same_telephone"]["open"], rules["same_telephone"]["resolved"]) == (0, 1)
    assert (rules["mandate_expired"]["new"], rules["no_officer"]["standing"]) == (1, 2)
    for made in (first, second):
        total = made.values["findings"]["total"]
        assert total["open"] == total["new"] + total["standing"] == sum(map(len, made.open_findings.values()))
    assert one.id != two.id


def test_a_report_is_frozen(make: Factory) -> None:
    make.union()
    scanning.scan(at=AT)
    made = report(make, AT)
    before = made.values
    make.union()
    scanning.scan(at=AT + timedelta(days=1))
    db.session.expire_all()
    assert queries.by_ref(made.ref).values == before


def test_the_same_key_is_the_same_report(make: Factory) -> None:
    assert report(make, AT, "month:2026-03").id == report(make, AT + timedelta(days=1), "month:2026-03").id


def test_an_empty_house_says_that_nothing_was_measured(make: Factory) -> None:
    made = report(make, AT)
    said = " ".join(sentence.fr for _, sentences in summary.paragraphs(made) for sentence in sentences)
    assert said.count("non mesuré") == 2
    assert "Aucun ancien fichier" in said and "Aucun recensement" in said
    assert made.values["duplicates"] is None


def test_records_touched_are_those_of_the_clean_up_since_the_last_report(make: Factory) -> None:
    kept, duplicate = make.union("Syndicat des vanniers"), make.union("SYNDICAT DES VANNIERS", po_box="77")
    report(make, AT - timedelta(days=2000))
    one, two = (db.session.get_one(TradeUnion, union.id) for union in (kept, duplicate))
    lifecycle.consolidate(two, one, ["po_box"], source="consolidation:1", at=AT)
    make.session.commit()
    made = report(make, AT + timedelta(hours=1))
    assert made.touched == [[kept.number, kept.name_fr]]
    assert made.values["records"]["consolidated"] == 1
    assert report(make, AT + timedelta(hours=2)).touched == []


@pytest.mark.parametrize("day", [0, 29, -1])
def test_the_day_of_the_month_is_one_that_every_month_has(make: Factory, day: int) -> None:
    with pytest.raises(RuleBroken):
        making.set_schedule(day, Command(make.cast.head, AT))


def test_the_monthly_report_is_made_once_on_its_day_or_after(make: Factory, monkeypatch: pytest.MonkeyPatch) -> None:
    def on(day: datetime) -> str:
        monkeypatch.setattr(making, "now", lambda: day)
        return making.monthly_job({})

    def made() -> list[Occasion]:
        return list(db.session.scalars(sa.select(Report.occasion)))

    assert "no monthly report" in on(AT)
    making.set_schedule(5, Command(make.cast.head, AT))
    make.session.commit()
    assert "no report due" in on(AT)
    on(datetime(2026, 3, 7, 9, tzinfo=UTC))  # the installation was down on the 5th
    on(datetime(2026, 3, 8, 9, tzinfo=UTC))
    assert made() == [Occasion.MONTHLY]
    on(datetime(2026, 4, 5, 9, tzinfo=UTC))
    assert made() == [Occasion.MONTHLY, Occasion.MONTHLY]
    making.set_schedule(None, Command(make.cast.head, AT))
    make.session.commit()
    assert "no monthly report" in on(datetime(2026, 5, 5, 9, tzinfo=UTC))


def _cells(file: io.BytesIO) -> Iterator[Any]:
    file.seek(0)
    for sheet in openpyxl.load_workbook(file).worksheets:
        for row in sheet.iter_rows():
            yield from row


def test_no_cell_of_a_spreadsheet_is_a_formula_or_a_link(make: Factory) -> None:
    for name in FORMULAS:
        make.union(name, acronym=name[:20], seat=name, phone="677001122", mandate_until=date(2020, 1, 1))
    scanning.scan(at=AT)
    made, one, other = report(make, AT), io.BytesIO(), io.BytesIO()
    spreadsheet.write(made, one)
    count = spreadsheet.write_findings(FindingFilters(state=""), other, at=AT, language="en")
    cells = [*_cells(one), *_cells(other)]
    assert all(cell.data_type != "f" and cell.hyperlink is None for cell in cells)
    texts = {cell.value for cell in cells}
    assert set(FORMULAS) <= texts  # "00123" too: a number filed as text stays one
    assert count == sum(1 for cell in _cells(other) if cell.column == 1) - 1


def test_a_spreadsheet_on_disk_says_what_the_page_says(make: Factory, tmp_path: Path) -> None:
    make.union()
    scanning.scan(at=AT)
    made = report(make, AT)
    spreadsheet.write(made, tmp_path / "rapport.xlsx", language="en")
    book = openpyxl.load_workbook(tmp_path / "rapport.xlsx")
    assert book.sheetnames[0] == "Summary" and "Findings by severity" in book.sheetnames
    rows = {row[0].value: row[1].value for row in book["Findings by severity"].iter_rows()}
    assert rows["All"] == made.values["findings"]["total"]["open"]


def test_a_curve_never_draws_what_was_not_measured() -> None:
    times = [AT + timedelta(days=30 * step) for step in range(4)]
    drawn = curve("x", Text("a", "b"), times, [(Text("c", "d"), [7, None, 12, 3])])
    (line,) = drawn.lines
    assert [[point.value for point in segment] for segment in line.segments] == [[7], [12, 3]]
    assert drawn.ticks[0][0] == 0 and drawn.ticks[-1][0] >= 12 and len(drawn.ticks) <= 6
    assert not curve("x", Text("a", "b"), times[:1], [(Text("c", "d"), [7])]).is_drawn


@contextmanager
def _statements() -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    engine = db.session.get_bind()
    sa.event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        sa.event.remove(engine, "before_cursor_execute", note)


def test_the_overview_asks_a_fixed_number_of_statements(make: Factory) -> None:
    from registry.reports.overview import overview

    def count() -> int:
        db.session.expire_all()
        with _statements() as seen:
            overview(user_id=1, at=AT)
        return len(seen)

    make.union()
    scanning.scan(at=AT)
    few = count()
    for _ in range(10):
        make.union()
    scanning.scan(at=AT + timedelta(hours=1))
    assert count() == few


def test_the_overview_leads_to_lists_of_the_length_it_says(make: Factory, browser: Browser) -> None:
    for _ in range(3):
        make.union("Syndicat des vanniers")
    scanning.scan(at=now())
    page = browser.sign_in(make.cast.head).open(BASE_PATH)
    assert page.h1 == "Assainissement du fichier" and page.has("Régler un constat bloquant")
    checked = 0
    for stat in page.soup.select("a.stat"):
        words = " ".join(stat.get_text(" ").split())
        path = str(stat["href"])
        if "constats" in path or path.endswith("/organisations"):
            assert browser.open(path).has(f"{words.split()[0]} résultat"), words
            checked += 1
    assert checked == 3


def _overview(**given: Any) -> CleanUpOverview:
    """Figures of an installation where nothing waits, but for what is said."""
    found: dict[str, Any] = {
        "records": 5, "files": {"files": 1}, "findings": {"open": 0, "new": 0, "blocking": 0}, "mine": {"open": 0, "new": 0, "blocking": 0},
        "is_scanned": True, "duplicates": SimpleNamespace(open=0), "is_searched": True, "consolidations": {"proposed": 0}, "to_confirm": 0,
        "census": SimpleNamespace(to_approve=0, to_conclude=0), "report": None,
    }  # fmt: skip
    return CleanUpOverview(**{**found, **given})


@pytest.mark.parametrize(("waits", "steps"), [
    ({"records": 0}, {Role.HEAD: "load", Role.EXAMINER: "others", Role.READER: "others"}),
    ({"census": SimpleNamespace(to_approve=1, to_conclude=0)}, {Role.REGISTRAR: "approve", Role.DEPUTY: "approve", Role.HEAD: "others"}),
    ({"is_scanned": False}, {Role.EXAMINER: "scan", Role.REGISTRAR: "others"}),
    ({"to_confirm": 1, "consolidations": {"proposed": 1}}, {Role.HEAD: "confirm", Role.REGISTRAR: "confirm", Role.EXAMINER: "others"}),
    ({"to_confirm": 0, "consolidations": {"proposed": 1}}, {Role.HEAD: "others"}),
    ({"findings": {"open": 1, "new": 0, "blocking": 1}}, {Role.EXAMINER: "others", Role.INTAKE: "others"}),
    ({"mine": {"open": 1, "new": 0, "blocking": 1}}, {Role.HEAD: "blocking", Role.REGISTRAR: "others"}),
    ({"mine": {"open": 1, "new": 0, "blocking": 0}}, {Role.EXAMINER: "findings"}),
    ({"is_searched": False}, {Role.EXAMINER: "search", Role.READER: "others"}),
    ({"duplicates": SimpleNamespace(open=2)}, {Role.HEAD: "judge", Role.AUDITOR: "others"}),
    ({"census": SimpleNamespace(to_approve=0, to_conclude=1)}, {Role.EXAMINER: "conclude", Role.INTAKE: "others"}),
    ({}, {Role.HEAD: "nothing", Role.READER: "nothing"}),
])  # fmt: skip
def test_the_next_step_is_one_that_the_reader_may_do(waits: dict[str, Any], steps: dict[Role, str]) -> None:
    assert {role: next_step(_overview(**waits), frozenset({role})) for role in steps} == steps


def test_every_next_step_says_how_many_and_leads_to_a_page(app: Flask) -> None:
    several = _overview(to_confirm=1200, mine={"open": 3, "new": 0, "blocking": 2}, duplicates=SimpleNamespace(open=1))
    addresses = app.url_map.bind("localhost")
    with app.test_request_context("/"):
        shown = {code: in_words(code, several, handler="examiner") for code in NEXT_STEPS}
    assert all(addresses.test(step["href"].partition("?")[0], method="GET") for step in shown.values())
    said = {code: step["title"].en for code, step in shown.items()}
    assert (said["confirm"], said["blocking"]) == ("Confirm 1\u202f200 consolidations", "Settle 2 blocking findings")
    assert (said["judge"], said["findings"]) == ("Judge a pair of records", "Check the 3 open findings")
    assert shown["blocking"]["href"].endswith("?gravite=blocking&charge=examiner")
    assert shown["nothing"]["kind"] == "secondary"


def test_whoever_may_not_close_findings_is_not_told_to(make: Factory, browser: Browser, app: Flask) -> None:
    for _ in range(3):
        make.union("Syndicat des vanniers")
    scanning.scan(at=now())
    assert browser.sign_in(make.cast.head).open(BASE_PATH).has("Régler")
    assert not Browser(app).sign_in(make.cast.registrar).open(BASE_PATH).has("constat bloquant")
    mine = Browser(app).sign_in(make.cast.examiner).open(BASE_PATH)
    assert not mine.has("Régler"), "these are kept for the head"
    Browser(app).sign_in(make.user(Role.READER)).open(f"{BASE_PATH}?lang=en")


def test_the_first_report_has_no_report_before_it(make: Factory, browser: Browser) -> None:
    kept, duplicate = (db.session.get_one(TradeUnion, make.union("Syndicat des vanniers").id) for _ in range(2))
    lifecycle.consolidate(duplicate, kept, [], source="consolidation:1", at=AT)
    lifecycle.change(kept, {"phone": "677001122"}, on=AT.date(), at=AT, source="consolidation:1", actor=make.cast.head)
    make.session.commit()
    made = report(make, AT + timedelta(hours=1))
    page = browser.sign_in(make.cast.head).open(f"{BASE_PATH}/rapports/{made.ref}")
    assert page.has("c’est le premier rapport") and not page.has("depuis le rapport précédent")
    second = report(make, AT + timedelta(hours=2))
    assert browser.open(f"{BASE_PATH}/rapports/{second.ref}").has("Aucune depuis le rapport précédent")


def test_sentences_about_consolidations_agree_in_number(make: Factory) -> None:
    made = report(make, AT)
    made.values = {**made.values, "consolidations": {"proposed": 1, "notified": 0, "applied": 2, "undone": 1}}
    said = [sentence for _, sentences in summary.paragraphs(made) for sentence in sentences]
    assert {"Un rattachement attend une confirmation.", "2 sont appliqués.", "Un a été défait."} <= {one.fr for one in said}
    assert "One consolidation awaits confirmation." in {one.en for one in said}


def test_a_report_is_made_read_printed_and_taken_home(make: Factory, browser: Browser, app: Flask) -> None:
    make.union("Syndicat des <b>vanniers</b>")
    scanning.scan(at=now())
    page = browser.sign_in(make.cast.head).open(f"{BASE_PATH}/rapports")
    assert page.has("Aucun rapport encore")
    shown = page.form("/rapports").send()
    assert shown.has("est établi") and shown.h1.startswith("Rapport d'assainissement RAP-")
    assert shown.has("La courbe se dessine à partir du deuxième rapport")
    again = browser.open(f"{BASE_PATH}/rapports").form("/rapports").send()
    drawing = again.soup.select_one("svg.curve__drawing")
    assert drawing is not None and drawing["role"] == "img" and drawing.find("title") and drawing.find("desc")
    assert not again.soup.select("[style]")
    browser.open(again.path + "/impression")
    paper = browser.open(again.path + "/synthese")
    assert paper.has("La recherche de doublons n’a pas encore été faite") or paper.has("La recherche de doublons n'a pas encore été faite")
    assert paper.soup.select('.sheet__both [lang="en"]')
    answer = browser.client.get(again.path + "/tableur")
    assert answer.mimetype == spreadsheet.TYPE and answer.data[:2] == b"PK"
    assert Browser(app).sign_in(make.user(Role.READER)).open(again.path + "?lang=en").has("Clean-up report")


def test_the_head_sets_the_day_and_others_do_not(make: Factory, browser: Browser, app: Flask) -> None:
    page = browser.sign_in(make.cast.head).open(f"{BASE_PATH}/rapports")
    assert page.form("/echeance").send(day="12").has("Établi le 12 de chaque mois")
    assert browser.open(f"{BASE_PATH}/rapports").form("/echeance").send(day="").has("Aucun rapport n’est établi de lui-même")
    other = Browser(app).sign_in(make.cast.examiner)
    assert not [form for form in other.open(f"{BASE_PATH}/rapports").forms() if "echeance" in str(form["action"])]
    assert other.send(f"{BASE_PATH}/rapports/echeance", {"csrf_token": other.token(), "day": "3"}).status == 403
    assert page.browser.send(f"{BASE_PATH}/rapports/echeance", {"csrf_token": browser.token(), "day": "31"}).status == 422


@pytest.mark.parametrize("ref", ["RAP-9999", "RAP-99999999999", "RAP-00001", "x", "RAP-0000"])
def test_an_unknown_report_is_not_found(make: Factory, browser: Browser, ref: str) -> None:
    browser.sign_in(make.cast.head).open(f"{BASE_PATH}/rapports/{ref}", expect=404)


def test_every_table_has_as_many_cells_as_columns(make: Factory) -> None:
    make.union()
    scanning.scan(at=AT)
    for table in wording.tables(report(make, AT)):
        assert all(len(row) == len(table.columns) for row in table.rows), table.name
