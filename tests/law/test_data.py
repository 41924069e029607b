"""The tables beside the law hold together: counts, keys between them, dates; and the civil holidays, counted again."""

from __future__ import annotations

import csv
import itertools
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

REGISTRY = Path(__file__).resolve().parents[2] / "registry"
LAW = REGISTRY / "law" / "data"
DEMONSTRATION = REGISTRY / "demonstration" / "data"
YEARS = range(2025, 2029)
HEADINGS = {
    LAW / "regions.csv": "code,fr,en,capital",
    LAW / "departements.csv": "code,region,name,capital",
    LAW / "branches.csv": "code,sector,fr,en,valid_from,valid_until,version,confidence,source",
    LAW / "holidays.csv": "day,fr,en,nature,basis,confirmed",
    LAW / "towns.csv": "town,departement",
    DEMONSTRATION / "real-unions.csv": "cluster_id,name,acronym,kind,source_url",
    DEMONSTRATION / "invented.csv": "name_fr,name_en,acronym,kind,side,branch,departement",
    DEMONSTRATION
    / "old_file.csv": "number,name,acronym,kind,side,level,branch,region,departement,town,seat,phone,president,secretary,founded,"
    "registered,statutes,mandate,notes",
    DEMONSTRATION / "old_file_annex.csv": "number,name,acronym,kind,branch,region,town,president,phone,registered,notes",
    DEMONSTRATION / "people_given.csv": "name",
    DEMONSTRATION / "people_family.csv": "name",
    DEMONSTRATION / "employers.csv": "name,branch,departement",
}


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def column(path: Path, name: str) -> list[str]:
    return [row[name] for row in rows(path)]


def letters(words: str) -> str:
    return re.sub(r"\W", "", words).casefold()


@pytest.mark.parametrize("path", HEADINGS, ids=lambda path: path.name)
def test_each_table_has_its_columns_and_no_stray_cell(path: Path) -> None:
    table = rows(path)
    assert path.read_text(encoding="utf-8").splitlines()[0] == HEADINGS[path]
    for row in table:
        assert None not in row
        assert None not in row.values()
        assert path.name == "real-unions.csv" or all(value == value.strip() for value in row.values())


def test_ten_regions_and_fifty_eight_departements() -> None:
    assert len(column(LAW / "regions.csv", "code")) == 10
    regions = column(LAW / "departements.csv", "region")
    expected = {"AD": 5, "CE": 10, "EN": 6, "ES": 4, "LT": 4, "NO": 4, "NW": 7, "OU": 8, "SU": 4, "SW": 6}
    assert {code: regions.count(code) for code in column(LAW / "regions.csv", "code")} == expected
    assert len(regions) == 58


@pytest.mark.parametrize(
    ("table", "key"),
    [
        (LAW / "regions.csv", "code"),
        (LAW / "regions.csv", "capital"),
        (LAW / "departements.csv", "code"),
        (LAW / "departements.csv", "name"),
        (LAW / "departements.csv", "capital"),
        (LAW / "branches.csv", "code"),
        (LAW / "branches.csv", "fr"),
        (DEMONSTRATION / "invented.csv", "name_fr"),
        (DEMONSTRATION / "invented.csv", "name_en"),
        (DEMONSTRATION / "invented.csv", "acronym"),
        (DEMONSTRATION / "employers.csv", "name"),
        (DEMONSTRATION / "people_given.csv", "name"),
        (DEMONSTRATION / "people_family.csv", "name"),
    ],
)
def test_what_names_a_row_names_only_one(table: Path, key: str) -> None:
    values = column(table, key)
    assert all(values)
    assert len(values) == len(set(values))


@pytest.mark.parametrize(
    ("table", "key", "target"),
    [
        (LAW / "departements.csv", "region", LAW / "regions.csv"),
        (LAW / "towns.csv", "departement", LAW / "departements.csv"),
        (DEMONSTRATION / "invented.csv", "departement", LAW / "departements.csv"),
        (DEMONSTRATION / "invented.csv", "branch", LAW / "branches.csv"),
        (DEMONSTRATION / "employers.csv", "departement", LAW / "departements.csv"),
        (DEMONSTRATION / "employers.csv", "branch", LAW / "branches.csv"),
    ],
)
def test_a_code_refers_to_a_row(table: Path, key: str, target: Path) -> None:
    assert set(column(table, key)) <= set(column(target, "code"))


def test_every_capital_is_among_the_towns_of_its_departement() -> None:
    towns = {(row["town"], row["departement"]) for row in rows(LAW / "towns.csv")}
    assert len(towns) == len(rows(LAW / "towns.csv")) >= 120
    assert {(row["capital"], row["code"]) for row in rows(LAW / "departements.csv")} <= towns


def test_a_regional_capital_is_in_its_region() -> None:
    region_of = {row["code"]: row["region"] for row in rows(LAW / "departements.csv")}
    towns = {(row["town"], region_of[row["departement"]]) for row in rows(LAW / "towns.csv")}
    assert {(row["capital"], row["code"]) for row in rows(LAW / "regions.csv")} <= towns


def test_each_branch_says_how_sure_it_is_and_whence() -> None:
    for row in rows(LAW / "branches.csv"):
        assert row["sector"] in {"public", "primary", "secondary", "tertiary"}
        assert row["confidence"] in {"V", "P"}
        assert row["version"] == "provisoire-1"
        assert row["source"]
        assert ("93/574" in row["source"]) == (row["confidence"] == "V")
        for key in ("valid_from", "valid_until"):
            assert not row[key] or date.fromisoformat(row[key])


def easter(year: int) -> date:
    """Gauss's way, another than the one the table was made with; good for 1900 to 2099."""
    d = (19 * (year % 19) + 24) % 30
    e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
    if (d == 29 and e == 6) or (d == 28 and e == 6 and year % 19 > 10):
        e -= 7
    return date(year, 3, 22) + timedelta(days=d + e)


def holidays(nature: str, confirmed: str) -> list[date]:
    table = rows(LAW / "holidays.csv")
    return [date.fromisoformat(row["day"]) for row in table if (row["nature"], row["confirmed"]) == (nature, confirmed)]


def test_the_confirmed_religious_holidays() -> None:
    expected = []
    for year in YEARS:
        expected += [easter(year) - timedelta(days=2), easter(year) + timedelta(days=39)]
        expected += [date(year, 8, 15), date(year, 12, 25)]
    assert sorted(holidays("religious", "yes")) == sorted(expected)


def test_the_civil_holidays_move_off_a_sunday_or_another_holiday() -> None:
    religious = set(holidays("religious", "yes"))
    expected = set()
    for year in YEARS:
        fixed = [date(year, 1, 1), date(year, 2, 11), date(year, 5, 1), date(year, 5, 20)]
        expected.update(fixed)
        for day in fixed:
            moved = day
            while moved.isoweekday() == 7 or moved in religious or (moved != day and moved in fixed):
                moved += timedelta(days=1)
            expected.add(moved)
    assert set(holidays("civil", "yes")) == expected
    assert holidays("civil", "no") == []


def test_a_feast_that_the_moon_decides_is_not_confirmed() -> None:
    unsure = [row for row in rows(LAW / "holidays.csv") if row["confirmed"] == "no"]
    assert {row["basis"] for row in unsure} == {"à confirmer"}
    for feast in ("End of Ramadan", "Feast of the Sheep"):
        days = [date.fromisoformat(row["day"]) for row in unsure if row["en"] == feast]
        assert [day.year for day in days] == list(YEARS)
        assert all(350 <= (later - day).days <= 358 for day, later in itertools.pairwise(days))


def test_what_is_not_a_holiday_is_not_in_the_table() -> None:
    days = [date.fromisoformat(day) for day in column(LAW / "holidays.csv", "day")]
    assert days == sorted(days)
    for year in YEARS:
        for day in (easter(year) + timedelta(days=1), easter(year) + timedelta(days=50), date(year, 11, 1)):
            assert day not in days


def test_invented_names_are_nobodys() -> None:
    real = rows(DEMONSTRATION / "real-unions.csv")
    taken = {letters(row[key]) for row in real for key in ("name", "acronym") if row[key]}
    invented = rows(DEMONSTRATION / "invented.csv")
    assert not {letters(row[key]) for row in invented for key in ("name_fr", "name_en", "acronym")} & taken
    assert {row["kind"] for row in invented} == {"syndicat", "union", "federation", "confederation"}
    assert {row["side"] for row in invented} == {"workers", "employers"}
    assert len(invented) >= 60


def test_there_are_people_and_employers_enough() -> None:
    assert len(rows(DEMONSTRATION / "people_given.csv")) >= 80
    assert len(rows(DEMONSTRATION / "people_family.csv")) >= 80
    assert len(rows(DEMONSTRATION / "employers.csv")) == 40
