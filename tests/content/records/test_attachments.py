"""A record names the files of the press kit, with all that must be known to use them."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tests import press_kits
from tests.content.records.archives import records


def test_record_names_every_attachment(tmp_path: Path) -> None:
    photo, facts = records(tmp_path)["doors"].record.attachments
    data = press_kits.png()
    assert photo.model_dump() == {
        "file": "photo.png",
        "address": "https://press.example.org/releases/2021/doors/photo.png",
        "media_type": "image/png",
        "title": "The doors",
        "alt": 'Three open "doors" & <b>',
        "caption": "Open since noon.",
        "credit": "Photo: Ana Example",
        "licence": "CC-BY-4.0",
        "licence_address": "https://creativecommons.org/licenses/by/4.0/",
        "size": len(data),
        "width": 12,
        "height": 8,
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    assert (facts.title, facts.licence, facts.width) == ("Fact sheet", "Free for the press", 0)
