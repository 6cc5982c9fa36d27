"""An archive in two parts, as they stand side by side on one host."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.archive import CONF, DIRECTORY, QUOTE, Archive, Built, page

SETTINGS = """\
html_baseurl = ""
html_sidebars = {{"**": ["sidebar/browse.html"]}}
pressroom_parts = {{
    "2000s": {{"title": "2000–2009", "url": "/2000s/", "folder": "parts/2000s"}},
    "today": {{"title": "2010–", "url": "/today/", "folder": "parts/today"}},
}}
pressroom_part = "{own}"
"""
ANCHOR = "oscar-chacon-nobody-should-wait-these-doors"


class TwoParts:
    """The parts *closed* (2004) and *today* (2021), neither built yet."""

    def __init__(self, folder: Path) -> None:
        self.closed = Archive(folder / "2000s")
        self.today = Archive(folder / "today")
        for name, archive in (("2000s", self.closed), ("today", self.today)):
            archive.write("conf.py", CONF + SETTINGS.format(own=name))
            archive.write("directory.yml", DIRECTORY)
        self.closed.write("releases/2004/gates.md", page(QUOTE, title="Gates", date="2004-05-06"))
        self.today.write("releases/2021/doors.md", page(QUOTE))

    def publish(self, source: Archive, to: Archive) -> Built:
        """Build *source*, and give *to* a copy of what it says of itself."""
        built = source.build(strict=False)
        assert built.status == 0, built.printed
        copies = to.folder / "parts" / source.folder.name
        copies.mkdir(parents=True, exist_ok=True)
        for name in ("catalogue.json", "objects.inv"):
            shutil.copy(built.out / name, copies)
        return built
