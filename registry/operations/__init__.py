"""Keeping the application running: health, backup and restore, the doctor, the worker."""
