"""Old addresses of releases, and the files of a site that can answer at them."""

from __future__ import annotations

from urllib.parse import quote, unquote, urlsplit

PAGE_SUFFIXES = (".html", ".htm")
LONGEST_NAME = 200
"""Bytes; a file's name has 255 on most disks."""
_ALLOWED = "%/:?#[]@!$&'()*+,;=~"
"""What may stand in an address as it is (RFC 3986)."""


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
