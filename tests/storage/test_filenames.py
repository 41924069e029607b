"""The name of a file is shown and sent back as it was given, without what could hide or harm."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.storage import safe_filename


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("Statuts signés.pdf", "Statuts signés.pdf"),
        ("Ŋgo Ɓɛɗə.pdf", "Ŋgo Ɓɛɗə.pdf"),
        ("Ngɔ̀mbɛ́.pdf", unicodedata.normalize("NFC", "Ngɔ̀mbɛ́.pdf")),
        (unicodedata.normalize("NFD", "procès-verbal.pdf"), "procès-verbal.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\Paul\\PV d’AG.pdf", "PV d’AG.pdf"),
        ("a\r\nSet-Cookie: x=1.pdf", "a Set-Cookie_ x=1.pdf"),
        ('a"; filename=b.exe.pdf', "a_; filename=b.exe.pdf"),
        ("exe\u202efdp.pdf", "exefdp.pdf"),
        ("a\u200b\u2066\ufeff\u0000b.pdf", "ab.pdf"),
        ("  .hidden.pdf", "hidden.pdf"),
        ("", "document"),
        ("..", "document"),
        ("/", "document"),
        (".pdf", "document.pdf"),
        ("\u202e.pdf", "document.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("a\u2028b\tc.pdf", "a b c.pdf"),
        ("x" * 500 + ".jpeg", "x" * 115 + ".jpeg"),
        ("\ud800a.pdf", "a.pdf"),
    ],
)
def test_a_name_is_made_safe(given_name: str, kept: str) -> None:
    assert safe_filename(given_name) == kept


@given(st.text(max_size=400))
def test_any_name_is_made_safe(name: str) -> None:
    safe = safe_filename(name)
    assert 0 < len(safe) <= 120
    assert safe == safe.strip()
    assert not set(safe) & set('/\\<>:"|?*\r\n\0')
    assert all(unicodedata.category(c)[0] != "C" for c in safe)
    assert not safe.startswith(".")
    assert unicodedata.is_normalized("NFC", safe)
    assert safe_filename(safe) == safe
    safe.encode()
