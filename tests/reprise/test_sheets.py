"""Reading: every format and codage found out, every hostile file refused in one sentence, never a fault of ours."""

from __future__ import annotations

import csv
import io
import re
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.reprise import reader, sheets
from registry.reprise.formats import FileRefused
from registry.reprise.refusals import BOUNDS, WORDS, Bounds
from registry.storage import Unacceptable
from tests.reprise import files

ACCENTS = "Dénomination;Ville\nSyndicat des œuvriers;Yaoundé\n"


def _refused(data: bytes, filename: str, bounds: Bounds = BOUNDS) -> str:
    """The code of the sentence."""
    with pytest.raises(Unacceptable) as caught:
        sheets.survey(data, filename, bounds)
    said = caught.value.reason
    assert said.fr and said.en and "{" not in said.fr
    return next(code for code, words in WORDS.items() if re.fullmatch(re.sub(r"\\\{\w+\\\}", ".*", re.escape(words.fr)), said.fr))


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8 (BOM)"), ("cp1252", "Windows-1252"), ("utf-16", "UTF-16-LE (BOM)"),
     ("utf-16-le", "UTF-16-LE"), ("utf-16-be", "UTF-16-BE")],
)  # fmt: skip
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_a_csv_is_read_whatever_its_codage_and_separator(encoding: str, shown: str, separator: str) -> None:
    book = sheets.survey(ACCENTS.replace(";", separator).encode(encoding), "a.csv")
    assert (book.encoding, book.separator) == (shown, separator)
    assert [cells for _, cells, _ in book.sheets[0].sample] == [["Dénomination", "Ville"], ["Syndicat des œuvriers", "Yaoundé"]]


def test_quotes_hold_separators_and_line_breaks() -> None:
    book = sheets.survey(b'Nom;Ville\n"Syndicat; uni\net fort";"Douala ""V"""\n', "a.csv")
    assert book.sheets[0].sample[1][1] == ["Syndicat; uni\net fort", 'Douala "V"']


def test_cells_come_typed_and_numbered_as_in_the_spreadsheet() -> None:
    book = sheets.survey(files.xlsx([["Nom", "N°", "Le"], ["A", 5.0, files.date(2011, 5, 3)], [], ["B", "007", 1.5]], titles=3), "a.xlsx")
    rows = book.sheets[0].sample
    assert [row[0] for row in rows] == [1, 2, 3, 4, 5, 7]
    assert rows[4] == (5, ["A", "5", "2011-05-03"], "tnd")
    assert rows[5] == (7, ["B", "007", "1.5"], "ttn")


def test_formulas_are_not_computed() -> None:
    content = io.BytesIO()
    with files.xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Nom", "Ville"])
        sheet.write_formula(1, 0, "=1+1", value="gardé")
        sheet.write_string(1, 1, "=HYPERLINK(1)")
    assert sheets.survey(content.getvalue(), "a.xlsx").sheets[0].sample[1][1] == ["gardé", "=HYPERLINK(1)"]


def _ods() -> bytes:
    table = '<table:table table:name="Un"><table:table-row><table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell></table:table-row></table:table>'
    names = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    body = f"<office:document-content {names}><office:body><office:spreadsheet>{table.format('Dénomination')}</office:spreadsheet></office:body></office:document-content>"
    return files.archive({
        "mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": body.encode(),
        "META-INF/manifest.xml": b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    })  # fmt: skip


def test_an_ods_is_read() -> None:
    assert sheets.survey(_ods(), "a.ods").sheets[0].sample == ((1, ["Dénomination"], "t"),)


@pytest.mark.parametrize("ending", ["xls", "ods"])
def test_what_an_office_suite_wrote_is_read_as_the_same_xlsx(ending: str) -> None:
    """Both files were saved by LibreOffice 7.4 from the xlsx made here: words, numbers and days come out the same."""
    wanted = sheets.survey(files.xlsx([files.HEADINGS, *files.lines(12)], titles=2, name="Fichier"), "ancien.xlsx").sheets
    data = (Path(__file__).parent / "made_by_libreoffice" / f"ancien.{ending}").read_bytes()
    assert sheets.survey(data, f"ancien.{ending}").sheets == wanted


def _lying() -> bytes:
    """A member that says it is ten bytes long and is ten million."""
    data = bytearray(files.archive({"[Content_Types].xml": b"", "xl/workbook.xml": b"0" * 10_000_000}))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        at = archive.start_dir
    second = data.index(b"PK\x01\x02", at + 4)
    data[second + 24 : second + 28] = struct.pack("<I", 10)
    return bytes(data)


ENTITIES = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><workbook>&a;</workbook>'
HOSTILE = {
    "empty": (b"", "a.csv", "empty"),
    "spaces": (b"  \r\n\t ", "a.csv", "empty"),
    "truncated": (files.table()[:-150], "a.xlsx", "broken"),
    "half": (files.table()[:2000], "a.xlsx", "broken"),
    "renamed": (files.table(), "a.csv", "ending"),
    "a csv called xlsx": (b"Nom;Ville\nA;B\n", "a.xlsx", "broken"),
    "no ending": (b"Nom;Ville\nA;B\n", "fichier", "unknown"),
    "pdf": (b"%PDF-1.7\n...", "a.pdf", "unknown"),
    "pdf called csv": (b"%PDF-1.7\n...", "a.csv", "binary"),
    "bytes": (bytes(range(256)) * 40, "a.csv", "binary"),
    "zip bomb": (files.archive({"[Content_Types].xml": b"", "xl/workbook.xml": b"0" * 120_000_000}), "a.xlsx", "bomb"),
    "lying bomb": (_lying(), "a.xlsx", "hidden"),
    "entities": (files.repacked(files.table(), xl_workbook__xml=ENTITIES), "a.xlsx", "entities"),
    "entities in utf-16": (files.repacked(files.table(), xl_workbook__xml=ENTITIES.decode().encode("utf-16")), "a.xlsx", "entities"),
    "polyglot": (files.archive({"[Content_Types].xml": b"", "xl/workbook.xml": b"<a/>"}, before=b"PK\x03\x04GIF89a"), "a.xlsx", "hidden"),
    "macros": (files.archive({"[Content_Types].xml": b"", "xl/workbook.xml": b"<a/>", "xl/vbaProject.bin": b"x"}), "a.xlsx", "macros"),
    "a plain zip": (files.archive({"lisez.txt": b"x"}), "a.xlsx", "unknown"),
    "password": (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "a.xlsx", "password"),
    "broken xls": (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 2000, "a.xls", "broken"),
    "far cell": (files.repacked(files.table(), xl_worksheets_sheet1__xml=b'<worksheet><sheetData><row r="1"><c r="XFD1048576"/></row></sheetData></worksheet>'), "a.xlsx", "too_complex"),
    "open quote": (b'Nom;Ville\n"A;' + b"x" * 40_000, "a.csv", "letters"),
    "too wide": (b";".join([b"x"] * 300), "a.csv", "columns"),
    "no table": (files.xlsx([]), "a.xlsx", "nothing"),
}  # fmt: skip


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_refused_in_one_sentence(case: str) -> None:
    data, filename, code = HOSTILE[case]
    assert _refused(data, filename) == code


def test_bounds_are_checked_before_reading() -> None:
    assert _refused(files.table(), "a.xlsx", Bounds(bytes=100)) == "too_big"
    assert _refused(files.table(30), "a.xlsx", Bounds(rows=10)) == "rows"
    assert _refused(files.xlsx([["Nom"]], more={"B": [["x"]], "C": [["x"]]}), "a.xlsx", Bounds(sheets=2)) == "sheets"
    assert _refused(files.table(), "a.xlsx", Bounds(unzipped=1000)) == "bomb"


def test_a_reader_without_memory_or_time_is_the_files_fault() -> None:
    assert _refused(files.table(2000), "a.xlsx", Bounds(wall_seconds=0.001)) == "too_complex"


def test_one_cell_is_a_file() -> None:
    assert sheets.survey(b"Syndicat", "a.csv").sheets[0].rows == 1


def test_rows_of_another_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    data = files.xlsx([["Nom"]], more={"B": [["Nom"], ["x"]]})
    assert [cells for _, cells, _ in sheets.rows(data, "a.xlsx", "B")] == [["Nom"], ["x"]]


def _read_here(data: bytes, filename: str) -> None:
    """The child's work in this very process: refused, or rows."""
    try:
        book = reader.WorkbookReader(data, filename, Bounds(unzipped=5_000_000))
        book.told()
    except FileRefused as refusal:
        assert refusal.code in WORDS
        WORDS[refusal.code].filled(**refusal.values)


@given(st.binary(max_size=3000))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    _read_here(data, "a.csv")


@given(st.integers(0, 2000), st.binary(min_size=1, max_size=20), st.sampled_from(["a.xlsx", "a.ods"]))
def test_a_damaged_spreadsheet_is_read_or_refused(at: int, noise: bytes, filename: str) -> None:
    data = GOOD[filename]
    at %= len(data)
    _read_here(data[:at] + noise + data[at + len(noise) :], filename)


GOOD = {"a.xlsx": files.table(), "a.ods": _ods()}


@given(st.lists(st.lists(st.text(max_size=30), min_size=1, max_size=6), min_size=1, max_size=12))
def test_any_text_written_as_csv_is_read_or_refused(rows: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(rows)
    _read_here(out.getvalue().encode("utf-8", "surrogatepass"), "a.csv")
