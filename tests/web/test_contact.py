"""Telephone numbers and e-mail addresses as people type them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.web.contact import is_email, is_telephone


@pytest.mark.parametrize(
    "typed",
    ["699000000", "222000000", "6 99 00 00 00", "6.99.00.00.00", "699-00-00-00", "(699) 00 00 00", "+237 6 99 00 00 00", "+237699000000",
     "237 699 00 00 00", "00237 699000000", "00 237 6 99 00 00 00", "+237 2 22 23 45 67", "+237 600000001", "99 11 22 33",
     "6\u00a099\u202f00\u00a000 00", "+33 1 23 45 67 89", "0033 123456789", "(+237) 699 00 00 00", "+1 (212) 555-0100", "699000000 / 677112233",
     "+237 6 99 00 00 00 / +237 2 22 23 45 67", "٦٩٩٠٠٠٠٠٠"],
)  # fmt: skip
def test_numbers_as_people_write_them_are_read(typed: str) -> None:
    assert is_telephone(typed)


@pytest.mark.parametrize(
    "typed",
    ["", " ", "/", "pas un numéro", "12", "117", "6" * 40, "+", "6" * 5_000, "+237", "699000000 /", "/ 699000000", "699000000 / 12",
     "69900000O", "699-FLEURS", "699000000 ext 3", "699000000#3", "699000000;ext=3", "699000000,,3", "tel:699000000", "699000000\n677112233",
     "699000000\x00", "\u202e699000000", "+999 123456789", "½½½½½½½½½", "²²²²²²²²²", "1e9000000", "6_99_00_00_00", "' or 1=1 --"],
)  # fmt: skip
def test_what_is_no_number_is_not(typed: str) -> None:
    assert not is_telephone(typed)


@pytest.mark.parametrize(
    "typed",
    ["bureau@exemple.cm", "Bureau@Exemple.CM", "le.bureau+greffe@gmail.com", "o'brien@x.cm", "secrétariat@exemple.cm", "bureau@société.cm",
     "a@b.co", "x_y-z@sous.domaine.exemple.cm", "a@xn--socit-esab.cm", "1@2.cm"],
)  # fmt: skip
def test_addresses_are_read(typed: str) -> None:
    assert is_email(typed)


@pytest.mark.parametrize(
    "typed",
    ["", "pas une adresse", "bureau", "@exemple.cm", "bureau@", "bureau@exemple", "bureau@@exemple.cm", "a b@exemple.cm", "a@b@c.cm",
     "bureau@exemple..cm", ".bureau@exemple.cm", "bureau.@exemple.cm", "bu..reau@exemple.cm", "bureau@-exemple.cm", "bureau@exemple.cm.",
     "bureau@exemple.cm, autre@exemple.cm", "<bureau@exemple.cm>", "Bureau <bureau@exemple.cm>", "bureau@[127.0.0.1]", '"a b"@exemple.cm',
     "bureau@exemple.cm\n", "bureau\r\nBcc: x@y.cm@exemple.cm", "bureau@exem ple.cm", "a" * 65 + "@exemple.cm", "a@" + "b" * 64 + ".cm",
     "a@" + "b." * 130 + "cm", "bureau@exemple.cm\u202e", "bureau@\x00.cm", "agent@bureau.local"],
)  # fmt: skip
def test_what_is_no_address_is_not(typed: str) -> None:
    assert not is_email(typed)


@given(st.text(max_size=60))
def test_nothing_typed_is_ever_an_error(typed: str) -> None:
    assert is_telephone(typed) in {True, False}
    assert is_email(typed) in {True, False}


@given(st.sampled_from("26"), st.text("0123456789", min_size=8, max_size=8), st.sampled_from(["", "+237", "+237 ", "00237", "237 "]),
       st.sampled_from(["", " ", ".", "-"]), st.integers(1, 3))  # fmt: skip
def test_every_number_of_nine_digits_is_read_however_it_is_spaced(first: str, others: str, country: str, sign: str, width: int) -> None:
    """No number of Cameroon that the register took before is refused now."""
    digits = first + others
    assert is_telephone(country + sign.join(re.findall(f".{{1,{width}}}", digits)))
