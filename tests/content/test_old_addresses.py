"""The file of a site that can answer at an old address."""

from __future__ import annotations

import pytest

from pressroom.content.old_addresses import page_at


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "https://example.org",
        "https://example.org/?p=12",
        "/a.php?id=3",
        "/a%2Fb/",
        "/a%5Cb/",
        "/a%00b/",
        "/%2e/",
        "/%E9t%E9/",
        f"/{'a' * 300}/",
    ],
)
def test_no_file_answers_there(address: str) -> None:
    assert page_at(address) is None
