"""What `compare` promises about any two records: the same both ways, explained to the last bit, blind to how it is written."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from registry.matching import compare
from registry.matching.fields import COMPARED
from registry.matching.frame import FIELDS, SCHEMAS, Schema
from registry.matching.model import ENGINE_VERSION, VETOES, Model, shipped
from registry.matching.names import read
from registry.matching.tables import lexicon
from registry.matching.wording import FIELD, NAME_FAMILY, VETO, level_words

ROUNDING = 0.011
WORDS = [
    word
    for words in (
    "syndicat national union fédération confédération travailleurs enseignants transporteurs dockers boulangers infirmiers journalistes",
    "Cameroun Douala Yaoundé Wouri Littoral autonome libre indépendant unifié section local première des de du la teachers workers trade",
    "Garoua Bamenda 11 12 3e II SYNEC CSTC commerce banques santé énergie forêts mines chauffeurs taxis retraités zouglou kwémbo",
    )
    for word in words.split()
]  # fmt: skip
names = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
acronyms = st.one_of(st.text("ABCDEFSTUNY", min_size=2, max_size=9), st.sampled_from(("CSTC", "C.S.T.C.", "Cap-Santé", "SYNEC", "UNTC")))
towns = st.sampled_from(("Douala", "Yaoundé", "Yaoundé 3e", "Akwa", "Garoua", "Maroua", "Bamenda", "Buea", "Ngaoundal", "Nulleville"))
cells = st.text(max_size=20)
BODY: dict[str, st.SearchStrategy[str]] = {
    "name": names, "name_fr": names, "name_en": names, "acronym": acronyms, "kind": st.sampled_from(("syndicat", "fédération", "union")),
    "branch": st.sampled_from(("Enseignement", "Transport", "Santé publique", "Banques")), "region": st.sampled_from(("Littoral", "Centre", "Far North")),
    "town": towns, "address": st.sampled_from(("BP 123 Akwa", "B.P. 0123, rue Joffre", "12 rue Joffre")),
    "founded": st.sampled_from(("1992", "12/05/1990", "1990-12-05", "5 mai 1990", "never")), "regno": st.sampled_from(("SN/05/2020", "SN/5", "DP/17/1999", "SN 06 2020")),
    "officers": st.sampled_from(("NGO Jean; MBARGA Paul", "Paul Mbarga", "Fotso Marie ; Jean Ngo", "M. Ngo")),
    "phone": st.sampled_from(("699 61 09 72", "+237 699610973", "99610972 / 677 12 34 56", "222 23 45 67")),
    "email": st.sampled_from(("a@b.cm", "syndicat@gmail.com", "sindicat@gmail.com", "info@synec.cm", "bureau@synec.cm")),
}  # fmt: skip
bodies = st.fixed_dictionaries({}, optional=BODY)
hostile = st.fixed_dictionaries({}, optional=dict.fromkeys(FIELDS["union"], cells))
people = st.fixed_dictionaries({}, optional={
    "given_name": st.sampled_from(("Jean", "jean-paul", "Marie", "Mary", "Ngo")), "surname": st.sampled_from(("Ngo", "Ngoh", "Mbarga", "Jean", "Marie")),
    "date_of_birth": st.sampled_from(("1990-05-12", "12/05/1990", "19901205", "1991")), "street_number": st.sampled_from(("12", "21", "122")),
    "address_1": st.sampled_from(("rue Joffre", "rue Jofre", "avenue Foch")), "address_2": st.sampled_from(("Akwa", "Akoua")),
    "suburb": st.sampled_from(("Bonanjo", "Bonandjo", "Deido")), "postcode": st.sampled_from(("2000", "2001", "0200")),
    "state": st.sampled_from(("lt", "ce")), "phone": st.sampled_from(("699610972", "699610973")), "id_number": st.sampled_from(("123456", "123457")),
})  # fmt: skip
schemas: Any = st.sampled_from(("union", "organisation"))


def decomposed(words: str) -> str:
    return unicodedata.normalize("NFD", words)


def unaccented(words: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", words) if not unicodedata.combining(letter))


def told(a: dict[str, str], b: dict[str, str], schema: Schema = "union") -> tuple[float, float]:
    verdict = compare(a, b, schema=schema)
    return verdict.probability, verdict.bits


# --- the same both ways ----------------------------------------------------------------------------------------------


@given(bodies, bodies, schemas)
@example({"name": "Syndicat Travail Construction", "acronym": "ABC"}, {"name": "Alliance Bonne Chance", "acronym": "STCD"}, "union")
def test_symmetric(a: dict[str, str], b: dict[str, str], schema: Schema) -> None:
    one, other = compare(a, b, schema=schema), compare(b, a, schema=schema)
    levels = {reason.field: (reason.level, reason.bits) for reason in one.reasons}
    assert {reason.field: (reason.level, reason.bits) for reason in other.reasons} == levels
    assert (one.probability, one.bits, len(one.vetoes)) == (other.probability, other.bits, len(other.vetoes))


@given(people, people)
def test_symmetric_for_persons(a: dict[str, str], b: dict[str, str]) -> None:
    assert told(a, b, "person") == told(b, a, "person")


@given(bodies, bodies)
def test_deterministic(a: dict[str, str], b: dict[str, str]) -> None:
    first = compare(a, b)
    compare({"name": "Something else"}, a)
    assert compare(dict(reversed(a.items())), dict(b)) == first


# --- explained to the last bit ---------------------------------------------------------------------------------------


def check(verdict: Any) -> None:
    assert 0 <= verdict.probability <= 1
    rounding = ROUNDING + 0.005 * (len(verdict.reasons) + 3)
    assert abs(verdict.bits - verdict.prior - sum(reason.bits for reason in verdict.reasons)) <= rounding
    for text in (*(reason.text for reason in verdict.reasons), *verdict.vetoes, verdict.summary):
        assert text.fr.strip()
        assert text.en.strip()
        assert "{" not in re.sub(r"\(.*\)", "", text.fr + text.en)
    if not verdict.reasons:
        assert verdict.probability == 0  # nothing to compare is never a match
    elif not verdict.vetoes:
        assert abs(verdict.probability - 1 / (1 + 2 ** -max(-60, min(60, verdict.bits)))) < 0.005
    else:
        assert verdict.probability <= 0.5
    assert len({reason.field for reason in verdict.reasons}) == len(verdict.reasons)
    assert ENGINE_VERSION in verdict.version
    plain = verdict.as_json()
    assert json.loads(json.dumps(plain)) == plain
    assert plain["version"] == verdict.version
    assert [set(reason) for reason in plain["reasons"]] == [{"field", "level", "bits", "fr", "en"}] * len(verdict.reasons)
    assert all(type(reason["bits"]) is float for reason in plain["reasons"])
    assert (type(plain["probability"]), type(plain["bits"]), type(plain["prior"])) == (float, float, float)


@given(bodies, bodies, schemas)
def test_the_reasons_add_up(a: dict[str, str], b: dict[str, str], schema: Schema) -> None:
    check(compare(a, b, schema=schema))


@given(people, people)
def test_the_reasons_add_up_for_persons(a: dict[str, str], b: dict[str, str]) -> None:
    check(compare(a, b, schema="person"))


@given(hostile, hostile)
def test_the_reasons_add_up_whatever_is_in_the_cells(a: dict[str, str], b: dict[str, str]) -> None:
    assume(not any("\ud800" <= letter <= "\udfff" for cell in (*a.values(), *b.values()) for letter in cell))
    check(compare(a, b))


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_level_has_words_in_both_languages(schema: Schema) -> None:
    for compared in COMPARED[schema]:
        if compared.key in NAME_FAMILY - {"name"}:
            continue
        assert FIELD[compared.key].fr
        assert FIELD[compared.key].en
        for level in compared.levels[1:]:
            text = level_words(compared.key, level)
            assert text.fr
            assert text.en
    for (field, _), *_ in VETOES[schema]:
        assert VETO[field].fr
        assert VETO[field].en


@pytest.mark.parametrize("schema", SCHEMAS)
def test_no_weight_for_a_level_that_does_not_exist_nor_for_what_is_missing(schema: Schema) -> None:
    models: list[Model] = [shipped(schema)] + ([shipped("union", names_only=True)] if schema == "union" else [])
    levels = {compared.key: set(compared.levels[1:]) for compared in COMPARED[schema]}
    for model in models:
        assert set(model.weights) == set(levels)
        for field, weights in model.weights.items():
            assert set(weights) <= levels[field]


# --- blind to how it is written --------------------------------------------------------------------------------------

WAYS = {
    "capitals": str.upper, "small letters": str.lower, "NFD": decomposed, "no accents": unaccented,
    "capitals in NFD": lambda words: decomposed(words.upper()),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
@given(st.data())
def test_case_and_accents_change_nothing(way: str, data: st.DataObject) -> None:
    small = [word for word in WORDS if not word.isupper()]
    name = data.draw(st.lists(st.sampled_from(small), min_size=3, max_size=8).map(" ".join))
    other = {"name": data.draw(names), "town": data.draw(towns)}
    town = data.draw(towns)
    assert told({"name": WAYS[way](name), "town": WAYS[way](town)}, other) == told({"name": name, "town": town}, other)


@pytest.mark.parametrize("name", [
    "Syndicat national de l'enseignement", "Union des gens d'affaires de l'Adamaoua", "Syndicat des travailleurs de l'industrie d'Edéa",
    "Nat'l Union of Int'l Teachers", "Workers' Union of Cameroon",
])  # fmt: skip
def test_apostrophes_change_nothing(name: str) -> None:
    other = {"name": "Syndicat national des enseignants"}
    curly, upright = name.replace("'", "’"), name
    assert read(curly) == read(upright)
    assert told({"name": curly}, other) == told({"name": upright}, other)
    assert compare({"name": curly}, {"name": upright}).probability > 0.5


@pytest.mark.parametrize("name", ["Fédération des Bamiléké", "Union Bə̀tí", "Association ŋgɔ̀ŋ de Yaoundé", "Syndicat de l'électricité"])
def test_marks_that_stand_alone_do_not_cut_words(name: str) -> None:
    assert read(decomposed(name)) == read(unicodedata.normalize("NFC", name)) == read(unaccented(name))


@pytest.mark.parametrize("acronym", ["CSTC", "UNTC", "SYNEC", "FSTC", "USLC", "CGT"])
def test_dots_between_the_letters_of_an_acronym_change_nothing(acronym: str) -> None:
    other = {"name": "Confédération syndicale des travailleurs du Cameroun", "acronym": acronym}
    for dotted in (".".join(acronym), ".".join(acronym) + ".", ". ".join(acronym) + ".", "-".join(acronym), "/".join(acronym)):
        assert read(dotted) == read(acronym), dotted
        assert told({"name": dotted, "acronym": dotted}, other) == told({"name": acronym, "acronym": acronym}, other), dotted
        assert compare({"name": dotted}, {"name": acronym}).probability > 0.5


#: Words that read alone as they do beside any of the others: no phrase holds two of them.
LONE = (
    "syndicat",
    "national",
    "dockers",
    "boulangers",
    "infirmiers",
    "journalistes",
    "autonome",
    "zouglou",
    "Douala",
    "retraités",
    "kwembo",
)


@given(st.lists(st.sampled_from(LONE), min_size=3, max_size=8, unique=True), st.randoms(use_true_random=False))
def test_the_order_of_the_words_changes_nothing(words: list[str], chance: Any) -> None:
    longest = lexicon().longest
    assert longest
    again = list(words)
    chance.shuffle(again)
    one, other = " ".join(words), " ".join(again)
    assert set(read(one).concepts) == set(read(other).concepts)
    against = {"name": "Syndicat national des dockers de Douala"}
    assert (told({"name": one}, against)[0] >= 0.5) == (told({"name": other}, against)[0] >= 0.5)
    assert (
        compare({"name": one}, {"name": other}).probability >= 0.5 or len(set(words) - {"syndicat", "national", "autonome", "Douala"}) < 2
    )


# --- vetoes ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("a", "b", "field"), [
    ("Syndicat des dockers, section 11", "Syndicat des dockers, section 12", "numbers"),
    ("Local 11 of the Teachers Union", "Local 12 of the Teachers Union", "numbers"),
    ("Syndicat des dockers de Douala", "Syndicat des dockers de Garoua", "places"),
    ("Syndicat des dockers de Bamenda", "Dockers Union of Buea", "places"),
    ("Syndicat autonome des dockers du Cameroun", "Syndicat libre des dockers du Cameroun", "qualifiers"),
    ("Independent Union of Dockers", "Syndicat démocratique des dockers", "qualifiers"),
])  # fmt: skip
def test_a_veto_is_told_and_caps(a: str, b: str, field: str) -> None:
    verdict = compare({"name": a}, {"name": b})
    assert any(reason.field == field and reason.level == "different" for reason in verdict.reasons)
    fr = VETO[field].fr.split("{", 1)[0]
    assert any(veto.fr.startswith(fr) for veto in verdict.vetoes)
    assert verdict.probability <= 0.2
    assert "veto" in verdict.summary.fr
    assert "veto" in verdict.summary.en
    told_twice = compare(
        {"name": a, "phone": "699610972", "email": "x@syndicat.cm"}, {"name": b, "phone": "699610972", "email": "x@syndicat.cm"}
    )
    assert told_twice.probability < 0.5


def test_registration_numbers_of_two_years_are_a_veto() -> None:
    one = {"name": "Syndicat des dockers", "regno": "SN/05 du 29 avril 2020"}
    verdict = compare(one, one | {"regno": "SN/17/1999"})
    assert verdict.vetoes
    assert verdict.probability <= 0.2
    assert compare(one, one | {"regno": "SN-5/2020"}).vetoes == ()


@pytest.mark.parametrize(("name", "values"), [
    ("Syndicat libre des dockers", ("libre", "autonome")), ("Free Union of Dockers", ("free", "autonomous")),
])  # fmt: skip
def test_a_veto_says_the_qualifiers_in_the_reader_s_language(name: str, values: tuple[str, str]) -> None:
    veto = compare({"name": name}, {"name": "Syndicat autonome des dockers"}).vetoes[0]
    text = veto.fr if name.startswith("Syndicat") else veto.en
    assert all(value in text.lower() for value in values), text


# --- nothing to compare --------------------------------------------------------------------------------------------------

EMPTY: tuple[dict[str, str], ...] = ({}, {"name": ""}, {"name": "   "}, {"name": "…", "acronym": "-"}, {"name": "\0"})
OTHERS: tuple[dict[str, str], ...] = (
    *EMPTY, {"name": "Syndicat des dockers"}, {"acronym": "CSTC"}, {"town": "Douala", "phone": "699610972"},
    {"name": "Syndicat libre des dockers de Douala, section 5"}, {"name": "Local 11"},
)  # fmt: skip


def test_an_empty_record_is_never_a_match() -> None:
    for empty in EMPTY:
        for other in OTHERS:
            assert compare(empty, other).probability < 0.5, (empty, other)
            assert compare(other, empty).probability < 0.5, (empty, other)


@pytest.mark.parametrize("other", OTHERS)
def test_beside_an_empty_record_there_is_nothing_to_compare(other: dict[str, str]) -> None:
    verdict = compare({}, other)
    assert (verdict.summary.fr, verdict.summary.en) == ("rien à comparer", "nothing to compare")


@given(bodies)
def test_an_empty_record_is_never_a_match_to_any_record(record: dict[str, str]) -> None:
    assert compare({}, record).probability < 0.5


@pytest.mark.parametrize("schema", SCHEMAS)
def test_nothing_at_all(schema: Schema) -> None:
    verdict = compare({}, {}, schema=schema)
    assert verdict.reasons == ()
    assert verdict.bits == verdict.prior
    assert verdict.probability < 0.5
