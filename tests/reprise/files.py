"""Spreadsheets for the tests: good, odd and hostile, made in memory."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
import xlsxwriter
from flask import Flask

from registry.acts import Command
from registry.audit.trail import SystemActor
from registry.clock import now
from registry.db import transaction
from registry.reprise import load_job, receiving
from registry.reprise.models import SourceRow, SourceSheet
from registry.unions.models import TradeUnion

HEADINGS = ["N°", "N° Enreg.", "Dénomination", "Sigle", "Région", "Ville", "Tél.", "Président(e)", "Date de création", "Date d'enreg."]
ACTOR = SystemActor("essai")


def lines(count: int, start: int = 1) -> list[list[Any]]:
    """So many good lines."""
    return [
        [n, f"SN/{n:03d} du 29 avril 2020", f"Syndicat des essais numéro {n}", f"SYES{n}", "Littoral", "Douala", 699000000 + n, f"NGONO {n}",
         date(2001, 2, 3), "29/04/2020"]
        for n in range(start, start + count)
    ]  # fmt: skip


def xlsx(
    rows: Sequence[Sequence[Any]], *, titles: int = 0, name: str = "Feuil1", more: dict[str, Sequence[Sequence[Any]]] | None = None
) -> bytes:
    """An xlsx of these rows, after so many lines of titles."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}) as book:
        book.set_properties({"created": datetime(2019, 12, 31)})  # noqa: DTZ001 - the same bytes each time
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for title, body in {name: rows, **(more or {})}.items():
            sheet = book.add_worksheet(title)
            for at in range(titles):
                sheet.write(at, 0, f"Titre {at}")
            for at, row in enumerate(body, start=titles):
                for column, value in enumerate(row):
                    if isinstance(value, date):
                        sheet.write_datetime(at, column, datetime(value.year, value.month, value.day), day)  # noqa: DTZ001 - a day
                    elif value not in (None, ""):
                        sheet.write(at, column, value)
    return content.getvalue()


def table(count: int = 5, start: int = 1) -> bytes:
    """An xlsx of good lines under their headings."""
    return xlsx([HEADINGS, *lines(count, start)], titles=2)


def archive(members: dict[str, bytes], *, before: bytes = b"") -> bytes:
    """A zip of these members."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return before + content.getvalue()


def repacked(data: bytes, **changes: bytes) -> bytes:
    """The same archive with some members replaced; `_` stands for `/` and `__` for `.` in their names."""
    wanted = {name.replace("__", ".").replace("_", "/"): content for name, content in changes.items()}
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return archive({info.filename: wanted.get(info.filename, source.read(info)) for info in source.infolist()})


def receive(app: Flask, data: bytes, filename: str = "ancien.xlsx", *, place: int = 0) -> int:
    """Receive a file and confirm the guessed columns of a sheet; the sheet's id."""
    with transaction():
        file, _ = receiving.receive(data, filename, Command(ACTOR, now()), store=app.extensions["store"])
        sheet = file.sheets[place]
        if sheet.is_open:
            receiving.map_columns(sheet.id, sheet.columns, Command(ACTOR, now(), None), header_row=sheet.header_row)
        return sheet.id


def load(app: Flask, data: bytes, filename: str = "ancien.xlsx", *, place: int = 0) -> SourceSheet:
    """Receive, confirm and load a sheet; the sheet."""
    from registry.db import db

    key = receive(app, data, filename, place=place)
    with transaction():
        sheet = db.session.get_one(SourceSheet, key)
        if sheet.state.value == "ready":
            receiving.ask_to_load(key, Command(ACTOR, now(), None), by_job=False)
    load_job.load_sheet(key, store=app.extensions["store"])
    return db.session.get_one(SourceSheet, key, populate_existing=True)


def reprise_facts(app: Flask) -> dict[str, str]:
    """A sheet in every state, for the pages that everybody looks at."""
    from registry.db import db

    with app.app_context():
        loaded = load(app, xlsx([HEADINGS, *lines(60), ["", "12", "", "", "", "Garoua"]], titles=3), "ancien fichier 2019.xlsx")
        found = {"sheet_loaded": str(loaded.id), "source_file": str(loaded.file_id)}
        found["source_row"] = str(db.session.scalars(sa.select(SourceRow.id).where(SourceRow.sheet_id == loaded.id)).first())
        address = sa.select(TradeUnion.address).join(SourceRow, SourceRow.union_id == TradeUnion.id)
        found["source_union"] = str(db.session.scalars(address.where(SourceRow.sheet_id == loaded.id)).first())
        found["sheet_ready"] = str(receive(app, table(30, 200), "prête.xlsx"))
        key = receive(app, table(40, 300), "en cours.xlsx")
        with transaction():
            receiving.ask_to_load(key, Command(ACTOR, now(), None), by_job=False)
            text = b"Truc;Machin;\nSyndicat A;x;y\nSyndicat B;z;t\n"
            file, _ = receiving.receive(text, "inconnu.csv", Command(ACTOR, now()), store=app.extensions["store"])
            found |= {"sheet_loading": str(key), "sheet_to_map": str(file.sheets[0].id)}
    return found
