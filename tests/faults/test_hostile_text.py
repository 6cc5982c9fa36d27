"""Hostile and odd text in every field of a release stands on its page as that text, and no more."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, datetime
from pathlib import Path
from unicodedata import category

import pytest
from bs4 import BeautifulSoup, Tag
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from pressroom.cli.shelves import open_shelf
from pressroom.content.dates import parse_date
from pressroom.content.editions.recording import record
from pressroom.content.editions.revision import revise, withdraw
from pressroom.content.schema import Change, ChangeKind, Notice
from pressroom.content.yaml_lines import scalar
from tests.archive import Archive, page
from tests.outputs.reading import records

NOW = datetime(2022, 1, 1, tzinfo=UTC)
HOSTILE = """\
<script>alert(1)</script>
"><img src=x onerror=alert(1)>
'-alert(1)-'
</title></meta></textarea>
<!-- --> ]]> <![CDATA[
&amp; &lt; &#60; &nbsp; &notin;
{{ 7 * 7 }} {% raw %} {# x #}
%s %(title)s %n {0} ${HOME}
`x` **x** _x_ ~x~ [x](https://x.org) ![x](x)
{role}`x` {supplied}`x <y>` :role: |x|_ x_ [1]_
:::{quote} x
# x ## x --- === +++ % x
\\ \\\\ \\n \\u0041 \\<
- x * x 1. x > x | x |
https://example.org/?a=b&c=d javascript:alert(1)
no yes null ~ 2021-12-02 !!str &x *x
e\u0301 \u00e9 \u00a0 \u2003 \u00ad \U0001d54f \U0001f469\u200d\U0001f4bb
\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd \u4f60\u597d \u0e2a\u0e27\u0e31
""".splitlines()
FIELDS = ("title", "subtitle", "dateline", "line", "name", "role", "organization", "quote_role")
WORDS = ("passage", "note", "wrong", "right", "reason")


def _one_line(text: str) -> str:
    """Return *text* as front matter may hold it."""
    return "".join(c for c in text if c.isprintable() or category(c) == "Zs").strip()


def _is_said(text: str) -> bool:
    return any(c.isalnum() for c in text)


texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=30),
    st.lists(st.sampled_from(HOSTILE) | st.text(max_size=4), max_size=3).map(" ".join),
)
lines = texts.map(_one_line).filter(_is_said)
releases = st.fixed_dictionaries(dict.fromkeys((*FIELDS, *WORDS), lines))


def _escaped(text: str) -> str:
    """Return *text* as Markdown that means just that, without marks that open a quotation."""
    plain = re.sub(r"[\"“”„‟«»‹›‘’‚‛❝❞〝〞〟＂]", "", text)
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", plain)


def _body(said: dict[str, str]) -> str:
    return f"""\
:::{{contact}} {said["name"]}
:role: {said["role"]}
:organization: {said["organization"]}
:phone: (347) 527-0969
:::

The doors are open.

:::{{quote}} Oscar Chacón
:role: {said["quote_role"]}
:organization: Alianza Americas
:anchor: said

“Said: {_escaped(said["passage"])}”
:::
"""


def _write(archive: Archive, said: list[dict[str, str]]) -> None:
    """Write, record, revise and withdraw a release of each of *said*."""
    for number, texts_ in enumerate(said):
        archive.write(
            f"releases/2021/r{number}.md",
            page(
                _body(texts_),
                title=scalar(texts_["title"]),
                subtitle=scalar(texts_["subtitle"]),
                dateline=scalar(texts_["dateline"]),
                **{"release-line": scalar(texts_["line"])},
            ),
        )
    shelf = open_shelf(archive.folder)
    record(shelf, NOW)
    for number, texts_ in enumerate(said):
        day = parse_date("2021-12-09")
        change = Change(
            kind=ChangeKind.CORRECTION,
            date=day,
            note=texts_["note"],
            wrong=texts_["wrong"],
            right=texts_["right"],
        )
        name = f"2021/r{number}"
        revise(shelf, name, change)
        text = archive.read(f"releases/{name}.md").replace("are open.", "are ajar.")
        archive.write(f"releases/{name}.md", text)
        withdraw(shelf, name, Notice(date=day, reason=texts_["reason"]))
    record(shelf, NOW)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile")


@settings(
    max_examples=3,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],  # a build takes too long to look for the smallest example
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.lists(releases, min_size=8, max_size=8))
def test_page_and_search_records_hold_exactly_what_was_written(
    folder: Path, said: list[dict[str, str]]
) -> None:
    shutil.rmtree(folder / "archive", ignore_errors=True)
    archive = Archive(folder / "archive")
    benign = dict.fromkeys((*FIELDS, *WORDS), "Plain words")
    _write(archive, [*said, benign])
    built = archive.must_build()
    found = records(built)
    plain = built.html(f"releases/2021/r{len(said)}.html")
    for number, texts_ in enumerate(said):
        name = f"releases/2021/r{number}"
        _check_page(built.html(f"{name}.html"), texts_)
        # Pagefind makes one space of several.
        assert _words(found[f"{name}.html"]["meta"]["title"]) == _words(texts_["title"])
        assert _markup(built.html(f"{name}.html")) <= _markup(plain)
        for other in ("edition-1", "compare-1-2"):
            shown = _markup(built.html(f"{name}/{other}.html"))
            assert shown <= _markup(built.html(f"releases/2021/r{len(said)}/{other}.html"))
    listed = built.html("corrections.html").get_text()
    assert [t["reason"] for t in said if t["reason"] not in listed] == []


def _check_page(html: BeautifulSoup, said: dict[str, str]) -> None:
    (title,) = html.select("article h1")
    for link in title.select(".headerlink"):
        link.decompose()
    shown = {
        "title": title.get_text(),
        "subtitle": _only(html, "p.subtitle"),
        "line": _only(html, "p.release-line"),
        "dateline": _only(html, "p.dateline").removesuffix(" · December 2, 2021"),
        "name": _only(html, "address .p-name"),
        "role": _only(html, "address .p-job-title"),
        "organization": _only(html, "address .p-org"),
        "quote_role": _only(html, "figcaption .role"),
        "note": _only(html, ".banner.correction .note"),
        "wrong": _only(html, ".banner.correction .wrong")[1:-1],
        "right": _only(html, ".banner.correction .right")[1:-1],
    }
    assert shown == {name: said[name] for name in shown}
    assert said["reason"] in _only(html, ".banner.withdrawn p")
    passage = re.sub(r"\\(.)", r"\1", _escaped(said["passage"]))
    assert _words(_only(html, "blockquote p")) == _words(f"“Said: {passage}”")
    assert [_only(html, f".history .{name}") for name in ("note",)] == [said["note"]]
    copied = " ".join(text.get_text() for text in html.select(".copy-text"))
    for name in ("title", "name", "role", "organization", "quote_role"):
        assert said[name] in copied


def _only(html: BeautifulSoup, selector: str) -> str:
    (element,) = html.select(selector)
    return element.get_text()


def _words(text: str) -> list[str]:
    return text.split()


def _markup(html: BeautifulSoup) -> set[tuple[str, str]]:
    """Return every element with every attribute that it has somewhere."""
    elements = (element for element in html.find_all() if isinstance(element, Tag))
    return {(element.name, name) for element in elements for name in (*element.attrs, "")}
