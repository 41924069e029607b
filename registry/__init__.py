"""The Greffe des Syndicats: the trade-union registry, from a draft application to a public entry.

The README maps the packages; each imports only from the layers below it (``pyproject.toml``, import contracts), and each that
has pages, jobs or files of its own says so in its `feature.py`.

This package imports nothing: reading the law must not load a web framework.
"""
