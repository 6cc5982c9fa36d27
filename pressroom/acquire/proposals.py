"""People, organizations and topics that ``directory.yml`` does not know, proposed in its form.

Nobody is added in silence: an editor looks at the names, corrects them and copies them over.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from pressroom.acquire.draft import Draft, QuotePart
from pressroom.content.directory import Directory
from pressroom.content.names import fold, slug

HEAD = """\
# What releases name and directory.yml does not know.
# Look at each, correct it, and move it into the section of directory.yml that has its name.
# Two spellings of one name become one entry with spellings: [the other one].
# Then run the import again: pages that wait for nothing else move to the releases.
"""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A name as printed, the id it would have, and in how many releases it stands.

    ``perhaps`` is a longer name that this one may be short for.
    """

    id: str
    name: str
    releases: int
    perhaps: str = ""


@dataclass
class Names:
    """Unknown names of one section: the spellings of each, by what they have in common."""

    spellings: dict[str, list[str]] = field(default_factory=dict)

    def note(self, names: Iterable[str]) -> None:
        """Note the *names* of one release."""
        for name in sorted(set(names)):
            self.spellings.setdefault(fold(name), []).append(name)

    def proposals(self, taken: Iterable[str], known: Iterable[str] = ()) -> list[Proposal]:
        """Return them by name; ids *taken* are not given again, *known* names help to see more."""
        ids = set(taken)
        longer = [*known, *(names[0] for names in self.spellings.values())]
        return [
            Proposal(
                _free(slug(key) or "name", ids),
                _most_printed(names),
                len(names),
                _longer(key, longer),
            )
            for key, names in sorted(self.spellings.items())
        ]


@dataclass
class Proposals:
    """Collects the unknown names of drafts."""

    directory: Directory
    _people: Names = field(default_factory=Names)
    _organizations: Names = field(default_factory=Names)
    _topics: dict[str, Names] = field(default_factory=dict)
    """Unknown categories, by language."""

    def note(self, draft: Draft) -> None:
        """Note who speaks in *draft*, for whom, and what it was filed under."""
        quotes = [part for part in draft.parts if isinstance(part, QuotePart)]
        known = self.directory
        self._people.note(q.speaker for q in quotes if q.speaker and not known.person(q.speaker))
        self._organizations.note(
            q.organization
            for q in quotes
            if q.organization and not known.organization(q.organization)
        )
        self._topics.setdefault(draft.language, Names()).note(draft.categories)

    @property
    def people(self) -> list[Proposal]:
        """Unknown speakers."""
        return self._people.proposals(self.directory.people, self.directory.person_names)

    @property
    def organizations(self) -> list[Proposal]:
        """Unknown organizations that speakers speak for."""
        return self._organizations.proposals(self.directory.organizations)

    @property
    def topics(self) -> dict[str, list[Proposal]]:
        """Categories that are no topic yet, by language."""
        ids = set(self.directory.topics)
        found = {}
        for language, names in sorted(self._topics.items()):
            found[language] = names.proposals(ids)
            ids |= {proposal.id for proposal in found[language]}
        return {language: proposals for language, proposals in found.items() if proposals}

    def text(self) -> str:
        """Return the proposals as a ``directory.yml``; empty if there are none."""
        sections = {
            "people": list(_named(self.people)),
            "organizations": list(_named(self.organizations)),
            "topics": list(_labelled(self.topics)),
        }
        filled = {name: entries for name, entries in sections.items() if entries}
        lines = [line for name, entries in filled.items() for line in (f"{name}:", *entries)]
        return "\n".join([HEAD, *lines, ""]) if lines else ""

    def record(self) -> dict[str, dict[str, object]]:
        """Return the proposals for a report, by section and id."""
        topics = {t.id: {"labels": {tag: t.name}} for tag, ts in self.topics.items() for t in ts}
        return {
            "people": {p.id: {"name": p.name} for p in self.people},
            "organizations": {o.id: {"name": o.name} for o in self.organizations},
            "topics": dict(topics),
        }


def _most_printed(spellings: list[str]) -> str:
    """Return the spelling that most releases print; of two, the one with more accents."""
    return max(sorted(set(spellings)), key=lambda n: (spellings.count(n), not n.isascii()))


def _longer(key: str, names: Iterable[str]) -> str:
    """Return the one of *names* that ends with the single word *key*, if there is just one."""
    if " " in key:
        return ""
    found = {fold(name): name for name in names if fold(name).endswith(f" {key}")}
    return next(iter(found.values())) if len(found) == 1 else ""


def _free(wanted: str, ids: set[str]) -> str:
    number, free = 1, wanted
    while free in ids:
        number += 1
        free = f"{wanted}-{number}"
    ids.add(free)
    return free


def _named(proposals: Iterable[Proposal]) -> Iterator[str]:
    for proposal in proposals:
        yield _key(proposal)
        yield f"    name: {_quoted(proposal.name)}"


def _labelled(topics: Mapping[str, Iterable[Proposal]]) -> Iterator[str]:
    for language, proposals in topics.items():
        for proposal in proposals:
            yield _key(proposal)
            yield f"    labels: {{{language}: {_quoted(proposal.name)}}}"


def _key(proposal: Proposal) -> str:
    times = "1 release" if proposal.releases == 1 else f"{proposal.releases} releases"
    perhaps = f"; perhaps {proposal.perhaps}" if proposal.perhaps.isprintable() else ""
    return f"  {proposal.id}:  # in {times}{perhaps if proposal.perhaps else ''}"


def _quoted(name: str) -> str:
    return json.dumps(name, ensure_ascii=False)
