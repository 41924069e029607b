"""What the journal says of saved views and batches."""

from __future__ import annotations

from registry.audit.verbs import Verb


class SavedViewVerb(Verb):
    """What is done to a saved view of the queue."""

    SAVED = "saved_view.saved", "Vue de la file enregistrée", "Queue view saved"
    RENAMED = "saved_view.renamed", "Vue de la file renommée", "Queue view renamed"
    REMOVED = "saved_view.removed", "Vue de la file supprimée", "Queue view removed"


class BatchVerb(Verb):
    """What is done to a batch of dossiers."""

    AIMED = "batch.aimed", "Lot de dossiers préparé", "Batch of dossiers prepared"
    LAUNCHED = "batch.launched", "Lot de dossiers lancé", "Batch of dossiers launched"
    FINISHED = "batch.finished", "Lot de dossiers terminé", "Batch of dossiers finished"
