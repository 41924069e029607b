"""Contradictions in the register: small named rules, each finding with its evidence, handled by a person."""
