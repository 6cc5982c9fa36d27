"""What the parts of a page around its text are called."""

from __future__ import annotations

from collections.abc import Mapping

from lxml.etree import _Element

from pressroom.acquire.readers.html.residue import (
    FOOTER,
    HEADER,
    OUTSIDE,
    SIDEBAR,
    reason_to_leave_out,
)

_BY_TAG: Mapping[str, str] = {"header": HEADER, "footer": FOOTER, "aside": SIDEBAR}


class Landmarks:
    """Tells of each element what part of the page it stands in; looks at each only once."""

    def __init__(self) -> None:
        self._known: dict[_Element, str] = {}

    def of(self, element: _Element) -> str:
        """Return what the innermost named part around *element* is called."""
        unknown: list[_Element] = []
        name = OUTSIDE
        for part in (element, *element.iterancestors()):
            if found := self._known.get(part) or own_landmark(part):
                name = found
                break
            unknown.append(part)
        for part in (element, *unknown):
            self._known[part] = name
        return name


def own_landmark(element: _Element) -> str:
    """Return what *element* itself is called if it is a part around a text, or nothing."""
    return _BY_TAG.get(str(element.tag)) or reason_to_leave_out(element)
