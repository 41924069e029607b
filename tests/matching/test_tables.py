"""The tables that a clerk can read: whole, without doubles, and knowing what the law's own tables know."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from registry.matching import tables
from registry.matching.tables import FOLDER, digest, fold, lexicon

LAW = Path(tables.__file__).parents[1] / "law" / "data"
FILES = sorted(path.stem for path in FOLDER.glob("*.csv"))
#: What may not be said twice in each table, and which columns may be empty.
KEYS = {
    "abbreviations": ("short",), "acronyms": ("acronyms", "fr", "en"), "endings": ("ending",), "links": ("word", "language"), "numerals": ("word",),
    "places": ("place",), "qualifiers": ("qualifier",), "sections": ("word",), "synonyms": ("group",), "words": ("word",),
}  # fmt: skip
MAY_BE_EMPTY = {("places", "parent"), ("acronyms", "en"), ("acronyms", "fr")}


def rows(name: str, folder: Path = FOLDER) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, strict=True))


def forms(cell: str) -> list[str]:
    return [form.strip() for form in cell.split("|")]


def test_every_table_is_known() -> None:
    assert set(FILES) == set(KEYS)


@pytest.mark.parametrize("name", FILES)
def test_a_table_is_whole(name: str) -> None:
    raw = (FOLDER / f"{name}.csv").read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    assert raw.endswith(b"\n")
    held = rows(name)
    assert held
    for at, row in enumerate(held, start=2):
        assert None not in row, f"line {at}: too many cells"
        assert None not in row.values(), f"line {at}: too few cells"
        empty = [column for column, cell in row.items() if not cell.strip() and (name, column) not in MAY_BE_EMPTY]
        assert not empty, f"line {at}: empty {empty}"
        assert all(cell == cell.strip() for cell in row.values()), f"line {at}: blanks around a cell"


@pytest.mark.parametrize("name", FILES)
def test_no_key_twice(name: str) -> None:
    seen = Counter(tuple(row[column].lower() for column in KEYS[name]) for row in rows(name))
    assert not [key for key, count in seen.items() if count > 1]


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("words", ("fr", "en")),
        ("qualifiers", ("fr", "en")),
        ("places", ("names",)),
        ("synonyms", ("words",)),
        ("acronyms", ("acronyms", "fr", "en")),
    ],
)
def test_no_empty_form(name: str, columns: tuple[str, ...]) -> None:
    for at, row in enumerate(rows(name), start=2):
        for column in columns:
            if row[column]:
                assert all(forms(row[column])), f"line {at} {column}: an empty form"
                assert len(set(forms(row[column]))) == len(forms(row[column])), f"line {at} {column}: a form twice"


def test_acronyms_have_a_name_in_some_language() -> None:
    assert not [row["acronyms"] for row in rows("acronyms") if not row["fr"] and not row["en"]]


def test_places_lie_in_places_and_never_in_a_circle() -> None:
    known = {row["place"]: row for row in rows("places")}
    assert not [row["place"] for row in known.values() if row["parent"] and row["parent"] not in known]
    for place in known:
        line = lexicon().line_of_places(place)
        assert line[0] == place
        assert not known[line[-1]]["parent"], place


@pytest.mark.parametrize(
    ("table", "columns"), [("towns", ("town",)), ("departements", ("name", "capital")), ("regions", ("fr", "en", "capital"))]
)
def test_the_law_s_places_are_known(table: str, columns: tuple[str, ...]) -> None:
    from registry.matching.cells import place

    unknown = [row[column] for row in rows(table, LAW) for column in columns if not place(row[column])[1]]
    assert not unknown


def test_towns_lie_where_the_law_says() -> None:
    """Town, department and region: one line, the same as in the law's tables."""
    from registry.matching.cells import place

    departments = {row["code"]: row for row in rows("departements", LAW)}
    regions = {row["code"]: row for row in rows("regions", LAW)}
    wrong = []
    for row in rows("towns", LAW):
        department = departments[row["departement"]]
        region = place(regions[department["region"]]["fr"])[1]
        if not region or region[0] not in place(row["town"])[1]:
            wrong.append((row["town"], place(row["town"])[1], department["name"]))
    assert not wrong


def test_both_names_of_a_region_are_one_place() -> None:
    from registry.matching.cells import place

    assert not [row["fr"] for row in rows("regions", LAW) if place(row["fr"])[1] != place(row["en"])[1]]


def test_synonyms_are_words_of_the_table_and_in_one_group_only() -> None:
    known = {row["word"] for row in rows("words")}
    said = [word for row in rows("synonyms") for word in forms(row["words"])]
    assert not [word for word in said if word not in known]
    assert not [word for word, count in Counter(said).items() if count > 1]
    assert all(len(forms(row["words"])) > 1 for row in rows("synonyms"))


def test_qualifiers_are_read_and_told_apart() -> None:
    from registry.matching.names import read

    unread = []
    words = {form for row in rows("words") for form in (*forms(row["fr"]), *forms(row["en"]))}
    for row in rows("qualifiers"):
        for form in (*forms(row["fr"]), *forms(row["en"])):
            if " " in form and form in words:
                continue  # a phrase that is a word of its own
            found = read(f"Syndicat kwembo {form} des zouglous").qualifiers
            if row["qualifier"] not in found:
                unread.append((row["qualifier"], form, found))
    assert not unread


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_form_means_one_thing_in_a_language(language: str) -> None:
    """No form is said of two words: the second would never be read."""
    said: dict[str, set[str]] = {}
    for row in rows("words"):
        for form in forms(row[language]):
            said.setdefault(fold(form), set()).add(row["word"])
    assert {form: words for form, words in said.items() if len(words) > 1} == {}


def test_abbreviations_are_not_words_of_a_name() -> None:
    """What is short for a thing is not short for itself, and leads to words."""
    for row in rows("abbreviations"):
        assert fold(row["short"]) != fold(row["long"]), row
        assert lexicon().abbreviations[fold(row["short"])], row


def test_numerals_are_numbers() -> None:
    assert not [row for row in rows("numerals") if not row["number"].isdigit()]


def test_endings_are_folded_letters() -> None:
    assert not [
        row for row in rows("endings") if not re.fullmatch(r"[a-z]{2,}", row["ending"]) or not re.fullmatch(r"[a-z]+", row["becomes"])
    ]


def test_the_digest_changes_with_a_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = digest()
    assert re.fullmatch(r"[0-9a-f]{8}", whole)
    for path in FOLDER.glob("*.csv"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    monkeypatch.setattr(tables, "FOLDER", tmp_path)
    assert digest.__wrapped__() == whole
    for name in FILES:
        path = tmp_path / f"{name}.csv"
        before = path.read_bytes()
        path.write_bytes(before + b"\n")
        assert digest.__wrapped__() != whole, name
        path.write_bytes(before)
    assert digest.__wrapped__() == whole


def test_the_digest_is_in_the_version() -> None:
    from registry.matching import shipped

    assert digest() in shipped("union").version
