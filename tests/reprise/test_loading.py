"""Loading: every line accounted for, the same file twice changes nothing, stopped anywhere it goes on."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.exc import DatabaseError, IntegrityError
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.audit.models import Event
from registry.clock import now
from registry.db import transaction
from registry.errors import IllegalTransition, RuleBroken
from registry.feature import features
from registry.jobs.models import Job
from registry.reprise import load_job, loading, queries, reading, receiving
from registry.reprise.models import ColumnMapping, RowOutcome, SheetState, SourceFile, SourceRow, SourceSheet
from registry.unions import lifecycle
from registry.unions.models import TradeUnion, UnionFact
from tests.factories import Factory
from tests.reprise import files

pytestmark = pytest.mark.both_engines


def _count(session: Session, model: type[Any]) -> int:
    return session.scalar(sa.select(sa.func.count()).select_from(model)) or 0


def _outcomes(session: Session, sheet: SourceSheet) -> list[str]:
    return [
        row.outcome.value for row in session.scalars(sa.select(SourceRow).where(SourceRow.sheet_id == sheet.id).order_by(SourceRow.row))
    ]


def _agree(session: Session, sheet: SourceSheet) -> None:
    """The sums agree with the lines, and every accepted line has its record."""
    assert sheet.state is SheetState.LOADED
    assert sheet.stored + sheet.attached + sheet.refused == sheet.done == sheet.total
    found = _outcomes(session, sheet)
    assert [found.count(outcome.value) for outcome in RowOutcome] == [sheet.stored, sheet.attached, sheet.refused]


def test_every_line_has_its_record_and_every_cell_is_kept(app: Flask, session: Session) -> None:
    before = _count(session, TradeUnion)
    sheet = files.load(app, files.table(7))
    _agree(session, sheet)
    assert (sheet.stored, sheet.attached, sheet.refused) == (7, 0, 0) and _count(session, TradeUnion) == before + 7
    row = session.scalars(sa.select(SourceRow).where(SourceRow.sheet_id == sheet.id).order_by(SourceRow.row)).first()
    assert row is not None and row.row == 4
    assert row.cells == [
        "1",
        "SN/001 du 29 avril 2020",
        "Syndicat des essais numéro 1",
        "SYES1",
        "Littoral",
        "Douala",
        "699000001",
        "NGONO 1",
        "2001-02-03",
        "29/04/2020",
    ]
    union = session.get_one(TradeUnion, row.union_id)
    assert union.filed_number == union.number == "SN/001 du 29 avril 2020" and union.from_old_file
    assert str(union.registered_on) == "2020-04-29" and union.phone == "+237 6 99 00 00 01" and union.departement == "LT-WOU"
    assert "kind" in union.presumed
    fact = session.scalars(sa.select(UnionFact).where(UnionFact.union_id == union.id)).one()
    assert fact.source == f"reprise:{sheet.id}:4"
    assert [one.id for one in queries.rows_of_union(union.id)] == [row.id]


def test_a_loaded_sheet_asks_for_the_rest_of_the_work(app: Flask, session: Session) -> None:
    sheet = files.load(app, files.table(2))
    asked = {job.kind: job for job in session.scalars(sa.select(Job).where(Job.key.contains(f"reprise:{sheet.file_id}.")))}
    assert set(asked) == {"dedupe.run", "findings.scan"} and asked["dedupe.run"].argument == {"kind": "incremental"}
    verbs = list(session.scalars(sa.select(Event.verb).where(Event.subject_type.in_(["source_file", "source_sheet"])).order_by(Event.seq)))
    assert verbs == [
        "reprise.file_received",
        "reprise.columns_mapped",
        "reprise.load_asked",
        "reprise.batch_loaded",
        "reprise.sheet_loaded",
    ]


def test_the_same_file_twice_changes_nothing(app: Flask, session: Session) -> None:
    data = files.table(5)
    first = files.load(app, data)
    counts = [_count(session, model) for model in (TradeUnion, UnionFact, SourceFile, SourceRow, Event)]
    again = files.load(app, data, "sous un autre nom.xlsx")
    assert again.id == first.id and load_job.load({"sheet": first.id}) == "nothing to load"
    assert [_count(session, model) for model in (TradeUnion, UnionFact, SourceFile, SourceRow, Event)] == counts


def test_the_same_lines_in_another_file_join_the_records_that_are_there(app: Flask, session: Session) -> None:
    files.load(app, files.table(5))
    before = _count(session, TradeUnion)
    text = "\n".join(
        ["Sigle;Dénomination;N° enreg.", *(f"S{n};SYNDICAT DES ESSAIS NUMERO {n};SN/00{n} du 29 avril 2020" for n in range(1, 7))]
    )
    sheet = files.load(app, text.encode("cp1252"), "autre.csv")
    _agree(session, sheet)
    assert (sheet.stored, sheet.attached) == (1, 5) and _count(session, TradeUnion) == before + 1
    first = session.scalars(sa.select(SourceRow).where(SourceRow.sheet_id == sheet.id).order_by(SourceRow.row)).first()
    assert first is not None and first.reasons == [{"code": "other_values", "field": "", "raw": "acronym"}]
    assert reading.in_words(first.reasons[0]).fr.endswith("pour : Sigle")
    several = reading.in_words({"code": "other_values", "field": "", "raw": "kind, registered_on"})
    assert several.fr.endswith("pour : Forme, Date d'enregistrement") and "registered_on" not in several.en


def test_a_line_without_number_seen_again_is_the_same(app: Flask, session: Session) -> None:
    text = "Dénomination;Ville\nSyndicat A;Douala\nSyndicat A;Douala\nSyndicat A;Yaoundé\n"
    sheet = files.load(app, text.encode(), "a.csv")
    assert _outcomes(session, sheet) == ["stored", "attached", "stored"]
    assert _outcomes(session, files.load(app, (text + "Syndicat B;Buea\n").encode(), "b.csv")) == ["attached"] * 3 + ["stored"]


def test_one_number_two_names_and_one_name_two_numbers_stay_apart(app: Flask, session: Session) -> None:
    text = "N° enreg.;Dénomination\n12/2001;Syndicat A\n12/2001;Syndicat B\n13/2001;Syndicat A\nINV-0001;Syndicat C\n;Syndicat D\n"
    sheet = files.load(app, text.encode(), "a.csv")
    assert _outcomes(session, sheet) == ["stored"] * 5
    found = session.execute(sa.select(TradeUnion.number, TradeUnion.filed_number).order_by(TradeUnion.id.desc()).limit(5)).all()[::-1]
    assert [filed for _, filed in found] == ["12/2001", "12/2001", "13/2001", "INV-0001", ""]
    assert len({number for number, _ in found}) == 5 and found[3][0] == "INV-0001"


def test_refused_lines_keep_their_cells_and_their_reason(app: Flask, session: Session) -> None:
    text = "Dénomination;Ville;Tél\nSyndicat A;Douala;1\n;Douala;699001122\nDénomination;Ville;Tél\nTOTAL;2;\n"
    sheet = files.load(app, text.encode(), "a.csv")
    _agree(session, sheet)
    refused = session.scalars(sa.select(SourceRow).where(SourceRow.sheet_id == sheet.id, SourceRow.outcome == RowOutcome.REFUSED)).all()
    assert [(row.cells[0], row.reasons[0]["code"], row.union_id) for row in refused] == [
        ("", "no_name", None), ("Dénomination", "headings_again", None), ("TOTAL", "total", None),
    ]  # fmt: skip


def test_a_line_of_a_duplicate_joins_the_kept_record(app: Flask, session: Session, make: Factory) -> None:
    files.load(app, files.table(1))
    duplicate = session.scalars(sa.select(TradeUnion).where(TradeUnion.filed_number == "SN/001 du 29 avril 2020")).one()
    kept = make.union("Syndicat gardé")
    lifecycle.consolidate(duplicate, kept, [], source="consolidation:1", at=now())
    session.commit()
    sheet = files.load(app, "N° enreg.;Dénomination\nSN/001 du 29 avril 2020;Syndicat des essais numéro 1\n".encode(), "b.csv")
    row = session.scalars(sa.select(SourceRow).where(SourceRow.sheet_id == sheet.id)).one()
    assert (row.outcome, row.union_id) == (RowOutcome.ATTACHED, kept.id)
    assert len(queries.rows_of_union(kept.id)) == 2


@pytest.mark.parametrize("stop", [0, 1, 2, 3])
def test_stopped_in_any_batch_it_goes_on_and_the_sums_agree(
    app: Flask, session: Session, monkeypatch: pytest.MonkeyPatch, stop: int
) -> None:
    monkeypatch.setattr(load_job, "BATCH", 3)
    key = files.receive(app, files.table(10))
    with transaction():
        receiving.ask_to_load(key, Command(files.ACTOR, now(), None))
    batches, record = iter(range(99)), loading.trail.record

    def cut(verb: str, *args: Any, **values: Any) -> Any:
        if verb == "reprise.batch_loaded" and next(batches) == stop:
            raise KeyboardInterrupt
        return record(verb, *args, **values)

    before = _count(session, TradeUnion)
    with monkeypatch.context() as during:
        during.setattr(loading.trail, "record", cut)
        with pytest.raises(KeyboardInterrupt):
            load_job.load({"sheet": key})
    session.expire_all()
    half = session.get_one(SourceSheet, key)
    assert half.state is SheetState.LOADING and half.done == 3 * stop == _count(session, TradeUnion) - before
    assert features().jobs[receiving.LOAD]({"sheet": key}) == "10 lines loaded"
    whole = session.get_one(SourceSheet, key, populate_existing=True)
    _agree(session, whole)
    assert whole.stored == 10 == _count(session, TradeUnion) - before


def test_two_workers_load_each_line_once(app: Flask, session: Session) -> None:
    key = files.receive(app, files.table(4))
    with transaction():
        sheet = receiving.ask_to_load(key, Command(files.ACTOR, now(), None))
        after = sheet.last_row
    rows = [(row[0], row[1], row[2]) for row in receiving.sample_of(sheet) if row[0] > after]
    rules = load_job.statute.rules_on(now().date())
    assert loading.load_batch(key, rows[:2], after=after, rules=rules, at=now())
    assert not loading.load_batch(key, rows[:2], after=after, rules=rules, at=now())
    session.commit()
    assert load_job.load({"sheet": key}) == "4 lines loaded"
    assert not loading.finish(key, at=now())


def test_the_database_holds_the_sums_and_keeps_the_lines(app: Flask, session: Session) -> None:
    sheet = files.load(app, files.table(2))
    for statement in (
        sa.update(SourceSheet).where(SourceSheet.id == sheet.id).values(stored=5),
        sa.update(SourceSheet).where(SourceSheet.id == sheet.id).values(done=1, stored=1),
        sa.update(SourceRow).where(SourceRow.sheet_id == sheet.id).values(cells=[]),
        sa.delete(SourceRow).where(SourceRow.sheet_id == sheet.id),
    ):  # fmt: skip
        with pytest.raises((IntegrityError, DatabaseError)), session.begin_nested():
            session.execute(statement.execution_options(synchronize_session=False))


def test_columns_are_remembered_for_the_next_file(app: Flask, session: Session) -> None:
    with transaction():
        file, _ = receiving.receive(
            b"Truc;Machin\nSyndicat A;x\nSyndicat B;y\n",
            "a.csv",
            Command(files.ACTOR, now()),
            store=app.extensions["store"],
        )
        sheet = file.sheets[0]
        assert sheet.state is SheetState.TO_MAP
        with pytest.raises(IllegalTransition):
            receiving.ask_to_load(sheet.id, Command(files.ACTOR, now(), None))
        with pytest.raises(RuleBroken):
            receiving.map_columns(sheet.id, ["", ""], Command(files.ACTOR, now(), None), header_row=1)
        receiving.map_columns(sheet.id, ["name", ""], Command(files.ACTOR, now(), None), header_row=1)
    assert sheet.total == 2
    with transaction():
        other, _ = receiving.receive(b"truc,MACHIN\nSyndicat C,z\n", "b.csv", Command(files.ACTOR, now()), store=app.extensions["store"])
    assert other.sheets[0].state is SheetState.READY and other.sheets[0].is_remembered and other.sheets[0].columns == ["name", ""]
    assert _count(session, ColumnMapping) == 1


def test_a_loaded_sheet_is_not_mapped_or_loaded_again(app: Flask, session: Session) -> None:
    sheet = files.load(app, files.table(1))
    with pytest.raises(IllegalTransition):
        receiving.map_columns(sheet.id, sheet.columns, Command(files.ACTOR, now(), None), header_row=3)
    with pytest.raises(IllegalTransition):
        receiving.ask_to_load(sheet.id, Command(files.ACTOR, now(), None))


def test_a_loading_whose_job_failed_is_asked_for_anew(app: Flask, session: Session) -> None:
    key = files.receive(app, files.table(1))
    for _ in range(3):
        with transaction():
            receiving.ask_to_load(key, Command(files.ACTOR, now(), None))
        session.execute(sa.update(Job).where(Job.key == f"reprise.load:{key}:0").values(state="failed"))
        session.commit()
    assert list(session.scalars(sa.select(Job.state).where(Job.key.startswith(f"reprise.load:{key}:")).order_by(Job.id))) == [
        "failed",
        "waiting",
    ]
