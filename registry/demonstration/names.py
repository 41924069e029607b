"""Names of real organisations, from `data/real-unions.csv`: name, acronym and kind are all that is known of them.

Rows of one `cluster_id` are spellings of one organisation; the fullest French spelling is the name, an English one the
English name. Public-service unions, associations and networks are not in such a register and are left out; so are bodies
of the past.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from registry.demonstration import people
from registry.law.terms import Kind

_KINDS: Final = {
    "syndicat": Kind.SYNDICAT, "union": Kind.UNION, "federation": Kind.FEDERATION, "confederation": Kind.CONFEDERATION,
    "employers": Kind.SYNDICAT,
}  # fmt: skip
_ENGLISH: Final = ("trade union", "union of", "federation of", "confederation of", "workers", "teachers", "general union", "united")


@dataclass(frozen=True, slots=True)
class RealName:
    """A real organisation: its name, acronym and kind, and the address where they were read."""

    cluster: str
    name_fr: str
    name_en: str
    acronym: str
    kind: Kind
    is_employers: bool
    source: str


def real_names() -> list[RealName]:
    """One entry a cluster, in the order of the file."""
    clusters: dict[str, list[dict[str, str]]] = {}
    for row in people.table("real-unions"):
        if row["kind"] in _KINDS:
            clusters.setdefault(row["cluster_id"], []).append(row)
    return [_one_name(cluster, rows) for cluster, rows in clusters.items()]


def _one_name(cluster: str, rows: list[dict[str, str]]) -> RealName:
    english = [row["name"] for row in rows if _is_english(row["name"])]
    french = [row["name"] for row in rows if not _is_english(row["name"])]
    kind = rows[0]["kind"]
    name = max(french or english, key=len)
    acronym = next((row["acronym"] for row in rows if row["acronym"]), "")
    source = next(row["source_url"] for row in rows if row["name"] == name)
    english_name = english[0] if english and french else ""
    return RealName(cluster, name[:1].upper() + name[1:], english_name, acronym, _KINDS[kind], kind == "employers", source)


def _is_english(name: str) -> bool:
    lowered = name.lower()
    return any(word in lowered for word in _ENGLISH)
