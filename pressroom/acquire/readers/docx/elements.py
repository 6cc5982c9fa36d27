"""The elements of WordprocessingML (ISO/IEC 29500-1, chapter 17), by their names alone.

Their namespaces differ between the transitional and the strict form of the standard.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

# What was typed; deleted text has a name of its own.
TYPED = "t"
DELETED_TEXT = "delText"

DELETED = "deleted in the Word file, with changes tracked"
HIDDEN = "hidden in the Word file"
FORMULA = "formula in the Word file"

_OFF = ("0", "false", "off")


def name_of(element: Element) -> str:
    """Return the name of *element* without its namespace."""
    return element.tag.rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """Return the attribute *name*, whatever its namespace, or nothing."""
    return next((v for k, v in element.items() if k.rpartition("}")[2] == name), "")


def one_of_alternatives(element: Element) -> Sequence[Element]:
    """Return the children of *element*; of alternatives (``mc:AlternateContent``) only one's.

    Each says the same for another version of Word: the first that holds words counts.
    """
    if name_of(element) != "AlternateContent":
        return list(element)
    branches = [branch for branch in element if len(branch)]
    worded = (branch for branch in branches if any(name_of(e) == TYPED for e in branch.iter()))
    return list(next(worded, branches[-1] if branches else ()))


def reason_not_shown(element: Element) -> str:
    """Return why Word does not show *element* as a part of the text, or nothing if it does."""
    match name_of(element):
        # Without content it only marks that the end of a paragraph was deleted.
        case "del" if len(element):
            return DELETED
        case "tr" if child(child(element, "trPr"), "del") is not None:
            return DELETED
        case "r" if _is_on(child(child(element, "rPr"), "vanish")):
            return HIDDEN
        case "oMath" | "oMathPara":
            return FORMULA
    return ""


def child(element: Element | None, name: str) -> Element | None:
    """Return the first child of *element* called *name*."""
    parts = () if element is None else element
    return next((part for part in parts if name_of(part) == name), None)


def _is_on(switch: Element | None) -> bool:
    return switch is not None and attribute(switch, "val") not in _OFF
