"""`registry reprise FILE` and `python -m tools.old_file`: what the shell is told, what is written, and the seeded file's truth."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import openpyxl
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from registry.reprise.models import ColumnMapping, SheetState, SourceFile, SourceRow, SourceSheet
from registry.unions.models import TradeUnion
from tests.reprise import files
from tools import old_file


def _run(app: Flask, *arguments: str) -> tuple[int, str, str]:
    run = app.test_cli_runner().invoke(args=["registry", "reprise", *arguments], env={"LC_ALL": "fr_FR.UTF-8"})
    assert run.exception is None or isinstance(run.exception, SystemExit), run.exception
    return run.exit_code, run.stdout, run.stderr


def _written(folder: Path, data: bytes, name: str = "ancien.xlsx") -> str:
    (folder / name).write_bytes(data)
    return str(folder / name)


def test_a_file_is_brought_in_and_again_changes_nothing(app: Flask, session: Session, tmp_path: Path) -> None:
    path = _written(tmp_path, files.table(3))
    code, out, err = _run(app, path)
    assert code == 0 and "3 lignes : 3 nouvelles fiches, 0 jointes" in out.replace("\u00a0", " ") and "3 / 3" in err
    before = session.scalar(sa.select(sa.func.count(TradeUnion.id)))
    code, out, err = _run(app, path)
    assert code == 0 and "déjà été reçu" in err and session.scalar(sa.select(sa.func.count(TradeUnion.id))) == before


def test_a_dry_run_says_the_sums_and_changes_nothing(app: Flask, session: Session, tmp_path: Path) -> None:
    path = _written(tmp_path, "Dénomination;Ville\nSyndicat A;Douala\n;Douala\n".encode(), "a.csv")
    report = tmp_path / "out.xlsx"
    code, out, err = _run(app, path, "--dry-run", "--report", str(report))
    assert code == 3 and "2 lignes : 1 nouvelles fiches, 0 jointes à une fiche existante, 1 refusées" in out.replace("\u00a0", " ")
    assert "rien n’a été changé" in err
    for model in (SourceFile, SourceSheet, SourceRow, ColumnMapping):
        assert session.scalar(sa.select(sa.func.count()).select_from(model)) == 0
    rows = list(openpyxl.load_workbook(report).active.iter_rows(values_only=True))
    assert rows[0][:3] == ("Ligne", "Suite donnée", "Motifs et remarques") and rows[1][:3] == (3, "Refusée", "ni dénomination ni sigle")


def test_the_shell_is_told_what_is_wrong(app: Flask, session: Session, tmp_path: Path) -> None:
    assert _run(app, _written(tmp_path, b"x", "a.pdf"))[0] == 1
    unknown = _written(tmp_path, b"Truc;Machin\nA b;2\nC d;3\n", "a.csv")
    assert _run(app, unknown)[0] == 4
    assert _run(app, unknown, "--sheet", "autre")[0] == 1
    wrong = _written(tmp_path, json.dumps({"Chose": "name"}).encode(), "m.json")
    code, _, err = _run(app, unknown, "--mapping", wrong)
    assert code == 4 and "Chose" in err
    good = _written(tmp_path, json.dumps({"Truc": "name"}).encode(), "n.json")
    assert _run(app, unknown, "--mapping", good)[0] == 0
    other = _written(tmp_path, b"Truc;Machin\nE f;2\n", "b.csv")
    assert _run(app, other, "--mapping", "a.csv")[0] == 0
    assert _run(app, other, "--mapping", "inconnu")[0] in {0, 4}


def test_help_is_in_both_languages(app: Flask) -> None:
    code, out, _ = _run(app, "--help")
    assert code == 0 and "Bring a spreadsheet" in out and "Reprendre un tableur" in out and "--dry-run" in out


def test_the_generated_file_is_seeded_and_every_defect_is_in_it(tmp_path: Path) -> None:
    one, two = tmp_path / "one.xlsx", tmp_path / "two.xlsx"
    defects = old_file.make(one, rows=1500, seed=5)
    assert old_file.make(two, rows=1500, seed=5) == defects
    assert one.read_bytes() == two.read_bytes()
    assert one.with_suffix(".truth.csv").read_text() == two.with_suffix(".truth.csv").read_text()
    wanted = {name for name, _, _ in old_file._SPOILS} | {
        "same number, two names", "one president of several", "shared telephone", "shared address", "same founders", "same name, two numbers", "line repeated",
    }  # fmt: skip
    assert set(defects) == wanted
    with one.with_suffix(".truth.csv").open(encoding="utf-8") as told:
        truth = list(csv.DictReader(told))
    assert len(truth) == 1500 and len({row["entity"] for row in truth}) < 1300
    assert {row["sheet"] for row in truth} == {old_file.MAIN, old_file.ANNEX}
    assert "inventés" in openpyxl.load_workbook(one).worksheets[0]["A1"].value


def test_the_generated_file_loads_to_the_last_line_and_the_truth_points_at_its_rows(app: Flask, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "old.xlsx"
    old_file.make(path, rows=400, seed=3)
    with path.with_suffix(".truth.csv").open(encoding="utf-8") as told:
        truth = list(csv.DictReader(told))
    for place in (1, 2):
        sheet = files.load(app, path.read_bytes(), "old.xlsx", place=place)
        assert sheet.state is SheetState.LOADED and sheet.stored + sheet.attached + sheet.refused == sheet.total
        rows = dict(session.execute(sa.select(SourceRow.row, SourceRow.outcome).where(SourceRow.sheet_id == sheet.id)).all())
        mine = {int(row["row"]) for row in truth if row["sheet"] == sheet.name}
        assert mine <= set(rows)
        assert sum(rows[number].value == "refused" for number in mine) <= len(mine) // 40
        assert all(rows[number].value == "refused" for number in set(rows) - mine), "titles and totals are no organisations"
