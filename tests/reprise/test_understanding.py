"""Columns recognised, cells read, lines understood: pure, and nothing raises whatever is written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.law.terms import Function, Kind, Side
from registry.reprise import cells, columns, reading
from registry.reprise.fields import SourceField
from tests.reprise import files

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("heading", "field"),
    [("N° enreg.", "number"), ("N° D’ENREGISTREMENT", "number"), ("Dénomination", "name"), ("DENOMINATION DU SYNDICAT", "name"), ("SIGLE", "acronym"),
     ("Président(e)", "president"), ("Tél", "phone"), ("TEL.", "phone"), ("Siège social", "seat"), ("Date de création", "founded_on"),
     ("Name of the Union", "name"), ("Reg. No", "number"), ("Secretary General", "secretary_general"), ("Branche d'activités", "branch"),
     ("E-mail", "email"), ("Fin de mandat", "mandate_until"), ("B.P.", "po_box"), ("Membres fondateurs", "founders"), ("Date d'enreg.", "registered_on")],
)  # fmt: skip
def test_a_heading_is_recognised(heading: str, field: str) -> None:
    found = columns.field_of(heading)
    assert found is not None and found.value == field


@pytest.mark.parametrize("heading", ["N°", "S/N", "Observations", "", "Remarques", "N° d'ordre"])
def test_a_heading_that_tells_nothing(heading: str) -> None:
    assert columns.field_of(heading) is None


def _rows(*rows: list[str]) -> list[tuple[int, list[str], str]]:
    return [(n, row, "t" * len(row)) for n, row in enumerate(rows, 1)]


def test_headings_are_found_below_titles_and_blank_columns_told_by_their_values() -> None:
    sample = _rows(
        ["MINISTERE DU TRAVAIL"], ["Fichier au 31/12/2019"], ["N°", "Dénomination", "", "Région"],
        ["1", "Syndicat A", "a@exemple.cm", "Centre"], ["2", "Syndicat B", "b@exemple.cm", "Ouest"],
    )  # fmt: skip
    guess = columns.guess(sample)
    assert (guess.header_row, guess.columns) == (3, ("", "name", "email", "region"))
    none = columns.guess(_rows(["Syndicat national des boulangers", "Douala"], ["Syndicat des dockers du Wouri", "Yaoundé"]))
    assert (none.header_row, none.columns) == (0, ("name", "locality"))


def test_a_mapping_without_a_name_or_with_a_field_twice_is_faulty() -> None:
    assert [reason.code for reason in columns.faults(["", "phone"])] == ["no_name"]
    assert [reason.code for reason in columns.faults(["name", "phone", "phone"])] == ["twice"]
    assert columns.signature(["N° Enreg.", "Nom"]) == columns.signature(["n° enreg", "NOM"]) != columns.signature(["Nom", "N° Enreg."])


@pytest.mark.parametrize(
    ("text", "day"),
    [("29 avril 2020", (2020, 4, 29)), ("1er mai 1999", (1999, 5, 1)), ("12.03.98", (1998, 3, 12)), ("2001-02-03 10:00:00", (2001, 2, 3)),
     ("May 4, 2001", (2001, 5, 4)), ("28 févr. 2011", (2011, 2, 28)), ("03/04/2005", (2005, 4, 3))],
)  # fmt: skip
def test_a_date_is_read_day_first(text: str, day: tuple[int, int, int]) -> None:
    assert cells.day(text) == date(*day)


@pytest.mark.parametrize("text", ["31/02/2011", "2011", "mai 2011", "bientôt", "00/00/0000", "99999999", ""])
def test_what_is_no_day_is_none(text: str) -> None:
    assert cells.day(text) is None


def _read(**said: str) -> reading.RowReading:
    return reading.read(list(said.values()), "t" * len(said), list(said), list(said), today=TODAY)


def test_a_line_is_understood() -> None:
    found = _read(
        number="SN/05 du 29 avril 2020", name="FÃ©dÃ©ration nationale des boulangers", kind="", region="Province du Centre", locality="Yaoundé II",
        phone="699001122", president="NGONO Paul", founders="A. Bela; B. Fotso", branch="Commerce",
    )  # fmt: skip
    identity = found.identity()
    assert identity.name_fr == "Fédération nationale des boulangers"
    assert (identity.kind, identity.side) == (Kind.FEDERATION, Side.WORKERS)
    assert (identity.region, identity.departement, identity.locality) == ("CE", "CE-MFO", "Yaoundé II")
    assert identity.phone == "+237 6 99 00 11 22" and identity.officers == (("NGONO Paul", Function.PRESIDENT),)
    assert identity.founders == ("A. Bela", "B. Fotso") and identity.branches == ("TER-COMM",)
    assert (found.number, found.registered_on) == ("SN/05 du 29 avril 2020", date(2020, 4, 29))
    assert set(found.presumed) == {"registered_on", "kind", "side", "departement"}
    assert [remark.code for remark in found.remarks] == ["mended"]


@pytest.mark.parametrize(
    ("said", "code"),
    [({"founded_on": "31/02/2011"}, "impossible_date"), ({"founded_on": "2011"}, "not_a_date"), ({"registered_on": "01/01/2080"}, "future_date"),
     ({"founded_on": "01/01/1850"}, "ancient_date"), ({"phone": "voir le SG"}, "unreadable"), ({"email": "sans"}, "unreadable"),
     ({"region": "Bretagne"}, "unreadable"), ({"branch": "Alchimie"}, "unreadable"), ({"region": "Littoral", "locality": "Garoua"}, "place_elsewhere")],
)  # fmt: skip
def test_what_cannot_be_read_is_remarked_and_never_refused(said: dict[str, str], code: str) -> None:
    found = _read(name="Syndicat des essais", **said)
    assert found.refusal is None and code in [remark.code for remark in found.remarks]
    for remark in found.remarks:
        assert reading.in_words(remark.as_json()).fr


@pytest.mark.parametrize(("name", "code"), [("", "no_name"), ("12 345", "no_letters"), ("TOTAL", "total"), ("- ", "no_name")])
def test_a_line_from_which_nobody_can_be_entered_is_refused(name: str, code: str) -> None:
    found = _read(name=name, phone="699001122")
    assert found.refusal is not None and found.refusal.code == code and reading.in_words(found.refusal.as_json()).en


def test_an_acronym_alone_is_a_presumed_name() -> None:
    found = _read(acronym="SYNABOUL")
    assert found.identity().name_fr == "SYNABOUL" and "name_fr" in found.presumed


def test_the_same_said_otherwise_has_the_same_digest() -> None:
    one = reading.read(["A b", "2011-05-03"], "td", ["name", "founded_on"], [], today=TODAY)
    other = reading.read(["3 mai 2011", " A  b "], "tt", ["founded_on", "name"], [], today=TODAY)
    assert one.digest == other.digest != _read(name="A b").digest


ANY = st.one_of(
    st.text(max_size=40), st.sampled_from(["31/02/2011", "=1+1", "#REF!", "\x00", "Ã©", "9" * 400, "Garoua", "BP 12", "a@b.cm", "TOTAL"])
)


@given(st.lists(st.tuples(ANY, st.sampled_from("tndbhe "), st.sampled_from(["", *(field.value for field in SourceField)])), max_size=25))
def test_any_line_is_read_without_a_fault(parts: list[tuple[str, str, str]]) -> None:
    texts, kinds, told = [p[0] for p in parts], "".join(p[1] for p in parts), [p[2] for p in parts]
    found = reading.read(texts, kinds, told, texts, today=TODAY)
    if found.refusal is None:
        identity = found.identity()
        assert 0 < len(identity.name_fr) <= 300 and len(identity.acronym) <= 60 and len(identity.phone) <= 40 and len(found.number) <= 200
        assert len(identity.po_box) <= 60 and len(identity.locality) <= 120 and len(identity.email) <= 254
        assert found.digest and found.as_json()


@given(st.lists(st.lists(ANY, max_size=12), max_size=30))
def test_any_rows_are_mapped_without_a_fault(rows: list[list[str]]) -> None:
    guess = columns.guess([(n, row, "t" * len(row)) for n, row in enumerate(rows, 1) if row])
    assert len(guess.headings) == len(guess.columns)
    told = [column for column in guess.columns if column]
    assert len(told) == len(set(told))


def test_lines_of_the_tests_are_good() -> None:
    row = [str(value) for value in files.lines(1)[0]]
    guess = columns.guess(_rows(files.HEADINGS, row))
    assert columns.faults(guess.columns) == [] and guess.columns.count("") == 1
