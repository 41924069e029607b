"""Plumbing of answers: knows HTTP, knows no trade union."""
