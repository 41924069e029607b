"""The statute as data and pure functions: no framework, no database, no clock.

Law n° 92/007 of 14 August 1992 (Labour Code), Title II, and décrets 93/574/PM and 93/576/PM. What no source confirms is
a dated parameter (`parameters`), never a constant. Every table here is meant to be read by a lawyer.
"""
