"""Names of languages as metadata writes them."""

from __future__ import annotations

import pytest

from pressroom.acquire.readers.languages import language_tag


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("es", "es"),
        ("es_MX", "es-MX"),
        ("en-us", "en-US"),
        (" EN ", "en"),
        ("english", ""),
        ("en_US.UTF-8", ""),
        ("", ""),
        ("<script>", ""),
        ("a" * 10_000, ""),
    ],
)
def test_tag(text: str, tag: str) -> None:
    assert language_tag(text) == tag
