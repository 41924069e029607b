"""What the journal says of the old file."""

from __future__ import annotations

from registry.audit.verbs import Verb


class RepriseVerb(Verb):
    """The old file, from its receipt to its last line."""

    FILE_RECEIVED = "reprise.file_received", "Fichier de reprise reçu", "Old file received"
    COLUMNS_MAPPED = "reprise.columns_mapped", "Colonnes du fichier de reprise vérifiées", "Columns of the old file checked"
    LOAD_ASKED = "reprise.load_asked", "Chargement demandé", "Loading asked for"
    BATCH_LOADED = "reprise.batch_loaded", "Lot de lignes chargé", "Batch of lines loaded"
    SHEET_LOADED = "reprise.sheet_loaded", "Feuille chargée", "Sheet loaded"
