"""The pages of the reprise as the head of registry and the others open them, with the strict client."""

from __future__ import annotations

import io

import openpyxl
import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy import event
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.clock import now
from registry.db import db, transaction
from registry.law.roles import Role
from registry.reprise import load_job, receiving
from registry.reprise.models import SheetState, SourceFile, SourceRow, SourceSheet
from registry.unions import lifecycle
from registry.unions.models import TradeUnion
from tests.client import Browser, Form, Page
from tests.factories import Factory
from tests.reprise import files
from tests.unions.test_pages import statements

BASE_PATH = "/assainissement/reprise"


@pytest.fixture
def head(app: Flask, make: Factory) -> Browser:
    return Browser(app).sign_in(make.cast.head)


def _upload(browser: Browser, data: bytes, filename: str) -> Page:
    form = browser.open(f"{BASE_PATH}/nouveau").form("/nouveau")
    return form.send(file=(io.BytesIO(data), filename))


def test_a_file_is_brought_in_from_the_first_page_to_the_sums(app: Flask, session: Session, head: Browser) -> None:
    page = head.open(BASE_PATH)
    assert page.has("Aucun fichier repris")
    page = _upload(head, files.table(3), "ancien fichier.xlsx")
    assert page.h1 == "Colonnes de « Feuil1 »" and page.has("Titres de colonnes trouvés à la ligne 3")
    sheet = session.scalars(sa.select(SourceSheet)).one()
    page = _columns_form(head, sheet.id).send()
    assert page.h1 == "Aperçu de « Feuil1 »" and page.has("Charger 3 lignes") and page.has("Syndicat des essais numéro 2")
    page = page.form("/chargement").send()
    assert page.h1 == "Chargement de « Feuil1 »" and page.has("0 lignes sur 3")
    assert page.has("en attente : le chargement commence d’ici une minute")
    load_job.load({"sheet": sheet.id})
    page = head.open(page.path)
    assert page.h1 == "Résultat de « Feuil1 »" and page.has("3 + 0 + 0 = 3")
    page = page.follow("Syndicat des essais numéro 1")
    assert page.has("699000001") and page.has("+237 6 99 00 00 01") and page.has("présumé")
    assert head.open(BASE_PATH).has("ancien fichier.xlsx")
    assert head.open(f"{BASE_PATH}?lang=en").h1 == "Bringing in the old file"


def test_the_same_file_again_says_so(head: Browser, session: Session) -> None:
    _upload(head, files.table(2), "a.xlsx")
    page = _upload(head, files.table(2), "b.xlsx")
    assert "Ce fichier a déjà été reçu" in page.soup.get_text() and session.scalar(sa.select(sa.func.count(SourceFile.id))) == 1


@pytest.mark.parametrize(
    ("data", "filename", "said"), [(b"", "a.csv", "vide"), (b"%PDF-1.4", "a.pdf", "tableur"), (files.table()[:900], "a.xlsx", "endommagé")]
)
def test_a_refused_file_says_why_beside_the_field(head: Browser, session: Session, data: bytes, filename: str, said: str) -> None:
    page = _upload(head, data, filename)
    assert page.status == 422 and said in " ".join(page.errors())
    assert session.scalar(sa.select(sa.func.count(SourceFile.id))) == 0


def test_no_file_at_all(head: Browser) -> None:
    page = head.open(f"{BASE_PATH}/nouveau").form("/nouveau").send()
    assert page.status == 422 and "Choisissez un fichier." in " ".join(page.errors())


def _columns_form(browser: Browser, sheet_id: int) -> Form:
    page = browser.open(f"{BASE_PATH}/feuilles/{sheet_id}/colonnes")
    return Form(page, next(form for form in page.soup.find_all("form", method="post") if "colonnes" in form["action"]))


def test_a_mapping_without_name_comes_back_with_what_was_chosen(app: Flask, head: Browser, session: Session) -> None:
    page = _upload(head, b"Truc;Machin\nA b;2\nC d;3\n", "a.csv")
    sheet = session.scalars(sa.select(SourceSheet)).one()
    page = _columns_form(head, sheet.id).send(column_0="phone", column_1="seat")
    assert page.status == 422 and "dénomination" in " ".join(page.errors())
    assert page.soup.find("select", id="column_0").find("option", selected=True)["value"] == "phone"
    assert head.open(f"{BASE_PATH}/feuilles/{sheet.id}/colonnes?titres=1").has("Titres de colonnes trouvés à la ligne 1")
    page = _columns_form(head, sheet.id).send(column_0="name")
    assert page.h1.startswith("Aperçu")


def test_an_old_page_is_a_conflict(app: Flask, head: Browser, session: Session) -> None:
    _upload(head, files.table(2), "a.xlsx")
    sheet = session.scalars(sa.select(SourceSheet)).one()
    old = _columns_form(head, sheet.id)
    _columns_form(head, sheet.id).send()
    assert old.send().status == 409


@pytest.mark.parametrize("where", ["", "/9999", "/feuilles/9999", "/feuilles/9999/colonnes", "/feuilles/9999/apercu", "/feuilles/9999/avancement", "/lignes/9999",
                                   "/feuilles/99999999999", "/lignes/99999999999999999999", "/feuilles/9999/lignes.xlsx"])  # fmt: skip
def test_what_is_not_there_is_not_found(head: Browser, where: str) -> None:
    head.open(BASE_PATH + where, expect=404 if where else 200)


@pytest.fixture
def loaded(app: Flask, session: Session) -> SourceSheet:
    text = (
        "N° enreg.;Dénomination;Date de création\n"
        + "".join(f"{n}/2001;Syndicat {n};31/02/2011\n" for n in range(1, 31))
        + ";;1\n=1+1;=cmd|x;\n"
    )
    return files.load(app, text.encode(), "a.csv")


def test_lines_are_filtered_paged_and_told(loaded: SourceSheet, head: Browser) -> None:
    page = head.open(f"{BASE_PATH}/feuilles/{loaded.id}")
    assert page.has("31 + 0 + 1 = 32") and page.has("page 1 sur 2") and len(page.soup.select("tbody tr")) == 25
    assert len(head.open(f"{BASE_PATH}/feuilles/{loaded.id}?suite=refused").soup.select("tbody tr")) == 1
    assert head.open(f"{BASE_PATH}/feuilles/{loaded.id}?suite=attached").has("Aucune ligne ici")
    assert head.open(f"{BASE_PATH}/feuilles/{loaded.id}?suite=remarks&page=2").has("n'existe pas dans le calendrier")
    head.open(f"{BASE_PATH}/feuilles/{loaded.id}?suite=%00&page=-4&lang=en")


def test_lines_to_review_come_back_as_a_spreadsheet_without_formulas(loaded: SourceSheet, head: Browser) -> None:
    for path, count in (
        (f"{BASE_PATH}/feuilles/{loaded.id}/lignes.xlsx", 31),
        (f"{BASE_PATH}/feuilles/{loaded.id}/lignes.xlsx?tout=1", 32),
    ):
        answer = head.client.get(path)
        assert answer.headers["Cache-Control"] == "no-store" and "attachment" in answer.headers["Content-Disposition"]
        rows = list(openpyxl.load_workbook(io.BytesIO(answer.data)).active.iter_rows())
        assert len(rows) == count + 1
        assert {cell.data_type for row in rows for cell in row} <= {"s", "n"}
    assert rows[-1][3].value == "=1+1"


def test_the_result_leads_to_the_next_sheet_or_to_the_findings(
    loaded: SourceSheet, app: Flask, head: Browser, session: Session, make: Factory
) -> None:
    assert head.open("/assainissement").has("1 fichier reçu")
    page = head.open(f"{BASE_PATH}/feuilles/{loaded.id}")
    assert page.link("Voir les constats") == "/assainissement/constats" and page.link("Chercher les doublons") == "/assainissement/doublons"
    session.add(
        SourceSheet(
            file_id=loaded.file_id,
            position=loaded.position + 1,
            name="Feuil2",
            state=SheetState.TO_MAP,
            filled=3,
            headings=[],
            columns=[],
            sample=[],
        )
    )
    session.commit()
    page = head.open(f"{BASE_PATH}/feuilles/{loaded.id}")
    assert page.has("Continuer avec la feuille « Feuil2 »") and page.link("Ouvrir cette feuille").endswith("/colonnes")
    assert not Browser(app).sign_in(make.user(Role.READER)).open(f"{BASE_PATH}/feuilles/{loaded.id}").has("Feuil2")


def test_only_the_head_loads_and_all_staff_read(app: Flask, loaded: SourceSheet, session: Session, make: Factory) -> None:
    with transaction():
        file, _ = receiving.receive(files.table(2), "b.xlsx", Command(files.ACTOR, now()), store=app.extensions["store"])
        fresh = file.sheets[0].id
    row = session.scalars(sa.select(SourceRow)).first()
    assert row is not None
    for role in (Role.READER, Role.EXAMINER, Role.INTAKE, Role.REGISTRAR, Role.AUDITOR):
        browser = Browser(app).sign_in(make.user(role))
        for path in ("", f"/{file.id}", f"/feuilles/{loaded.id}", f"/feuilles/{fresh}/apercu", f"/lignes/{row.id}"):
            assert "Charger la feuille" not in browser.open(BASE_PATH + path).text
        for path in ("/nouveau", f"/feuilles/{fresh}/colonnes"):
            browser.open(BASE_PATH + path, expect=403)
        browser.send(f"{BASE_PATH}/feuilles/{fresh}/chargement", {"csrf_token": browser.token()}, expect=403)
    for role in (Role.DEPOSITOR, Role.ADMINISTRATOR):
        Browser(app).sign_in(make.user(role)).open(BASE_PATH, expect=403)


def test_a_stopped_loading_says_so_and_goes_on(app: Flask, head: Browser, session: Session) -> None:
    key = files.receive(app, files.table(2))
    with transaction():
        receiving.ask_to_load(key, Command(files.ACTOR, now(), None), by_job=False)
    page = head.open(f"{BASE_PATH}/feuilles/{key}/avancement")
    assert page.has("Le chargement s’est arrêté")
    page = page.form("/chargement").send()
    assert not page.has("Le chargement s’est arrêté")
    fragment = head.client.get(f"{BASE_PATH}/feuilles/{key}/avancement", headers={"HX-Request": "true"})
    assert " ".join(fragment.get_data(as_text=True).split()).startswith('<div class="stack" id="progress"')
    load_job.load({"sheet": key})
    over = head.client.get(f"{BASE_PATH}/feuilles/{key}/avancement", headers={"HX-Request": "true"})
    assert over.status_code == 204 and over.headers["HX-Redirect"].endswith(f"/feuilles/{key}")
    assert session.get_one(SourceSheet, key).state is SheetState.LOADED


def test_a_page_costs_the_same_statements_whatever_the_size(app: Flask, head: Browser, session: Session) -> None:
    small, large = (files.load(app, files.table(count, start), f"{count}.xlsx") for count, start in ((2, 1), (60, 100)))
    seen: list[str] = []
    listen = lambda *arguments: seen.append(arguments[2])
    event.listen(db.engine, "before_cursor_execute", listen)
    try:
        counts = []
        for sheet in (small, large):
            seen.clear()
            head.open(f"{BASE_PATH}/feuilles/{sheet.id}")
            counts.append(len([one for one in seen if "SAVEPOINT" not in one]))
    finally:
        event.remove(db.engine, "before_cursor_execute", listen)
    assert counts[0] == counts[1] <= 12


def test_the_provenance_of_a_record_lists_its_lines_and_those_of_its_duplicates(
    app: Flask, browser: Browser, make: Factory, session: Session
) -> None:
    files.load(app, files.table(2), "ancien fichier.xlsx")
    kept, duplicate = session.scalars(sa.select(TradeUnion).where(TradeUnion.from_old_file).order_by(TradeUnion.id)).all()
    browser.sign_in(make.user(Role.READER))
    page = browser.open(f"/organisations/{kept.address}").follow("Provenance et doublons")
    assert page.h1 == "Provenance" and page.has("ancien fichier.xlsx") and page.has("Aucun doublon ne mène")
    counted = statements(lambda: browser.open(page.path))
    lifecycle.consolidate(duplicate, kept, [], source="consolidation:1", at=now())
    session.commit()
    assert statements(lambda: browser.open(page.path)) == counted
    page = browser.open(page.path)
    assert len(page.soup.select("tbody tr")) == 2 and page.has(duplicate.number) and page.has(duplicate.name_fr)
    assert page.follow("Syndicat des essais numéro 2").has("Tel qu’écrit")
    assert page.follow("Rattachements de cette fiche").has("Rattachements de la fiche")
    assert browser.open(f"/organisations/{duplicate.address}/provenance").path.endswith(f"{kept.address}/provenance")
    assert browser.open(page.path, query={"lang": "en"}).has("Lines of the old file")
    assert browser.open(f"/organisations/{make.union().address}/provenance").has("inscrite autrement")
    browser.open("/organisations/RIEN/provenance", expect=404)
