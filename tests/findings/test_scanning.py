"""A reading of the register: idempotent, resumable; what a person closed stays closed until its facts change."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.audit.models import Event
from registry.db import db
from registry.errors import Conflict, IllegalTransition, NotAllowed, RuleBroken
from registry.findings import acts, queries, scanning
from registry.findings.models import Closing, Finding, FindingState, Scan
from registry.law.roles import Role
from registry.unions import lifecycle
from registry.unions.models import TradeUnion
from tests import profiles
from tests.factories import Factory

pytestmark = pytest.mark.both_engines

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)
PHONES = ("677001122", "699112233", "")


def change(make: Factory, union: TradeUnion, at: datetime = AT, **values: Any) -> None:
    """File a change of the record, as an act does."""
    union = db.session.get_one(TradeUnion, union.id)
    lifecycle.change(union, values, on=date(2026, 1, 1), at=at, source="dossier:1", actor=make.cast.registrar)
    make.session.commit()


def of_rule(code: str) -> list[Finding]:
    db.session.expire_all()
    return list(db.session.scalars(sa.select(Finding).where(Finding.rule == code).order_by(Finding.id)))


def the(code: str) -> Finding:
    (one,) = of_rule(code)
    return one


def close(make: Factory, finding: Finding, at: datetime = AT) -> None:
    acts.close(
        finding, Command(make.cast.head, at, finding.version), closing=Closing.CHECKED, words="Vu au dossier papier, les faits sont exacts." )  # fmt: skip
    make.session.commit()


@pytest.fixture
def twins(make: Factory) -> tuple[TradeUnion, TradeUnion]:
    """Two organisations with one telephone."""
    return make.union("Syndicat des vanniers", phone=PHONES[0]), make.union("Syndicat des potiers", phone="+237 6 77 00 11 22")


def test_a_reading_finds_and_a_second_one_changes_nothing(twins: object) -> None:
    first = scanning.scan(at=AT)
    before = [(one.id, one.version, one.digest) for one in of_rule("same_telephone")]
    second = scanning.scan(at=AT + timedelta(hours=1))
    assert first.records == 2 and first.counts["new"] > 0
    assert second.counts == {"new": 0, "reopened": 0, "gone": 0, "standing": first.counts["new"], "kept_closed": 0}
    assert [(one.id, one.version, one.digest) for one in of_rule("same_telephone")] == before
    assert the("same_telephone").last_seen_at == AT + timedelta(hours=1)


def test_a_defect_that_is_mended_is_resolved_and_one_that_returns_is_opened_again(
    make: Factory, twins: tuple[TradeUnion, TradeUnion]
) -> None:
    scanning.scan(at=AT)
    change(make, twins[1], phone=PHONES[1])
    assert scanning.scan(at=AT + timedelta(days=1)).counts["gone"] == 1
    assert the("same_telephone").state is FindingState.GONE
    change(make, twins[1], phone=PHONES[0])
    assert scanning.scan(at=AT + timedelta(days=2)).counts["reopened"] == 1
    assert the("same_telephone").state is FindingState.OPEN


def test_what_a_person_closed_is_not_raised_again(make: Factory, twins: object) -> None:
    scanning.scan(at=AT)
    close(make, the("same_telephone"))
    assert scanning.scan(at=AT + timedelta(days=1)).counts["kept_closed"] == 1
    finding = the("same_telephone")
    assert finding.state is FindingState.CLOSED and finding.closing is Closing.CHECKED


def test_it_is_opened_again_when_its_facts_change_and_says_what_changed(make: Factory, twins: tuple[TradeUnion, TradeUnion]) -> None:
    scanning.scan(at=AT)
    close(make, the("same_telephone"))
    third = make.union("Syndicat des tisserands", phone=PHONES[0])
    scanning.scan(at=AT + timedelta(days=1))
    finding = the("same_telephone")
    ids = sorted(union.id for union in twins)
    assert finding.state is FindingState.OPEN and finding.closing is None
    assert finding.changed == {"records": [ids, sorted([*ids, third.id])]}
    event = db.session.scalars(sa.select(Event).where(Event.verb == "finding.reopened")).one()
    assert event.actor_name == scanning.THE_RULES.actor_name


def test_closed_then_mended_then_back_as_it_was_is_still_closed(make: Factory, twins: tuple[TradeUnion, TradeUnion]) -> None:
    scanning.scan(at=AT)
    close(make, the("same_telephone"))
    change(make, twins[1], phone=PHONES[1])
    scanning.scan(at=AT + timedelta(days=1))
    assert the("same_telephone").state is FindingState.GONE
    change(make, twins[1], phone=PHONES[0])
    scanning.scan(at=AT + timedelta(days=2))
    assert the("same_telephone").state is FindingState.CLOSED


def test_a_change_that_the_rule_does_not_rest_on_updates_the_evidence_alone(make: Factory, twins: tuple[TradeUnion, TradeUnion]) -> None:
    scanning.scan(at=AT)
    close(make, the("same_telephone"))
    change(make, twins[1], name_fr="Syndicat des potiers et céramistes")
    scanning.scan(at=AT + timedelta(days=1))
    finding = the("same_telephone")
    assert finding.state is FindingState.CLOSED
    assert finding.evidence["records"][1]["values"]["name_fr"] == "Syndicat des potiers et céramistes"


def test_a_consolidated_duplicate_is_no_longer_read(make: Factory, twins: tuple[TradeUnion, TradeUnion]) -> None:
    scanning.scan(at=AT)
    kept, duplicate = (db.session.get_one(TradeUnion, union.id) for union in twins)
    lifecycle.consolidate(duplicate, kept, [], source="consolidation:1", at=AT)
    make.session.commit()
    scan = scanning.scan(at=AT + timedelta(days=1))
    assert scan.records == 1
    assert the("same_telephone").state is FindingState.GONE


def test_a_reading_cut_short_is_made_good_by_the_next(monkeypatch: pytest.MonkeyPatch, make: Factory, twins: object) -> None:
    calls = 0
    real = scanning._raise_new

    def dies(seen: Any, *, at: datetime) -> int:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise KeyboardInterrupt
        return real(seen, at=at)

    monkeypatch.setattr(scanning, "_raise_new", dies)
    with pytest.raises(KeyboardInterrupt):
        scanning.scan(at=AT)
    monkeypatch.setattr(scanning, "_raise_new", real)
    after = scanning.scan(at=AT + timedelta(minutes=1))
    keys = db.session.execute(sa.select(Finding.rule, Finding.key)).all()
    assert len(keys) == len(set(keys)) == after.counts["new"] + after.counts["standing"]
    assert [bool(scan.finished_at) for scan in db.session.scalars(sa.select(Scan).order_by(Scan.id))] == [False, True]
    assert queries.last_scan() is not None


def test_a_late_reading_does_not_undo_a_newer_one(make: Factory, twins: tuple[TradeUnion, TradeUnion]) -> None:
    scanning.scan(at=AT + timedelta(hours=2))
    change(make, twins[1], phone=PHONES[1])
    scanning.scan(at=AT)  # began before, ends after: it saw an older register
    assert the("same_telephone").state is FindingState.OPEN


@contextmanager
def _statements() -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    engine = db.session.get_bind()
    sa.event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        sa.event.remove(engine, "before_cursor_execute", note)


def test_the_register_is_read_in_a_fixed_number_of_statements(make: Factory, twins: object) -> None:
    from registry.findings.register import read
    from registry.law.parameters import in_force

    def count() -> int:
        db.session.expire_all()
        with _statements() as seen:
            read(at=AT, rules=in_force((), AT.date()))
        return len(seen)

    few = count()
    for _ in range(12):
        make.union()
    assert count() == few <= 7


def test_pages_ask_a_fixed_number_of_statements(make: Factory, twins: object) -> None:
    def count() -> list[int]:
        found = []
        for ask in (lambda: queries.overview(queries.FindingFilters(), at=AT), lambda: queries.listing(queries.FindingFilters(), at=AT)):
            db.session.expire_all()
            with _statements() as seen:
                ask()
            found.append(len(seen))
        return found

    scanning.scan(at=AT)
    few = count()
    for _ in range(12):
        make.union(phone=PHONES[0])
    scanning.scan(at=AT + timedelta(hours=1))
    assert count() == few


def test_closing_needs_words_a_fresh_page_an_open_finding_and_the_right_hands(make: Factory, twins: object) -> None:
    scanning.scan(at=AT)
    finding, head, examiner = the("same_telephone"), make.cast.head, make.cast.examiner
    usual: dict[str, Any] = {"closing": Closing.ADMITTED, "words": "Même secrétariat, vérifié par téléphone."}
    with pytest.raises(RuleBroken):
        acts.close(finding, **{**usual, "words": " oui "}, command=Command(head, AT, finding.version))
    with pytest.raises(Conflict):
        acts.close(finding, **usual, command=Command(head, AT, finding.version - 1))
    with pytest.raises(NotAllowed):
        acts.close(finding, **usual, command=Command(make.user(Role.READER), AT, finding.version))
    acts.close(finding, **usual, command=Command(examiner, AT, finding.version))
    make.session.commit()
    with pytest.raises(IllegalTransition):
        acts.close(finding, **usual, command=Command(head, AT, finding.version))
    acts.reopen(finding, Command(examiner, AT, finding.version), words="La pièce a été retirée.")
    assert finding.state is FindingState.OPEN


def test_a_blocking_contradiction_is_closed_by_the_head_alone(make: Factory) -> None:
    make.union("Syndicat des vanniers", acronym="A1")
    make.union("SYNDICAT DES VANNIERS", acronym="B2")
    scanning.scan(at=AT)
    finding = the("same_name")
    with pytest.raises(NotAllowed):
        acts.close(
            finding,
            Command(make.cast.examiner, AT, finding.version),
            closing=Closing.CHECKED,
            words="Deux organisations réelles.",
        )
    close(make, finding)
    assert the("same_name").state is FindingState.CLOSED


def test_an_examiner_takes_a_finding_and_the_head_gives_it_to_another(make: Factory, twins: object) -> None:
    scanning.scan(at=AT)
    finding, examiner, other = the("same_telephone"), make.cast.examiner, make.user(Role.EXAMINER)
    acts.assign(finding, Command(examiner, AT, finding.version), to=examiner)
    with pytest.raises(NotAllowed):
        acts.assign(finding, Command(other, AT, finding.version), to=other)
    with pytest.raises(RuleBroken):
        acts.assign(finding, Command(make.cast.head, AT, finding.version), to=make.cast.registrar)
    acts.assign(finding, Command(make.cast.head, AT, finding.version), to=other)
    assert finding.assigned_to_id == other.id


EDITS = st.lists(st.tuples(st.sampled_from(("phone", "close", "scan")), st.integers(0, 2), st.integers(0, 2)), max_size=6)
_examples = itertools.count(1)


@settings(max_examples=profiles.count(8, 100))
@given(edits=EDITS)
def test_whatever_is_edited_a_closing_holds_exactly_while_its_facts_do(make: Factory, edits: list[tuple[str, int, int]]) -> None:
    """Against a model: who has which telephone, and the facts under which a person closed a finding."""
    example = next(_examples)
    numbers = (f"6{example:05d}001", f"6{example:05d}002", "")  # of this example alone: the installation is shared between them
    unions = [make.union(phone=numbers[0]), make.union(phone=numbers[0]), make.union(phone=numbers[1])]
    phones, closed_with, at = [numbers[0], numbers[0], numbers[1]], dict[str, str](), AT + timedelta(days=example)
    for step, place, choice in [*edits, ("scan", 0, 0)]:
        at += timedelta(hours=1)
        if step == "phone":
            change(make, unions[place], at, phone=numbers[choice])
            phones[place] = numbers[choice]
        elif step == "close":
            for finding in _about(numbers):
                if finding.state is FindingState.OPEN:
                    close(make, finding, at)
                    closed_with[finding.facts["telephone"]] = finding.digest
        else:
            scanning.scan(at=at)
            _agrees(numbers, phones, [union.id for union in unions], closed_with)


def _about(numbers: Sequence[str]) -> list[Finding]:
    return [one for one in of_rule("same_telephone") if one.facts["telephone"] in {number[-8:] for number in numbers if number}]


def _agrees(numbers: Sequence[str], phones: Sequence[str], ids: Sequence[int], closed_with: dict[str, str]) -> None:
    held = {one.facts["telephone"]: one for one in _about(numbers)}
    for number in numbers[:2]:
        sharers = sorted(key for key, phone in zip(ids, phones, strict=True) if phone == number)
        finding = held.get(number[-8:])
        if len(sharers) < 2:
            assert finding is None or finding.state is FindingState.GONE
            continue
        assert finding is not None and finding.facts["records"] == sharers
        is_closed = closed_with.get(number[-8:]) == finding.digest
        assert finding.state is (FindingState.CLOSED if is_closed else FindingState.OPEN)
        if not is_closed:
            closed_with.pop(number[-8:], None)


@pytest.mark.parametrize("group", [("findings",), ("dedupe", "findings")])
def test_one_line_for_cron_reads_the_register_and_writes_what_is_open(
    app: Flask, session: Session, tmp_path: Path, group: tuple[str, ...]
) -> None:
    out = tmp_path / "constats.xlsx"
    done = app.test_cli_runner().invoke(args=["registry", *group, "--report", str(out)])
    assert done.exit_code == 0, done.output
    assert out.read_bytes()[:2] == b"PK"
    assert "scan" in app.test_cli_runner().invoke(args=["registry", *group]).output
