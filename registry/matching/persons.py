"""How two persons are compared: names in any order, birth, address, telephone, identity number."""

from __future__ import annotations

from typing import Final

import numpy as np

from registry.matching.columns import Levels
from registry.matching.pairs import OWN, ComparedField, Pairs, among, choose, dates, phones

# --- persons -----------------------------------------------------------------------------------------------------------

NAMES: Final = ComparedField("names", ("missing", "apart", "some", "half", "most", "same_common", "same"))
GIVEN: Final = ComparedField("given_name", ("missing", "different", "close", "near", "swapped", "same_common", "same"))
SURNAME: Final = ComparedField("surname", ("missing", "different", "close", "near", "swapped", "same_common", "same"))
BIRTH: Final = ComparedField("date_of_birth", ("missing", "different", "swapped", "year_beside", "year", "same", "slip"))
STREET_NUMBER: Final = ComparedField("street_number", ("missing", "different", "near", "same"))
ADDRESS_1: Final = ComparedField("address_1", ("missing", "different", "close", "near", "same_common", "same"))
ADDRESS_2: Final = ComparedField("address_2", ("missing", "different", "close", "near", "same_common", "same"))
SUBURB: Final = ComparedField("suburb", ("missing", "different", "close", "near", "same_common", "same"))
POSTCODE: Final = ComparedField("postcode", ("missing", "different", "near", "same"))
STATE: Final = ComparedField("state", ("missing", "different", "same"))
ID_NUMBER: Final = ComparedField("id_number", ("missing", "different", "slip", "same"))


def person(pairs: Pairs) -> list[Levels]:
    """A person's names in any order, birth, address, telephone and identity number."""
    return [
        _whole_names(pairs), _part(pairs, "given_name", "surname"), _part(pairs, "surname", "given_name"), _birth(pairs),
        _code(pairs, "street_number"), _text(pairs, "address_1"), _text(pairs, "address_2"), _text(pairs, "suburb"), _code(pairs, "postcode"),
        _plain(pairs, "state"), phones(pairs), _code(pairs, "id_number"),
    ]  # fmt: skip


def _whole_names(pairs: Pairs) -> Levels:
    left, right = pairs.bags("names")
    some = (left.total[pairs.i] > 0) & (right.total[pairs.j] > 0)
    cover = among(pairs, left, right, some)
    letters, other = pairs.strings("name_letters")
    like = letters.likeness(pairs.i, other, pairs.j, "ratio", some & (cover < 0.95))
    common = letters.counts[pairs.i] > OWN
    return choose((0, ~some), (5, (cover >= 0.95) & common), (6, cover >= 0.95), (4, (cover >= 0.7) | (like >= 0.88)), (3, (cover >= 0.45) | (like >= 0.75)),
        (2, (cover >= 0.25) | (like >= 0.6)), (1, some),
    )  # fmt: skip


def _part(pairs: Pairs, name: str, other: str) -> Levels:
    left, right = pairs.strings(name)
    crossed = pairs.right.strings(other)
    some = left.some[pairs.i] & right.some[pairs.j]
    same = some & (left.ids[pairs.i] == right.ids[pairs.j])
    swapped = some & (left.ids[pairs.i] == crossed.ids[pairs.j])
    turned = some & (pairs.left.strings(other).ids[pairs.i] == right.ids[pairs.j]) & (right.ids[pairs.j] != 0)
    like = left.likeness(pairs.i, right, pairs.j, "winkler", some & ~same)
    common = left.counts[pairs.i] > max(OWN, pairs.right.size // 500)
    return choose((0, ~some), (5, same & common), (6, same), (4, swapped | turned), (3, like >= 0.9), (2, like >= 0.8), (1, some))


def _birth(pairs: Pairs) -> Levels:
    levels = dates(pairs, "date_of_birth")
    letters, other = pairs.strings("birth_letters")
    loose = (levels > 0) & (levels < 5)
    slips = letters.likeness(pairs.i, other, pairs.j, "slips", loose)
    return np.where(loose & (slips <= 1), 6, levels).astype(np.uint8)


def _text(pairs: Pairs, name: str) -> Levels:
    left, right = pairs.strings(name)
    some = left.some[pairs.i] & right.some[pairs.j]
    same = some & (left.ids[pairs.i] == right.ids[pairs.j])
    like = left.likeness(pairs.i, right, pairs.j, "winkler", some & ~same)
    common = left.counts[pairs.i] > max(OWN, pairs.right.size // 500)
    return choose((0, ~some), (4, same & common), (5, same), (3, like >= 0.9), (2, like >= 0.75), (1, some))


def _code(pairs: Pairs, name: str) -> Levels:
    left, right = pairs.strings(name)
    some = left.some[pairs.i] & right.some[pairs.j]
    same = some & (left.ids[pairs.i] == right.ids[pairs.j])
    slips = left.likeness(pairs.i, right, pairs.j, "slips", some & ~same)
    return choose((0, ~some), (3, same), (2, slips <= 1), (1, some))


def _plain(pairs: Pairs, name: str) -> Levels:
    left, right = pairs.strings(name)
    some = left.some[pairs.i] & right.some[pairs.j]
    return choose((0, ~some), (2, left.ids[pairs.i] == right.ids[pairs.j]), (1, some))
