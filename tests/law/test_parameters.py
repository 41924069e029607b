"""The law as dated lines: a changed decree is one new line, read on its day and not before (docs/law.md#parameters)."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.law.parameters import (
    BASE_LINES,
    BY_CODE,
    CODE_OF_1992,
    DEFINITIONS,
    ParameterValue,
    in_force,
    in_words,
    lines_in_force,
    read_value,
)  # fmt: skip
from registry.law.terms import Side

ON = date(2026, 3, 3)
SHIPPED = {
    "signatories_workers": 20, "signatories_employers": 5, "signatures_for_groups": False, "members_of_groups": 2, "decision_months": 1,
    "month_start": "receipt", "rolls_to_working_day": True, "observations_stop_month": True, "resubmission_days": 30, "refusal_needs_observations": True,
    "recourse_days": 30, "close_after_days": 90, "foreigner_residence_years": 5, "criminal_record_months": 3, "statutes_copies": 2,
    "numbering": "yearly", "address_notice_days": 30, "change_target_days": 30, "census_answer_days": 90, "silence_years": 5,
    "cancellation_notice_months": 2, "recourse_suspends_cancellation": False, "objection_days": 30,
}  # fmt: skip


def test_what_the_house_ships_with_is_the_code_of_1992() -> None:
    assert asdict(in_force((), ON)) == SHIPPED
    assert all(line.effective_on == CODE_OF_1992 and not line.confirmed_by for line in BASE_LINES)


def test_twenty_for_workers_and_five_for_employers() -> None:
    rules = in_force((), ON)
    assert (rules.signatories(Side.WORKERS), rules.signatories(Side.EMPLOYERS)) == (20, 5)


def test_a_new_line_counts_from_its_day_and_not_before() -> None:
    line = ParameterValue("signatories_workers", 15, date(2027, 1, 1), "décret", "Le greffier", ON)
    assert in_force([line], date(2026, 12, 31)).signatories_workers == 20
    assert in_force([line], date(2027, 1, 1)).signatories_workers == 15


def test_of_two_lines_of_one_day_the_later_recorded_wins() -> None:
    lines = [ParameterValue("decision_months", 2, ON), ParameterValue("decision_months", 3, ON)]
    assert in_force(lines, ON).decision_months == 3


def test_a_line_of_an_older_date_recorded_later_does_not_undo_a_newer_one() -> None:
    lines = [ParameterValue("decision_months", 2, ON), ParameterValue("decision_months", 3, ON - timedelta(days=1))]
    assert in_force(lines, ON).decision_months == 2


def test_an_unknown_code_and_a_date_before_the_code_of_1992_are_ignored() -> None:
    lines = [ParameterValue("flight_speed", 1, ON), ParameterValue("decision_months", 9, date(1992, 8, 13))]
    assert asdict(in_force(lines, ON)) == SHIPPED


def test_lines_in_force_keep_the_order_of_the_law() -> None:
    assert list(lines_in_force([ParameterValue("numbering", "continuous", ON)], ON)) == [definition.code for definition in DEFINITIONS]


@pytest.mark.parametrize(("code", "words", "value"), [
    ("signatories_workers", "15", 15), ("rolls_to_working_day", "no", False), ("rolls_to_working_day", "yes", True),
    ("month_start", "day_after", "day_after"), ("numbering", "continuous", "continuous"), ("foreigner_residence_years", "0", 0),
])  # fmt: skip
def test_a_value_is_read_from_words(code: str, words: str, value: object) -> None:
    assert read_value(code, words) == value
    assert type(read_value(code, words)) is type(value)


@pytest.mark.parametrize(("code", "words"), [
    ("signatories_workers", "0"), ("signatories_workers", "-1"), ("signatories_workers", "vingt"), ("signatories_workers", ""),
    ("decision_months", "25"), ("rolls_to_working_day", "oui"), ("month_start", "tomorrow"), ("numbering", "1"), ("recourse_days", "3651"), ("recourse_days", "1.5"),
])  # fmt: skip
def test_a_value_that_the_parameter_does_not_admit_is_refused(code: str, words: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_value(code, words)


@pytest.mark.parametrize(("code", "value", "fr", "en"), [
    ("resubmission_days", 30, "30 jours", "30 days"), ("statutes_copies", 2, "2", "2"), ("rolls_to_working_day", True, "oui", "yes"),
    ("numbering", "yearly", "une série par année", "one series a year"),
])  # fmt: skip
def test_a_value_is_said_in_both_languages(code: str, value: int | str, fr: str, en: str) -> None:
    said = in_words(code, value)
    assert (said.fr, said.en) == (fr, en)


def test_every_parameter_says_what_it_is_and_how_sure_we_are() -> None:
    for definition in DEFINITIONS:
        assert definition.label.fr and definition.label.en and definition.confidence
        assert read_value(definition.code, _typed(definition.default)) == definition.default
        assert in_words(definition.code, definition.default).fr


def _typed(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


INTEGERS = sorted(code for code, definition in BY_CODE.items() if type(definition.default) is int)
LINES = st.lists(
    st.builds(ParameterValue, st.sampled_from(INTEGERS), st.integers(1, 12), st.dates(date(1990, 1, 1), date(2040, 1, 1))), max_size=12
)


@given(lines=LINES, on=st.dates(CODE_OF_1992, date(2045, 1, 1)))
def test_a_line_of_the_future_changes_nothing_today(lines: list[ParameterValue], on: date) -> None:
    past = [line for line in lines if line.effective_on <= on]
    assert in_force(lines, on) == in_force(past, on)


@given(lines=LINES, on=st.dates(CODE_OF_1992, date(2045, 1, 1)), code=st.sampled_from(INTEGERS))
def test_the_last_line_before_the_day_gives_the_value(lines: list[ParameterValue], on: date, code: str) -> None:
    candidates = [line for line in lines if line.code == code and CODE_OF_1992 <= line.effective_on <= on]
    latest = max((line.effective_on for line in candidates), default=None)
    expected = [line.value for line in candidates if line.effective_on == latest][-1] if candidates else BY_CODE[code].default
    assert getattr(in_force(lines, on), code) == expected


@given(code=st.sampled_from(sorted(BY_CODE)), words=st.text(max_size=12))
def test_reading_a_value_gives_an_admitted_one_or_a_value_error(code: str, words: str) -> None:
    try:
        value = read_value(code, words)
    except ValueError:
        return
    assert type(value) is type(BY_CODE[code].default)
    assert read_value(code, _typed(value)) == value
