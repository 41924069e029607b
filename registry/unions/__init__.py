"""The register itself: the unions, their officers, their affiliations."""
