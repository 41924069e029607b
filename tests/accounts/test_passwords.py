"""What a password must be, and how it is kept."""

from __future__ import annotations

import pytest

from registry.accounts import passwords


def test_a_hash_is_argon2id_and_salted() -> None:
    one, two = passwords.keep("une phrase assez longue"), passwords.keep("une phrase assez longue")
    assert one.startswith("$argon2id$") and one != two
    assert passwords.matches(one, "une phrase assez longue")
    assert not passwords.matches(one, "une phrase assez longuE")


def test_nobody_matches_nothing() -> None:
    assert not passwords.matches(None, "nobody signs in with this")
    assert not passwords.matches("not a hash", "x")


def test_an_unknown_account_is_hashed_too(monkeypatch: pytest.MonkeyPatch) -> None:
    verified: list[str] = []

    class Spy:
        def verify(self, kept: str, typed: str) -> bool:
            verified.append(kept)
            return True

    monkeypatch.setattr(passwords, "_hasher", Spy())
    assert not passwords.matches(None, "x")
    assert verified == [passwords._NOBODY]


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("trop court", "short"), ("a" * 129, "long"), ("aaaaaaaaaaaaaaaa", "guessable"), ("bernardtchoumi1", "guessable"),
        ("quatre mots au hasard", None), ("ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ ⴰⵢⴰⵎ", None),
    ],
)  # fmt: skip
def test_length_counts_composition_does_not(password: str, code: str | None) -> None:
    faults = passwords.faults(password, email="bernard@exemple.cm", name="Bernard Tchoumi")
    assert [fault.code for fault in faults] == ([code] if code else [])
