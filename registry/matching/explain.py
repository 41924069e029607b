"""One pair, explained: the probability, the bits of each field, the reasons in words, the vetoes.

The explanation is the score itself: the prior and the bits of the reasons add up to the total, nothing is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from registry.bilingual import Text
from registry.matching.columns import Frequencies, Levels, word_id
from registry.matching.fields import COMPARED, compare_rows
from registry.matching.frame import FIELDS, Record, Schema, frame_of
from registry.matching.model import Model, background, shipped
from registry.matching.names import NameReading, Reader, acronym_form, reader
from registry.matching.tables import lexicon
from registry.matching.wording import FIELD, LEVEL, NAME_FAMILY, VETO

#: A word that more than one name in so many holds is generic.
GENERIC: Final = 100
WORDS_SAID: Final = 5
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class FieldReason:
    """What one field says: its level, what the level is worth in bits (plus is towards « the same »), and the sentence."""

    field: str
    level: str
    bits: float
    text: Text


@dataclass(frozen=True, slots=True)
class Verdict:
    """Two records compared. `bits` is `prior` plus the reasons' bits; a veto caps the probability, whatever the bits."""

    probability: float
    bits: float
    prior: float
    reasons: tuple[FieldReason, ...]
    vetoes: tuple[Text, ...]
    version: str

    @property
    def summary(self) -> Text:
        """The reasons that weigh, strongest first, in one line."""
        said = [reason.text for reason in sorted(self.reasons, key=lambda reason: -abs(reason.bits)) if abs(reason.bits) >= 0.5]
        vetoes = [Text("veto : {veto}", "veto: {veto}").filled(veto=veto) for veto in self.vetoes]
        return joined([*vetoes, *said]) if vetoes or said else Text("rien à comparer", "nothing to compare")

    def as_json(self) -> dict[str, object]:
        """For a script: plain values, both languages."""
        return {
            "probability": self.probability,
            "bits": self.bits,
            "prior": self.prior,
            "reasons": [
                {"field": reason.field, "level": reason.level, "bits": reason.bits, "fr": reason.text.fr, "en": reason.text.en}
                for reason in self.reasons
            ],
            "vetoes": [veto.as_json() for veto in self.vetoes],
            "version": self.version,
        }


def compare(a: Record, b: Record, *, schema: Schema = "union", model: Model | None = None) -> Verdict:
    """Are these two records the same body? Fields as in :data:`FIELDS`; what a record does not say is not held against it.

    Symmetric and deterministic; the same under case, accents, apostrophes, dotted acronyms and the order of words.
    """
    frame = frame_of(schema, [a, b], reader()).weigh(background())
    levels = compare_rows(frame, np.array([0]), frame, np.array([1]))
    return verdict(levels, a, b, model or shipped(schema, names_only=frame.names_only))


def verdict(
    levels: Levels, a: Record, b: Record, model: Model, *, frequencies: Frequencies | None = None, names: Reader | None = None
) -> Verdict:
    """The verdict on two records whose levels (one row) are known; `frequencies` say what is generic in their register."""
    bits, probability = model.judge(levels)
    told = _Told(a, b, model.schema, frequencies, names or reader())
    reasons = [*_name_reason(levels[0].tolist(), model, told)]
    for at, compared in enumerate(COMPARED[model.schema]):
        code = int(levels[0, at])
        if code and compared.key not in NAME_FAMILY:
            level = compared.levels[code]
            reasons.append(FieldReason(compared.key, level, round(float(model.matrix[at][code]), 2), told.say(compared.key, level)))
    vetoes = tuple(told.say_veto(key) for key in model.vetoes(levels[0]))
    return Verdict(
        round(float(probability[0]), 4), round(float(bits[0]), 2), round(model.prior, 2), tuple(reasons), vetoes, model.version
    )  # fmt: skip


def joined(texts: Iterable[Text], by: str = " ; ") -> Text:
    """Several sentences as one."""
    held = list(texts)
    return Text(by.join(text.fr for text in held), by.replace(" ;", ";").join(text.en for text in held))


def _name_reason(levels: Sequence[int], model: Model, told: _Told) -> list[FieldReason]:
    """The four looks at the names (words, rarity, what is left, letters) as one reason."""
    keys = [compared.key for compared in COMPARED[model.schema]]
    family = [at for at, key in enumerate(keys) if key in NAME_FAMILY]
    if not family or not levels[family[0]]:
        return []
    bits = sum(float(model.matrix[at][levels[at]]) for at in family)
    level = COMPARED[model.schema][family[0]].levels[levels[family[0]]]
    return [FieldReason("name", level, round(bits, 2), told.say_names(level))]


class _Told:
    """Two records, as the sentences tell them."""

    def __init__(self, a: Record, b: Record, schema: Schema, frequencies: Frequencies | None, names: Reader) -> None:
        self.a, self.b, self.schema, self.frequencies = a, b, schema, frequencies
        self.written: dict[str, str] = {}
        self.readings = (self._read(a, names), self._read(b, names)) if schema != "person" else ((), ())

    def _read(self, record: Record, names: Reader) -> tuple[NameReading, ...]:
        cells = [cell for column in ("name", "name_fr", "name_en") if (cell := record.get(column))]
        for word in _WORD.findall(" ".join(cells)):
            for part in names.token(word).words:
                self.written.setdefault(lexicon().concept(part), word)
        return tuple(names.read(cell) for cell in cells)

    def say(self, field: str, level: str) -> Text:
        """« Téléphone : le même (699 61 09 72) »."""
        said = LEVEL[field].get(level) or LEVEL["*"][level]
        values = self._values(field)
        text = Text("{field} : {said}", "{field}: {said}").filled(field=FIELD[field], said=said)
        return Text(f"{text.fr} ({values.fr})", f"{text.en} ({values.en})") if values else text

    def _values(self, field: str) -> Text | None:
        if field in {"numbers", "places", "qualifiers"}:
            return self._sets(field)
        if field == "acronym":
            mine, theirs = (
                acronym_form(record.get("acronym") or "").upper() or self._bare(at) for at, record in enumerate((self.a, self.b))
            )
            return _beside(mine, theirs)
        if field in FIELDS[self.schema]:
            return _beside((self.a.get(field) or "")[:60], (self.b.get(field) or "")[:60])
        return None

    def _bare(self, at: int) -> str:
        return next((letters.upper() for reading in self.readings[at] for letters in reading.acronyms), "")

    def _sets(self, field: str) -> Text | None:
        known = lexicon()
        sides: tuple[list[str], list[str]] = ([], [])
        for readings in self.readings:
            held = dict.fromkeys(value for reading in readings for value in getattr(reading, field))
            for side, language in zip(sides, (0, 1), strict=True):
                labels = (known.place_label.get(value) or known.labels.get(value, (value, value))[language] for value in held)
                side.append(", ".join(labels) or "—")
        french, english = _beside(*sides[0]), _beside(*sides[1])
        return Text(french.fr, english.en) if french and english else None

    def say_veto(self, field: str) -> Text:
        values = self._values(field)
        return VETO[field].filled(values=values or Text.same(""))

    def say_names(self, level: str) -> Text:
        """« mots distinctifs communs : GRAND-SUD ; TRANSPORTEURS est générique (214 noms) »."""
        mine = {concept for reading in self.readings[0] for concept in reading.concepts}
        theirs = {concept for reading in self.readings[1] for concept in reading.concepts}
        shared = [concept for reading in self.readings[0] for concept in reading.concepts if concept in theirs]
        shared = list(dict.fromkeys(shared))
        telling = [concept for concept in shared if not self._generic(concept)]
        generic = [concept for concept in shared if self._generic(concept) and concept.isalpha()]
        parts = [Text("{field} : {said}", "{field}: {said}").filled(field=FIELD["name"], said=LEVEL["name"][level])]
        if telling:
            parts.append(Text("mots distinctifs communs : {w}", "distinctive words in common: {w}").filled(w=self._words(telling)))
        elif generic:
            parts.append(Text("aucun mot distinctif commun", "no distinctive word in common"))
        if generic:
            commonest = max(generic, key=self._held)
            parts.append(
                Text("{w} est générique ({n} noms)", "{w} is generic ({n} names)").filled(
                    w=self._words([commonest]), n=self._held(commonest)
                )
            )
        for side, other, who in ((mine, theirs, "A"), (theirs, mine, "B")):
            left = [concept for concept in dict.fromkeys(side) if concept not in other and not self._generic(concept)]
            if left:
                parts.append(Text("seulement dans {who} : {w}", "only in {who}: {w}").filled(who=who, w=self._words(sorted(left))))
        return joined(parts)

    def _held(self, concept: str) -> int:
        """How many names hold the word: in the register, or in the general stock when the register is small."""
        ident = np.array([word_id(concept)])
        own = int(self.frequencies.count(ident)[0]) if self.frequencies is not None else 0
        stock = background().get("name")
        return max(own, int(stock.count(ident)[0]) if stock is not None else 0)

    def _generic(self, concept: str) -> bool:
        stock = background().get("name")
        size = max(self.frequencies.size if self.frequencies is not None else 0, stock.size if stock is not None else 0)
        return self._held(concept) * GENERIC > size

    def _words(self, concepts: Sequence[str]) -> Text:
        """Concepts as the records write them; where they are read out of several words, as the tables do, in each language."""
        known = lexicon()
        sides: tuple[list[str], list[str]] = ([], [])
        for concept in concepts[:WORDS_SAID]:
            bare = concept.lstrip("#")
            plainly = known.place_label.get(concept[1:], bare) if concept[:1] == "@" else self.written.get(concept)
            french, english = (plainly, plainly) if plainly else known.labels.get(concept, (bare, bare))
            sides[0].append(french.upper())
            sides[1].append(english.upper())
        return Text(", ".join(sides[0]), ", ".join(sides[1]))


def _beside(mine: str, theirs: str) -> Text | None:
    if not mine and not theirs:
        return None
    if mine == theirs:
        return Text.same(mine)
    return Text.same(f"{mine or '—'} / {theirs or '—'}")
