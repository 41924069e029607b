"""Keeping the house running: health, backup and restore, the doctor, the worker."""
