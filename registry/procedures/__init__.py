"""Procedures on a registered union that no filing opens: cancellation, measures of authorities, the end of a contest.

Each takes two people. Nothing here is done in bulk, and no clock moves anything.
"""
