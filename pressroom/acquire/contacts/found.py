"""What the recogniser of media contacts hands back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FoundContact:
    """A media contact, every value as printed; what the text does not say is empty.

    ``name`` is a person's, or that of the desk that answers (``Press Office``). A phone keeps the
    word that tells it from another (``(347) 527-0969 (cell)``). ``withheld`` holds ``email`` where
    the text has a placeholder for an address (``[email protected]``).
    """

    name: str = ""
    role: str = ""
    organization: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    line: int = field(compare=False, default=0)


Span = tuple[int, int]
"""Where characters of a line begin and end."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What stays of a line, above the contacts that stood in it and below them."""

    above: tuple[Span, ...] = ()
    below: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactsFound:
    """The contacts of a text, each once, and which words of it they account for.

    ``lines`` are the indices of lines that are wholly contact matter; ``rests`` maps a line that
    is so only in part to what stays of it. ``dropped`` are the words of the taken text that are in
    no field: labels (``CONTACT:``), names of channels (``phone``) and joining words (``or``).
    ``again`` are those of a contact that was printed before: a doubled block is one contact.
    """

    contacts: tuple[FoundContact, ...] = ()
    lines: tuple[int, ...] = ()
    rests: Mapping[int, Rest] = field(default_factory=dict)
    dropped: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
