"""What hands, ears, scanners and old machines do to letters and words."""

from __future__ import annotations

import re
from random import Random
from typing import Final

from tools.noisy import vocabulary

_BESIDE: Final = {
    "a": "qzs", "b": "vnh", "c": "xvd", "d": "sfe", "e": "rzd", "f": "dgr", "g": "fht", "h": "gjy", "i": "uok", "j": "hku", "k": "jli", "l": "kmo",
    "m": "lpn", "n": "bhm", "o": "ipl", "p": "olm", "q": "asw", "r": "etf", "s": "dqz", "t": "ryg", "u": "yij", "v": "cbf", "w": "xsq", "x": "wcs",
    "y": "tuh", "z": "aes",
}  # fmt: skip
_HEARD: Final = (
    ("ph", "f"), ("eau", "o"), ("au", "o"), ("qu", "k"), ("ss", "s"), ("nn", "n"), ("mm", "m"), ("ll", "l"), ("tt", "t"), ("rr", "r"), ("ai", "é"),
    ("é", "er"), ("ç", "ss"), ("ti", "ci"), ("en", "an"), ("em", "am"), ("y", "i"), ("th", "t"), ("c", "k"), ("s", "ss"), ("n", "nn"), ("i", "y"),
    ("ct", "t"), ("eu", "e"), ("ie", "i"), ("er", "é"), ("ou", "u"), ("s", "z"),
)  # fmt: skip
_SCANNED: Final = (
    ("rn", "m"), ("m", "rn"), ("l", "1"), ("o", "0"), ("e", "c"), ("I", "l"), ("cl", "d"), ("i", "l"), ("u", "ii"), ("h", "b"), ("t", "f"),
    ("n", "ri"), ("B", "8"), ("S", "5"), ("é", "6"), ("a", "o"), ("ti", "d"), ("c", "o"),
)  # fmt: skip
_WORD: Final = re.compile(r"[^\W\d_]+", re.UNICODE)
HANDS: Final = ("keyboard", "ear", "scanner")
"""What a clerk's slips come from."""


def slip(text: str, chance: Random, hand: str) -> str:
    """One slip somewhere in the letters; figures are left alone, because another figure is another organisation."""
    if len(text) < 4:
        return text
    if hand != "keyboard" and chance.random() < 0.7:
        table = _HEARD if hand == "ear" else _SCANNED
        for _ in range(6):
            right, wrong = chance.choice(table)
            at = text.find(right, chance.randrange(len(text) - 2))
            if at > 0:
                return text[:at] + wrong + text[at + len(right) :]
    at = chance.randrange(1, len(text) - 1)
    letter = text[at]
    if not letter.isalpha():
        return text
    kind = chance.random()
    if kind < 0.3:
        return text[:at] + text[at + 1 :]
    if kind < 0.5:
        return text[:at] + letter + text[at:]
    if kind < 0.7 and text[at + 1].isalpha():
        return text[:at] + text[at + 1] + letter + text[at + 2 :]
    beside = chance.choice(_BESIDE.get(letter.lower(), letter))
    return text[:at] + (beside.upper() if letter.isupper() else beside) + text[at + 1 :]


def slips(text: str, chance: Random, likely: float, hand: str) -> str:
    """None, one or a few slips: a slip makes the next as likely again, halved each time."""
    while chance.random() < likely:
        text = slip(text, chance, hand)
        likely /= 2
    return text


def figure_wrong(text: str, chance: Random) -> str:
    """One figure of a number mistaken, or two exchanged."""
    places = [at for at, letter in enumerate(text) if letter.isdigit()]
    if not places:
        return text
    at = chance.choice(places[-6:])
    if at + 1 < len(text) and text[at + 1].isdigit() and text[at + 1] != text[at] and chance.random() < 0.4:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + str((int(text[at]) + chance.randrange(1, 10)) % 10) + text[at + 1 :]


def abbreviated(name: str, chance: Random, likely: float) -> str:
    """Some words cut: the common ones as all clerks cut them, the others anywhere, with or without a full stop."""
    known = vocabulary.abbreviations()

    def cut(found: re.Match[str]) -> str:
        word = found.group()
        if len(word) < 5 or chance.random() > likely:
            return word
        if (shorts := known.get(word.lower())) and chance.random() < 0.85:
            short = chance.choice(shorts)
            return short.upper() if word.isupper() else short.capitalize() if word[0].isupper() else short.lower()
        if len(word) < 8:
            return word
        return word[: chance.randint(3, 5)] + chance.choice((".", ".", ""))

    return _WORD.sub(cut, name)


def particles_changed(name: str, chance: Random, likely: float) -> str:
    """`de`, `des` and `du` for one another."""
    words = name.split(" ")
    for at, word in enumerate(words[1:-1], start=1):
        if word in {"de", "des", "du"} and chance.random() < likely:
            words[at] = chance.choice([other for other in ("de", "des", "du", "") if other != word])
    return " ".join(word for word in words if word)


def endings_changed(name: str, chance: Random, likely: float) -> str:
    """A plural lost, a feminine gained: small slips of grammar."""
    words = name.split(" ")
    for at, word in enumerate(words):
        if len(word) > 5 and word[-1].isalpha() and chance.random() < likely:
            if word.endswith("s"):
                words[at] = word[:-1]
            elif word.endswith("al"):
                words[at] = word + "e"
            elif word.endswith("ale"):
                words[at] = word[:-1]
            elif at and word.islower():
                words[at] = word + chance.choice(("s", "e"))
    return " ".join(words)


def mojibake(text: str) -> str:
    """UTF-8 read as Windows-1252."""
    return text.encode().decode("cp1252", errors="replace")


def acronym_restyled(acronym: str, chance: Random) -> str:
    """SYNATRO-CAM, S.Y.N., Synatrocam, SYNATRO/CAM: one acronym, many hands."""
    way = chance.random()
    if way < 0.35:
        return acronym.capitalize() if "-" not in acronym else "-".join(part.capitalize() for part in acronym.split("-"))
    if way < 0.5 and len(acronym) <= 6 and acronym.isalpha():
        return ".".join(acronym) + chance.choice((".", ""))
    if acronym.endswith("CAM") and way < 0.8:
        return acronym.removesuffix("CAM").rstrip("-/ ") + chance.choice(("-CAM", "/CAM", " CAM", "CAM", "-Cam"))
    if "-" in acronym or "/" in acronym:
        return re.sub("[-/]", chance.choice((" ", "", "-", "/")), acronym)
    if way < 0.9 and len(acronym) > 5:
        at = chance.randint(2, len(acronym) - 2)
        return f"{acronym[:at]}{chance.choice('- /')}{acronym[at:]}"
    return acronym.lower()


def acronym_misspelt(acronym: str, chance: Random) -> str:
    """SYNHAREP for SYNARHEP, SYMPEMS for SYNPEMS, OPTSTAC for OPSTAC."""
    if len(acronym) < 4:
        return acronym
    at = chance.randrange(1, len(acronym) - 1)
    kind = chance.random()
    if kind < 0.3:
        return acronym[:at] + acronym[at + 1] + acronym[at] + acronym[at + 2 :]
    if kind < 0.55:
        return acronym[:at] + acronym[at + 1 :]
    if kind < 0.8:
        return acronym[:at] + acronym[at] + acronym[at:]
    return acronym[:at] + chance.choice("ANSTMEC") + acronym[at + (kind > 0.9) :]
