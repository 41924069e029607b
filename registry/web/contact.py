"""Is this a telephone number, is this an e-mail address? Read as people type them; nothing is asked of the network.

Lengths are checked, not allotted ranges: a register lives longer than any table of ranges, and must not refuse the number
of an operator that came after it.
"""

from __future__ import annotations

from typing import Final

import phonenumbers
from email_validator import EmailNotValidError, validate_email

HOME: Final = "CM"
_BETWEEN_DIGITS: Final = frozenset("+ ().-\u00a0\u202f")


def is_telephone(words: str) -> bool:
    """One number, or several with a stroke between them; of Cameroon, unless it begins with + or 00 and another country."""
    return all(_is_one_number(part.strip()) for part in words.split("/"))


def _is_one_number(words: str) -> bool:
    if not all(sign.isdigit() or sign in _BETWEEN_DIGITS for sign in words):
        return False
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(" ".join(words.split()), HOME))
    except phonenumbers.NumberParseException:
        return False


def is_email(words: str) -> bool:
    """An address in the form that the standards give it; whether anybody reads it, only a letter tells."""
    try:
        validate_email(words, check_deliverability=False, strict=True)
    except EmailNotValidError:
        return False
    return True
