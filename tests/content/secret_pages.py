"""An archive that keeps one page back, and a folder of what was built from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.hidden import hidden_pages
from pressroom.content.leaks.gate import leaks_of
from tests.content.pages import page_text
from tests.content.shelves import begun

NOW = datetime(2022, 1, 1, tzinfo=UTC)
HELD = "2021/harbour-gates-shut"
TITLE = "Harbour Gates Shut at Dawn"
SENTENCE = "The harbour master, Nancy Treviño, will shut every single gate without telling anybody."
SHORT = "Nobody was asked."
EMAIL = "k.parsons@harbour.example.org"
HELD_TEXT = page_text(
    f"""\
:::{{contact}} Kelsey Parsons
:phone: (347) 555-0142
:email: {EMAIL}
:::

{SENTENCE} {SHORT}

![The plan of the new gates](/images/plan-of-gates.png)
""",
    title=TITLE,
    embargo="2999-01-01T09:00-05:00",
)


@dataclass(frozen=True)
class Site:
    """The *archive*, its releases, and what was built of it."""

    archive: Path
    shelf: Shelf

    @classmethod
    def of(cls, folder: Path, **pages: str) -> Site:
        shelf = begun(folder, **{"harbour-gates-shut": HELD_TEXT, "doors": page_text()} | pages)
        site = cls(folder, shelf)
        site.plant("index.html", "<p>The doors are open.</p>")
        return site

    def write(self, name: str, text: str) -> None:
        path = self.archive / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def plant(self, name: str, data: str | bytes) -> None:
        """Put a file into what was built."""
        path = self.archive / "_build/html" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)

    def leaks(self, processes: int = 1, note: Path | None = None) -> list[str]:
        """Return what the gate says, without the archive's folder."""
        hidden = list(hidden_pages(self.shelf.releases, NOW))
        site = self.archive / "_build/html"
        found = leaks_of(site, self.archive, self.shelf, hidden, processes, note)
        return [str(leak).replace(f"{self.archive}/", "") for leak in found]
