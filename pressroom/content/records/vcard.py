"""A contact as a vCard 4.0 (RFC 6350), for an address book.

It holds what was printed and nothing else; NOTE says of which release and on which day, since a
number that was right in 2004 is rarely right today.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressroom.content.records.parts import ContactRecord, DateRecord

MOST_OCTETS = 75
"""In a line, its end not counted (RFC 6350, 3.2)."""
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"})
PROPERTIES = {
    "phone": "TEL;VALUE=uri",
    "email": "EMAIL",
    "link": "URL",
}


def vcard(contact: ContactRecord, note: str, day: DateRecord, source: str) -> str:
    """Return the vCard of *contact*, printed on the page *source* (an address) on *day*.

    *note* says so in words. REV, which must be a moment, is the first one that *day* can mean.
    """
    lines = ["BEGIN:VCARD", "VERSION:4.0", *_properties(contact), f"NOTE:{_text(note)}"]
    lines += [f"SOURCE:{source}"] if "://" in source else []
    lines += [f"REV:{day.earliest:%Y%m%d}T000000Z", "END:VCARD"]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _properties(contact: ContactRecord) -> Iterator[str]:
    # FN must be there; where no name was printed, the organization answers.
    printed = (channel.printed for channel in contact.channels)
    name = contact.name or contact.organization or next(printed, "")
    yield f"KIND:{'individual' if contact.name else 'org'}"
    yield f"FN:{_text(name)}"
    if contact.organization:
        yield f"ORG:{_text(contact.organization)}"
    if contact.role:
        yield f"TITLE:{_text(contact.role)}"
    for channel in contact.channels:
        # An address is no link in an address book, and stands as printed.
        value = _text(channel.printed) if channel.kind == "email" else channel.uri
        yield f"{PROPERTIES[channel.kind]}:{value}"
    for language in contact.languages:
        yield f"LANG:{language}"


def _text(value: str) -> str:
    return value.translate(_ESCAPES)


def _folded(line: str) -> str:
    """Return *line* over several ones of at most 75 octets, no character cut in two."""
    data = line.encode()
    parts, start, end = [], 0, MOST_OCTETS
    while end < len(data):
        while data[end] & 0b1100_0000 == 0b1000_0000:
            # Amid a character of UTF-8: all its octets but the first begin so.
            end -= 1
        parts.append(data[start:end])
        # The space at the beginning of the next line counts.
        start, end = end, end + MOST_OCTETS - 1
    return b"\r\n ".join([*parts, data[start:]]).decode()
