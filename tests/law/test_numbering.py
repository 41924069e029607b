"""The shape of numbers: made, read as people type them, turned into addresses and codes (R2, docs/law.md#old-numbers)."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.law.numbering import ALPHABET, Number, Series, address_of, code_from, parse, read_code

NUMBERS = st.builds(Number, st.sampled_from(Series), st.none() | st.integers(1000, 9999), st.integers(0, 10**7))


@pytest.mark.parametrize(("number", "words"), [
    (Number(Series.REGISTRATION, 2026, 1), "GS-2026-0001"), (Number(Series.RECEIPT, 2026, 417), "REC-2026-0417"),
    (Number(Series.LETTER, 2026, 12345), "LET-2026-12345"), (Number(Series.REGISTRATION, None, 42), "GS-0042"),
])  # fmt: skip
def test_a_number_is_written_with_its_series_its_year_and_four_figures_at_least(number: Number, words: str) -> None:
    assert str(number) == words
    assert parse(words) == number


@pytest.mark.parametrize("typed", ["gs-2026-0001", " GS-2026-0001 ", "GS - 2026 - 0001", "Gs-2026-0001\n", "GS-2026-\u00a00001"])
def test_a_number_is_read_as_people_type_it(typed: str) -> None:
    assert parse(typed) == Number(Series.REGISTRATION, 2026, 1)


@pytest.mark.parametrize(
    "typed", ["", "GS", "GS-2026", "GS-2026-1", "XX-2026-0001", "GS-2026-0001-2", "SN/05 du 29 avril 2020", "GS-26-0001", "-2026-0001"]
)
def test_another_shape_is_no_number_of_ours(typed: str) -> None:
    assert parse(typed) is None or str(parse(typed)) == typed


def test_a_receipt_is_never_taken_for_a_registration() -> None:
    receipt, registration = parse("REC-2026-0001"), parse("GS-2026-0001")
    assert receipt and registration and receipt != registration
    assert receipt.series is Series.RECEIPT


@given(number=NUMBERS)
def test_what_is_written_is_read_back(number: Number) -> None:
    again = parse(str(number))
    assert again == number or (number.year is None and again is not None and str(again) == str(number))


@given(words=st.text(max_size=60))
def test_reading_never_fails_and_what_is_read_is_written_alike(words: str) -> None:
    found = parse(words)
    assert found is None or parse(str(found)) == found


@pytest.mark.parametrize(("number", "address"), [
    ("SN/05 du 29 avril 2020", "SN-05-du-29-avril-2020"), ("N° 12/MINTSS/SG — été", "N-12-MINTSS-SG-ete"), ("///", "sans-numero"), ("", "sans-numero"),
    ("GS-2026-0001", "GS-2026-0001"),
])  # fmt: skip
def test_an_old_number_has_an_address(number: str, address: str) -> None:
    assert address_of(number) == address


@given(number=st.text(max_size=80))
def test_an_address_is_made_of_letters_figures_and_dashes(number: str) -> None:
    address = address_of(number)
    assert re.fullmatch(r"[0-9A-Za-z]+(-[0-9A-Za-z]+)*", address)
    assert address_of(address) == address


@given(bits=st.integers(0, 2**64 - 1))
def test_a_code_is_read_aloud_and_typed_back(bits: int) -> None:
    code = code_from(bits)
    assert re.fullmatch(rf"[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}", code)
    assert read_code(code) == read_code(code.lower().replace("-", "  ")) == code


def test_no_letter_of_a_code_is_taken_for_another() -> None:
    assert not set("01OIL") & set(ALPHABET)
    assert len(set(ALPHABET)) == len(ALPHABET) == 31


@given(words=st.text(max_size=40))
def test_reading_a_code_twice_is_reading_it_once(words: str) -> None:
    assert read_code(read_code(words)) == read_code(words)
