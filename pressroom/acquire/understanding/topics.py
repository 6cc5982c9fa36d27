"""What a release is about: terms of the archive's own list that it names often enough."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pressroom.content.directory import Directory
from pressroom.content.names import fold
from pressroom.content.schema import Kind


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.split(","))


KINDS = {
    Kind.PRESS_RELEASE: _names(
        "press release, press releases, news release, news releases, comunicado, comunicados, "
        "comunicado de prensa, comunicados de prensa, boletin de prensa, boletines de prensa"
    ),
    Kind.STATEMENT: _names(
        "statement, statements, press statement, press statements, declaracion, declaraciones, "
        "pronunciamiento, pronunciamientos, posicionamiento, posicionamientos"
    ),
    Kind.MEDIA_ADVISORY: _names(
        "media advisory, media advisories, media alert, media alerts, aviso a los medios, "
        "avisos a los medios, aviso de prensa, avisos de prensa"
    ),
    Kind.LETTER: _names("letter, letters, open letter, open letters, carta, cartas"),
    Kind.SPEECH: _names("speech, speeches, remarks, testimony, testimonies, discurso, discursos"),
}
"""What sites call their categories of a kind of release, folded."""
NO_TOPICS = _names(
    "uncategorized, sin categoria, news, noticias, press, prensa, press room, sala de prensa, "
    "media, medios, blog, featured, destacado, destacados, home, english, espanol, spanish"
) | frozenset().union(*KINDS.values())
"""Categories that say nothing of what a release is about."""
LEAST_MENTIONS = 3
"""How often a text must name a topic which its title does not name."""


def find_topics(
    title: str, text: str, categories: Iterable[str], directory: Directory
) -> tuple[str, ...]:
    """Return the ids of the topics of a release, in the order of the directory.

    They are those that the source files it under, that its *title* names, or that its *text*
    names several times, in any language of their labels.
    """
    filed = {fold(name) for name in categories}
    title, text = fold(title), fold(text)
    return tuple(
        key
        for key, topic in directory.topics.items()
        if any(_is_about(fold(label), title, text, filed) for label in topic.labels.values())
    )


def unknown_categories(categories: Iterable[str], directory: Directory) -> tuple[str, ...]:
    """Return those of *categories* that may be topics and are none of the directory's."""
    known = {fold(label) for topic in directory.topics.values() for label in topic.labels.values()}
    return tuple(name for name in categories if fold(name) not in known | NO_TOPICS)


def kind_of_category(name: str) -> Kind | None:
    """Return the kind of release that a site's category collects, if it is one of these."""
    return next((kind for kind, names in KINDS.items() if fold(name) in names), None)


def _is_about(label: str, title: str, text: str, filed: set[str]) -> bool:
    if label in filed:
        return True
    named = re.compile(rf"(?<!\w){re.escape(label)}(?!\w)")
    return bool(named.search(title)) or len(named.findall(text)) >= LEAST_MENTIONS
