"""The pictures of pages that a maintainer looks at."""

from __future__ import annotations

import struct
from pathlib import Path

from tests import guide_pictures, screenshots
from tests.debian import text_of_pdf


def width(picture: Path) -> int:
    """Return the width of a PNG in pixels (https://www.w3.org/TR/png/#11IHDR)."""
    return int(struct.unpack(">I", picture.read_bytes()[16:20])[0])


def test_each_page_is_photographed_in_every_way(tmp_path: Path) -> None:
    assert screenshots.main([str(tmp_path), "front", "removed"]) == 0
    widths = {picture.name: width(picture) for picture in tmp_path.glob("*.png")}
    assert widths == {
        f"{name}-{view}.png": wide
        for name in ("front", "removed")
        for view, wide in (
            ("desktop", 1280),
            ("dark", 1280),
            ("phone", 390),
            ("narrow", 320),
            ("desktop-spanish", 1280),
        )
    }
    assert "Removed on" in text_of_pdf(tmp_path / "removed-print.pdf")


def test_pictures_of_the_guide_can_be_taken_anew(tmp_path: Path) -> None:
    assert guide_pictures.main(tmp_path) == 0
    pictures = {path.stem: width(path) for path in tmp_path.iterdir()}
    assert pictures == dict.fromkeys(guide_pictures.PICTURES, 1100)
