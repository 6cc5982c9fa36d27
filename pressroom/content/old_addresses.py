"""Old addresses of releases, and the files of a site that can answer at them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

OWN_PAGES = ("search", "404")
OWN_FOLDERS = frozenset({"_static", "_images", "_downloads", "_sources", "pagefind"})
EXPECTED = "Expected an address that nothing else has; take it out of formerly:."
PAGE_SUFFIXES = (".html", ".htm")
LONGEST_NAME = 200
"""Bytes; a file's name has 255 on most disks."""
_ALLOWED = "%/:?#[]@!$&'()*+,;=~"
"""What may stand in an address as it is (RFC 3986)."""


@dataclass(frozen=True, slots=True)
class Redirect:
    """An old *address* of the release on *docname*, the item *index* of its ``formerly``.

    *path* is the file that answers there, below the output folder.
    """

    docname: str
    index: int
    address: str
    path: tuple[str, ...]

    @property
    def key(self) -> str:
        """The same for files that a disk or server may take for one another."""
        return "/".join(self.path).casefold()


def faults(
    wanted: Sequence[Redirect], pages: Container[str], shown: Callable[[str], str]
) -> Iterator[tuple[Redirect, str]]:
    """Yield each of the *wanted* redirects that cannot be, and what is in its way.

    *pages* are the files of the site by their keys (see :class:`Redirect`); *shown* tells a person
    which document a name is.
    """
    claims: dict[str, list[Redirect]] = defaultdict(list)
    for redirect in wanted:
        claims[redirect.key].append(redirect)
    for redirect in wanted:
        others = sorted({r.docname for r in claims[redirect.key]} - {redirect.docname})
        above = ["/".join(redirect.path[:n]).casefold() for n in range(1, len(redirect.path))]
        message = ""
        if others:
            names = ", ".join(map(shown, others))
            message = f"leads to {names} too: on this site the host makes no difference."
        elif redirect.key in pages or redirect.path[0] in OWN_FOLDERS:
            message = "is that of a page or file of this site."
        elif any(name in pages or name in claims for name in above):
            message = "lies below a page, where no other can be."
        if message:
            yield redirect, f"The old address {redirect.address} {message}"


def page_at(address: str) -> tuple[str, ...] | None:
    """Return the path, below the site's root, of the file that answers at *address*.

    The host makes no difference: an address elsewhere counts as that path on this site. ``None``
    where no file can answer: at the root, behind a ``?``, at a name that no disk takes.
    """
    parts = urlsplit(address)
    names = [unquote(name) for name in parts.path.split("/") if name]
    if not names or parts.query or not all(map(_is_file_name, names)):
        return None
    is_page = names[-1].endswith(PAGE_SUFFIXES) and not address.endswith("/")
    return tuple(names) if is_page else (*names, "index.html")


def _is_file_name(name: str) -> bool:
    return (
        name not in (".", "..")
        and name.isprintable()
        and not {"/", "\\", "\N{REPLACEMENT CHARACTER}"} & set(name)
        and len(name.encode()) <= LONGEST_NAME
    )


def requested(address: str) -> str:
    """Return *address* as a browser asks for it: path and query, in ASCII."""
    parts = urlsplit(address)
    query = f"?{parts.query}" if parts.query else ""
    return quote(f"{parts.path or '/'}{query}", safe=_ALLOWED)


def host_of(address: str) -> str:
    """Return the host of *address*, empty where it has none."""
    return urlsplit(address).hostname or ""
