"""A report in words: its sentences for the hierarchy, its tables by theme. What was not measured is said not to be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from registry.bilingual import NBSP, NNBSP, Text
from registry.consolidations.models import ConsolidationState
from registry.dedupe.terms import Band, PairAnswer
from registry.findings.models import Severity
from registry.findings.rules import RULES
from registry.law import places
from registry.law.terms import Kind
from registry.reports.curve import Curve, curve
from registry.reports.models import Report
from registry.reports.queries import figure

NOT_MEASURED: Final = Text("non mesuré", "not measured")
Cell = Text | int


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table of the report: its title, the words of its columns, its rows. The first cell of a row is its heading."""

    name: str
    title: Text
    columns: tuple[Text, ...]
    rows: tuple[tuple[Cell, ...], ...]


def number(count: int | None) -> Text:
    """A count with the spaces of each language."""
    if count is None:
        return NOT_MEASURED
    return Text(f"{count:,}".replace(",", NNBSP), f"{count:,}")


def percent(share: dict[str, Any] | None) -> Text:
    """« 94,2 % (de 89,1 % à 97,0 %, 120 paires) »."""
    if not share or share.get("value") is None:
        return NOT_MEASURED
    low, high = share["interval"]
    text = Text("{v} (de {low} à {high} ; {hits} sur {of})", "{v} ({low} to {high}; {hits} of {of})")
    return text.filled(v=_rate(share["value"]), low=_rate(low), high=_rate(high), hits=number(share["hits"]), of=number(share["of"]))


def _rate(value: float) -> Text:
    return Text(f"{100 * value:.1f}".replace(".", ",") + f"{NBSP}%", f"{100 * value:.1f}%")


def _shares(*values: float) -> Text:
    """Thresholds, as percentages one after the other."""
    words = [_rate(value) for value in values]
    return Text(" · ".join(one.fr for one in words), " · ".join(one.en for one in words))


def _agreement(value: float | None) -> Text:
    return Text(f"{value:.2f}".replace(".", ","), f"{value:.2f}") if value is not None else NOT_MEASURED


def tables(report: Report) -> list[ReportTable]:
    """Every table of the report, in the order of the page."""
    found: list[ReportTable | None] = [
        _severities(report), _rules(report), _loaded(report), _run(report), _verdicts(report), _measures(report), _consolidations(report),
        _census(report), _breakdown(report, "region", Text("Par région", "By region"), _region),
        _breakdown(report, "kind", Text("Par forme", "By form"), lambda code: Kind(code).label),
        _breakdown(report, "branch", Text("Par branche", "By branch"), _branch),
    ]  # fmt: skip
    return [table for table in found if table is not None]


_MOVES: Final = (
    Text("Ouverts", "Open"), Text("Nouveaux", "New"), Text("Levés", "Lifted"), Text("Inchangés", "Standing"),
    Text("Clos (total)", "Closed (total)"), Text("Résolus (total)", "Resolved (total)"),
)  # fmt: skip
_MOVE_NAMES: Final = ("open", "new", "resolved", "standing", "closed", "gone")


def _severities(report: Report) -> ReportTable:
    found = report.values["findings"]
    rows = [(one.label, *(found["severity"][one.value][name] for name in _MOVE_NAMES)) for one in Severity]
    total = (Text("Ensemble", "All"), *(found["total"][name] for name in _MOVE_NAMES))
    return ReportTable(
        "gravite", Text("Constats par gravité", "Findings by severity"), (Text("Gravité", "Severity"), *_MOVES), (*rows, total)
    )


def _rules(report: Report) -> ReportTable:
    lines = report.values["findings"]["rules"]
    rows = []
    for code, line in lines.items():
        if any(line[name] for name in _MOVE_NAMES):
            label = RULES[code].label if code in RULES else Text.same(code)
            rows.append((label, Severity(line["severity"]).label, *(line[name] for name in _MOVE_NAMES)))
    return ReportTable(
        "regles", Text("Constats par règle", "Findings by rule"), (Text("Règle", "Rule"), Text("Gravité", "Severity"), *_MOVES), tuple(rows)
    )


def _counted(name: str, title: Text, lines: Sequence[tuple[Text, Cell | None]]) -> ReportTable:
    rows = tuple((label, NOT_MEASURED if value is None else value) for label, value in lines)
    return ReportTable(name, title, (Text("Mesure", "Measure"), Text("Valeur", "Value")), rows)


def _loaded(report: Report) -> ReportTable:
    return _counted("fichier", Text("Fichier et reprise", "Register and loads"), [
        (Text("Fiches", "Records"), figure(report, "records", "live")),
        (Text("dont organisations enregistrées", "of which registered organisations"), figure(report, "records", "registered")),
        (Text("dont venues de l'ancien fichier", "of which from the old file"), figure(report, "records", "old_file")),
        (Text("dont au moins une valeur présumée", "of which with a presumed value at least"), figure(report, "records", "presumed")),
        (Text("Doublons rattachés à une autre fiche", "Duplicates consolidated into another record"), figure(report, "records", "consolidated")),
        (Text("Fichiers reçus", "Files received"), figure(report, "files", "files")),
        (Text("Lignes lues", "Lines read"), figure(report, "files", "rows")),
        (Text("Lignes devenues une fiche", "Lines that became a record"), figure(report, "files", "stored")),
        (Text("Lignes jointes à une fiche existante", "Lines attached to an existing record"), figure(report, "files", "attached")),
        (Text("Lignes refusées, avec motif", "Lines refused, with a reason"), figure(report, "files", "refused")),
    ])  # fmt: skip


def _run(report: Report) -> ReportTable | None:
    run = report.values["duplicates"]
    if run is None:
        return None
    return _counted("doublons", Text("Recherche de doublons", "Search for duplicates"), [
        (Text("Recherche n°", "Search no."), run["run"]),
        (Text("Moteur", "Engine"), Text.same(run["engine"])),
        (Text("Seuils : proposition, examen, groupes", "Thresholds: proposal, review, clusters"), _shares(run["proposal"], run["review"], run["linkage"])),
        (Text("Empreinte des données lues", "Digest of the data read"), Text.same(run["input"])),
        (Text("Empreinte du résultat", "Digest of the result"), Text.same(run["result"])),
        *((Text("Paires ouvertes : {band}", "Open pairs: {band}").filled(band=band.label), run["pairs"][band.value]) for band in Band),
        (Text("Contradictions entre réponses", "Contradictions between answers"), run["contradictions"]),
    ])  # fmt: skip


def _verdicts(report: Report) -> ReportTable | None:
    run = report.values["duplicates"]
    if run is None:
        return None
    lines: list[tuple[Text, Cell | None]] = [
        (answer.label, run["verdicts"].get(answer.value, 0)) for answer in PairAnswer if answer is not PairAnswer.WITHDRAWN
    ]
    return _counted("reponses", Text("Réponses des agents", "Clerks' answers"), lines)


def _measures(report: Report) -> ReportTable | None:
    run = report.values["duplicates"]
    if run is None:
        return None
    precision, recall = run["precision"], run["recall"]
    lines: list[tuple[Text, Cell | None]] = [
        (Text("Précision, « {band} »", "Precision, “{band}”").filled(band=band.label), percent(precision["strata"].get(band.value)) if precision else NOT_MEASURED)
        for band in Band
    ]  # fmt: skip
    lines += [
        (Text("Accord entre les deux juges (kappa de Cohen)", "Agreement of the two judges (Cohen's kappa)"), _agreement(precision["agreement"]) if precision else NOT_MEASURED),
        (Text("Rappel : doublons connus proposés", "Recall: known duplicates proposed"), percent(recall["proposed"]) if recall else NOT_MEASURED),
        (Text("Rappel : doublons connus montrés", "Recall: known duplicates shown"), percent(recall["reviewed"]) if recall else NOT_MEASURED),
    ]  # fmt: skip
    return _counted("mesures", Text("Qualité mesurée (intervalle à 95 %)", "Measured quality (95% interval)"), lines)


def _consolidations(report: Report) -> ReportTable:
    found = report.values["consolidations"]
    return _counted(
        "rattachements",
        Text("Rattachements de doublons", "Consolidations of duplicates"),
        [(one.label, found.get(one.value, 0)) for one in ConsolidationState],
    )


def _census(report: Report) -> ReportTable:
    return _counted("recensement", Text("Recensement", "Census"), [
        (Text("Campagnes en cours", "Campaigns under way"), figure(report, "census", "running")),
        (Text("Organisations interrogées", "Organisations asked"), figure(report, "census", "addressees")),
        (Text("Réponses reçues", "Answers received"), figure(report, "census", "answered")),
        (Text("Lettres revenues", "Letters returned"), figure(report, "census", "returned")),
        (Text("Réponses à conclure", "Answers to conclude"), figure(report, "census", "to_conclude")),
    ])  # fmt: skip


def _breakdown(report: Report, name: str, title: Text, label: Callable[[str], Text]) -> ReportTable | None:
    lines = figure(report, "by", name) or {}
    columns = (title, Text("Fiches", "Records"), Text("Constats ouverts", "Open findings"))
    rows = tuple((label(code), *counts) for code, counts in lines.items())
    return ReportTable(name, title, columns, rows) if rows else None


def _region(code: str) -> Text:
    return places.regions()[code].label if code in places.regions() else Text.same(code or "—")


def _branch(code: str) -> Text:
    return places.branches()[code].label if code in places.branches() else Text.same(code)


def curves(reports: Sequence[Report]) -> list[Curve]:
    """What is followed from report to report."""
    times = [report.made_at for report in reports]

    def line(label: Text, *path: str) -> tuple[Text, list[int | None]]:
        return label, [figure(report, *path) for report in reports]

    return [
        curve("constats", Text("Constats ouverts, par gravité", "Open findings, by severity"), times,
              [line(one.label, "findings", "severity", one.value, "open") for one in Severity]),
        curve("paires", Text("Paires à juger et doublons rattachés", "Pairs to judge and duplicates consolidated"), times, [
            line(Text("Paires proposées", "Proposed pairs"), "duplicates", "pairs", "proposal"),
            line(Text("Paires à examiner", "Pairs to review"), "duplicates", "pairs", "review"),
            line(Text("Doublons rattachés", "Duplicates consolidated"), "records", "consolidated"),
        ]),
    ]  # fmt: skip
