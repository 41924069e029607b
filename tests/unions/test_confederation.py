"""The demonstration's story reads right at each date, and as it was known at each date."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from registry.audit import trail
from registry.demonstration import confederation as story
from registry.law.statuses import Standing
from registry.unions import affiliations, asof, record
from registry.unions.models import TradeUnion


@pytest.fixture
def union(session: Session) -> TradeUnion:
    told = story.tell()
    assert told is not None and story.tell() is None
    session.commit()
    return told


@pytest.mark.parametrize(
    ("on", "executive", "claims", "contested_since"),
    [
        (date(2010, 1, 1), story.FIRST, 0, None),
        (date(2015, 9, 15), story.FIRST, 1, story.CONGRESS_A),
        (date(2015, 12, 1), story.FIRST, 2, story.CONGRESS_A),
        (date(2016, 4, 20), story.FIRST, 2, story.CONGRESS_A),
        (date(2016, 4, 21), story.DOUALA, 0, None),
        (date(2017, 2, 17), story.DOUALA, 0, None),
        (date(2019, 6, 1), story.DOUALA, 1, story.FACTION),
        (date(2021, 11, 26), story.DOUALA, 1, story.FACTION),
        (date(2021, 11, 27), story.UNITED, 0, None),
        (date(2026, 1, 13), story.UNITED, 0, None),
    ],
)
def test_the_state_at_each_date(union: TradeUnion, on: date, executive: object, claims: int, contested_since: date | None) -> None:
    said = asof.record_of(union.id, on)
    assert (said.executive, len(said.claims), said.contested_since) == (executive, claims, contested_since)


def test_what_was_known_then(union: TradeUnion) -> None:
    before = asof.record_of(union.id, date(2015, 12, 1), asof.end_of(date(2015, 10, 1)))
    assert not before.claims and before.contested_since is None
    between = asof.record_of(union.id, date(2016, 4, 30), asof.end_of(date(2016, 5, 1)))
    assert between.contested_since == story.CONGRESS_A, "the order had taken effect, and the register did not know it yet"


def test_its_names_members_and_the_merger(union: TradeUnion) -> None:
    assert [span.value for span in asof.record_of(union.id, date(2026, 1, 1)).names] == [story.FORMER, story.NAME]
    counts = {day: len(asof.record_of(union.id, day).members) for day in (date(2016, 1, 1), date(2018, 1, 1), date(2026, 1, 13))}
    assert list(counts.values()) == [3, 2, 3]
    lines = {line.body.acronym: line for line in affiliations.roll(date(2026, 1, 13), group=union.address)}
    assert set(lines) == {"FESOTRA-DEMO", "FESAGRI-DEMO", "SYNSOGA-DEMO", "SYSOTU-DEMO"}, "the merged one is no longer registered"
    assert [one.acronym for one in lines["SYSOTU-DEMO"].confederations] == ["CTS-DEMO"]
    before = {line.body.acronym for line in affiliations.roll(date(2019, 1, 1), group=union.address)}
    assert "SYSOTAX-DEMO" in before and "SYNSOGA-DEMO" not in before
    assert asof.record_of(lines["FESOTRA-DEMO"].body.id, date(2018, 10, 1)).measures
    assert not asof.record_of(lines["FESOTRA-DEMO"].body.id, date(2019, 2, 4)).measures
    assert asof.record_of(union.id, date(2000, 1, 1)).exists is False
    assert asof.record_of(union.id, record.UNKNOWN_DAY).standing is Standing.REGISTERED


def test_the_journal_is_whole_and_the_row_says_what_the_facts_say(union: TradeUnion) -> None:
    assert trail.verify().is_whole
    assert union.contested_since is None and union.name_fr == story.NAME
