"""What differs between two snapshots of a dossier, in words: what the applicant changed since the observations (art. 12)."""

from __future__ import annotations

from typing import Any

from registry.bilingual import Text
from registry.dossiers.snapshot import EMPTY, FIELDS, in_words, joined
from registry.kinds import TABLE
from registry.kinds.filing import EFFECT_ON, ChangedValue
from registry.law import requirements
from registry.law.filings import FilingKind
from registry.law.terms import Function


def differences(before: dict[str, Any], after: dict[str, Any]) -> list[ChangedValue]:
    """What differs between two snapshots, field by field, person by person, piece by piece."""
    found = [
        ChangedValue(label, in_words(name, before.get(name)), in_words(name, after.get(name)))
        for name, label in FIELDS.items()
        if name in before and before.get(name) != after.get(name)
    ]
    then, now = ({"effect_on": said.get("effect_on"), **said.get("content", {})} for said in (before, after))
    if "filing" in after:
        asked = (EFFECT_ON, *TABLE[FilingKind(after["filing"])].fields)
        found += [
            ChangedValue(field.label, field.in_words(then.get(field.name)), field.in_words(now.get(field.name)))
            for field in asked
            if then.get(field.name) != now.get(field.name)
        ]
    found += _entries(
        Text("Fondateur ou dirigeant", "Founder or officer"), before.get("people", {}), after.get("people", {}), _person_words
    )
    found += _entries(
        Text("Organisation membre", "Member organisation"),
        {name: name for name in before.get("members", [])},
        {name: name for name in after.get("members", [])},
        Text.same,
    )
    old, new = before.get("documents", {}), after.get("documents", {})
    for piece in sorted(old.keys() | new.keys()):
        if old.get(piece) != new.get(piece):
            found.append(ChangedValue(requirements.BY_CODE[piece].label, _document_words(old.get(piece)), _document_words(new.get(piece))))
    return found


def _entries(label: Text, before: dict[str, Any], after: dict[str, Any], words: Any) -> list[ChangedValue]:
    return [
        ChangedValue(label, words(before[key]) if key in before else EMPTY, words(after[key]) if key in after else EMPTY)
        for key in sorted(before.keys() | after.keys(), key=lambda key: (len(key), key))
        if before.get(key) != after.get(key)
    ]


def _person_words(person: dict[str, Any]) -> Text:
    parts = [Text.same(person["name"])]
    if person["function"]:
        parts.append(Function(person["function"]).label)
    if person["signed"]:
        parts.append(Text("signataire", "signatory"))
    parts += [Text.same(person[name]) for name in ("profession", "identity_document") if person[name]]
    return joined(parts)


def _document_words(content: str | None) -> Text:
    if content is None:
        return EMPTY
    if content.endswith("×"):
        return Text(f"papier, {content[:-1]} ex.", f"paper, {content[:-1]} copies")
    return Text(f"fichier, empreinte {content[:12]}…", f"file, digest {content[:12]}…")
