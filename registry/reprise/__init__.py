"""Bringing the old file in: spreadsheets, mapping, the provenance of every row and cell."""
