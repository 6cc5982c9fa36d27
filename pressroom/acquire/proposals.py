"""People and organizations that ``directory.yml`` does not know, proposed in its form.

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
# People and organizations that releases name and directory.yml does not know.
# Look at each, correct it, and move it into directory.yml, below people: and organizations:.
# Two spellings of one name become one entry with spellings: [the other one].
# Then import again: pages that wait for nothing else move to the releases.
"""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A name as printed, the id it would have, and in how many releases it stands."""

    id: str
    name: str
    releases: int


@dataclass
class Proposals:
    """Collects the unknown names of drafts."""

    directory: Directory
    _people: dict[str, list[str]] = field(default_factory=dict)
    _organizations: dict[str, list[str]] = field(default_factory=dict)

    def note(self, draft: Draft) -> None:
        """Note who speaks in *draft*, and for whom, if the directory does not know them."""
        people, organizations = set(), set()
        for part in draft.parts:
            if isinstance(part, QuotePart):
                if part.speaker and self.directory.person(part.speaker) is None:
                    people.add(part.speaker)
                if part.organization and self.directory.organization(part.organization) is None:
                    organizations.add(part.organization)
        for names, known in ((people, self._people), (organizations, self._organizations)):
            for name in sorted(names):
                known.setdefault(fold(name), []).append(name)

    @property
    def people(self) -> list[Proposal]:
        """Unknown speakers, by id."""
        return _proposals(self._people, self.directory.people)

    @property
    def organizations(self) -> list[Proposal]:
        """Unknown organizations that speakers speak for, by id."""
        return _proposals(self._organizations, self.directory.organizations)

    def text(self) -> str:
        """Return the proposals as a ``directory.yml``; empty if there are none."""
        sections = [
            "\n".join([f"{section}:", *_entries(proposals)])
            for section, proposals in (
                ("people", self.people),
                ("organizations", self.organizations),
            )
            if proposals
        ]
        return "\n".join([HEAD, *sections, ""]) if sections else ""


def _proposals(names: Mapping[str, list[str]], taken: Iterable[str]) -> list[Proposal]:
    ids = set(taken)
    proposals = []
    for key in sorted(names):
        spellings = names[key]
        # The spelling that most releases print; of two, the one with more accents.
        name = max(sorted(set(spellings)), key=lambda n: (spellings.count(n), not n.isascii()))
        proposals.append(Proposal(_free(slug(name) or "name", ids), name, len(spellings)))
    return proposals


def _free(wanted: str, ids: set[str]) -> str:
    number, free = 1, wanted
    while free in ids:
        number += 1
        free = f"{wanted}-{number}"
    ids.add(free)
    return free


def _entries(proposals: Iterable[Proposal]) -> Iterator[str]:
    for proposal in proposals:
        times = "1 release" if proposal.releases == 1 else f"{proposal.releases} releases"
        yield f"  {proposal.id}:  # in {times}"
        yield f"    name: {json.dumps(proposal.name, ensure_ascii=False)}"
