"""Checking page by page, with what the pages have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from pressroom.content.editions.finding import Finding
from pressroom.content.editions.ledger import Ledger
from pressroom.content.editions.page_findings import kept_findings, page_findings
from pressroom.content.editions.recording import still_to_come_in
from pressroom.content.editions.shelf import Shelf
from pressroom.content.linked import link_findings, old_address_findings, original_findings
from pressroom.content.page import Page
from pressroom.content.problems import ContentError, Problem
from pressroom.content.release import Release
from pressroom.content.remarks.known_names import KnownNames
from pressroom.content.remarks.rules import remarks_on
from pressroom.content.remarks.subject import Subject
from pressroom.content.source import split_front_matter
from pressroom.content.text_files import read_text


@dataclass
class Check:
    """What was looked at, and what was found: problems (``findings``), and ``remarks``.

    ``unrecorded`` are ids of public releases that are not recorded as they stand: no fault, as
    long as they have not gone out.
    """

    findings: list[Finding] = field(default_factory=list)
    remarks: list[Finding] = field(default_factory=list)
    releases: int = 0
    unrecorded: list[str] = field(default_factory=list)


@dataclass
class Checking:
    """A check under way on *shelf*; without a *ledger* if that is broken."""

    shelf: Shelf
    ledger: Ledger | None
    now: datetime
    check: Check

    @classmethod
    def of(cls, shelf: Shelf, now: datetime) -> Checking:
        try:
            return cls(shelf, shelf.ledger(), now, Check())
        except ContentError as error:
            found = [Finding(error.path, p.what, p.expected, p.line) for p in error.problems]
            return cls(shelf, None, now, Check(found))

    @cached_property
    def names(self) -> KnownNames:
        return KnownNames.of(self.shelf.directory)

    def note(self, findings: Iterable[Finding]) -> None:
        self.check.findings += findings

    def page(self, name: str, is_hidden: bool) -> Release | None:
        """Check the page of the release *name*, and return what stands on it."""
        page = self.shelf.page(name)
        self.check.releases += 1
        self.note(self._found(name, page.problems))
        if page.release:
            self._text(page, page.release, is_hidden)
        if self.ledger and page.release and not is_hidden:
            self._record(self.ledger, page.release)
        return page.release

    def page_alone(self, name: str, is_hidden: bool) -> None:
        """Likewise, with what the whole archive would be looked through for otherwise."""
        if release := self.page(name, is_hidden):
            self.note(original_findings(self.shelf, release, is_hidden, self.now))
            self.note(old_address_findings(self.shelf, [] if is_hidden else [release]))

    def _text(self, page: Page, release: Release, is_hidden: bool) -> None:
        path = self.shelf.path(release.id)
        source = split_front_matter(read_text(path))
        for finding, is_held_back in link_findings(self.shelf, release, source, self.now):
            # Pages that are held back may link to each other: they may go out together.
            is_remark = is_held_back and is_hidden
            (self.check.remarks if is_remark else self.check.findings).append(finding)
        last = self.ledger.last(release.id) if self.ledger else None
        if release.removed or (last and last.edition >= release.edition):
            return  # What was recorded went out like that.
        self.note(still_to_come_in(path))
        directory = self.shelf.directory
        subject = Subject(page, release, source, directory, self.names, self.now, not is_hidden)
        # Where something is wrong, there is no need to say that it looks so.
        wrong = {problem.line for problem in page.problems}
        remarks = (remark for remark in remarks_on(subject) if remark.line not in wrong)
        self.check.remarks += self._found(release.id, remarks)

    def _record(self, ledger: Ledger, release: Release) -> None:
        self.note(page_findings(self.shelf, ledger, release))
        self.note(kept_findings(self.shelf, ledger, release))
        last = ledger.last(release.id)
        if not release.removed and (last is None or last.edition < release.edition):
            self.check.unrecorded.append(release.id)

    def _found(self, release: str, problems: Iterable[Problem]) -> Iterator[Finding]:
        path = self.shelf.path(release)
        return (Finding(path, p.what, p.expected, p.line) for p in problems)
