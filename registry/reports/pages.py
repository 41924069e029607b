"""What the overview of the clean-up proposes to do next, in words, and the page where it is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from flask import url_for

from registry.bilingual import Text
from registry.reports.overview import CleanUpOverview
from registry.web.filters import number

OPEN_DUPLICATES: Final = Text("Ouvrir les doublons", "Open the duplicates")
SEE_CAMPAIGNS: Final = Text("Voir les campagnes", "See the campaigns")
SEE_THEM: Final = Text("Les voir", "See them")
SEE_REPORTS: Final = Text("Voir les rapports", "See the reports")


@dataclass(frozen=True, slots=True)
class NextStep:
    """One step: what to do, why, and the link to where it is done. `titles` says it for several, with ``{n}`` of them."""

    title: Text
    body: Text
    link: Text
    endpoint: str
    titles: Text | None = None
    arguments: Mapping[str, str] = field(default_factory=dict)
    for_handler: bool = False  # the list is narrowed to what the reader may handle
    is_urgent: bool = True


NEXT_STEPS: Final = {
    "load": NextStep(
        Text("Reprendre l'ancien fichier", "Load the old file"),
        Text(
            "Le registre est vide. Commencez par déposer le classeur de l'ancien fichier.",
            "The register is empty. Begin by uploading the spreadsheet of the old file.",
        ),
        Text("Ouvrir la reprise", "Open the old file"),
        "reprise.index",
    ),
    "approve": NextStep(
        Text("Approuver un recensement", "Approve a census"),
        Text(
            "Une campagne, ou l'une de ses étapes, attend l'approbation du greffier ou de son adjoint.",
            "A campaign, or one of its stages, awaits the approval of the registrar or a deputy.",
        ),
        SEE_CAMPAIGNS,
        "campaigns.index",
    ),
    "scan": NextStep(
        Text("Faire relire le fichier par les règles", "Have the register read by the rules"),
        Text(
            "Aucune relecture n'a encore été faite : les constats ne sont pas connus.",
            "No reading has been made yet: the findings are not known.",
        ),
        Text("Ouvrir les constats", "Open the findings"),
        "findings.index",
    ),
    "confirm": NextStep(
        Text("Confirmer un rattachement", "Confirm a consolidation"),
        Text("Une deuxième personne doit les relire avant qu'ils ne s'appliquent.", "A second person must read them before they apply."),
        Text("Les relire", "Read them"),
        "consolidations.index",
        titles=Text("Confirmer {n} rattachements", "Confirm {n} consolidations"),
        arguments={"etat": "proposed"},
    ),
    "blocking": NextStep(
        Text("Régler un constat bloquant", "Settle a blocking finding"),
        Text(
            "Numéros et dénominations partagés : rien d'autre ne se fait bien avant.",
            "Shared numbers and names: nothing else goes well before these.",
        ),
        SEE_THEM,
        "findings.listing",
        titles=Text("Régler {n} constats bloquants", "Settle {n} blocking findings"),
        arguments={"gravite": "blocking"},
        for_handler=True,
    ),
    "search": NextStep(
        Text("Lancer la recherche de doublons", "Launch the search for duplicates"),
        Text(
            "Elle n'a pas encore été faite. La machine compare, une personne décide.",
            "It has not been made yet. The machine compares, a person decides.",
        ),
        OPEN_DUPLICATES,
        "dedupe.index",
    ),
    "judge": NextStep(
        Text("Juger une paire de fiches", "Judge a pair of records"),
        Text("Les plus incertaines d'abord, au clavier si vous voulez.", "The most uncertain first, with the keyboard if you like."),
        Text("Commencer", "Begin"),
        "dedupe.pairs",
        titles=Text("Juger {n} paires de fiches", "Judge {n} pairs of records"),
    ),
    "conclude": NextStep(
        Text("Conclure les réponses du recensement", "Conclude the answers of the census"),
        Text(
            "Des organisations ont répondu ou leur lettre est revenue : chacune attend sa conclusion.",
            "Organisations have answered or their letter came back: each awaits its conclusion.",
        ),
        SEE_CAMPAIGNS,
        "campaigns.index",
    ),
    "findings": NextStep(
        Text("Vérifier un constat", "Check a finding"),
        Text("Faites corriger la fiche, ou clôturez avec un motif.", "Have the record corrected, or close with a reason."),
        SEE_THEM,
        "findings.listing",
        titles=Text("Vérifier les {n} constats ouverts", "Check the {n} open findings"),
        for_handler=True,
    ),
    "others": NextStep(
        Text("Rien ne vous attend ici", "Nothing here waits for you"),
        Text(
            "Ce qui reste à faire revient à d'autres agents. Les chiffres de cette page mènent aux listes, que vous pouvez lire.",
            "What remains to be done is for other clerks. The figures on this page lead to the lists, which you may read.",
        ),
        SEE_REPORTS,
        "reports.listing",
        is_urgent=False,
    ),
    "nothing": NextStep(
        Text("Le fichier est à jour", "The register is up to date"),
        Text("Rien n'attend. Le fichier est relu chaque jour.", "Nothing waits. The register is read every day."),
        SEE_REPORTS,
        "reports.listing",
        is_urgent=False,
    ),
}


def in_words(code: str, found: CleanUpOverview, *, handler: str | None) -> dict[str, Any]:
    """The step that `overview.next_step` chose, with its count; `handler` narrows lists of findings to one role's."""
    step = NEXT_STEPS[code]
    counts = {
        "confirm": found.to_confirm,
        "blocking": found.mine["blocking"],
        "judge": found.duplicates.open,
        "findings": found.mine["open"],
    }
    count = counts.get(code, 1)
    arguments: dict[str, Any] = {**step.arguments, **({"charge": handler} if step.for_handler else {})}
    return {
        "title": step.titles.filled(n=number(count)) if step.titles and count != 1 else step.title,
        "body": step.body,
        "link": step.link,
        "href": url_for(step.endpoint, **arguments),
        "kind": "primary" if step.is_urgent else "secondary",
    }
