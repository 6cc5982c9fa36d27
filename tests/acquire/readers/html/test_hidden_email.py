"""E-mail addresses that Cloudflare hid are read."""

from __future__ import annotations

import pytest

from pressroom.acquire.readers.html import read_fragment
from tests.acquire.readers.html.pages import body_of, left_out, markdown

PLACEHOLDER = "[email&#160;protected]"


def hide(address: str, key: int = 0x42) -> str:
    """Hide *address* as Cloudflare does."""
    return bytes([key, *(byte ^ key for byte in address.encode())]).hex()


CODE = hide("ana.roe@example.org")


def test_address_takes_the_place_of_the_placeholder() -> None:
    source = f'Write to <a class="__cf_email__" data-cfemail="{CODE}">{PLACEHOLDER}</a>.'
    document = read_fragment(source, "x")
    assert body_of(document) == "Write to ana.roe@example.org."
    assert left_out(document) == {"placeholder of an e-mail address": ["[email protected]"]}


def test_address_in_the_link() -> None:
    source = f'<a href="/cdn-cgi/l/email-protection#{CODE}">Ana Roe</a>'
    assert markdown(source) == "[Ana Roe](mailto:ana.roe@example.org)"


def test_address_in_both() -> None:
    span = f'<span class="__cf_email__" data-cfemail="{CODE}">{PLACEHOLDER}</span>'
    source = f'<a href="/cdn-cgi/l/email-protection#{CODE}">{span}</a>'
    assert markdown(source) == "[ana.roe@example.org](mailto:ana.roe@example.org)"


def test_address_in_preformatted_text() -> None:
    source = f'<pre>Ana Roe\n<a data-cfemail="{CODE}">{PLACEHOLDER}</a></pre>'
    assert markdown(source) == "Ana Roe\\\nana.roe@example.org"


@pytest.mark.parametrize("code", ["", "4", "zz", "42", hide("no address"), hide("a\x00@b.org")])
def test_code_that_hides_no_address_is_kept_as_it_is_shown(code: str) -> None:
    document = read_fragment(f'<a data-cfemail="{code}">{PLACEHOLDER}</a>', "x")
    assert document.blocks[0].text == "[email\xa0protected]"


def test_words_that_touch_the_placeholder_stay_words() -> None:
    source = f'Write<a data-cfemail="{CODE}">{PLACEHOLDER}</a>or call'
    assert markdown(source) == "Write ana.roe@example.org or call"
