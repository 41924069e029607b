"""Likely duplicates: runs of the matching engine, and what people decide of each pair. The machine never consolidates."""
