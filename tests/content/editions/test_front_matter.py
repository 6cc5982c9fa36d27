"""Additions to front matter leave everything else as it is, in every form of YAML."""

from __future__ import annotations

import pytest

from pressroom.content.editions.front_matter import with_item, with_mapping
from tests.content.pages import page_text, parse, released

ITEM = {"kind": "update", "date": "2021-12-09", "note": "New: a date."}
FIRST = 'kind: clarification, date: 2021-12-05, note: "One [door]."'
BLOCK = '  - kind: clarification\n    date: 2021-12-05\n    note: "One [door]."'
FORMS = {
    "none": None,
    "empty": "changes: []",
    "empty with a comment": "changes: [ ] # none yet",
    "flow": f"changes: [{{{FIRST}}}]",
    "flow over lines": f"changes: [\n  {{{FIRST}}}, # the first, of all\n  ]",
    "block": f"changes:\n{BLOCK}",
    "block with comments": f"changes: # all\n  # the first\n{BLOCK} # said so\n  # the end",
    "block without indent": "changes:\n" + BLOCK.replace("  - ", "- ").replace("    ", "  "),
    "block scalar": f"changes:\n{BLOCK}\n    wrong: >-\n      many\n      words\n",
    "flow in block": f"changes:\n  - {{{FIRST}}}",
    "before other keys": f"changes:\n{BLOCK}\n\n# sources\ndateline: CHICAGO",
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
def test_change_is_added_and_all_else_stays(form: str | None, newline: str) -> None:
    lines = page_text("Text\n", subtitle="In Chicago # not New York")
    text = lines if form is None else lines.replace("subtitle:", f"{form}\nsubtitle:")
    text = text.replace("\n", newline)
    fresh = with_item(text, "changes", ITEM)
    before = released(parse(text.replace("\r\n", "\n"))).changes
    changes = released(parse(fresh.replace("\r\n", "\n"))).changes
    assert changes[:-1] == before
    assert changes[-1].model_dump(mode="json", exclude_none=True) == ITEM
    assert _is_only_added(text, fresh)
    assert ("\r\n" in newline) == ("\r\n" in fresh)
    assert fresh.count("\n") - fresh.count("\r\n") in (0, fresh.count("\n"))


def test_mark_at_the_beginning_of_a_file_stays() -> None:
    fresh = with_mapping("\ufeff" + page_text(), "withdrawn", {"date": "2021", "reason": "No"})
    assert fresh.startswith("\ufeff---\ntitle:")
    assert "\nwithdrawn:\n  date: 2021\n  reason: No\n---\n" in fresh


def test_key_of_an_inner_mapping_is_not_taken_for_the_list() -> None:
    text = "---\nother:\n  changes: [a]\ntitle: x\n---\n"
    fresh = with_item(text, "changes", {"kind": "update"})
    assert fresh == text.replace("title: x\n", "title: x\nchanges:\n  - kind: update\n")


def _is_only_added(text: str, fresh: str) -> bool:
    """Whether *fresh* is *text* with one piece more."""
    same = next((n for n, (a, b) in enumerate(zip(text, fresh, strict=False)) if a != b), len(text))
    rest = len(text) - same
    return fresh.startswith(text[:same]) and fresh.endswith(text[len(text) - rest :])
