"""The commands, by their exact forms: what goes in, what comes out, to the letter of the header."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from registry.matching import splink
from registry.matching.model import ENGINE_VERSION, shipped
from tests.matching.shell import flask, rows_of, run, write

UNIONS = (
    ("a1", "Syndicat national des dockers du Cameroun", "SYNDOCAM", "Douala", "699 61 09 72"),
    ("a2", "Synd. nat. des dockers du Cam.", "Syndocam", "Douala", "+237 699610972"),
    ("a3", "National Dockers Union of Cameroon", "SYNDOCAM", "Douala", ""),
    ("b1", "Syndicat des boulangers de Garoua", "", "Garoua", "677 11 22 33"),
    ("b2", "Syndicat des boulangers de Garoua", "", "Garoua", "677112233"),
    ("c1", "Syndicat des boulangers de Maroua", "", "Maroua", ""),
    ("d1", "Fédération des enseignants, section 11", "", "Buea", ""),
    ("d2", "Fédération des enseignants, section 12", "", "Buea", ""),
)


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("register") / "register.csv", ("id", "name", "acronym", "town", "phone"), UNIONS)


def clusters_of(path: Path) -> dict[str, str]:
    return {row["id"]: row["cluster"] for row in rows_of(path)}


# --- compare -----------------------------------------------------------------------------------------------------------------


def test_compare_says_why() -> None:
    result = run("compare", "Syndicat des dockers", "Dockers' Union")
    assert result.exit_code == 0
    assert re.match(r"^\d+\.\d%  \([+-]\d+\.\d bits, ", result.output)
    assert ENGINE_VERSION in result.output
    assert "au départ" in result.output
    assert "noms" in result.output


def test_compare_in_english() -> None:
    result = run("compare", "Syndicat des dockers, section 1", "Syndicat des dockers, section 2", "--lang", "en")
    assert "to begin with" in result.output
    assert re.search(r"veto +different numbers", result.output)


def test_compare_as_json() -> None:
    result = run("compare", "Syndicat des dockers, section 1", "Syndicat des dockers, section 2", "--json")
    assert result.exit_code == 0
    said = json.loads(result.stdout)
    assert set(said) == {"probability", "bits", "prior", "reasons", "vetoes", "version"}
    assert 0 <= said["probability"] <= 0.2
    assert said["vetoes"][0]["fr"]
    assert said["vetoes"][0]["en"]
    assert {"field", "level", "bits", "fr", "en"} == set(said["reasons"][0])


@pytest.mark.parametrize("names", [(), ("one",), ("one", "two", "three")])
def test_compare_wants_two_names(names: tuple[str, ...]) -> None:
    assert run("compare", *names).exit_code == 2


@pytest.mark.parametrize("names", [("", ""), ("", "CSTC"), ("\t", "👷"), ("-", "--"[:1])])
def test_compare_answers_whatever_is_asked(names: tuple[str, str]) -> None:
    result = run("compare", "--json", "--", *names)
    assert result.exit_code == 0, repr(result.exception)
    assert json.loads(result.stdout)["probability"] < 0.5


def test_compare_as_a_process_of_its_own(tmp_path: Path) -> None:
    done = flask("compare", "CSTC", "C.S.T.C.", "--json", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["probability"] > 0.5
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == []


# --- pairs -------------------------------------------------------------------------------------------------------------------


def test_pairs(register: Path, tmp_path: Path) -> None:
    out = tmp_path / "pairs.csv"
    result = run("pairs", register, "--out", out)
    assert result.exit_code == 0, repr(result.exception)
    assert out.read_text(encoding="utf-8").splitlines()[0] == "id1,id2,score,reasons"
    rows = rows_of(out)
    scores = {(row["id1"], row["id2"]): float(row["score"]) for row in rows}
    assert len(scores) == len(rows)
    assert all(0 <= score <= 1 for score in scores.values())
    assert all(one != other and (other, one) not in scores for one, other in scores)
    assert scores["a1", "a2"] > 0.9
    assert scores["b1", "b2"] > 0.9
    assert scores.get(("b1", "c1"), 0) < 0.5
    assert scores.get(("d1", "d2"), 0) < 0.5
    assert all(row["reasons"] and re.match(r"^[+-]\d+\.\d ", row["reasons"]) for row in rows)
    assert list(tmp_path.iterdir()) == [out]
    told = result.stderr
    assert re.search(r"\d+ pairs, ", told)
    assert ENGINE_VERSION in told
    for stage in ("file", "reading", "pairs", "scores"):
        assert re.search(rf"\b{stage} \d+\.\d s", told), stage
    assert re.search(r"peak \d+ MiB", told)


# --- clusters ----------------------------------------------------------------------------------------------------------------


def test_clusters(register: Path, tmp_path: Path) -> None:
    out = tmp_path / "clusters.csv"
    result = run("clusters", register, "--out", out)
    assert result.exit_code == 0, repr(result.exception)
    assert out.read_text(encoding="utf-8").splitlines()[0] == "id,cluster"
    rows = rows_of(out)
    assert [row["id"] for row in rows] == [union[0] for union in UNIONS]
    of = clusters_of(out)
    assert of["a1"] == of["a2"]
    assert of["b1"] == of["b2"] != of["c1"]
    assert of["d1"] != of["d2"]
    assert re.search(rf"8 records, {len(set(of.values()))} clusters", result.stderr)
    assert re.search(r"groups \d+\.\d s", result.stderr)
    assert re.search(r"peak \d+ MiB", result.stderr)


def test_the_threshold_is_heard(register: Path, tmp_path: Path) -> None:
    counts = []
    for threshold in ("0", "0.5", "1"):
        assert run("clusters", register, "--out", tmp_path / "out.csv", "--threshold", threshold).exit_code == 0
        counts.append(len(set(clusters_of(tmp_path / "out.csv").values())))
    assert counts[0] <= counts[1] < counts[2] == len(UNIONS)


@pytest.mark.parametrize("threshold", ["-0.1", "1.5", "x"])
def test_a_threshold_out_of_bounds_is_refused(register: Path, tmp_path: Path, threshold: str) -> None:
    assert run("clusters", register, "--out", tmp_path / "out.csv", "--threshold", threshold).exit_code == 2


def test_weights_can_come_from_the_file_itself(register: Path, tmp_path: Path) -> None:
    """EM without labels: other probabilities than the shipped model's, the same certain pair first."""
    shipped_out, estimated_out = tmp_path / "shipped.csv", tmp_path / "estimated.csv"
    assert run("pairs", register, "--out", shipped_out).exit_code == 0
    result = run("pairs", register, "--out", estimated_out, "--estimate")
    assert result.exit_code == 0, result.output
    shipped_rows, estimated_rows = rows_of(shipped_out), rows_of(estimated_out)
    assert [row["score"] for row in shipped_rows] != [row["score"] for row in estimated_rows]
    assert {(row["id1"], row["id2"]) for row in estimated_rows} & {("a1", "a2"), ("b1", "b2")}


def test_decisions_are_facts(register: Path, tmp_path: Path) -> None:
    labels = write(
        tmp_path / "labels.csv",
        ("id1", "id2", "match"),
        [("a1", "a2", "0"), ("c1", "b1", "1"), ("zz", "a1", "1"), ("d1", "d1", "1"), ("d1", "d2", "perhaps")],
    )
    result = run("clusters", register, "--labels", labels, "--out", tmp_path / "out.csv")
    assert result.exit_code == 0, repr(result.exception)
    of = clusters_of(tmp_path / "out.csv")
    assert of["a1"] != of["a2"]
    assert of["b1"] == of["c1"]
    assert "décisions laissées de côté : 3" in result.stderr
    assert "decisions set aside: 3" in result.stderr
    assert "2 decisions" in result.stderr


def test_decisions_that_contradict_are_told(register: Path, tmp_path: Path) -> None:
    labels = write(tmp_path / "labels.csv", ("id1", "id2", "match"), [("a1", "a2", "oui"), ("a2", "a3", "oui"), ("a1", "a3", "non")])
    result = run("clusters", register, "--labels", labels, "--out", tmp_path / "out.csv")
    assert result.exit_code == 0, repr(result.exception)
    assert "contradiction" in result.stderr
    of = clusters_of(tmp_path / "out.csv")
    assert of["a1"] != of["a3"]


def test_a_column_under_another_name(register: Path, tmp_path: Path) -> None:
    renamed = tmp_path / "renamed.csv"
    text = register.read_text(encoding="utf-8")
    renamed.write_text(text.replace("id,name,acronym,town,phone", "Matricule,Dénomination,Sigle,Ville,Tel"), encoding="utf-8")
    maps = [item for pair in ("Matricule=id", "Dénomination=name", "Sigle=acronym", "Ville=town", "Tel=phone") for item in ("--map", pair)]
    assert run("clusters", renamed, *maps, "--out", tmp_path / "mapped.csv").exit_code == 0
    assert run("clusters", register, "--out", tmp_path / "straight.csv").exit_code == 0
    assert (tmp_path / "mapped.csv").read_text() == (tmp_path / "straight.csv").read_text()


def test_a_mapped_column_wins_over_one_that_bears_the_name(tmp_path: Path) -> None:
    source = write(
        tmp_path / "r.csv",
        ("id", "name", "Intitulé"),
        [("1", "dossier 12", "Syndicat des dockers du Wouri"), ("2", "dossier 99", "Syndicat des dockers du Wouri")],
    )
    assert run("clusters", source, "--map", "Intitulé=name", "--out", tmp_path / "out.csv").exit_code == 0
    of = clusters_of(tmp_path / "out.csv")
    assert of["1"] == of["2"]


@pytest.mark.parametrize(("said", "words"), [
    ("name=colour", ("champ inconnu", "unknown field", "colour")), ("colour=name", ("colonne absente", "no such column", "colour")),
])  # fmt: skip
def test_a_wrong_mapping_is_named(register: Path, tmp_path: Path, said: str, words: tuple[str, ...]) -> None:
    result = run("pairs", register, "--map", said, "--out", tmp_path / "out.csv")
    assert result.exit_code == 1
    assert all(word in result.stderr for word in words)
    assert len(result.stderr.strip().splitlines()) == 2


@pytest.mark.parametrize("said", ["name", "name=", "="])
def test_a_mapping_without_a_sign_is_refused(register: Path, tmp_path: Path, said: str) -> None:
    result = run("pairs", register, "--map", said, "--out", tmp_path / "out.csv")
    assert result.exit_code in (1, 2)
    assert isinstance(result.exception, SystemExit)


def test_unknown_columns_are_named_in_one_line(tmp_path: Path) -> None:
    source = write(tmp_path / "r.csv", ("id", "name", "colour", "Size"), [("1", "A", "red", "4")])
    result = run("clusters", source, "--out", tmp_path / "out.csv")
    assert result.exit_code == 0
    lines = [line for line in result.stderr.splitlines() if "colour" in line]
    assert len(lines) == 1
    assert "Size" in lines[0]
    assert "ignorées" in lines[0]
    assert "ignored" in lines[0]


def test_persons(tmp_path: Path) -> None:
    header = ("id", "given_name", "surname", "date_of_birth", "suburb", "phone")
    people = [
        ("1", "Jean", "Mbarga", "1975-03-12", "Bonanjo", "699610972"), ("2", "Mbarga", "Jean", "12/03/1975", "Bonanjo", "699610972"),
        ("3", "Marie", "Ngo", "1980-07-01", "Deido", "677112233"),
    ]  # fmt: skip
    source = write(tmp_path / "people.csv", header, people)
    result = run("clusters", source, "--schema", "person", "--out", tmp_path / "out.csv")
    assert result.exit_code == 0, repr(result.exception)
    of = clusters_of(tmp_path / "out.csv")
    assert of["1"] == of["2"] != of["3"]
    assert shipped("person").name in result.stderr
    assert run("pairs", source, "--schema", "person", "--out", tmp_path / "pairs.csv").exit_code == 0
    assert rows_of(tmp_path / "pairs.csv")[0]["reasons"]


def test_organisations(tmp_path: Path) -> None:
    header = ("id", "name", "town", "address", "phone")
    shops = [
        ("1", "Arnie Morton's of Chicago", "Los Angeles", "435 S. La Cienega Blvd.", "310/246-1501"),
        ("2", "Arnie Morton's of Chicago", "Los Angeles", "435 S. La Cienega Boulevard", "310-246-1501"),
        ("3", "Art's Delicatessen", "Studio City", "12224 Ventura Blvd.", "818/762-1221"),
    ]  # fmt: skip
    source = write(tmp_path / "shops.csv", header, shops)
    result = run("clusters", source, "--schema", "organisation", "--out", tmp_path / "out.csv")
    assert result.exit_code == 0, repr(result.exception)
    of = clusters_of(tmp_path / "out.csv")
    assert of["1"] == of["2"] != of["3"]
    assert shipped("organisation").name in result.stderr


def test_two_workers_write_the_same_files(register: Path, tmp_path: Path) -> None:
    for command in ("pairs", "clusters"):
        for workers in (1, 2):
            assert run(command, register, "--workers", workers, "--out", tmp_path / f"{command}{workers}.csv").exit_code == 0
        assert (tmp_path / f"{command}1.csv").read_bytes() == (tmp_path / f"{command}2.csv").read_bytes()


# --- closest -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("town", [True, False])
def test_closest(register: Path, tmp_path: Path, town: bool) -> None:
    asked = [
        ("q1", "SYNDOCAM", "Douala"),
        ("q2", "syndicat des boulangers", "Maroua"),
        ("q3", "boulangers Garoua", ""),
        ("q4", "zzzzqqqq", ""),
        ("q5", "", ""),
    ]
    header = ("query_id", "text", "town") if town else ("query_id", "text")
    queries = write(tmp_path / "queries.csv", header, [row[: len(header)] for row in asked])
    out = tmp_path / "out.csv"
    result = run("closest", register, "--queries", queries, "--out", out, "-k", 3)
    assert result.exit_code == 0, repr(result.exception)
    assert out.read_text(encoding="utf-8").splitlines()[0] == "query_id,rank,id,score"
    found: dict[str, list[str]] = {}
    for row in rows_of(out):
        found.setdefault(row["query_id"], []).append(row["id"])
        assert int(row["rank"]) == len(found[row["query_id"]])
        assert 0 <= float(row["score"]) <= 1
    assert set(found["q1"]) >= {"a1", "a2", "a3"}
    assert found["q3"][0] in {"b1", "b2"}
    assert "q5" not in found
    assert all(len(ids) <= 3 for ids in found.values())
    if town:
        assert found["q2"][0] == "c1"
    assert "5 queries over 8 records" in result.stderr
    assert re.search(r"index \d+\.\d s", result.stderr)
    assert re.search(r"queries \d+\.\d s", result.stderr)
    assert re.search(r"peak \d+ MiB", result.stderr)


@pytest.mark.parametrize("count", ["0", "201", "many"])
def test_a_count_out_of_bounds_is_refused(register: Path, tmp_path: Path, count: str) -> None:
    queries = write(tmp_path / "queries.csv", ("query_id", "text"), [("q", "x")])
    assert run("closest", register, "--queries", queries, "--out", tmp_path / "out.csv", "-k", count).exit_code == 2


# --- splink-settings -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("schema", ["union", "organisation", "person"])
def test_splink_settings(schema: str, tmp_path: Path) -> None:
    try:
        splink.settings(shipped("union"))
    except NotImplementedError:
        pytest.skip("splink.py is not written yet")
    result = run("splink-settings", "--schema", schema)
    assert result.exit_code == 0, repr(result.exception)
    told = json.loads(result.stdout)
    assert told["link_type"] == "dedupe_only"
    assert told["comparisons"]
    assert run("splink-settings", "--schema", schema, "--out", tmp_path / "settings.json").exit_code == 0
    assert json.loads((tmp_path / "settings.json").read_text(encoding="utf-8")) == told


# --- any command ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["pairs", "clusters", "closest", "compare", "splink-settings"])
def test_every_command_has_help(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "--help" in result.output


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for command in ("pairs", "clusters"):
        assert run(command, tmp_path / "nothing.csv", "--out", tmp_path / "out.csv").exit_code == 2


def test_the_same_file_twice_gives_the_same_bytes(register: Path, tmp_path: Path) -> None:
    for turn in "12":
        assert run("pairs", register, "--out", tmp_path / f"{turn}.csv").exit_code == 0
    assert (tmp_path / "1.csv").read_bytes() == (tmp_path / "2.csv").read_bytes()
