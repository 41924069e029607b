"""The applicant's side: a dossier opened, filled in and filed, online or at the counter."""
