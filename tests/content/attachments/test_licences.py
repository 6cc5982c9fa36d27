"""A licence leads to its text where everybody knows which that is."""

from __future__ import annotations

import pytest

from pressroom.content.attachments.licences import licence_address

CREATIVE_COMMONS = "https://creativecommons.org"


@pytest.mark.parametrize(
    ("licence", "address"),
    [
        ("CC-BY-4.0", f"{CREATIVE_COMMONS}/licenses/by/4.0/"),
        ("CC-BY-NC-SA-2.5", f"{CREATIVE_COMMONS}/licenses/by-nc-sa/2.5/"),
        ("CC0-1.0", f"{CREATIVE_COMMONS}/publicdomain/zero/1.0/"),
        ("https://example.org/terms", "https://example.org/terms"),
        ("javascript:alert(1)", ""),
        ("Free for the press", ""),
        ("", ""),
    ],
)
def test_licence_leads_to_its_text(licence: str, address: str) -> None:
    assert licence_address(licence) == address
