"""The legal clock: worked by hand on the calendar of the registry, line by line, then by chance (docs/law.md#calendar, R10)."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.bilingual import Text
from registry.law import deadlines
from registry.law.calendar import Calendar, add_months, long_date
from registry.law.deadlines import Clock, ClockFacts, ClockState, Round, may_close_from, read_clock, recourse_until
from registry.law.parameters import Parameters, in_force
from registry.law.terms import Confidence

D = date
RULES = in_force((), D(2026, 1, 1))
LATER = D(2026, 3, 10)
LIST = Path(deadlines.__file__).with_name("data") / "holidays.csv"


def days_off() -> Calendar:
    with LIST.open(encoding="utf-8", newline="") as file:
        return Calendar({date.fromisoformat(row["day"]): Text(row["fr"], row["en"]) for row in csv.DictReader(file)})


CALENDAR = days_off()


def clock(filed: date | None, *rounds: Round, today: date = LATER, ended: date | None = None, rules: Parameters = RULES) -> Clock:
    return read_clock(ClockFacts(filed, rounds, ended), rules=rules, calendar=CALENDAR, today=today)


# Filed on, due on, and why: one month from date to date, then the first working day.
BY_HAND = (
    (D(2026, 3, 9), D(2026, 4, 9), "Monday 9 March to Thursday 9 April"),
    (D(2026, 3, 3), D(2026, 4, 6), "3 April is Good Friday, then a weekend: Monday the 6th"),
    (D(2026, 1, 31), D(2026, 3, 2), "no 31 February: Saturday the 28th, carried to Monday 2 March"),
    (D(2024, 1, 31), D(2024, 2, 29), "a leap year: Thursday 29 February"),
    (D(2026, 4, 1), D(2026, 5, 4), "1 May is Labour Day, a Friday: Monday the 4th"),
    (D(2026, 4, 20), D(2026, 5, 21), "20 May is the National Day: Thursday the 21st"),
    (D(2026, 7, 15), D(2026, 8, 17), "15 August is Assumption, a Saturday: Monday the 17th"),
    (D(2026, 11, 25), D(2026, 12, 28), "Christmas is a Friday: Monday the 28th"),
    (D(2025, 12, 1), D(2026, 1, 2), "New Year's Day is a Thursday: Friday the 2nd, across the year"),
    (D(2026, 1, 11), D(2026, 2, 12), "11 February is Youth Day: Thursday the 12th"),
)


@pytest.mark.parametrize(("filed", "due", "why"), BY_HAND, ids=[str(filed) for filed, *_ in BY_HAND])
def test_the_month_of_article_11_worked_by_hand(filed: date, due: date, why: str) -> None:
    assert clock(filed, today=filed).due_on == due, why


def test_each_line_of_the_first_month_is_said_in_both_languages() -> None:
    lines = clock(D(2026, 3, 3), today=D(2026, 3, 3)).lines
    assert [plain(line.text.fr) for line in lines] == [
        "Dossier reçu le 3 mars 2026 (art. 11(1)(b)).",
        "Délai de 1 mois, de quantième à quantième : 3 avril 2026.",
        "Le 3 avril 2026 est chômé (Vendredi saint) : report au premier jour ouvrable, le 6 avril 2026 (règle non confirmée).",
    ]
    assert [plain(line.text.en) for line in lines] == [
        "File received on 3 March 2026 (art. 11(1)(b)).",
        "Period of 1 month(s), from date to date: 3 April 2026.",
        "3 April 2026 is a day off (Good Friday): carried to the next working day, 6 April 2026 (unconfirmed rule).",
    ]


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


def test_the_period_may_run_from_the_day_after_receipt() -> None:
    found = clock(D(2026, 3, 9), rules=replace(RULES, month_start="day_after"))
    assert (found.opened_on, found.due_on) == (D(2026, 3, 10), D(2026, 4, 10))
    assert plain(found.lines[1].text.fr) == "Le délai court du lendemain, le 10 mars 2026."
    assert plain(found.lines[1].text.en) == "The period runs from the next day, 10 March 2026."


def test_without_the_rule_of_carrying_a_period_ends_on_a_day_off() -> None:
    found = clock(D(2026, 3, 3), rules=replace(RULES, rolls_to_working_day=False))
    assert found.due_on == D(2026, 4, 3)
    assert plain(found.lines[-1].text.fr) == "Le 3 avril 2026 est chômé (Vendredi saint), sans report."
    assert plain(found.lines[-1].text.en) == "3 April 2026 is a day off (Good Friday), not carried over."


def test_written_observations_stop_the_month() -> None:
    found = clock(D(2026, 3, 9), Round(D(2026, 3, 20)), today=D(2026, 6, 30))
    assert (found.state, found.due_on, found.days_left, found.effect) == (ClockState.STOPPED, None, None, None)
    assert "délai est arrêté" in found.lines[-1].text.fr and "period is stopped" in found.lines[-1].text.en


def test_observations_that_do_not_stop_the_month_let_it_expire() -> None:
    rules = replace(RULES, observations_stop_month=False)
    assert clock(D(2026, 3, 9), Round(D(2026, 3, 20)), today=D(2026, 4, 9), rules=rules).state is ClockState.RUNNING
    found = clock(D(2026, 3, 9), Round(D(2026, 3, 20)), today=D(2026, 4, 10), rules=rules)
    assert (found.state, found.due_on, found.effect) == (ClockState.EXPIRED, D(2026, 4, 9), deadlines.DEEMED_EFFECTIVE)
    assert any("continue de courir" in line.text.fr and "keeps running" in line.text.en for line in found.lines)


def test_a_resubmission_opens_thirty_days_and_its_silence_has_no_stated_effect() -> None:
    round_ = Round(D(2026, 3, 20), D(2026, 4, 7))
    found = clock(D(2026, 3, 9), round_, today=D(2026, 4, 7))
    assert (found.opened_on, found.due_on, found.days_left) == (D(2026, 4, 7), D(2026, 5, 7), 30)
    assert plain(found.lines[-1].text.en) == "Re-submitted on 7 April 2026: this opens 30 days (art. 12(2)), that is until 7 May 2026."
    assert clock(D(2026, 3, 9), round_, today=D(2026, 5, 8)).effect is deadlines.SILENCE_UNSTATED


def test_thirty_days_that_end_on_ascension_are_carried() -> None:
    assert clock(D(2026, 3, 9), Round(D(2026, 3, 20), D(2026, 4, 14)), today=D(2026, 4, 14)).due_on == D(2026, 5, 15)


def test_a_second_round_stops_and_opens_the_thirty_days_again() -> None:
    first, second = Round(D(2026, 3, 20), D(2026, 4, 7)), Round(D(2026, 4, 20))
    assert clock(D(2026, 3, 9), first, second).state is ClockState.STOPPED
    again = clock(D(2026, 3, 9), first, Round(D(2026, 4, 20), D(2026, 5, 4)), today=D(2026, 5, 4))
    assert again.due_on == D(2026, 6, 3)


def test_observations_sent_after_the_end_say_so() -> None:
    found = clock(D(2026, 3, 9), Round(D(2026, 4, 15)), today=D(2026, 4, 15))
    assert any(
        plain(line.text.fr) == "Observations envoyées le 15 avril 2026, après la fin du délai (9 avril 2026)." for line in found.lines
    )
    assert any("after the end of the period" in line.text.en for line in found.lines)


def test_the_last_day_is_still_in_time_and_the_next_is_not() -> None:
    assert clock(D(2026, 3, 9), today=D(2026, 4, 9)).state is ClockState.RUNNING
    late = clock(D(2026, 3, 9), today=D(2026, 4, 10))
    assert (late.state, late.days_left) == (ClockState.EXPIRED, -1)
    assert late.share > 1


def test_expiry_says_what_the_law_attaches_to_it_and_that_a_person_acts() -> None:
    effect = clock(D(2026, 3, 9), today=D(2026, 4, 10)).effect
    assert effect is not None
    assert "réputé effectif" in effect.fr and "le greffier agit" in effect.fr
    assert "deemed effective" in effect.en and "creates no registration" in effect.en


def test_a_draft_has_no_clock() -> None:
    assert clock(None) == Clock(ClockState.NOT_STARTED)


def test_a_procedure_that_ended_keeps_its_date_and_expires_no_more() -> None:
    found = clock(D(2026, 3, 9), ended=D(2026, 3, 30), today=D(2027, 1, 1))
    assert (found.state, found.due_on, found.days_left, found.effect) == (ClockState.ENDED, D(2026, 4, 9), None, None)
    assert plain(found.lines[-1].text.fr) == "Procédure terminée le 30 mars 2026."


def test_recourse_runs_thirty_days_from_notification_and_is_not_carried() -> None:
    assert recourse_until(D(2026, 4, 1), rules=RULES) == D(2026, 5, 1)  # Labour Day: for the court to say


def test_closing_waits_for_ninety_days_of_silence() -> None:
    assert may_close_from(D(2026, 3, 1), rules=RULES) == D(2026, 5, 30)


@pytest.mark.parametrize(("day", "months", "then"), [
    (D(2026, 1, 31), 1, D(2026, 2, 28)), (D(2028, 1, 31), 1, D(2028, 2, 29)), (D(2026, 12, 31), 2, D(2027, 2, 28)),
    (D(2026, 3, 31), -1, D(2026, 2, 28)), (D(2028, 2, 29), 12, D(2029, 2, 28)), (D(2026, 5, 5), 0, D(2026, 5, 5)),
])  # fmt: skip
def test_months_go_from_date_to_date(day: date, months: int, then: date) -> None:
    assert add_months(day, months) == then


def test_dates_in_words() -> None:
    assert long_date(D(2026, 5, 1)) == Text("1er\u00a0mai 2026", "1\u00a0May 2026")


# By chance

DAYS = st.dates(D(1993, 1, 1), D(2060, 12, 31))
RULES_DRAWN = st.builds(
    lambda start, rolls, stops, months, days: replace(
        RULES, month_start=start, rolls_to_working_day=rolls, observations_stop_month=stops, decision_months=months, resubmission_days=days
    ),
    st.sampled_from(["receipt", "day_after"]), st.booleans(), st.booleans(), st.integers(1, 24), st.integers(1, 365),
)  # fmt: skip


@st.composite
def facts(draw: st.DrawFn) -> ClockFacts:
    """A filing, any rounds in order, perhaps an end."""
    day = filed = draw(DAYS)
    rounds = []
    for _ in range(draw(st.integers(0, 4))):
        returned = day + timedelta(days=draw(st.integers(0, 60)))
        day = returned + timedelta(days=draw(st.integers(0, 60)))
        rounds.append(Round(returned, day))
    if rounds and draw(st.booleans()):
        rounds[-1] = Round(rounds[-1].returned_on)
    ended = day + timedelta(days=draw(st.integers(0, 40))) if draw(st.booleans()) else None
    return ClockFacts(filed, tuple(rounds), ended)


@given(facts=facts(), rules=RULES_DRAWN, today=DAYS)
def test_the_same_facts_always_give_the_same_answer(facts: ClockFacts, rules: Parameters, today: date) -> None:
    assert read_clock(facts, rules=rules, calendar=CALENDAR, today=today) == read_clock(facts, rules=rules, calendar=CALENDAR, today=today)


@given(facts=facts(), rules=RULES_DRAWN, today=DAYS, other=DAYS)
def test_the_passing_of_days_moves_no_deadline(facts: ClockFacts, rules: Parameters, today: date, other: date) -> None:
    one, two = (read_clock(facts, rules=rules, calendar=CALENDAR, today=day) for day in (today, other))
    assert (one.opened_on, one.due_on) == (two.opened_on, two.due_on)


@given(facts=facts(), rules=RULES_DRAWN, today=DAYS)
def test_a_period_never_ends_before_it_opens_nor_on_a_day_off_when_carried(facts: ClockFacts, rules: Parameters, today: date) -> None:
    found = read_clock(facts, rules=rules, calendar=CALENDAR, today=today)
    assert found.opened_on is not None
    if found.due_on is not None:
        assert found.due_on > found.opened_on
        assert not rules.rolls_to_working_day or CALENDAR.why_off(found.due_on) is None


@given(facts=facts(), rules=RULES_DRAWN, today=DAYS)
def test_returned_and_not_answered_is_stopped_when_the_rule_says_so(facts: ClockFacts, rules: Parameters, today: date) -> None:
    found = read_clock(facts, rules=rules, calendar=CALENDAR, today=today)
    waiting = bool(facts.rounds) and facts.rounds[-1].resubmitted_on is None
    if facts.ended_on is None:
        assert (found.state is ClockState.STOPPED) == (waiting and rules.observations_stop_month)
        assert (found.due_on is None) == (found.state is ClockState.STOPPED)
    else:
        assert found.state is ClockState.ENDED


@given(facts=facts(), rules=RULES_DRAWN, today=DAYS)
def test_a_resubmission_opens_exactly_its_days(facts: ClockFacts, rules: Parameters, today: date) -> None:
    answered = [r.resubmitted_on for r in facts.rounds if r.resubmitted_on]
    found = read_clock(facts, rules=rules, calendar=CALENDAR, today=today)
    if answered and found.due_on is not None:
        end = answered[-1] + timedelta(days=rules.resubmission_days)
        assert found.opened_on == answered[-1]
        assert found.due_on == (CALENDAR.next_working_day(end) if rules.rolls_to_working_day else end)


@given(facts=facts(), rules=RULES_DRAWN, today=DAYS)
def test_no_clock_decides(facts: ClockFacts, rules: Parameters, today: date) -> None:
    """Whatever the day, the answer is words and dates: a state of the clock, never of the dossier."""
    found = read_clock(facts, rules=rules, calendar=CALENDAR, today=today)
    assert (found.effect is not None) == (found.state is ClockState.EXPIRED)
    if found.state is ClockState.EXPIRED:
        assert found.due_on is not None and today > found.due_on and found.days_left is not None and found.days_left < 0
        assert found.lines[-1].text == found.effect


@given(facts=facts(), rules=RULES_DRAWN, today=DAYS)
def test_every_line_is_said_in_both_languages_with_nothing_left_to_fill(facts: ClockFacts, rules: Parameters, today: date) -> None:
    for line in read_clock(facts, rules=rules, calendar=CALENDAR, today=today).lines:
        assert line.text.fr and line.text.en and line.text.fr != line.text.en
        assert "{" not in line.text.fr + line.text.en


@given(facts=facts(), rules=RULES_DRAWN, today=DAYS)
def test_a_line_says_that_its_rule_is_unconfirmed_exactly_when_it_is(facts: ClockFacts, rules: Parameters, today: date) -> None:
    """The mark is the line's confidence; the words, in both languages, follow it and decide nothing."""
    for is_service in (False, True):
        found = read_clock(replace(facts, is_service=is_service), rules=rules, calendar=CALENDAR, today=today)
        for line in found.lines:
            words = "règle non confirmée" in line.text.fr, "unconfirmed rule" in line.text.en
            assert words == (line.confidence.is_unconfirmed, line.confidence.is_unconfirmed), line
        assert found.is_unconfirmed == any(line.confidence is Confidence.GENERAL for line in found.lines)


def test_a_line_names_the_article_or_the_parameter_that_it_rests_on() -> None:
    found = clock(D(2026, 3, 3), today=D(2026, 3, 3))
    assert [(line.confidence, line.source) for line in found.lines] == [
        (Confidence.VERIFIED, "11(1)(b)"),
        (Confidence.VERIFIED, "11(1)(b)"),
        (Confidence.GENERAL, "rolls_to_working_day"),
    ]


def test_a_line_frozen_on_a_paper_holds_the_words_where_papers_hold_them() -> None:
    line = deadlines.ClockLine(Text("Dossier reçu.", "File received."), Confidence.GENERAL, "12(1)")
    assert line.as_json() == {"fr": "Dossier reçu.", "en": "File received.", "confidence": "G", "source": "12(1)"}
    assert Text.from_json(line.as_json()) == line.text
