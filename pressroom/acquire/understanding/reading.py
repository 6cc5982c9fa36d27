"""The way from a document to a draft: each recogniser once, in the order of what they need."""

from __future__ import annotations

from pressroom.acquire.document import Document
from pressroom.acquire.draft import Draft
from pressroom.acquire.understanding.circumstances import Circumstances
from pressroom.acquire.understanding.concerns import concerns_of_text
from pressroom.acquire.understanding.contacts import find_contacts_in, place_contacts
from pressroom.acquire.understanding.head import (
    find_head,
    leave_out_end_marks,
    leave_out_residue,
    take_head,
    take_release_line,
)
from pressroom.acquire.understanding.judgement import (
    Verdicts,
    judge_contacts,
    judge_date,
    judge_embargo,
    judge_issuers,
    judge_kind,
    judge_language,
    judge_title,
)
from pressroom.acquire.understanding.passages import parts_of
from pressroom.acquire.understanding.topics import find_topics, unknown_categories
from pressroom.acquire.understanding.working_text import WorkingText


def understand(document: Document, around: Circumstances) -> Draft:
    """Return the draft of *document*; what is doubtful in it is among its concerns."""
    text = WorkingText.of(document.blocks)
    leave_out_residue(text)
    texts = text.texts()
    contacts = find_contacts_in(text, around.region)
    is_placed = place_contacts(text, contacts)
    text = text.settled()
    staying = frozenset() if is_placed else frozenset(contacts.lines)
    head = find_head(text, document, staying, around.order)
    take_head(text, head, document)
    release_line, embargo = take_release_line(text)
    leave_out_end_marks(text)
    parts = tuple(parts_of(text, (head.title, head.subtitle), around.directory))
    verdicts = Verdicts()
    title = verdicts.take(judge_title(head))
    return Draft(
        name=document.name,
        title=title,
        subtitle=head.subtitle,
        date=verdicts.take(judge_date(head.date, around.given.date)),
        kind=verdicts.take(judge_kind(title, texts, document.categories, around.given.kind)),
        language=verdicts.take(judge_language(document.language, texts, around)),
        issuers=verdicts.take(judge_issuers(title, parts, document.url, around)),
        topics=find_topics(title, "\n".join(texts), document.categories, around.directory),
        release_line=release_line,
        source=document.url,
        embargo=document.embargo,
        formerly=document.old_addresses,
        categories=unknown_categories(document.categories, around.directory),
        parts=parts,
        left_out=(*document.left_out, *text.left_out),
        concerns=(
            *verdicts.concerns,
            *judge_embargo(embargo, head.date, around.today),
            *judge_contacts(contacts, is_placed=is_placed),
            *concerns_of_text((title, head.subtitle), parts),
        ),
    )
