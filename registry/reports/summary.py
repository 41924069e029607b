"""One page for the hierarchy: sentences built from the figures of a report. No figure, and it says « non mesuré »."""

from __future__ import annotations

from registry.bilingual import Text
from registry.findings.models import Severity
from registry.reports.models import Report
from registry.reports.queries import figure
from registry.reports.wording import number, percent


def paragraphs(report: Report) -> list[tuple[Text, list[Text]]]:
    """The summary by theme: a heading and its sentences."""
    return [
        (Text("Le fichier", "The register"), _register(report)),
        (Text("Ce qui ne va pas", "What is wrong"), _findings(report)),
        (Text("Les doublons", "Duplicates"), _duplicates(report)),
        (Text("Le recensement", "The census"), _census(report)),
    ]


def _counted(count: int | None, none: Text, single: Text, several: Text) -> Text:
    """A sentence in the right number."""
    if not count:
        return none
    return (single if count == 1 else several).filled(n=number(count))


def _register(report: Report) -> list[Text]:
    said = [
        _counted(
            figure(report, "records", "live"), Text("Le registre ne compte aucune fiche.", "The register has no record."),
            Text("Le registre compte une fiche.", "The register has one record."), Text("Le registre compte {n} fiches.", "The register has {n} records."),
        ),
        _counted(
            figure(report, "files", "rows"), Text("Aucun ancien fichier n'a encore été repris.", "No old file has been loaded yet."),
            Text("Une ligne d'ancien fichier a été lue.", "One line of an old file was read."),
            Text("{n} lignes d'anciens fichiers ont été lues.", "{n} lines of old files were read."),
        ),
    ]  # fmt: skip
    if figure(report, "files", "rows"):
        text = Text(
            "Chacune est comptée : {stored} sont devenues une fiche, {attached} ont été jointes à une fiche existante, {refused} ont été refusées avec leur motif.",
            "Each is accounted for: {stored} became a record, {attached} were attached to an existing record, {refused} were refused with their reason.",
        )
        said.append(text.filled(**{name: number(figure(report, "files", name)) for name in ("stored", "attached", "refused")}))
    return said


def _findings(report: Report) -> list[Text]:
    if figure(report, "scan") is None:
        return [
            Text(
                "Le fichier n'a pas encore été relu par les règles : non mesuré.",
                "The register has not been read by the rules yet: not measured.",
            )
        ]
    total = report.values["findings"]["total"]
    said = [
        _counted(
            total["open"], Text("Aucun constat n'est ouvert.", "No finding is open."), Text("Un constat est ouvert.", "One finding is open."),
            Text("{n} constats sont ouverts.", "{n} findings are open."),
        )
    ]  # fmt: skip
    blocking = report.values["findings"]["severity"][Severity.BLOCKING.value]["open"]
    said.append(
        _counted(
            blocking, Text("Aucun n'est bloquant.", "None is blocking."),
            Text("Un est bloquant et attend une décision.", "One is blocking and awaits a decision."),
            Text("{n} sont bloquants et attendent une décision.", "{n} are blocking and await a decision."),
        )
    )  # fmt: skip
    if report.previous is None:
        said.append(
            Text(
                "C'est le premier rapport : rien ne s'y compare encore.",
                "This is the first report: there is nothing to compare it with yet.",
            )
        )
    else:
        text = Text(
            "Depuis le rapport {ref} : {new} nouveaux, {resolved} levés, {standing} inchangés.",
            "Since report {ref}: {new} new, {resolved} lifted, {standing} standing.",
        )
        said.append(text.filled(ref=report.previous.ref, **{name: number(total[name]) for name in ("new", "resolved", "standing")}))
    return said


def _duplicates(report: Report) -> list[Text]:
    run, applied = report.values["duplicates"], report.values["consolidations"]
    if run is None:
        said = [
            Text(
                "La recherche de doublons n'a pas encore été faite : non mesuré.",
                "The search for duplicates has not been made yet: not measured.",
            )
        ]
    else:
        said = [
            _counted(
                sum(run["pairs"].values()),
                Text("Aucune paire de fiches n'attend d'être comparée.", "No pair of records waits to be compared."),
                Text("Une paire de fiches attend qu'un agent la compare.", "One pair of records waits for a clerk to compare it."),
                Text("{n} paires de fiches attendent qu'un agent les compare.", "{n} pairs of records wait for a clerk to compare them."),
            ),
            _measure(
                run["precision"]["strata"].get("proposal") if run["precision"] else None,
                run["recall"]["reviewed"] if run["recall"] else None,
            ),
        ]
    if not any(applied.get(name) for name in ("proposed", "notified", "applied", "undone")):
        return [*said, Text("Aucun rattachement n'a encore été proposé.", "No consolidation has been proposed yet.")]
    return [*said, *_consolidated(applied)]


def _consolidated(applied: dict[str, int]) -> list[Text]:
    """The consolidations by state: a sentence for each, in its own number."""
    return [
        _counted(
            applied.get("proposed"), Text("Aucun rattachement n'attend de confirmation.", "No consolidation awaits confirmation."),
            Text("Un rattachement attend une confirmation.", "One consolidation awaits confirmation."),
            Text("{n} rattachements attendent une confirmation.", "{n} consolidations await confirmation."),
        ),
        _counted(
            applied.get("notified"), Text("Aucun ne court son délai d'opposition.", "None is in its time for objection."),
            Text("Un court son délai d'opposition.", "One is in its time for objection."),
            Text("{n} courent leur délai d'opposition.", "{n} are in their time for objection."),
        ),
        _counted(
            applied.get("applied"), Text("Aucun n'est appliqué.", "None is applied."), Text("Un est appliqué.", "One is applied."),
            Text("{n} sont appliqués.", "{n} are applied."),
        ),
        _counted(
            applied.get("undone"), Text("Aucun n'a été défait.", "None was undone."), Text("Un a été défait.", "One was undone."),
            Text("{n} ont été défaits.", "{n} were undone."),
        ),
    ]  # fmt: skip


def _measure(precision: dict[str, object] | None, recall: dict[str, object] | None) -> Text:
    return Text(
        "Part des paires proposées qui sont de vrais doublons : {precision}. Part des doublons connus retrouvés : {recall}.",
        "Share of proposed pairs that are true duplicates: {precision}. Share of known duplicates found again: {recall}.",
    ).filled(precision=percent(precision), recall=percent(recall))


def _census(report: Report) -> list[Text]:
    asked = figure(report, "census", "addressees")
    if not asked:
        return [Text("Aucun recensement n'est en cours.", "No census is under way.")]
    text = Text(
        "{asked} organisations sont interrogées ; {answered} ont répondu et {returned} lettres sont revenues. Le silence ne fait perdre aucun droit.",
        "{asked} organisations are being asked; {answered} have answered and {returned} letters came back. Silence loses no right.",
    )
    return [text.filled(asked=number(asked), **{name: number(figure(report, "census", name)) for name in ("answered", "returned")})]
