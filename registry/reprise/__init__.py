"""Bringing the old file in: spreadsheets read without trust, columns recognised, every line stored, attached or refused.

`sheets` reads (in a process of its own), `columns` and `reading` understand, `receiving` and `loading` are the acts.
How it works, for the operator and for the person who loads: docs/reprise.md.
"""
