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


@dataclass(frozen=True, slots=True)
class ContactsFound:
    """The contacts of a text, each once, and which words of it they account for.

    ``lines`` are the indices of lines that are wholly contact matter. ``rests`` maps a line that
    is so only in part to the words that stay: what stands before the contact and what stands
    after it, on a line each. ``dropped`` are the words of the taken text that are in no field:
    labels (``CONTACT:``), names of channels (``phone``) and joining words (``or``).
    """

    contacts: tuple[FoundContact, ...] = ()
    lines: tuple[int, ...] = ()
    rests: Mapping[int, str] = field(default_factory=dict)
    dropped: tuple[str, ...] = ()
