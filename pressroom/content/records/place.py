"""Where the pages of an archive stand on the web."""

from __future__ import annotations

from dataclasses import dataclass

from pressroom.content.release_files import edition_name


@dataclass(frozen=True, slots=True)
class Place:
    """The archive's ``base`` address, empty where nobody knows it, and the form of its pages'.

    ``folder`` is that of the releases; ``suffix`` is ``.html``, or ``/`` for the builder
    ``dirhtml``. Without a base, addresses are relative to the front page.
    """

    base: str = ""
    folder: str = "releases"
    suffix: str = ".html"

    def of_file(self, name: str) -> str:
        """Return the address of the file *name*, a path below the front page."""
        return f"{self.base.rstrip('/')}/{name}" if self.base else name

    def of_page(self, name: str) -> str:
        """Return the address of the page *name*, a path without suffix."""
        return self.of_file(name + self.suffix)

    def of_release(self, release: str, anchor: str = "") -> str:
        """Return the address of a release, or of the quote *anchor* in it."""
        page = self.of_page(f"{self.folder}/{release}")
        return f"{page}#{anchor}" if anchor else page

    def of_attachment(self, release: str, file: str) -> str:
        """Return the address of a *file* that a release attaches; it is the same for all forms."""
        return self.of_file(f"{self.folder}/{release}/{file}")

    def of_edition(self, release: str, number: int) -> str:
        """Return the address of an earlier edition of a release."""
        return self.of_release(edition_name(release, number))
