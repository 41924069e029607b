"""How names and cells are read: a table of examples, to be lengthened with every name that was read badly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.matching import acronym_form, cells, comparable, plain
from registry.matching.names import Reader, mended, read
from registry.matching.spelling import Speller
from registry.matching.tables import fold, lexicon, singular

# --- names: what means the same reads the same -------------------------------------------------------------------------------


@pytest.mark.parametrize(("one", "other"), [
    # abbreviations
    ("Synd. nat. des trav. du Cam.", "Syndicat national des travailleurs du Cameroun"), ("Féd. des trav.", "Fédération des travailleurs"),
    ("Nat'l Union of Teachers", "National Union of Teachers"), ("Ass. des commerçants", "Association des commerçants"), ("Int’l Workers Org.", "International Workers Organisation"),
    # plurals and genders
    ("Syndicat des boulanger", "Syndicat des boulangers"), ("Union des travailleuses", "Union des travailleurs"), ("Syndicats des industries", "Syndicat de l'industrie"),
    # French and English
    ("Syndicat national des enseignants", "National Union of Teachers"), ("Fédération des infirmiers", "Nurses Federation"),
    ("Syndicat des dockers de Douala", "Dockers Union of Douala"), ("Confédération des travailleurs", "Workers Confederation"),
    # small words
    ("Syndicat des dockers", "Syndicat de dockers"), ("Syndicat des dockers et transporteurs", "Syndicat des dockers, transporteurs"),
    # where the place stands
    ("Douala Dockers Union", "Dockers Union of Douala"), ("Douala : Syndicat des dockers", "Syndicat des dockers de Douala"),
    ("Littoral Farmers Union", "Farmers Union of Littoral"),
    # spelling
    ("SYNDICAT DES EMPLOYES", "Syndicat des employés"), ("FÃ©dÃ©ration des employÃ©s", "Fédération des employés"), ("Syndicat des oeuvres", "Syndicat des œuvres"),
])  # fmt: skip
def test_what_means_the_same_reads_the_same(one: str, other: str) -> None:
    assert set(read(one).concepts) == set(read(other).concepts), (read(one), read(other))


@pytest.mark.parametrize(("one", "other"), [
    ("Syndicat des dockers", "Fédération des dockers"), ("Syndicat national des dockers", "Syndicat des dockers"), ("Syndicat libre", "Syndicat autonome"),
    ("Syndicat des enseignants", "Syndicat des transporteurs"), ("Dockers de Douala", "Dockers de Kribi"), ("Section 1 des dockers", "Section 2 des dockers"),
    ("Syndicat des médecins", "Syndicat des infirmiers"), ("Syndicat unitaire", "Syndicat unifié"),
])  # fmt: skip
def test_what_differs_reads_differently(one: str, other: str) -> None:
    assert set(read(one).concepts) != set(read(other).concepts)


# --- names: numbers, places, qualifiers ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "numbers"), [
    ("Syndicat des dockers, section 11", ("11",)), ("Syndicat des dockers n° 07", ("7",)), ("Syndicat des dockers N°7", ("7",)), ("Local #12", ("12",)),
    ("Section II des dockers", ("2",)), ("Syndicat des dockers, section IV", ("4",)), ("Section XIX", ("19",)), ("Local 1245 UFCW", ("1245",)),
    ("3e section des dockers", ("3",)), ("1ère section des dockers", ("1",)), ("1re section des dockers", ("1",)), ("2nd section of dockers", ("2",)),
    ("Section deux des dockers", ("2",)), ("Section one of the dockers", ("1",)), ("première section des dockers", ("1",)), ("Syndicat des dockers", ()),
    ("Syndicat CDI des agents", ()), ("Syndicat des industries V et D", ()),
])  # fmt: skip
def test_numbers(name: str, numbers: tuple[str, ...]) -> None:
    assert read(name).numbers == numbers


@pytest.mark.parametrize(("name", "label"), [
    ("Syndicat des dockers de Douala", "Douala"), ("Syndicat des dockers du Wouri", "Wouri"), ("Teachers of the Far North", "Extrême-Nord"),
    ("Éleveurs de l'Extrême-Nord", "Extrême-Nord"), ("Syndicat de Nanga-Eboko", "Nanga-Eboko"), ("Douala Dockers Union", "Douala"), ("Union des planteurs de Mbanga", "Mbanga"),
])  # fmt: skip
def test_places(name: str, label: str) -> None:
    assert [lexicon().place_label[place] for place in read(name).places] == [label]


@pytest.mark.parametrize(
    "name", ["Syndicat des dockers", "Confédération syndicale des travailleurs du Cameroun", "Syndicat des enseignants du secondaire"]
)
def test_no_place_where_none_is_said(name: str) -> None:
    assert read(name).places == ()


@pytest.mark.parametrize(("name", "qualifier"), [
    ("Syndicat autonome des dockers", "autonomous"), ("Free Union of Dockers", "free"), ("Syndicats libres", "free"), ("Syndicat indépendante", "independent"),
    ("Syndicat unifié", "unified"), ("Syndicat unitaire", "unitary"), ("Comité des femmes", "women"), ("Syndicat des jeunes", "youth"),
    ("Syndicat réunifié des dockers", "reunified"), ("Syndicat renouvelé des dockers", "renewed"), ("Tendance radicale des dockers", "radical"),
])  # fmt: skip
def test_qualifiers(name: str, qualifier: str) -> None:
    assert qualifier in read(name).qualifiers


# --- names: acronyms ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "acronym"), [
    ("CSTC", "cstc"), ("C.S.T.C.", "cstc"), ("C. S. T. C.", "cstc"), ("SNEGCBEF-CAM", "snegcbefcam"), ("E.CAM", "ecam"), ("ZZQX", "zzqx"),
    ("Syndicat national des enseignants (SYNEC)", "synec"), ("Syndicat des dockers [SYDO]", "sydo"), ("SYNEZ (Syndicat des enseignants zélés)", "synez"),
    ("Syndicat des dockers SYDOX", "sydox"), ("Syndicat des dockers (S.Y.D.O.)", "sydo"),
])  # fmt: skip
def test_acronyms(name: str, acronym: str) -> None:
    assert acronym in read(name).acronyms


@pytest.mark.parametrize(
    "name", ["Syndicat", "Enseignants", "SYNDICAT", "Syndicat des dockers", "DOUALA", "Local IV", "Syndicat (Douala)", "Section 5"]
)
def test_words_are_not_acronyms(name: str) -> None:
    assert read(name).acronyms == ()


def test_brackets_that_hold_words_stay_in_the_name() -> None:
    assert "docker" in read("Syndicat national (dockers et manutentionnaires)").concepts
    assert read("Syndicat des dockers (Douala)").places == read("Syndicat des dockers de Douala").places
    assert read("(Syndicat des dockers").concepts == read("Syndicat des dockers").concepts


@pytest.mark.parametrize(("name", "initials"), [
    ("Confédération syndicale des travailleurs du Cameroun", "cstc"), ("Syndicat National des Enseignants du Cameroun", "snec"), ("Union nationale des cheminots, section 5", "unc"),
    ("National Union of Teachers", "nut"),
])  # fmt: skip
def test_initials(name: str, initials: str) -> None:
    assert initials in read(name).initials


@pytest.mark.parametrize(("one", "other"), [
    ("UFCW Local 1245", "UFCW 1245"), ("IBEW LU 11", "IBEW Local Union 11"), ("IBEW LU 11", "IBEW Local 11"), ("UAW Local No. 22", "UAW Local 22"), ("SEIU, Local #1", "SEIU Local 1"),
])  # fmt: skip
def test_locals_of_the_american_sort(one: str, other: str) -> None:
    assert read(one).numbers == read(other).numbers != ()
    assert set(read(one).concepts) - {"local", "trade_union"} == set(read(other).concepts) - {"local", "trade_union"}


@given(st.text(max_size=80))
def test_plain_is_plain(words: str) -> None:
    once = plain(words)
    assert plain(once) == once == once.strip()
    assert "  " not in once
    assert acronym_form(words) == once.replace(" ", "")


def test_comparable_is_one_line() -> None:
    assert comparable("Syndicat des Employés", "Employees’ Union", "S.D.E.") == "syndicat des employes | employees union | sde"
    assert comparable("", "", "") == ""


@pytest.mark.parametrize(("broken", "whole"), [
    ("FÃ©dÃ©ration", "Fédération"), ("lâ€™union", "l’union"), ("Fédération", "Fédération"), ("Ã\u00a0 part", "à part"), ("Ã", "Ã"), ("", ""),
])  # fmt: skip
def test_mended(broken: str, whole: str) -> None:
    assert mended(broken) == whole


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("travaux", "traval"),
        ("industries", "industry"),
        ("dockers", "docker"),
        ("bus", "bus"),
        ("express", "express"),
        ("cas", "cas"),
        ("gaz", "gaz"),
    ],
)
def test_singular(word: str, one: str) -> None:
    assert singular(word) == one
    assert singular(singular(word)) == singular(word)


def test_fold() -> None:
    assert fold("ÉLÈVE Œuvre Straße ŋgɔ̀ŋ") == "eleve oeuvre strasse ngon"
    assert fold("E\u0301") == fold("É") == "e"


# --- other cells ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("cell", "found"), [
    ("699 61 09 72", ("99610972",)), ("+237 699 61 09 72", ("99610972",)), ("00237699610972", ("99610972",)), ("99610972", ("99610972",)), ("(237) 6-99-61-09-72", ("99610972",)),
    ("699610972 / 677 11 22 33", ("99610972", "77112233")), ("699610972 ou 677112233", ("99610972", "77112233")), ("699610972;677112233", ("99610972", "77112233")),
    ("699610972 677112233", ("99610972", "77112233")), ("699610972, 699610972", ("99610972",)), ("310/246-1501", ("02461501",)),
    ("+237 699 61 09 72 +237 677 11 22 33", ("99610972", "77112233")), ("699/61/09/72", ("99610972",)), ("Tél. : 699 61 09 72", ("99610972",)),
    ("", ()), ("néant", ()), ("12", ()),
])  # fmt: skip
def test_phones(cell: str, found: tuple[str, ...]) -> None:
    assert cells.phones(cell) == found


@pytest.mark.parametrize(("cell", "date"), [
    ("1990-12-05", (1990, 12, 5)), ("1990-12-05 00:00:00", (1990, 12, 5)), ("05/12/1990", (1990, 12, 5)), ("5.12.1990", (1990, 12, 5)), ("5-12-90", (1990, 12, 5)),
    ("19901205", (1990, 12, 5)), ("5 décembre 1990", (1990, 12, 5)), ("le 1er mai 1990", (1990, 5, 1)), ("5 December 1990", (1990, 12, 5)), ("December 5, 1990", (1990, 12, 5)),
    ("5 déc. 1990", (1990, 12, 5)), ("mai 1990", (1990, 5, 0)), ("1990", (1990, 0, 0)), ("vers 1990", (1990, 0, 0)), ("12/25/1990", (1990, 12, 25)), ("31/13/1990", (1990, 0, 0)),
    ("05/12/20", (2020, 12, 5)), ("1st May 1990", (1990, 5, 1)), ("", (0, 0, 0)), ("néant", (0, 0, 0)), ("99", (0, 0, 0)), ("3500", (0, 0, 0)),
])  # fmt: skip
def test_dates(cell: str, date: tuple[int, int, int]) -> None:
    assert cells.date(cell) == date


@pytest.mark.parametrize(("cell", "serial", "year"), [
    ("SN/05 du 29 avril 2020", "5", "2020"), ("SN/05/2020", "5", "2020"), ("SN-5-2020", "5", "2020"), ("n° 0012/MINTSS/1998", "12", "1998"), ("DP 17", "17", ""), ("17/98", "17", "1998"),
    ("", "", ""), ("en cours", "", ""),
])  # fmt: skip
def test_registration_numbers(cell: str, serial: str, year: str) -> None:
    assert cells.registration(cell)[1:3] == (serial, year)


@pytest.mark.parametrize(("cell", "local", "domain"), [
    ("Bureau@SYNEC.cm", "bureau", "synec.cm"), ("synec@gmail.com", "synec", ""), ("a@yahoo.fr; b@x.cm", "a", ""), ("pas d'adresse", "", ""), ("@x.cm", "", ""), ("a@b", "", ""), ("", "", ""),
])  # fmt: skip
def test_email(cell: str, local: str, domain: str) -> None:
    assert cells.email(cell)[1:] == (local, domain)


@pytest.mark.parametrize(("one", "other"), [
    ("M. Jean MBARGA", "Mbarga Jean"), ("Mme Ngo née Bassong", "Bassong Ngo"), ("Dr. Paul N'Gono", "NGONO Paul"), ("Ekwé Ébongué", "EBONGUE Ekwe"), ("Jean-Paul Mbarga", "MBARGA Jean Paul"),
])  # fmt: skip
def test_a_person_in_any_order(one: str, other: str) -> None:
    assert cells.person(one) == cells.person(other) != ()


def test_people() -> None:
    assert cells.people("Ngo Jean; ; M. Mbarga Paul") == [("jean", "ngo"), ("mbarga", "paul")]
    assert cells.people("") == []


@pytest.mark.parametrize(("one", "other"), [
    ("Yaoundé", "YAOUNDE"), ("Extrême-Nord", "Far North"), ("Région du Littoral", "Littoral"), ("Nord-Ouest", "North West Region"), ("Douala Akwa", "Douala"), ("Ville de Garoua", "garoua"),
])  # fmt: skip
def test_places_in_cells(one: str, other: str) -> None:
    assert cells.place(one)[1][:1] == cells.place(other)[1][:1] != ()


def test_a_town_lies_in_its_region() -> None:
    assert cells.place("Littoral")[1][0] in cells.place("Douala")[1]
    assert cells.place("Nulleville") == ("nulleville", ())
    assert cells.place("") == ("", ())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("B.P. 0123 Akwa", "BP 123, Akwa"),
        ("12 Ventura Blvd.", "12 Ventura Boulevard"),
        ("P.O. Box 55", "PO Box 055"),
        ("Av. Kennedy", "avenue Kennedy"),
    ],
)
def test_addresses(one: str, other: str) -> None:
    assert set(cells.address(one, lexicon())) == set(cells.address(other, lexicon()))


@given(st.text(max_size=60))
def test_no_cell_fails(cell: str) -> None:
    cells.phones(cell)
    cells.email(cell)
    year, month, day = cells.date(cell)
    assert 0 <= month <= 12
    assert 0 <= day <= 31
    assert year == 0 or 1800 <= year <= 2099
    cells.registration(cell)
    cells.people(cell)
    cells.place(cell)
    cells.address(cell, lexicon())


# --- spelling --------------------------------------------------------------------------------------------------------------------

SPELLER = Speller({"enseignant", "transporteur", "syndicat", "boulanger"}, {"zouglou": 40, "zoulou": 40, "kwembo": 100, "maçon": 3})


@pytest.mark.parametrize(("word", "meant"), [
    ("enseignant", "enseignant"), ("ensegnant", "enseignant"), ("enseigannt", "enseignant"), ("trasporteur", "transporteur"), ("trnsprteur", "transporteur"), ("kwenbo", "kwembo"),
    ("syndicat", "syndicat"), ("sy", "sy"), ("", ""), ("zouglou", "zouglou"), ("xyzxyz", "xyzxyz"), ("x" * 5000, "x" * 5000), ("bou1anger", "bou1anger"),
])  # fmt: skip
def test_slips_are_put_right(word: str, meant: str) -> None:
    assert SPELLER.right(word) == meant


def test_what_could_mean_two_words_is_left() -> None:
    speller = Speller({"marine", "marina"})
    assert speller.right("marinx") == "marinx"


def test_a_word_that_many_write_is_no_slip() -> None:
    assert Speller({"transporteur"}, {"transporteuse": 500}).right("transporteuse") == "transporteuse"


@pytest.mark.parametrize(
    ("start", "whole"),
    [("ensei", "enseignant"), ("transp", "transporteur"), ("zou", "zou"), ("xx", "xx"), ("", ""), ("enseignant", "enseignant")],
)
def test_cut_words_are_completed(start: str, whole: str) -> None:
    assert SPELLER.complete(start) == whole


def test_a_register_teaches_its_own_words() -> None:
    taught = Reader({"zoblazoteur": 400})
    assert taught.read("Syndicat des zoblasoteurs").concepts == taught.read("Syndicat des zoblazoteurs").concepts
