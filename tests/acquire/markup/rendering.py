"""What a reader sees of Markdown, by the parser of the archive and by that of the build."""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser

from pressroom.content.directory import Directory, Organization
from pressroom.content.page import parse_page
from pressroom.content.plain_text import paragraphs
from pressroom.defaults import MARKUP_THAT_HIDES

_BUILD = create_md_parser(
    MdParserConfig(enable_extensions={"colon_fence"}, disable_syntax=list(MARKUP_THAT_HIDES)),
    RendererHTML,
)
DIRECTORY = Directory(organizations={"town": Organization(name="Town of Salida")})
# The first line of a page is never the text's.
_BEFORE = "Before.\n\n"


def collapsed(text: str) -> str:
    return " ".join(text.split())


def shown(markdown: str) -> str:
    """Return what the archive's parser shows of *markdown*."""
    return collapsed(" ".join(paragraphs(markdown.split("\n"))))


def built(markdown: str) -> str:
    """Return what the build's parser shows of *markdown*."""
    tokens = _BUILD.parse(f"{_BEFORE}{markdown}")
    return collapsed("".join(_texts(tokens))).removeprefix("Before.").strip()


def kinds(markdown: str) -> set[str]:
    """Return the kinds of markup that the build's parser finds in *markdown*."""
    tokens = _BUILD.parse(f"{_BEFORE}{markdown}")
    return {part.type for token in tokens for part in (token, *(token.children or []))}


def problems(markdown: str) -> list[str]:
    """Return what is wrong with a page that holds *markdown*, and what records it would have."""
    front_matter = "---\ntitle: x\ndate: 2019\nkind: letter\nlanguage: en\nissuers: [town]\n---\n\n"
    page = parse_page(f"{front_matter}{_BEFORE}{markdown}\n", "x", DIRECTORY, "US")
    return [*map(str, page.problems), *map(str, page.records)]


def _texts(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.children is not None:
            yield from _texts(token.children)
            yield " "
        elif token.type in ("softbreak", "hardbreak"):
            yield " "
        elif token.type in ("text", "text_special", "fence", "code_block"):
            yield token.content
