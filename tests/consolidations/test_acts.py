"""Consolidations: who may, what moves, what the unions may say, and that undoing restores every byte."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.clock import now
from registry.consolidations import acts, comparison, hearing, queries
from registry.consolidations.models import Consolidation, ConsolidationState, NoticeAnswer
from registry.errors import Conflict, IllegalTransition, NotAllowed, RuleBroken
from registry.law.parameters import BASE_LINES, in_force
from registry.law.roles import Role
from registry.law.terms import Function, Kind, Level, Side
from registry.lookup import queries as lookup
from registry.unions import lifecycle, record
from registry.unions.canonical import canonical
from registry.unions.facts import facts_of
from registry.unions.models import TradeUnion, UnionFact
from registry.unions.queries import search
from tests.factories import Factory

pytestmark = pytest.mark.both_engines

AT = now() - timedelta(days=60)
RULES = in_force(BASE_LINES, date(2026, 1, 1))


def old(session: Session, name: str, number: str = "", **values: object) -> TradeUnion:
    """A record of the old file: no act of the registry stands behind it."""
    said = {
        "kind": Kind.SYNDICAT, "side": Side.WORKERS, "level": Level.NATIONAL, "name_fr": name, "name_en": "", "acronym": "", "seat": "",
        "locality": "Douala", "departement": "LT-WOU", "region": "LT",
    } | values  # fmt: skip
    entry = lifecycle.RegisterEntry(
        lifecycle.Identity(**said),
        date(2011, 4, 5),
        lifecycle.Provenance(number, from_old_file=True, source=f"reprise:1:{name[:20]}"),  # type: ignore[arg-type]
    )
    key = lifecycle.enter_many([entry], at=AT, rules=RULES)[0]
    session.commit()
    return session.get_one(TradeUnion, key)


@pytest.fixture
def pair(session: Session) -> tuple[TradeUnion, TradeUnion]:
    """Two spellings of one organisation."""
    kept = old(session, "Syndicat national des enseignants du Cameroun", "SN/05 du 29 avril 2020", acronym="SNEC", phone="+237 699 00 00 01",
               officers=(("Paul Essomba", Function.PRESIDENT),), branches=("TER-EDU",))  # fmt: skip
    duplicate = old(
        session, "SYNDICAT NAT. DES ENSEIGNANTS", "SN/5/2020", acronym="S.N.E.C.", seat="face marché central", email="snec@exemple.cm"
    )
    return kept, duplicate


@pytest.fixture
def examiner(make: Factory) -> User:
    return make.user(Role.EXAMINER)


@pytest.fixture
def head(make: Factory) -> User:
    return make.user(Role.HEAD)


def choices(kept: TradeUnion, duplicate: TradeUnion, *taken: str) -> dict[str, str]:
    return {code: "duplicate" if code in taken else "kept" for code in comparison.differing(kept, duplicate)}


def proposed(pair: tuple[TradeUnion, TradeUnion], examiner: User, *taken: str, session: Session) -> Consolidation:
    made = acts.propose(*pair, Command(examiner, now()), choices=choices(*pair, *taken), reason="Même siège, même président.")
    session.commit()
    return made


def applied(pair: tuple[TradeUnion, TradeUnion], examiner: User, head: User, *taken: str, session: Session) -> Consolidation:
    made = proposed(pair, examiner, *taken, session=session)
    acts.confirm(made, Command(head, now(), made.version))
    session.commit()
    return made


def test_a_duplicate_leads_to_the_kept_record_everywhere_and_undoing_restores_every_byte(
    session: Session, pair: tuple[TradeUnion, TradeUnion], examiner: User, head: User
) -> None:
    kept, duplicate = pair
    before = [canonical(union.id) for union in pair]
    made = applied(pair, examiner, head, "seat", "email", session=session)
    assert (kept.seat, kept.email, kept.acronym) == ("face marché central", "snec@exemple.cm", "SNEC")
    assert duplicate.consolidated_into_id == kept.id
    assert duplicate.number == "SN/5/2020"
    entry = lookup.record(duplicate.address, today=date(2026, 11, 22))
    assert entry is not None and entry.entry.number == kept.number
    for asked in ("SN/5/2020", "S.N.E.C.", "syndicat nat des enseignants"):
        assert [union.id for union in search(asked).rows][:1] == [kept.id], asked
    assert duplicate.id not in [union.id for union in search("").rows]
    given = record.state(facts_of(kept.id)).given_by["seat"]
    assert given.source == made.source
    acts.undo(made, Command(head, now(), made.version), reason="Deux organisations, en fait.")
    session.commit()
    assert [canonical(union.id) for union in pair] == before
    assert made.state is ConsolidationState.UNDONE and made.left_over == []
    verbs = [event.verb for event in trail.trail_of("consolidation", made.id)]
    assert verbs == ["consolidation.undone", "consolidation.applied", "consolidation.proposed"]
    assert trail.trail_of("consolidation", made.id)[0].after["exact"] == {"kept": True, "duplicate": True}
    assert trail.verify().is_whole


def test_undoing_keeps_what_became_known_since_and_lists_it(
    session: Session, pair: tuple[TradeUnion, TradeUnion], examiner: User, head: User
) -> None:
    kept, duplicate = pair
    made = applied(pair, examiner, head, "seat", "acronym", session=session)
    lifecycle.change(kept, {"seat": "nouveau siège"}, on=date(2026, 10, 1), at=now(), source="dossier:9", actor=head)
    session.commit()
    assert kept.acronym == "S.N.E.C."
    acts.undo(made, Command(head, now(), made.version), reason="Erreur.")
    session.commit()
    assert (kept.seat, kept.acronym, duplicate.seat) == ("nouveau siège", "SNEC", "face marché central")
    assert [left["source"] for left in made.left_over] == ["dossier:9"]
    assert trail.trail_of("consolidation", made.id)[0].after["exact"] == {"kept": False, "duplicate": True}


def test_a_change_filed_late_is_not_hidden_by_the_value_taken(
    session: Session, pair: tuple[TradeUnion, TradeUnion], examiner: User, head: User
) -> None:
    kept, _ = pair
    applied(pair, examiner, head, "seat", session=session)
    lifecycle.change(kept, {"seat": "siège de 2015"}, on=date(2015, 3, 1), at=now(), source="dossier:9", actor=head)
    assert kept.seat == "siège de 2015"


def test_affiliations_follow_both_ways_and_come_back(
    session: Session, pair: tuple[TradeUnion, TradeUnion], examiner: User, head: User, make: Factory
) -> None:
    kept, duplicate = pair
    confederation = make.union("Confédération des essais", kind=Kind.CONFEDERATION, level=None)
    member = make.union("Syndicat membre")
    day = date(2026, 5, 1)
    lifecycle.affiliate(duplicate, confederation, on=day, at=now(), source="dossier:1", actor=head)
    lifecycle.affiliate(member, duplicate, on=day, at=now(), source="dossier:2", actor=head)
    session.commit()
    before = [canonical(union.id) for union in (kept, duplicate, member, confederation)]
    made = applied(pair, examiner, head, session=session)
    session.expire_all()
    assert [link.parent_id for link in kept.parents] == [confederation.id]
    assert {link.parent_id for link in member.parents} == {kept.id, duplicate.id}
    acts.undo(made, Command(head, now(), made.version), reason="Erreur.")
    session.commit()
    assert [canonical(union.id) for union in (kept, duplicate, member, confederation)] == before


def test_chains_lead_in_one_step_and_are_undone_in_their_order(
    session: Session, pair: tuple[TradeUnion, TradeUnion], examiner: User, head: User
) -> None:
    kept, duplicate = pair
    third = old(session, "SNEC Cameroun", "17/98")
    first = applied((duplicate, third), examiner, head, session=session)
    second = applied(pair, examiner, head, session=session)
    session.refresh(third)
    assert third.consolidated_into_id == kept.id
    with pytest.raises(RuleBroken, match="kept_moved_on"):
        acts.undo(first, Command(head, now(), first.version), reason="Erreur.")
    acts.undo(second, Command(head, now(), second.version), reason="Erreur.")
    session.commit()
    session.refresh(third)
    assert (third.consolidated_into_id, duplicate.consolidated_into_id) == (duplicate.id, None)
    acts.undo(first, Command(head, now(), first.version), reason="Erreur.")
    session.commit()
    session.refresh(third)
    assert third.consolidated_into_id is None


def test_the_database_refuses_a_chain_and_a_changed_fact(session: Session, pair: tuple[TradeUnion, TradeUnion]) -> None:
    kept, duplicate = pair
    third = old(session, "Troisième", "3/99")
    point = sa.update(TradeUnion.__table__)
    session.execute(point.where(TradeUnion.id == duplicate.id).values(consolidated_into_id=kept.id))
    for statement in (
        point.where(TradeUnion.id == third.id).values(consolidated_into_id=duplicate.id),
        point.where(TradeUnion.id == kept.id).values(consolidated_into_id=third.id),
        sa.update(UnionFact.__table__).values(source="x"),
        sa.delete(UnionFact.__table__),
    ):
        with pytest.raises((IntegrityError, sa.exc.DatabaseError)), session.begin_nested():
            session.execute(statement)


def test_where_acts_stand_behind_the_unions_are_told_and_may_object(session: Session, examiner: User, head: User, make: Factory) -> None:
    kept, duplicate = make.union("Syndicat des géomètres"), make.union("Syndicat des géomètres experts")
    registrar = make.user(Role.REGISTRAR)
    day = now()
    made = acts.propose(kept, duplicate, Command(examiner, day), choices=choices(kept, duplicate), reason="Même organisation.")
    acts.confirm(made, Command(head, day, made.version))
    session.commit()
    assert made.state is ConsolidationState.NOTIFIED and len(made.notices) == 2 and duplicate.consolidated_into_id is None
    assert {notice.kind.value for notice in queries.notices_of(made).values()} == {"consolidation"}
    with pytest.raises(RuleBroken, match="not_told"):
        acts.apply(made, Command(head, day, made.version))
    for union in (kept, duplicate):
        hearing.record_delivery(made, Command(examiner, day, made.version), union_id=union.id, on=day.date(), how="en main propre")
        session.commit()
    assert made.object_until == day.date() + timedelta(days=30)
    later = day + timedelta(days=31)
    with pytest.raises(RuleBroken, match="time_to_object"):
        acts.apply(made, Command(head, day + timedelta(days=30), made.version))
    hearing.record_answer(
        made, Command(examiner, day, made.version), union_id=duplicate.id, answer=NoticeAnswer.OBJECTS, on=day.date(),
        by="M. Ndzié, président", words="Nous sommes deux.",
    )  # fmt: skip
    session.commit()
    with pytest.raises(RuleBroken, match="objection"):
        acts.apply(made, Command(head, later, made.version), despite="Peu importe.")
    with pytest.raises(RuleBroken, match="despite"):
        acts.apply(made, Command(registrar, later, made.version))
    acts.apply(made, Command(registrar, later, made.version), despite="Le même procès-verbal fonde les deux.")
    session.commit()
    assert duplicate.consolidated_into_id == kept.id


def test_the_second_person_may_want_the_organisations_told_first(
    session: Session, pair: tuple[TradeUnion, TradeUnion], examiner: User, head: User
) -> None:
    made = proposed(pair, examiner, session=session)
    acts.confirm(made, Command(head, now(), made.version), tell_them=True)
    assert made.state is ConsolidationState.NOTIFIED
    assert len(made.notices) == 2
    assert pair[1].consolidated_into_id is None


def test_refusals_say_every_reason(
    session: Session, pair: tuple[TradeUnion, TradeUnion], examiner: User, head: User, make: Factory
) -> None:
    kept, duplicate = pair
    with pytest.raises(RuleBroken) as nothing:
        acts.propose(kept, duplicate, Command(examiner, now()), choices={}, reason=" ")
    assert {reason.code for reason in nothing.value.reasons} == {"choose", "reason"}
    assert len(nothing.value.reasons) == len(comparison.differing(kept, duplicate)) + 1
    with pytest.raises(RuleBroken, match="itself"):
        acts.propose(kept, kept, Command(examiner, now()), choices={}, reason="x")
    with pytest.raises(NotAllowed):
        acts.propose(kept, duplicate, Command(make.user(Role.READER), now()), choices=choices(kept, duplicate), reason="x")
    made = proposed(pair, head, session=session)
    with pytest.raises(NotAllowed, match="four_eyes"):
        acts.confirm(made, Command(head, now(), made.version))
    with pytest.raises(RuleBroken, match="pending"):
        acts.propose(duplicate, kept, Command(examiner, now()), choices=choices(duplicate, kept), reason="x")
    with pytest.raises(Conflict):
        acts.withdraw(made, Command(head, now(), made.version - 1), reason="x")
    lifecycle.change(kept, {"phone": "+237 222 22 22 22"}, on=date(2026, 1, 1), at=now(), source="dossier:3", actor=head)
    session.commit()
    other = make.user(Role.REGISTRAR)
    with pytest.raises(RuleBroken, match="changed"):
        acts.confirm(made, Command(other, now(), made.version))
    acts.decline(made, Command(other, now(), made.version), reason="Les fiches ont changé.")
    session.commit()
    with pytest.raises(IllegalTransition):
        acts.undo(made, Command(other, now(), made.version), reason="x")


def test_members_of_one_another_are_no_duplicates(session: Session, pair: tuple[TradeUnion, TradeUnion], head: User) -> None:
    kept, duplicate = pair
    lifecycle.affiliate(duplicate, kept, on=date(2026, 1, 1), at=now(), source="dossier:1", actor=head)
    session.commit()
    assert [reason.code for reason in acts.pair_faults(kept, duplicate)] == ["affiliated"]
