"""`flask --app wsgi registry match …`: the matching engine on files, without a database."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import numpy as np
from flask import Flask
from flask.cli import AppGroup

from registry.matching import Candidate, NameIndex, Register, compare, files, learning, refit, splink
from registry.matching.frame import SCHEMAS
from registry.matching.model import shipped
from registry.matching.wording import brief

match = AppGroup("match", help="Est-ce le même syndicat ? / Is it the same union?")
CSV_IN = click.Path(exists=True, dir_okay=False, path_type=Path)
CSV_OUT = click.Path(dir_okay=False, path_type=Path)


def tools() -> Flask:
    """An application with these commands and nothing else: they work on files alone."""
    app = Flask("registry")
    group = AppGroup("registry")
    group.add_command(match)
    app.cli.add_command(group)
    return app


class Stages:
    """The time of each stage and the memory at the end; a bar on a terminal."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self._since = time.perf_counter()
        self._stage = ""

    def __call__(self, stage: str, done: int, total: int) -> None:
        now = time.perf_counter()
        spent = stage if done else self._stage
        if spent:
            self.spent[spent] = self.spent.get(spent, 0.0) + now - self._since
        self._since, self._stage = now, stage
        if sys.stderr.isatty() and total:
            filled = 30 * done // total
            click.echo(f"\r{stage:<10} [{'#' * filled}{' ' * (30 - filled)}] {done}/{total} ", nl=done == total, err=True)

    def told(self) -> str:
        """« words 0.1 s, reading 2.0 s … ; peak 210 MiB »."""
        self("", 0, 0)
        own, workers = (resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        stages = ", ".join(f"{stage} {seconds:.1f} s" for stage, seconds in self.spent.items())
        return f"{stages}; peak {own:.0f} MiB" + (f", largest worker {workers:.0f} MiB" if workers > own / 20 else "")


@contextmanager
def plainly() -> Iterator[None]:
    """A file that cannot be used ends the command with one sentence in each language."""
    try:
        yield
    except files.Unreadable as fault:
        raise click.ClickException(f"{fault.why.fr}\n       {fault.why.en}") from fault
    except OSError as fault:
        name = fault.filename or "?"
        raise click.ClickException(f"{name} ne s'écrit pas\n       {name} cannot be written") from fault


def _say(remarks: list[Any]) -> None:
    for remark in remarks:
        click.echo(f"{remark.fr} / {remark.en}", err=True)


def _mapping(said: tuple[str, ...]) -> dict[str, str]:
    pairs = [item.partition("=") for item in said]
    if wrong := [item for item, (_, sign, name) in zip(said, pairs, strict=True) if not sign or not name]:
        raise click.BadParameter(f"column=field, not {wrong[0]!r}", param_hint="--map")
    return {column: name for column, _, name in pairs}


def register_options(command: Any) -> Any:
    """The options that pairs and clusters share."""
    for option in reversed((
        click.option("--schema", type=click.Choice(SCHEMAS), default="union", show_default=True),
        click.option("--map", "mapping", multiple=True, metavar="COLUMN=FIELD", help="A column under another name."),
        click.option("--labels", type=CSV_IN, help="id1,id2,match: what people decided."),
        click.option("--estimate", is_flag=True, help="Weights estimated from the file itself, without labels (EM), instead of the shipped ones."),
        click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True),
    )):  # fmt: skip
        command = option(command)
    return command


def _opened(
    source: Path, stages: Stages, schema: Any, mapping: tuple[str, ...], labels: Path | None, workers: int, *, estimate: bool
) -> Any:
    stages("file", 0, 1)
    table = files.read_table(source, schema, _mapping(mapping))
    stages("file", 1, 1)
    _say(table.remarks)
    decisions = files.read_labels(labels, table.rows()) if labels else files.Decisions([], [])
    _say(decisions.remarks)
    register = Register.of(schema, table.records, workers=workers, progress=stages)
    table.records.clear()
    if estimate:
        register.model = learning.estimate(register.levels(register.sample()), register.model, name="estimated")
    if len(decisions):
        sheet = refit.from_decisions(register, decisions)
        click.echo(sheet.told(), err=True)
    return table, decisions, register


@match.command("pairs")
@click.argument("source", type=CSV_IN)
@click.option("--out", type=CSV_OUT, required=True)
@register_options
def pairs(source: Path, out: Path, schema: Any, mapping: tuple[str, ...], labels: Path | None, workers: int, *, estimate: bool) -> None:
    """Write id1,id2,score,reasons for every scored pair above a low floor."""
    stages = Stages()
    with plainly():
        table, _, register = _opened(source, stages, schema, mapping, labels, workers, estimate=estimate)
        written = files.write_rows(out, ("id1", "id2", "score", "reasons"), (
            (table.ids[i], table.ids[j], f"{p:.4f}", brief(levels, register.model))
            for part in register.scored(reasons=True)
            for i, j, p, levels in zip(part.i.tolist(), part.j.tolist(), part.p.tolist(), part.levels, strict=True)
        ))  # fmt: skip
    _tell_keys(register)
    click.echo(f"{written} pairs, {register.model.version}; {stages.told()}", err=True)


def _tell_keys(register: Register) -> None:
    for key, found, new, dropped in register.tally.rows:
        if found or dropped:
            click.echo(f"  {key:<40} {found:>10} pairs, {new:>10} new, {dropped:>10} beyond the cap", err=True)


@match.command("clusters")
@click.argument("source", type=CSV_IN)
@click.option("--out", type=CSV_OUT, required=True)
@click.option(
    "--threshold", type=click.FloatRange(0, 1), default=None, help="Mean probability that holds a cluster; the model's own if not given."
)
@register_options
def clusters(
    source: Path,
    out: Path,
    threshold: float | None,
    schema: Any,
    mapping: tuple[str, ...],
    labels: Path | None,
    workers: int,
    *,
    estimate: bool,
) -> None:
    """Write id,cluster for every record."""
    stages = Stages()
    with plainly():
        table, decisions, register = _opened(source, stages, schema, mapping, labels, workers, estimate=estimate)
        groups = register.groups(threshold=threshold, same=decisions.same, distinct=decisions.distinct)
        files.write_rows(out, ("id", "cluster"), zip(table.ids, groups.of.tolist(), strict=True))
    for a, b in groups.contradictions:
        click.echo(
            f"contradiction : {table.ids[a]} = {table.ids[b]}, jugés distincts par d'autres décisions / judged distinct elsewhere", err=True
        )
    click.echo(
        f"{len(table.ids)} records, {len(np.unique(groups.of))} clusters, {register.model.version}; {stages.told()}", err=True
    )  # fmt: skip


@match.command("closest")
@click.argument("source", type=CSV_IN)
@click.option("--queries", type=CSV_IN, required=True)
@click.option("--out", type=CSV_OUT, required=True)
@click.option("-k", "count", type=click.IntRange(1, 200), default=10, show_default=True)
@click.option("--map", "mapping", multiple=True, metavar="COLUMN=FIELD")
def closest(source: Path, queries: Path, out: Path, count: int, mapping: tuple[str, ...]) -> None:
    """Write query_id,rank,id,score: the nearest records to each text."""
    stages = Stages()
    with plainly():
        stages("file", 0, 1)
        table = files.read_table(source, "union", _mapping(mapping))
        _say(table.remarks)
        asked = files.read_queries(queries)
        stages("index", 0, 1)
        index = NameIndex(Candidate.of(row, record) for row, record in enumerate(table.records))
        stages("queries", 0, len(asked))
        files.write_rows(out, ("query_id", "rank", "id", "score"), (
            (query, rank, table.ids[hit.candidate.key], f"{hit.score:.4f}")
            for query, text, town in asked
            for rank, hit in enumerate(index.closest(text, place=town, k=count, reasons=False), start=1)
        ))  # fmt: skip
    click.echo(f"{len(asked)} queries over {len(index)} records; {stages.told()}", err=True)


@match.command("compare")
@click.argument("name_a")
@click.argument("name_b")
@click.option("--json", "as_json", is_flag=True)
@click.option("--lang", type=click.Choice(("fr", "en")), default="fr", show_default=True)
def compare_names(name_a: str, name_b: str, as_json: bool, lang: str) -> None:
    """Say whether two names are the same union, and why."""
    verdict = compare({"name": name_a}, {"name": name_b})
    if as_json:
        click.echo(json.dumps(verdict.as_json(), ensure_ascii=False, indent=1))
        return
    click.echo(f"{verdict.probability:.1%}  ({verdict.bits:+.1f} bits, {verdict.version})")
    for veto in verdict.vetoes:
        click.echo(f"  veto   {veto.to(lang)}")
    click.echo(f"  {verdict.prior:+6.1f}  " + ("au départ" if lang == "fr" else "to begin with"))
    for reason in verdict.reasons:
        click.echo(f"  {reason.bits:+6.1f}  {reason.text.to(lang)}")


@match.command("prepare")
@click.argument("source", type=CSV_IN)
@click.option("--out", type=CSV_OUT, required=True)
@register_options
def prepare(source: Path, out: Path, schema: Any, mapping: tuple[str, ...], labels: Path | None, workers: int, *, estimate: bool) -> None:
    """Write the table that Splink compares; beside it the SQL that loads it (.sql) and this register's settings (.json)."""
    stages = Stages()
    with plainly():
        table, _, register = _opened(source, stages, schema, mapping, labels, workers, estimate=estimate)
        written = files.write_rows(out, splink.header(schema), splink.prepared_rows(table.ids, register.frame))
    out.with_suffix(".sql").write_text(splink.loading(schema, out.name), encoding="utf-8")
    out.with_suffix(".json").write_text(json.dumps(splink.settings(register.model), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    click.echo(f"{written} records, {register.model.version}; {stages.told()}", err=True)


@match.command("splink-settings")
@click.option("--schema", type=click.Choice(SCHEMAS), default="union", show_default=True)
@click.option("--out", type=CSV_OUT, default=None)
def splink_settings(schema: Any, out: Path | None) -> None:
    """The same fields and levels as a Splink settings file."""
    text = json.dumps(splink.settings(shipped(schema)), ensure_ascii=False, indent=1)
    if out is None:
        click.echo(text)
    else:
        out.write_text(text + "\n", encoding="utf-8")
