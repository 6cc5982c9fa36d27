"""One file that is attached to a release."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pressroom.content.attachments.kinds import FileKind, kind_of


@dataclass(frozen=True, slots=True)
class Attachment:
    """What the page says of the file, and what the file is.

    ``file`` is its name in the release's folder. ``size`` is in bytes; ``width`` and ``height``
    are the pixels of an image as it is seen, 0 where nobody knows them. Of a file that was not
    looked at, all that it is stays empty.
    """

    file: str
    title: str = ""
    alt: str = ""
    caption: str = ""
    credit: str = ""
    licence: str = ""
    size: int = 0
    width: int = 0
    height: int = 0
    sha256: str = ""
    modified: int = field(default=0, compare=False, repr=False)
    """When the file was changed (nanoseconds since 1970), by which another one is noticed."""

    @property
    def kind(self) -> FileKind:
        kind = kind_of(self.file)
        assert kind is not None, "the name was checked when the page was read"
        return kind

    @property
    def words(self) -> Iterator[str]:
        """The words that were issued with the file."""
        yield from (self.title, self.alt, self.caption, self.credit, self.licence)


def digests(attachments: Iterable[Attachment]) -> tuple[tuple[str, str], ...]:
    """Return the name of each file and the SHA-256 of its bytes, in order, as the ledger does."""
    return tuple(sorted((attachment.file, attachment.sha256) for attachment in attachments))
