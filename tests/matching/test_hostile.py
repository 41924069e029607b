"""Whatever a file or a person gives, the engine answers: no name breaks it, no file ends in a traceback, no block explodes."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.matching import NameIndex, Register, compare
from registry.matching.closest import Candidate
from registry.matching.columns import Bag
from registry.matching.files import Unreadable, read_labels, read_queries, read_table, write_rows
from registry.matching.frame import FIELDS
from registry.matching.names import NameReading, comparable, plain, read
from tests.matching.shell import HERE, flask, run

# --- names ---------------------------------------------------------------------------------------------------------------

NAMES = {
    "empty": "", "blank": "  \t\n ", "one letter": "x", "one figure": "7", "a dot": ".", "a dash": "—", "only links": "de la du des",
    "only generic words": "Syndicat national des travailleurs du Cameroun", "ten thousand letters": "syndicat " * 1200, "one long word": "x" * 10_000,
    "dots": "a." * 5000, "open brackets": "(" * 5000, "nested brackets": "((((SYNEC))))", "quotes": '"""«»[[', "figures": "1 " * 4000,
    "Arabic": "نقابة عمال الكاميرون", "an Arabic ligature": "ﷺ ﷺ", "Chinese": "喀麦隆工会联合会", "Korean": "카메룬 노동조합", "Hebrew": "איגוד העובדים",
    "emoji": "👷🏾‍♀️✊🏿 🇨🇲", "combining marks": "́̂̃" * 50, "zalgo": "S̷̢͝y̸n̴̕d̵i̶c̷a̸t̴", "halfwidth marks": "ﾞ", "marks as letters": "ﾞﾟ ﾞ syndicat",
    "fullwidth": "ＳＹＮＥＣ　Ｃａｍｅｒｏｕｎ", "superscript": "Section ²", "roman figures": "Section Ⅻ", "fractions": "Local ½", "circled": "Section ①",
    "Arabic figures": "Section ١٢", "NUL": "Syndicat\0des\0dockers", "controls": "\x01\x02\x1b[31m", "directions": "\u202esyndicat\u202c",
    "zero width": "syn\u200bdi\u200dcat", "not a character": "\uffff\ufffe", "mojibake": "FÃ©dÃ©ration des employÃ©s", "half mojibake": "FÃ©dération Ã",
    "replacement": "F\ufffdd\ufffdration", "lone surrogate": "\ud800 syndicat \udfff", "tab and newline": "Syndicat\tdes\r\ndockers", "formula": "=cmd|'/C calc'!A0",
    "markup": "<script>alert('x')</script>", "format": "{name} %s {0}", "SQL": "'; DROP TABLE unions; --", "dotless i": "SYNDİCAT ı", "sharp s": "STRAẞE ß",
}  # fmt: skip


@pytest.mark.parametrize("key", NAMES)
def test_no_name_breaks_the_engine(key: str) -> None:
    name = NAMES[key]
    reading = read(name)
    assert isinstance(reading, NameReading)
    assert all(concept for concept in reading.concepts)
    assert plain(name) == plain(plain(name))
    comparable(name, name, name)
    for other in ({"name": "Syndicat des dockers", "acronym": "SD"}, {"name": name}, {"name": name, "acronym": name}):
        verdict = compare({"name": name, "acronym": name, "town": name}, other)
        assert 0 <= verdict.probability <= 1
        assert verdict.summary.fr
        assert verdict.summary.en


@pytest.mark.parametrize("field", FIELDS["union"])
def test_no_cell_breaks_the_engine(field: str) -> None:
    for name in NAMES.values():
        compare({field: name, "name": "Syndicat des dockers"}, {field: "2" + name, "name": "Syndicat des dockers"})
        compare({field: name}, {field: name})


@pytest.mark.parametrize("field", FIELDS["person"])
def test_no_cell_of_a_person_breaks_the_engine(field: str) -> None:
    for name in NAMES.values():
        compare({field: name}, {field: name + "1"}, schema="person")


@pytest.mark.parametrize("field", ["email", "name", "town", "regno", "phone"])
def test_a_broken_letter_breaks_no_cell(field: str) -> None:
    assert compare({field: "a\ud800@b.cm"}, {field: "a\udcff@b.cm"}).probability <= 1


@given(st.text(max_size=60))
def test_any_text_is_read(name: str) -> None:
    reading = read(name)
    assert all(reading.concepts)
    assert all(reading.numbers)
    assert len(set(reading.concepts)) == len(reading.concepts)


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_is_found_or_not(name: str, query: str) -> None:
    index = NameIndex([Candidate(1, name), Candidate(2, "Syndicat des dockers")])
    assert {hit.candidate.key for hit in index.closest(query)} <= {1, 2}


@pytest.mark.parametrize("name", [
    "(" + " " * 998, "( " * 20 + " " * 940, "«" + "a " * 480, "a." * 499, "a-" * 499 + "!", "n° " * 300, "'l" * 490, "X/" * 499, "i" * 999, "1" * 999, "é" * 999,
])  # fmt: skip
def test_no_name_takes_long_to_read(name: str) -> None:
    read("Syndicat des dockers")
    before = time.process_time()
    read(name)
    assert time.process_time() - before < 0.25


def test_the_engine_agrees_with_itself_on_hostile_names() -> None:
    """Nobody is matched because nothing could be read of two records."""
    unreadable = ["", "  ", "de la du", "—", "👷🏾", "́̂̃", "\x01\x02"]
    records = [{"name": name} for name in unreadable]
    assert len(set(Register.of("union", records).groups().of.tolist())) == len(records)


def test_other_scripts_are_compared_too() -> None:
    arabic = NAMES["Arabic"]
    assert compare({"name": arabic}, {"name": arabic}).probability > 0.5
    assert compare({"name": arabic}, {"name": NAMES["Chinese"]}).probability < 0.5
    assert compare({"name": NAMES["fullwidth"]}, {"name": "SYNEC Cameroun"}).probability > 0.5


# --- many of the same ------------------------------------------------------------------------------------------------------

TWIN = {"name": "Syndicat des dockers du Wouri", "town": "Douala", "phone": "699610972", "address": "BP 12 Akwa", "acronym": "SDW"}


def test_five_thousand_identical_rows_make_few_pairs() -> None:
    register = Register.of("union", [TWIN] * 5000)
    assert len(register.pairs[0]) <= 5000 * 24
    groups = register.groups()
    assert len(groups.of) == 5000


def test_identical_rows_are_one_group() -> None:
    """Five hundred rows of one body (a mail merge gone wrong) beside fifteen hundred others: no cap may cut them apart."""
    others = [
        {"name": f"Syndicat {word}{n} des {word}{n * 7}", "town": "Garoua"}
        for n, word in enumerate(["abo", "eku", "ido", "oma", "ufe"] * 300)
    ]
    groups = Register.of("union", [TWIN] * 500 + others).groups().of
    assert len(set(groups[:500].tolist())) == 1


_BIG = """
import json, resource, time
from registry.matching import blocking, linkage
from registry.matching.fields import compare_rows
from registry.matching.frame import Frame, frame_of
from registry.matching.model import background, shipped
from registry.matching.names import reader

part = frame_of("union", [{"name": "Syndicat des dockers du Wouri", "town": "Douala"}] * 1000, reader())
spent = []
for times in (20, 200):
    frame = Frame.joined([part] * times).weigh(background())
    before = time.process_time()
    tally = blocking.Tally()
    i, j = blocking.candidate_rows(frame, tally)
    spent.append((sum(pairs for _, pairs, _, _ in tally.rows), time.process_time() - before))
    assert len(i) <= blocking.CAP * frame.size, (frame.size, len(i))
    assert sum(new for _, _, new, _ in tally.rows) == len(i)
_, p = shipped("union").judge(compare_rows(frame, i[:50_000], frame, j[:50_000]))
found = linkage.average(frame.size, i[:50_000], j[:50_000], p)
assert len(found.of) == frame.size == 200_000
print(json.dumps([*spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""


@pytest.mark.soak
def test_two_hundred_thousand_identical_rows_stay_bounded() -> None:
    """Ten times the rows: about ten times the pairs and the time (a hundred would be by the pair), and memory by the row."""
    run = subprocess.run([sys.executable, "-c", _BIG], cwd=HERE, capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == 0, run.stderr
    (few, small), (many, large), peak = json.loads(run.stdout)
    assert many < 11 * few, (few, many)
    assert large < 50 * small + 2, (small, large)
    assert peak < 1000, peak


def test_bags_hold_no_more_than_their_slots() -> None:
    bag = Bag.of([["a"] * 100, [], ["b"]], 12)
    assert bag.ids.shape == (3, 12)


# --- files -----------------------------------------------------------------------------------------------------------------

HEADER = "id,name,town"
ROWS = "1,Fédération des employés,Yaoundé\n2,Syndicat des dockers,Douala\n3,Federation des employes,Yaounde\n"
GOOD: dict[str, bytes] = {
    "plain": f"{HEADER}\n{ROWS}".encode(), "with a BOM": f"\ufeff{HEADER}\n{ROWS}".encode(), "cp1252": f"{HEADER}\n{ROWS}".encode("cp1252"),
    "latin-1": f"{HEADER}\n{ROWS}".encode("latin-1"), "utf-16": f"{HEADER}\n{ROWS}".encode("utf-16"),
    "utf-16 the other way": b"\xfe\xff" + f"{HEADER}\n{ROWS}".encode("utf-16-be"), "semicolons": f"{HEADER}\n{ROWS}".replace(",", ";").encode(),
    "tabs": f"{HEADER}\n{ROWS}".replace(",", "\t").encode(), "bars": f"{HEADER}\n{ROWS}".replace(",", "|").encode(),
    "CRLF": f"{HEADER}\n{ROWS}".replace("\n", "\r\n").encode(), "old Mac": f"{HEADER}\n{ROWS}".replace("\n", "\r").encode(),
    "quoted": ('"id","name","town"\n1,"Fédération\ndes employés",Yaoundé\n2,"Syndicat ""fort"" des, dockers",Douala\n3,"Federation des employes","Yaounde"\n').encode(),
    "capitals and blanks": f" ID , Name ,TOWN\n{ROWS}".encode(), "no last newline": f"{HEADER}\n{ROWS}".rstrip().encode(),
    "blank lines": f"{HEADER}\n\n{ROWS}\n\n".encode(), "NULs": f"{HEADER}\n{ROWS}".replace("employés", "emp\0loyés").encode(),
    "ragged": b"id,name,town\n1,Federation des employes,Yaounde,more,cells\n2,Syndicat des dockers\n3,Federation des employes,Yaounde\n",
    "more columns": f"{HEADER},colour\n{ROWS}".encode(), "NFD": f"{HEADER}\n{ROWS}".replace("é", "e\u0301").encode(),
    "quoted separators in the header": ('"id";"name";"town";"remarks, notes, other, more"\n' + ROWS.replace(",", ";")).encode(),
    "a very long cell": f"{HEADER}\n{ROWS}4,{'x' * 200_000},Douala\n".encode(),
}  # fmt: skip
#: What cannot be used, and a word of each of its two sentences.
BAD: dict[str, tuple[bytes, str, str]] = {
    "empty": (b"", "est vide", "is empty"), "blank": (b"\n\n", "est vide", "is empty"), "only a BOM": (b"\xef\xbb\xbf", "est vide", "is empty"),
    "no id": (b"name,town\nA,B\n", "la colonne « id » manque", "“id” is missing"),
    "no usable column": (b"id,colour\n1,red\n", "aucune colonne utilisable", "no usable column"),
    "only an id": (b"id\n1\n2\n", "aucune colonne utilisable", "no usable column"),
    "binary": (bytes(range(256)) * 40, "manque", "missing"), "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(255, 0, -1)) * 9, "manque", "missing"),
    "a spreadsheet": (b"PK\x03\x04\x14\0\0\0\x08\0" + os.urandom(999), "manque", "missing"),
    "an open quote": (b'"id,name\n1,a\n2,b\n', "manque", "missing"),
}  # fmt: skip


def held(folder: Path, content: bytes, name: str = "register.csv") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("key", GOOD)
def test_a_file_written_another_way_is_read(key: str, tmp_path: Path) -> None:
    table = read_table(held(tmp_path, GOOD[key]), "union")
    assert table.ids[:3] == ["1", "2", "3"]
    assert table.records[2]["name"] == "Federation des employes"
    assert plain(table.records[0]["name"]) == "federation des employes"


@pytest.mark.parametrize("key", ["with a BOM", "cp1252", "utf-16", "NFD"])
def test_a_file_written_another_way_is_matched(key: str, tmp_path: Path) -> None:
    assert run("clusters", held(tmp_path, GOOD[key]), "--out", tmp_path / "out.csv").exit_code == 0
    clusters = dict(line.split(",") for line in (tmp_path / "out.csv").read_text().split()[1:])
    assert clusters["1"] == clusters["3"] != clusters["2"]


@pytest.mark.parametrize("key", BAD)
@pytest.mark.parametrize("command", ["pairs", "clusters", "closest"])
def test_a_file_that_cannot_be_used_says_so_in_both_languages(command: str, key: str, tmp_path: Path) -> None:
    content, fr, en = BAD[key]
    path = held(tmp_path, content)
    extra = ("--queries", held(tmp_path, b"query_id,text\n1,a\n", "queries.csv")) if command == "closest" else ()
    result = run(command, path, *extra, "--out", tmp_path / "out.csv")
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 2
    assert fr in lines[0]
    assert en in lines[1]
    assert "Traceback" not in result.output
    assert not (tmp_path / "out.csv").exists()
    with pytest.raises(Unreadable) as caught:
        read_table(path, "union")
    assert caught.value.why.fr != caught.value.why.en


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("command", ["pairs", "clusters"])
@pytest.mark.parametrize("rows", [b"", b"1,Syndicat des dockers,Douala\n"])
def test_hardly_any_row_is_no_fault(command: str, rows: bytes, workers: int, tmp_path: Path) -> None:
    path = held(tmp_path, b"id,name,town\n" + rows)
    result = run(command, path, "--workers", workers, "--out", tmp_path / "out.csv")
    assert result.exit_code == 0, (result.output, result.exception)
    ids = [row[:1] for row in rows.decode().split() if row[:1].isdigit()]
    assert len((tmp_path / "out.csv").read_text().splitlines()) == 1 + (len(ids) if command == "clusters" else 0)


@pytest.mark.parametrize("rows", [b"1,,\n2,,\n3,,\n", b"1,-,\n2,...,\n"])
def test_records_that_say_nothing_are_no_pair(rows: bytes, tmp_path: Path) -> None:
    assert run("pairs", held(tmp_path, b"id,name,town\n" + rows), "--out", tmp_path / "out.csv").exit_code == 0
    assert (tmp_path / "out.csv").read_text() == "id1,id2,score,reasons\n"


def test_closest_in_a_register_of_no_row(tmp_path: Path) -> None:
    path, queries = held(tmp_path, b"id,name\n"), held(tmp_path, b"query_id,text\nq,dockers\n", "queries.csv")
    assert run("closest", path, "--queries", queries, "--out", tmp_path / "out.csv").exit_code == 0
    assert (tmp_path / "out.csv").read_text() == "query_id,rank,id,score\n"


def test_repeated_and_empty_ids_are_counted_and_set_aside(tmp_path: Path) -> None:
    path = held(tmp_path, b"id,name\n1,A\n1,B\n,C\n 2 ,D\n")
    table = read_table(path, "union")
    assert table.ids == ["1", "2"]
    assert [record["name"] for record in table.records] == ["A", "D"]
    said = " ".join(remark.fr + remark.en for remark in table.remarks)
    assert "répétés" in said
    assert "repeated" in said
    assert "sans id" in said
    assert "without id" in said
    result = run("clusters", path, "--out", tmp_path / "out.csv")
    assert "repeated ids" in result.stderr


def test_quotes_and_newlines_come_out_as_they_went_in(tmp_path: Path) -> None:
    path = held(tmp_path, b'id,name\n"a ""b""",Syndicat des dockers du Wouri\n"c,\nd",Syndicat des dockers du Wouri\n')
    assert run("pairs", path, "--out", tmp_path / "pairs.csv").exit_code == 0
    assert run("clusters", path, "--out", tmp_path / "clusters.csv").exit_code == 0
    with (tmp_path / "pairs.csv").open(newline="") as lines:
        assert {tuple(row[:2]) for row in list(csv.reader(lines))[1:]} == {('a "b"', "c,\nd")}
    with (tmp_path / "clusters.csv").open(newline="") as lines:
        assert [row[0] for row in list(csv.reader(lines))[1:]] == ['a "b"', "c,\nd"]


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", bytes(range(256)) * 9])
def test_bad_decisions_and_bad_questions_say_so(content: bytes, tmp_path: Path) -> None:
    register, bad = held(tmp_path, GOOD["plain"]), held(tmp_path, content, "bad.csv")
    for result in (
        run("clusters", register, "--labels", bad, "--out", tmp_path / "out.csv"), run("pairs", register, "--labels", bad, "--out", tmp_path / "out.csv"),
        run("closest", register, "--queries", bad, "--out", tmp_path / "out.csv"),
    ):  # fmt: skip
        assert result.exit_code == 1
        assert len(result.stderr.strip().splitlines()) >= 2
        assert "bad.csv" in result.stderr
    with pytest.raises(Unreadable):
        read_labels(bad, {})
    with pytest.raises(Unreadable):
        read_queries(bad)


@pytest.mark.parametrize("command", ["pairs", "clusters", "closest"])
@pytest.mark.parametrize("where", ["nowhere/out.csv", "register.csv/out.csv"])
def test_a_place_that_cannot_be_written_says_so(command: str, where: str, tmp_path: Path) -> None:
    register = held(tmp_path, GOOD["plain"])
    extra = ("--queries", held(tmp_path, b"query_id,text\n1,a\n", "queries.csv")) if command == "closest" else ()
    result = run(command, register, *extra, "--out", tmp_path / where)
    assert result.exit_code in (1, 2)
    assert isinstance(result.exception, SystemExit), repr(result.exception)


def test_a_write_that_fails_leaves_nothing_half_done(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("before")

    def rows() -> object:
        yield (1, 2)
        raise RuntimeError("the disk is full")

    with pytest.raises(RuntimeError):
        write_rows(path, ("a", "b"), rows())  # type: ignore[arg-type]
    assert path.read_text() == "before"


# --- in an empty environment ------------------------------------------------------------------------------------------------


def test_the_commands_need_no_setting_no_key_and_no_database(tmp_path: Path) -> None:
    path = held(tmp_path, GOOD["plain"])
    done = flask("clusters", path, "--out", tmp_path / "out.csv", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.csv").read_text().startswith("id,cluster\n")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["out.csv", "register.csv"]


def test_a_fault_is_two_sentences_and_no_traceback(tmp_path: Path) -> None:
    done = flask("pairs", held(tmp_path, b"name\nA\n"), "--out", tmp_path / "out.csv", folder=tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "manque" in done.stderr
    assert "missing" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 2
