"""What the journal says of the search for duplicates."""

from __future__ import annotations

from registry.audit.verbs import Verb


class DedupeVerb(Verb):
    """The search for duplicates and what people judge of them."""

    RUN_ASKED = "dedupe.run_asked", "Recherche de doublons demandée", "Search for duplicates asked for"
    RUN_FINISHED = "dedupe.run_finished", "Recherche de doublons terminée", "Search for duplicates finished"
    JUDGED = "dedupe.judged", "Paire de fiches jugée", "Pair of records judged"
    TAKEN_BACK = "dedupe.taken_back", "Réponse sur une paire reprise", "Answer on a pair taken back"
    ASKED = "dedupe.asked", "Paire laissée à un collègue", "Pair left to a colleague"
    GROUP_JUDGED = "dedupe.group_judged", "Groupe de fiches jugé", "Group of records judged"
    SAMPLE_DRAWN = "dedupe.sample_drawn", "Échantillon tiré pour mesure", "Sample drawn for measurement"
    SAMPLE_JUDGED = "dedupe.sample_judged", "Paire de l'échantillon jugée", "Pair of the sample judged"
    RECALL_ASKED = "dedupe.recall_asked", "Mesure du rappel demandée", "Measure of recall asked for"
    RECALL_MEASURED = "dedupe.recall_measured", "Rappel mesuré sur doublons témoins", "Recall measured on known duplicates"
