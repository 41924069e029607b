"""How two records are compared: each field's likeness cut into levels, « missing » always the first.

Levels, not numbers, because a level can be explained, weighed in bits, learned from a few hundred decisions and exported
to another tool (Fellegi and Sunter, 1969; Winkler, 1990). One implementation serves one pair and millions.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from registry.matching.bodies import (
    ACRONYM,
    ADDRESS,
    BRANCH,
    EMAIL,
    FOUNDED,
    KIND,
    LETTERS,
    NAME,
    NUMBERS,
    OFFICERS,
    PLACES,
    QUALIFIERS,
    RARITY,
    REGION,
    REGNO,
    RESIDUE,
    TOWN,
    contacts,
    identity,
    names,
)  # fmt: skip
from registry.matching.columns import Levels, Rows
from registry.matching.frame import Frame, Schema
from registry.matching.pairs import PHONE, ComparedField, Pairs
from registry.matching.persons import (
    ADDRESS_1,
    ADDRESS_2,
    BIRTH,
    GIVEN,
    ID_NUMBER,
    NAMES,
    POSTCODE,
    STATE,
    STREET_NUMBER,
    SUBURB,
    SURNAME,
    person,
)  # fmt: skip

_BODY: Final = (
    NAME, RARITY, RESIDUE, LETTERS, NUMBERS, PLACES, QUALIFIERS, ACRONYM, KIND, BRANCH, REGION, TOWN, ADDRESS, FOUNDED, REGNO, OFFICERS, PHONE, EMAIL,
)  # fmt: skip
_PERSON: Final = (NAMES, GIVEN, SURNAME, BIRTH, STREET_NUMBER, ADDRESS_1, ADDRESS_2, SUBURB, POSTCODE, STATE, PHONE, ID_NUMBER)
COMPARED: Final[dict[Schema, tuple[ComparedField, ...]]] = {"union": _BODY, "organisation": _BODY, "person": _PERSON}
#: So many pairs are compared at a time: the work stays in the processor's cache.
SLICE: Final = 16_384


def compare_rows(left: Frame, i: Rows, right: Frame, j: Rows) -> Levels:
    """The levels of each pair (i, j), one column per field of the schema."""
    levels = np.empty((len(i), len(COMPARED[left.schema])), np.uint8)
    for start in range(0, len(i), SLICE):
        pairs = Pairs(left, i[start : start + SLICE], right, j[start : start + SLICE])
        columns = person(pairs) if left.schema == "person" else [*names(pairs), *identity(pairs), *contacts(pairs)]
        levels[start : start + SLICE] = np.stack(columns, axis=1)
    return levels
