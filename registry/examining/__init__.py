"""The office's side: a dossier examined, decided, signed and notified."""
