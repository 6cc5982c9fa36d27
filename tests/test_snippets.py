"""The snippets for editors, held to what a page may hold."""

from __future__ import annotations

import json
import re

import pytest

from pressroom.content import contacts, quotes
from pressroom.content.references import KINDS
from pressroom.content.schema import FrontMatter, Kind
from pressroom.directives.listings import ReleaseListDirective
from tests.archive import Archive, page
from tests.conftest import PROJECT
from tests.test_documentation import code_words

SNIPPETS = {
    snippet["prefix"]: "\n".join(snippet["body"])
    for snippet in json.loads(
        (PROJECT / ".vscode/press.code-snippets").read_text(encoding="utf-8")
    ).values()
}
WRITTEN_BY_COMMANDS = {"changes", "withdrawn", "removed"}
KNOWN = {
    "Speaker": "Oscar Chacón",
    "Organization": "Alianza Americas",
    "issuer": "alianza-americas",
    "topic": "asylum",
    "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE": "2021-12-02",
}


def expanded(prefix: str) -> str:
    """Return what an editor makes of the snippet if a person takes everything as it is."""
    text = re.sub(r"\$\{\d+\|([^,|]+)[^|]*\|\}", r"\1", SNIPPETS[prefix])
    text = re.sub(r"\$\{\d+:([^}]*)\}", lambda match: KNOWN.get(match[1], match[1]), text)
    return re.sub(r"\$\d", "", text)


def choices(prefix: str) -> list[str]:
    (found,) = re.finditer(r"\$\{\d+\|([^|]+)\|\}", SNIPPETS[prefix])
    return found[1].split(",")


@pytest.mark.parametrize("prefix", ["contact", "quote", "about", "supplied"])
def test_block_of_a_snippet_builds_as_it_is(archive: Archive, prefix: str) -> None:
    archive.write("releases/2021/doors.md", page(expanded(prefix) + "\n"))
    archive.must_build()


def test_list_of_a_snippet_builds_as_it_is(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page())
    archive.write("index.md", f"# Archive\n\n{expanded('release-list')}\n")
    assert "Doors Open" in archive.must_build().article("index.html").get_text()


def test_front_matter_of_a_snippet_is_one_and_other_keys_fit_in(archive: Archive) -> None:
    keys = ("embargo", "subtitle", "release-line", "dateline", "source", "formerly")
    added = "\n".join(map(expanded, keys))
    text = expanded("release").replace("draft: true", added)
    archive.write("releases/2021/doors.md", f"{text}The doors are open.\n")
    assert "Headline" in archive.must_build().article("releases/2021/doors.html").get_text()


def test_every_key_of_the_front_matter_can_be_completed() -> None:
    offered = re.findall(r"^([a-z-]+):", "\n".join(SNIPPETS.values()), re.MULTILINE)
    keys = {str(field.alias) for field in FrontMatter.model_fields.values()}
    assert set(offered) == keys - WRITTEN_BY_COMMANDS


def test_choices_are_all_that_there_are() -> None:
    assert choices("release") == [*Kind]
    assert choices("contact-field") == [*contacts.ONCE, *contacts.MANY]
    assert choices("quote-field") == [*quotes.FIELDS]
    assert choices("link") == [*KINDS]
    assert sorted(choices("release-list")) == sorted(ReleaseListDirective.option_spec)


def test_guide_names_every_snippet() -> None:
    assert sorted(code_words(PROJECT / "guide/write.md", "In an editor")) == sorted(SNIPPETS)
