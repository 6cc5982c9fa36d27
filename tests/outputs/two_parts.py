"""An archive in two parts, as they stand side by side on one host."""

from __future__ import annotations

import re
import shutil
import textwrap
from pathlib import Path

from tests.archive import CONF, DIRECTORY, QUOTE, Archive, Built, page
from tests.conftest import PROJECT

GUIDE = PROJECT / "guide/publish.md"
MORE = """
html_baseurl = ""
html_sidebars = {"**": ["sidebar/browse.html"]}
"""
CLOSED = "/projects/2000s/en/latest/"
ANCHOR = "oscar-chacon-nobody-should-wait-these-doors"


def settings(own: str) -> str:
    """Return the settings that the guide gives for the part *own*; nothing is forwarded."""
    example = re.search(r"^ +```python\n([^`]*)", GUIDE.read_text("utf-8"), re.MULTILINE)
    assert example is not None
    lines = textwrap.dedent(example[1]).splitlines()
    others = ("pressroom_part =", "pressroom_forward =")
    kept = [line for line in lines if not line.startswith(others)]
    return "\n".join([*kept, f'pressroom_part = "{own}"', MORE])


class TwoParts:
    """The parts *closed* (2004) and *today* (2021), neither built yet."""

    def __init__(self, folder: Path) -> None:
        self.closed = Archive(folder / "2000s")
        self.today = Archive(folder / "today")
        for name, archive in (("2000s", self.closed), ("today", self.today)):
            archive.write("conf.py", CONF + settings(name))
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
