"""The nearest names: the very thing first, then what is like it; always of the register as it now stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from registry.matching import Candidate, NameIndex
from registry.matching.closest import BESIDE, Hit
from tests import profiles

UNIONS = (
    Candidate(1, "Syndicat national des enseignants du Cameroun", "National Union of Teachers of Cameroon", "SYNEC", "SN/05/2020", "Yaoundé"),
    Candidate(2, "Syndicat des transporteurs urbains", "Urban Transporters Union", "SYNTU", "SN/17/1999", "Douala"),
    Candidate(3, "Confédération syndicale des travailleurs du Cameroun", "", "CSTC", "", "Yaoundé"),
    Candidate(4, "Syndicat des dockers du port de Douala", "", "", "DP-12", "Douala"),
    Candidate(5, "Syndicat des boulangers", "", "", "", "Garoua"), Candidate(6, "Syndicat des boulangers", "", "", "", "Maroua"),
    Candidate(7, "Fédération des infirmiers et infirmières", "Nurses' Federation", "FII", "", "Bafoussam"),
    Candidate(8, "Syndicat des journalistes indépendants", "", "S.J.I.", "", "Bamenda"),
    Candidate(9, "Syndicat des enseignants du supérieur", "", "SYNES", "", "Yaoundé"), Candidate(10, "Union des cheminots", "", "", "", "Ngaoundéré"),
)  # fmt: skip


@pytest.fixture(scope="module")
def index() -> NameIndex:
    return NameIndex(UNIONS)


def keys(hits: list[Hit]) -> list[int]:
    return [hit.candidate.key for hit in hits]


# --- the very thing ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("asked", "key"), [
    ("SYNEC", 1), ("synec", 1), ("S.Y.N.E.C.", 1), ("Sy-nec", 1), ("CSTC", 3), ("c.s.t.c.", 3), ("SJI", 8), ("SN/05/2020", 1), ("sn 05 2020", 1), ("DP12", 4),
    ("Syndicat des transporteurs urbains", 2), ("SYNDICAT DES TRANSPORTEURS URBAINS", 2), ("urban transporters union", 2),
    ("Federation des infirmiers et infirmieres", 7), ("Confédération syndicale des travailleurs du Cameroun", 3),
])  # fmt: skip
def test_the_very_acronym_number_or_name_is_first(index: NameIndex, asked: str, key: int) -> None:
    hits = index.closest(asked)
    assert hits[0].candidate.key == key
    assert hits[0].score >= 0.96
    assert hits[0].reasons[0].fr.startswith("même")
    assert hits[0].reasons[0].en.startswith("same")
    assert all(hit.score < 0.96 for hit in hits[1:])


def test_the_acronym_alone_is_found_for_what_it_is(index: NameIndex) -> None:
    for asked in ("", "  "):
        hit = index.closest(asked, acronym="CSTC")[0]
        assert hit.candidate.key == 3
        assert hit.score >= 0.96
        assert hit.reasons[0].fr == "même sigle"


def test_the_other_name_is_the_very_name_too(index: NameIndex) -> None:
    hit = index.closest("Les transporteurs", other_name="Urban Transporters Union")[0]
    assert hit.candidate.key == 2
    assert hit.score >= 0.9


# --- what is like it ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("asked", "key"), [
    ("Syndicat des transprteurs urbains", 2), ("sindicat transporteur urbain", 2), ("Fédération des infirmers", 7), ("jounalistes indépendants", 8),
    ("dokers de douala", 4), ("Enseignants superieur", 9), ("cheminot", 10),
])  # fmt: skip
def test_a_slip_finds_the_name(index: NameIndex, asked: str, key: int) -> None:
    assert keys(index.closest(asked))[0] == key


@pytest.mark.parametrize(("asked", "key"), [
    ("Dockers Union of the Port of Douala", 4), ("Independent journalists union", 8), ("Railwaymen's union", 10), ("Union of Higher Education Teachers", 9),
    ("Syndicat national des enseignants", 1), ("Teachers of Cameroon", 1), ("Fédération infirmière", 7),
])  # fmt: skip
def test_french_finds_english_and_english_french(index: NameIndex, asked: str, key: int) -> None:
    assert key in keys(index.closest(asked))[:2]


@pytest.mark.parametrize(("name", "key", "least"), [
    ("Confédération syndicale des travailleurs du Cameroun", 3, 5), ("Syndicat des journalistes indépendants", 8, 17),
    ("Fédération des infirmiers et infirmières", 7, 5), ("dockers du port", 4, 4), ("transporteurs urbains", 2, 5),
])  # fmt: skip
def test_the_first_letters_are_enough(index: NameIndex, name: str, key: int, least: int) -> None:
    for size in range(least, len(name) + 1):
        assert key in keys(index.closest(name[:size], reasons=False)), name[:size]


@pytest.mark.parametrize(("place", "key"), [("Garoua", 5), ("Maroua", 6), ("maroua", 6)])
def test_the_place_breaks_ties(index: NameIndex, place: str, key: int) -> None:
    hits = index.closest("Syndicat des boulangers", place=place)
    assert keys(hits)[0] == key
    assert {5, 6} <= set(keys(hits))


@pytest.mark.parametrize("k", [1, 2, 5, 50])
def test_no_more_than_k(index: NameIndex, k: int) -> None:
    hits = index.closest("Syndicat", k=k)
    assert len(hits) <= k
    assert len(set(keys(hits))) == len(hits)
    assert (
        keys(index.closest("Syndicat des enseignants du Cameroun", k=k))
        == keys(index.closest("Syndicat des enseignants du Cameroun", k=50))[:k]
    )


@pytest.mark.parametrize("asked", ["", "   ", "…", "—", "zzzzqqqqxxxx", "de la", "👷"])
def test_nothing_asked_nothing_found(index: NameIndex, asked: str) -> None:
    assert index.closest(asked) == []


@pytest.mark.parametrize("asked", ["Syndicat", "SYNEC", "enseignants", "boulangers de Garoua", "x"])
def test_scores_are_likenesses(index: NameIndex, asked: str) -> None:
    for hit in index.closest(asked):
        assert 0 <= hit.score <= 1
        assert 0 <= hit.probability <= 1
        assert hit.reasons
        assert all(reason.fr and reason.en for reason in hit.reasons)
    assert [(hit.candidate, hit.score) for hit in index.closest(asked, reasons=False)] == [
        (hit.candidate, hit.score) for hit in index.closest(asked)
    ]


def test_an_index_of_nothing() -> None:
    empty = NameIndex()
    assert len(empty) == 0
    assert empty.closest("Syndicat") == []
    empty.put(UNIONS[0])
    assert keys(empty.closest("SYNEC")) == [1]


def test_a_candidate_of_a_record() -> None:
    assert Candidate.of(4, {"name_en": "Dockers Union", "regno": "12", "town": "Douala"}) == Candidate(
        4, "Dockers Union", "", "", "12", "Douala"
    )
    both = Candidate.of(4, {"name_fr": "Syndicat des dockers", "name_en": "Dockers Union", "acronym": "SD"})
    assert both == Candidate(4, "Syndicat des dockers", "Dockers Union", "SD")
    three = Candidate.of(4, {"name": "SD", "name_fr": "Syndicat des dockers", "name_en": "Dockers Union"})
    assert {three.name_fr, three.name_en} >= {"Dockers Union"}
    assert three.record["name_fr"]


# --- as the register now stands ------------------------------------------------------------------------------------------------


def test_a_renamed_union_is_found_by_its_new_name_only() -> None:
    index = NameIndex(UNIONS)
    index.put(Candidate(5, "Syndicat des pâtissiers", acronym="SYPA"))
    assert keys(index.closest("Syndicat des boulangers"))[0] == 6
    assert 5 not in keys(index.closest("boulangers"))
    assert keys(index.closest("SYPA")) == [5]
    assert index.closest("pâtissiers")[0].candidate.name_fr == "Syndicat des pâtissiers"
    assert len(index) == len(UNIONS)
    index.remove(5)
    index.remove(5)
    index.remove(99)
    assert 5 not in keys(index.closest("SYPA"))
    assert len(index) == len(UNIONS) - 1


@pytest.fixture(scope="module")
def renamed() -> NameIndex:
    """An index in which one union had its name put again some thousands of times."""
    index = NameIndex(UNIONS)
    for turn in range(BESIDE + 500):
        index.put(Candidate(5, "Syndicat des boulangers du Nord", acronym=f"SB{turn % 7}"))
    index.settle()
    return index


def test_a_union_renamed_very_often_is_still_found(renamed: NameIndex) -> None:
    """What a name was before takes nobody's place in what is looked at."""
    assert keys(renamed.closest("Syndicat boulanger Nord"))[0] == 5
    assert keys(renamed.closest("Syndicat des boulangers du Nord"))[0] == 5
    assert 6 in keys(renamed.closest("boulangers"))


def test_old_names_are_not_kept_for_ever(renamed: NameIndex) -> None:
    assert len(renamed.candidates) < len(UNIONS) + BESIDE


def test_many_of_one_name_do_not_hide_the_acronym() -> None:
    twins = [Candidate(n, "Syndicat des enseignants", place="Douala") for n in range(300)]
    index = NameIndex([*twins, Candidate(999, "Syndicat des enseignants", acronym="SYZO", place="Garoua")])
    assert keys(index.closest("SYZO"))[0] == 999


def test_as_many_as_the_command_offers_are_given() -> None:
    """`-k` goes up to 200."""
    index = NameIndex([Candidate(n, f"Syndicat des enseignants, section {n}") for n in range(300)])
    assert len(index.closest("Syndicat des enseignants", k=200, reasons=False)) == 200


# --- kept in a file --------------------------------------------------------------------------------------------------------------


def test_what_was_saved_is_not_read_again(tmp_path: Path) -> None:
    index = NameIndex(UNIONS)
    index.put(Candidate(11, "Syndicat des mineurs"))
    index.remove(2)
    path = tmp_path / "index.npz"
    path.write_bytes(b"old")
    index.save(path)
    assert list(tmp_path.iterdir()) == [path]
    now = [candidate for candidate in index.candidates if candidate is not None]
    opened = NameIndex(now, kept=path)
    assert opened.read_anew == 0
    changed = NameIndex([*now[:-1], Candidate(11, "Syndicat des mineurs de fond")], kept=path)
    assert changed.read_anew == 1
    assert keys(changed.closest("mineurs de fond"))[0] == 11
    for asked in ("SYNEC", "Syndicat", "boulangers", "mineurs"):
        assert opened.closest(asked) == NameIndex(now).closest(asked)


@pytest.mark.parametrize("content", [b"", b"nonsense", b"PK\x03\x04 cut short", None])
def test_a_file_that_cannot_be_used_is_made_again(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "index.npz"
    if content is not None:
        path.write_bytes(content)
    index = NameIndex(UNIONS, kept=path)
    assert index.read_anew == len(UNIONS)
    assert keys(index.closest("SYNEC"))[0] == 1


def test_a_file_cut_short_is_made_again(tmp_path: Path) -> None:
    path = tmp_path / "index.npz"
    NameIndex(UNIONS).save(path)
    whole = path.read_bytes()
    for size in (len(whole) // 3, len(whole) // 2, len(whole) - 10):
        path.write_bytes(whole[:size])
        assert NameIndex(UNIONS, kept=path).read_anew == len(UNIONS)


KEYS = st.integers(1, 6)
NAMES = st.sampled_from((
    "Syndicat des dockers", "Dockers Union", "Syndicat national des enseignants du Cameroun", "Teachers of Cameroon", "Fédération des boulangers",
    "Confédération syndicale des travailleurs", "Syndicat autonome des chauffeurs de taxi", "SYNEC", "", "Union des gens de mer",
))  # fmt: skip
ACRONYMS = st.sampled_from(("", "", "SYNEC", "CSTC", "S.D.", "SD"))


class Following(RuleBasedStateMachine):
    """An index that was changed, against one built afresh from what it ought to hold."""

    def __init__(self) -> None:
        super().__init__()
        self.index = NameIndex()
        self.held: dict[int, Candidate] = {}

    @initialize(some=st.lists(st.tuples(KEYS, NAMES, ACRONYMS), max_size=4))
    def start(self, some: list[tuple[int, str, str]]) -> None:
        for key, name, acronym in some:
            self.held[key] = Candidate(key, name, acronym=acronym)
        self.index = NameIndex(self.held.values())

    @rule(key=KEYS, name=NAMES, other=NAMES, acronym=ACRONYMS, number=st.sampled_from(("", "SN/05", "SN-5")))
    def put(self, key: int, name: str, other: str, acronym: str, number: str) -> None:
        self.held[key] = Candidate(key, name, other, acronym, number)
        self.index.put(self.held[key])

    @rule(key=KEYS)
    def remove(self, key: int) -> None:
        self.held.pop(key, None)
        self.index.remove(key)

    @rule()
    def settle(self) -> None:
        self.index.settle()

    @rule(name=NAMES, acronym=ACRONYMS)
    def exact(self, name: str, acronym: str) -> None:
        """The very names, acronyms and numbers: the same hits as of a fresh index, in the same order."""
        fresh = NameIndex(self.held.values())
        found, expected = (
            [(hit.candidate, hit.score) for hit in index.closest(name, acronym=acronym, reasons=False) if hit.score >= 0.96]
            for index in (self.index, fresh)
        )
        assert sorted(found, key=lambda hit: hit[0].key) == sorted(expected, key=lambda hit: hit[0].key)

    @rule(name=NAMES)
    def same(self, name: str) -> None:
        """Once settled, every hit is that of a fresh index."""
        self.index.settle()
        fresh = NameIndex(self.held.values())
        found, expected = ([(hit.candidate, hit.score) for hit in index.closest(name, reasons=False)] for index in (self.index, fresh))
        assert found == expected

    @invariant()
    def holds_what_it_ought(self) -> None:
        assert len(self.index) == len(self.held)
        for hit in self.index.closest("Syndicat des dockers du Cameroun", reasons=False):
            assert self.held[hit.candidate.key] == hit.candidate


TestFollowing = Following.TestCase
TestFollowing.pytestmark = [pytest.mark.counted]
TestFollowing.settings = settings(max_examples=profiles.count(15, 300), stateful_step_count=10, deadline=None)
