"""The way past one machine: Splink, on the exported settings and the prepared table, gives the engine's own verdicts.

Splink and DuckDB are development dependencies: nothing of the installation imports them.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pytest
from splink import DuckDBAPI, Linker

from registry.matching import Register, files, splink
from registry.matching.fields import COMPARED
from registry.matching.frame import SCHEMAS
from registry.matching.model import Model, shipped
from tests.matching import shell
from tools.noisy import Noise, records
from tools.noisy.people import people

#: No extension may be fetched: the test must pass on a machine without network.
ALONE = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false", "threads": "2"}
HERE = Path(__file__).parents[2]
#: Where SQL has no twin of the engine's rule, and only there, a level may differ.
APPROXIMATE = {"letters", "acronym", "names"}


@dataclass
class Both:
    """The same register judged twice: what each compared, and what each called the same."""

    register: Register
    engine: dict[tuple[str, str], tuple[float, Any]]
    splink: dict[tuple[str, str], tuple[float, Any]]

    def agreement(self) -> tuple[float, float]:
        """The share of equal verdicts on pairs that both compared, and of common matches among those that either found."""
        shared = self.engine.keys() & self.splink.keys()
        assert shared
        one, other = ({pair for pair, (p, _) in found.items() if p >= 0.5} for found in (self.engine, self.splink))
        assert one
        return sum((pair in one) == (pair in other) for pair in shared) / len(shared), len(one & other) / len(one | other)


def rows_of(schema: str, size: int, layout: str) -> list[dict[str, str]]:
    held: Iterator[tuple[dict[str, str], int]]
    if schema == "person":
        held = people(size, seed=31, noise=0.25)
    else:
        held = records(size, seed=31, noise=Noise(0.25), layout=layout)
    return [{"id": f"R{at:06}"} | {name: cell for name, cell in row.items() if name != "id"} for at, (row, _) in enumerate(held)]


def judged(folder: Path, schema: str, size: int, layout: str = "name") -> Both:
    """Prepare with the command, load with its SQL, run Splink with its settings; and run the engine."""
    rows = rows_of(schema, size, layout)
    source = shell.write(folder / "register.csv", list(rows[0]), ([row[name] for name in rows[0]] for row in rows))
    result = shell.run("prepare", source, "--out", folder / "table.csv", "--schema", schema)
    assert result.exit_code == 0, result.output
    register = Register.of(schema, [{name: cell for name, cell in row.items() if name != "id" and cell} for row in rows])
    ids = [row["id"] for row in rows]
    return Both(register, by_engine(register, ids), by_splink(folder, schema))


def by_engine(register: Register, ids: list[str]) -> dict[tuple[str, str], tuple[float, Any]]:
    i, j = register.pairs
    levels = register.levels(np.arange(len(i)))
    _, p = register.model.judge(levels)
    bits = np.stack([weights[levels[:, at]] for at, weights in enumerate(register.model.matrix)], axis=1)
    return {(ids[a], ids[b]): (score, told) for a, b, score, told in zip(i.tolist(), j.tolist(), p.tolist(), bits, strict=True)}


def by_splink(folder: Path, schema: str) -> dict[tuple[str, str], tuple[float, Any]]:
    settings = json.loads((folder / "table.json").read_text(encoding="utf-8")) | {"retain_intermediate_calculation_columns": True}
    connection = duckdb.connect(config=ALONE | {"file_search_path": str(folder)})
    connection.execute((folder / "table.sql").read_text(encoding="utf-8"))
    api = DuckDBAPI(connection)
    linker = Linker(api.register("prepared", table_name="register"), settings, log_level=None)
    found = connection.sql(f"SELECT * FROM {linker.inference.predict().physical_name}").fetchnumpy()
    bits = np.stack([np.asarray(found[f"mw_{field.key}"], float) for field in COMPARED[schema]], axis=1)
    columns = (found["id_l"], found["id_r"], found["match_probability"], bits)
    told = {(min(a, b), max(a, b)): (float(p), worth) for a, b, p, worth in zip(*columns, strict=True)}
    connection.close()
    return told


def weighed(model: Model, comparison: dict[str, Any]) -> dict[str, float | None]:
    return {
        level["label_for_charts"]: None if level.get("is_null_level") else math.log2(level["m_probability"] / level["u_probability"])
        for level in comparison["comparison_levels"]
    }


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Both:
    return judged(tmp_path_factory.mktemp("splink"), "union", 2000)


def agrees(both: Both) -> None:
    verdicts, matches = both.agreement()
    told = f"{verdicts:.3%} of the verdicts on pairs that both compared, {matches:.2%} of the pairs that either calls the same"
    print(f"{both.register.frame.size} records, {both.register.model.name}: Splink and the engine agree on {told}")
    assert verdicts >= 0.95, told
    assert matches >= 0.95, told


@pytest.mark.soak
def test_splink_gives_the_engines_verdicts(both: Both) -> None:
    agrees(both)


@pytest.mark.soak
def test_splink_gives_the_engines_verdicts_at_ten_thousand_records(tmp_path: Path) -> None:
    agrees(judged(tmp_path, "union", 10_000))


@pytest.mark.soak
@pytest.mark.parametrize(("schema", "layout"), [("organisation", "both"), ("person", "name")])
def test_so_does_it_for_the_other_schemas_and_for_two_names(tmp_path: Path, schema: str, layout: str) -> None:
    agrees(judged(tmp_path, schema, 1300, layout))


@pytest.mark.soak
def test_every_field_is_cut_into_the_engines_levels(both: Both) -> None:
    shared = sorted(both.engine.keys() & both.splink.keys())
    assert len(shared) > 0.99 * len(both.engine)
    mine, theirs = (np.stack([found[pair][1] for pair in shared]) for found in (both.engine, both.splink))
    same = dict(zip((field.key for field in COMPARED["union"]), (np.abs(mine - theirs) < 0.01).mean(axis=0).tolist(), strict=True))
    assert {key: share for key, share in same.items() if share < 0.999 and key not in APPROXIMATE} == {}
    assert min(same.values()) > 0.7


@pytest.mark.soak
def test_a_pair_with_a_veto_is_never_the_same(both: Both) -> None:
    vetoed = [pair for pair, (p, bits) in both.engine.items() if p < 0.5 <= 1 / (1 + 2 ** -(both.register.model.prior + float(bits.sum())))]
    assert vetoed
    assert all(both.splink[pair][0] <= 0.2 for pair in vetoed if pair in both.splink)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_the_settings_hold_every_level_at_its_worth_and_missing_at_nothing(schema: Any) -> None:
    model = shipped(schema)
    exported = splink.settings(model)
    comparisons = {comparison["output_column_name"]: comparison for comparison in exported["comparisons"]}  # type: ignore[attr-defined]
    assert set(comparisons) - {"veto"} == {field.key for field in COMPARED[schema]}
    for field in COMPARED[schema]:
        told = weighed(model, comparisons[field.key])
        assert told.pop("missing") is None
        assert told == pytest.approx({level: model.weights[field.key].get(level, 0.0) for level in field.levels[1:]}, abs=1e-9)
    odds = exported["probability_two_random_records_match"]
    assert math.log2(odds / (1 - odds)) == pytest.approx(model.prior)  # type: ignore[operator]


def test_a_level_without_sql_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    name = COMPARED["union"][0]
    monkeypatch.setitem(COMPARED, "union", (replace(name, levels=(*name.levels, "new")),))
    with pytest.raises(ValueError, match="the levels of name and their SQL differ"):
        splink.settings(shipped("union"))


def test_the_command_prints_the_settings_and_writes_them(tmp_path: Path) -> None:
    printed = shell.run("splink-settings", "--schema", "person")
    assert json.loads(printed.stdout) == json.loads(json.dumps(splink.settings(shipped("person"))))
    assert shell.run("splink-settings", "--out", tmp_path / "settings.json").exit_code == 0
    assert json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))["link_type"] == "dedupe_only"


def test_the_prepared_table_is_plain_text_one_row_a_record(tmp_path: Path) -> None:
    rows = [{"name": 'Syndicat des "enseignants", du Wouri', "founded": "3 mai 1999"}, {"acronym": "SEW"}, {}]
    register = Register.of("union", rows)
    written = files.write_rows(tmp_path / "table.csv", splink.header("union"), splink.prepared_rows(["a", "b,1", "c"], register.frame))
    told = shell.rows_of(tmp_path / "table.csv")
    assert written == 3
    assert [row["id"] for row in told] == ["a", "b,1", "c"]
    assert told[0]["founded"] == "1999:5:3"
    assert told[0]["name"].count("|") == len(register.frame.bag("name").ids[0].nonzero()[0]) - 1
    assert not any(cell for name, cell in told[2].items() if name not in {"id", "records", "keys"})


def test_the_guide_explains_every_function_and_its_lines_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    guide = (HERE / "docs/past-one-machine.md").read_text(encoding="utf-8")
    assert {name for name in splink.FUNCTIONS if f"`{name}`" not in guide} == set()
    monkeypatch.chdir(tmp_path)
    rows = rows_of("union", 200, "name")
    shell.write(Path("register.csv"), list(rows[0]), (list(row.values()) for row in rows))
    assert shell.run("prepare", "register.csv", "--out", "table.csv").exit_code == 0
    for lines in re.findall(r"```python\n(.*?)```", guide, re.DOTALL):
        exec(lines, {})
    told = shell.rows_of(Path("clusters.csv"))
    assert [row["id"] for row in told] == [row["id"] for row in rows]
    assert 100 < len({row["cluster"] for row in told}) < 200
