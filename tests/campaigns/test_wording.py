"""The letter: its places, and what it may not announce (R16)."""

from __future__ import annotations

import pytest

from registry.campaigns import wording


def _codes(words: str) -> list[str]:
    return [reason.code for reason in wording.faults(words, field="letter_fr")]


def test_the_house_words_pass_their_own_check() -> None:
    for words in (wording.LETTER.fr, wording.LETTER.en):
        assert _codes(words) == []
        assert len(words) <= wording.LONGEST
        said = wording.filled(words, wording.LetterValues("SYN", "GS-2026-0001", "7KQ4-M2X9", "27 mars 2026"))
        assert "{" not in said and "7KQ4-M2X9" in said


@pytest.mark.parametrize(
    "words", ["{nom}", "{code.__class__}", "{code[0]}", "{code!r}", "{code:>9000000}", "{}", "{0}", "{organisation.x}"]
)
def test_only_the_named_places_are_known(words: str) -> None:
    assert _codes(words) == ["places"]


@pytest.mark.parametrize("words", ["{", "}", "{code", "code}", "{{code}"])
def test_a_brace_left_open_is_said(words: str) -> None:
    assert _codes(words) == ["braces"]


@pytest.mark.parametrize(
    "words",
    ["Vous êtes tenus de répondre.", "La réponse est obligatoire.", "Sous peine de radiation.", "Votre enregistrement sera annulé.",
     "You must answer.", "Answering is mandatory.", "Your union will be struck off.", "A fine applies."],
)  # fmt: skip
def test_no_duty_and_no_sanction_is_announced(words: str) -> None:
    assert _codes(words) == ["threat"]


@pytest.mark.parametrize(
    "words", ["La réponse n'est pas obligatoire.", "Le silence n'entraîne aucune sanction ni radiation.", "Answering is not mandatory."]
)
def test_saying_that_there_is_none_is_allowed(words: str) -> None:
    assert _codes(words) == []
