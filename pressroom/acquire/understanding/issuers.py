"""Whose release it is, where the text itself says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from pressroom.acquire.draft import AboutPart, ContactPart, Part, Text
from pressroom.content.directory import Directory
from pressroom.content.names import fold

_ISSUED = re.compile(
    # Folded: the verbs by which a text says who put it out.
    r"(?:released|issued|released today|issued today|made) (?:the following|this|a|the) (?:joint )?"
    r"(?:\w+ ){0,2}statement"
    r"|(?:emiti|public|difundi|compart)\w* (?:hoy )?(?:la|el|las) siguientes? "
    r"(?:declaraci|comunicado|pronunciamiento)"
)
_DATELINE = re.compile(r"\A.{0,60}?[–—-]{1,2} ?(?:.{0,40}?[–—-]{1,2} ?)?(?=[a-z])")
"""Folded: what stands before the first sentence, CHICAGO, IL—June 29, 2018— or MIAMI –."""
LEAST = 60
"""Characters of the first paragraph of running text."""
FARTHEST = 160
"""Characters before such a verb in which an organization's name stands."""
HEAD = 12
"""Parts from the beginning in which a line that is only a name is the sender's."""


def find_issuers(
    title: str, parts: Sequence[Part], address: str, directory: Directory
) -> tuple[str, ...]:
    """Return the ids of the organizations that put the release out, in the order of the text.

    They are those that issue a statement, whose name is a line of the head, whom contacts of the
    head work for, and whose boilerplate ends the text; if there are none, the one on whose site the
    release stood (at *address*) or whose addresses its contacts have, or which its *title* and its
    first sentence begin with.
    """
    ways = (_in_sentences, _in_head, _boilerplates)
    if told := tuple(dict.fromkeys(key for way in ways for key in way(parts, directory))):
        return told
    return tuple(_by_site(parts, address, directory)) or tuple(_subject(title, parts, directory))


def _in_sentences(parts: Iterable[Part], directory: Directory) -> Iterator[str]:
    for part in parts:
        if not isinstance(part, Text):
            continue
        text = fold(part.markdown)
        for match in _ISSUED.finditer(text):
            yield from _named(text[max(0, match.start() - FARTHEST) : match.start()], directory)


def _named(words: str, directory: Directory) -> list[str]:
    """Return the organizations named in *words*, in their order."""
    sentence = re.split(r"[.;:]\s", words)[-1]
    found: dict[str, int] = {}
    for name in directory.organization_names:
        match = re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", sentence)
        key = directory.organization(name)
        if match and key:
            found[key] = min(match.start(), found.get(key, match.start()))
    return sorted(found, key=lambda key: found[key])


def _in_head(parts: Sequence[Part], directory: Directory) -> Iterator[str]:
    for part in parts[:HEAD]:
        name = ""
        if isinstance(part, ContactPart):
            name = part.organization or part.name
        elif isinstance(part, Text) and len(part.markdown) <= FARTHEST:
            name = part.markdown.strip("*_# ")
        if key := directory.organization(name) if name else None:
            yield key


def _boilerplates(parts: Iterable[Part], directory: Directory) -> Iterator[str]:
    for part in parts:
        if isinstance(part, AboutPart) and (key := directory.organization(part.organization)):
            yield key


def _by_site(parts: Iterable[Part], address: str, directory: Directory) -> dict[str, None]:
    """Return the organizations whose site *address* is on, or which contacts have e-mail at."""
    emails = (e for part in parts if isinstance(part, ContactPart) for e in part.emails)
    hosts = [_host(address), *(email.rpartition("@")[2].casefold() for email in emails)]
    sites = {
        _host(organization.site): key
        for key, organization in directory.organizations.items()
        if organization.site
    }
    return dict.fromkeys(sites[host] for host in hosts if host in sites)


def _subject(title: str, parts: Iterable[Part], directory: Directory) -> Iterator[str]:
    """Yield the organization that both the title and the first sentence after it begin with."""
    first = next((p.markdown for p in parts if isinstance(p, Text) and len(p.markdown) > LEAST), "")
    for name in directory.organization_names:
        begins = re.compile(rf"(?:the |la |el )?{re.escape(fold(name))}(?!\w)")
        sentence = _DATELINE.sub("", fold(first))
        if (
            begins.match(fold(title))
            and begins.match(sentence)
            and (key := directory.organization(name))
        ):
            yield key
            return


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")
