"""What a directive needs to know of the document it stands in."""

from __future__ import annotations

from dataclasses import dataclass

from sphinx.environment import BuildEnvironment

from pressroom.content.directory import Directory
from pressroom.content.page import Page

_KEY = "pressroom"


@dataclass(frozen=True)
class Desk:
    """The directory, the region of phones (ISO 3166), and what the page came to.

    ``page`` is ``None`` in a document that is not a release, such as a page of the guide.
    ``language`` is that of the text, and ``voice`` the one in which the archive speaks beside it
    (both BCP 47).
    """

    directory: Directory
    region: str
    page: Page | None
    language: str
    voice: str


def put_on_desk(env: BuildEnvironment, desk: Desk) -> None:
    """Lay *desk* ready for the document that is being read."""
    env.temp_data[_KEY] = desk


def desk_of(env: BuildEnvironment) -> Desk:
    """Return the desk of the document that is being read."""
    desk: Desk = env.temp_data[_KEY]
    return desk
