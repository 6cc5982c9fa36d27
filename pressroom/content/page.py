"""A release page's text to a :class:`Release`: the one way in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from pressroom.content.abouts import About
from pressroom.content.attachments.attachment import Attachment
from pressroom.content.attachments.reading import LIMIT, Folder, read_attachments
from pressroom.content.body import Body, Record
from pressroom.content.contacts import Contact
from pressroom.content.directory import Directory
from pressroom.content.forbidden import find_forbidden
from pressroom.content.models import validate
from pressroom.content.problems import ContentError, Problem, unknown
from pressroom.content.quotes import Quote
from pressroom.content.release import Release
from pressroom.content.release_files import attachments_folder
from pressroom.content.schema import FrontMatter
from pressroom.content.source import split_front_matter
from pressroom.content.strict_yaml import Document, YamlProblem, parse
from pressroom.content.text_files import read_text
from pressroom.content.wording import Part, Wording, body_parts, fingerprint, wording

MAX_LENGTH = 1_000_000
"""Characters. The longest speech has a tenth of it; more takes the parser minutes."""
UNFIT = "#?%"
"""What a file name may hold and an address may not: there they mean something else."""
TEXT_OF_REMOVED = (
    "This release was removed, and text or attachments stand on its page.",
    "Delete attachments: and what follows the front matter; or, if it was not removed, take "
    "removed: out.",
)


@dataclass(frozen=True)
class Page:
    """What a page's text came to.

    ``release`` is ``None`` where a fatal problem hides what the page is. ``records`` holds each
    contact, quote and about by the line of its opening fence, for the directives that draw them.
    ``parts`` is the text of the body.
    """

    release: Release | None
    problems: tuple[Problem, ...]
    records: Mapping[int, Record] = field(default_factory=dict)
    wording: Wording = ()
    parts: tuple[Part, ...] = ()

    @property
    def is_refused(self) -> bool:
        return any(problem.fatal for problem in self.problems)


def read_page(
    path: Path, release_id: str, directory: Directory, region: str, limit: int = LIMIT
) -> Page:
    """Read the release page at *path*, or the kept text of one of its editions.

    *release_id* becomes the release's id; people, organizations and topics are looked up in
    *directory*; phones without a country are of *region* (ISO 3166); an attachment has at most
    *limit* bytes. Whatever is wrong comes back as problems; only an unreadable file
    (:class:`OSError`) raises.
    """
    try:
        text = read_text(path)
    except ContentError as error:
        return Page(None, error.problems)
    files = Folder(attachments_folder(path, release_id), limit)
    page = parse_page(text, release_id, directory, region, files)
    return replace(page, problems=(*_unfit_name(release_id), *page.problems))


def parse_page(
    text: str, release_id: str, directory: Directory, region: str, files: Folder | None = None
) -> Page:
    """Like :func:`read_page`, for a page's *text*; without *files*, no attachment is looked at."""
    if len(text) > MAX_LENGTH:
        what = f"This page has {len(text):,} characters."
        expected = f"Expected at most {MAX_LENGTH:,}; part it into several releases."
        return Page(None, (Problem(1, what, expected, fatal=True),))
    if forbidden := tuple(find_forbidden(text)):
        return Page(None, forbidden)
    try:
        source = split_front_matter(text)
        document = parse(source.front_matter, first_line=2)
    except YamlProblem as error:
        return Page(None, (error.problem,))
    front_matter, problems = validate(FrontMatter, document, what="front matter")
    body = Body(directory, region)
    body.read(source)
    if front_matter is None:
        return Page(None, (*problems, *body.problems), body.records)
    attached, problems = read_attachments(front_matter.attachments, document, files)
    problems += [*_unknown_ids(front_matter, directory, document), *body.problems]
    is_tombstone = not source.body.strip() and not attached
    if front_matter.removed and not is_tombstone:
        problems.append(Problem(source.body_line, *TEXT_OF_REMOVED, fatal=True))
    release = _release(release_id, front_matter, body.records.values(), attached)
    parts = tuple(body_parts(source, body.blocks))
    words = wording(release, parts)
    release = replace(release, fingerprint=fingerprint(words), is_tombstone=is_tombstone)
    return Page(release, tuple(problems), body.records, words, parts)


def _release(
    release_id: str,
    front: FrontMatter,
    records: Iterable[Record],
    attachments: tuple[Attachment, ...],
) -> Release:
    release = Release(
        id=release_id,
        title=front.title,
        subtitle=front.subtitle or "",
        date=front.date,
        kind=front.kind,
        language=front.language,
        issuers=front.issuers,
        topics=front.topics,
        release_line=front.release_line or "",
        dateline=front.dateline or "",
        source=front.source or "",
        embargo=front.embargo,
        formerly=front.formerly,
        translation_of=front.translation_of or "",
        replaces=front.replaces or "",
        is_draft=front.draft,
        changes=front.changes,
        withdrawn=front.withdrawn,
        removed=front.removed,
        attachments=attachments,
    )
    return replace(
        release,
        contacts=tuple(record for record in records if isinstance(record, Contact)),
        quotes=tuple(record for record in records if isinstance(record, Quote)),
        boilerplates=tuple(r.organization_id for r in records if isinstance(r, About)),
    )


def _unfit_name(release_id: str) -> Iterator[Problem]:
    if unfit := "".join(character for character in UNFIT if character in release_id):
        what = f"The name of this page, {release_id}, holds {unfit}, which breaks its address."
        yield Problem(1, what, "Rename the file: letters, digits and hyphens will do.", fatal=True)


def _unknown_ids(front: FrontMatter, directory: Directory, document: Document) -> Iterator[Problem]:
    for key, ids, thing, known in (
        ("issuers", front.issuers, "organization", directory.organizations),
        ("topics", front.topics, "topic", directory.topics),
    ):
        for index, entry_id in enumerate(ids):
            if entry_id not in known:
                expected = f"Expected an id of the {thing}s in the directory."
                what = unknown(thing, entry_id, expected, known)
                yield Problem(document.line((key, index)), *what, fatal=True)
