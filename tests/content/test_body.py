"""What may stand in a page's body: directives, headings, links; and what is refused."""

from __future__ import annotations

import pytest

from tests.content.pages import (
    BODY,
    PASSAGE,
    PHONE,
    block,
    contact,
    only,
    page_text,
    parse,
    quote,
    released,
    told,
)


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        (":::{quote} Oscar Chacón", ":::"),
        ("::::{quote} Oscar Chacón", "::::"),
        ("```{quote} Oscar Chacón", "```"),
        ("````{quote} Oscar Chacón", "````"),
        ("~~~{quote} Oscar Chacón", "~~~"),
        (":::{quote}   Oscar Chacón   ", ":::   "),
        (":::{quote}\tOscar Chacón", ":::\t"),
        ("  :::{quote} Oscar Chacón", "  :::"),
        ("::: {quote} Oscar Chacón", ":::::"),
    ],
)
def test_every_fence(opening: str, closing: str) -> None:
    text = "\n".join([opening, ":role: director", *PASSAGE, closing, "", "After it."])
    (found,) = released(parse(page_text(text))).quotes
    assert (found.speaker, found.role, found.spoken) == ("Oscar Chacón", "director", ("We stay,",))


def test_directive_may_interrupt_a_paragraph() -> None:
    page = parse(page_text("Words.\n" + quote(*PASSAGE) + "More words.\n"))
    assert list(page.records) == [BODY + 1]


# What may stand in a page


LITERAL = {
    "a colon fence in code": "````\n:::{quote} Nobody\n:::\n````\n",
    "a backtick fence in longer code": "````\n```{raw} html\n```\n````\n",
    "a fence in code with a language": "```text\n:::{include} /etc/passwd\n:::\n```\n",
    "a fence in code by tildes": "~~~\n```{raw} html\n```\n~~~\n",
    "a fence indented as code": "Words:\n\n    :::{raw} html\n    :::\n",
    "a fence in code in a list": "- Words:\n\n  ```text\n  :::{raw} html\n  :::\n  ```\n",
    "a fence in the middle of a line": "Write :::{quote} and ```{raw} html``` here.\n",
    "two colons": "::{raw} html\n",
    "an escaped fence": "\\:::{raw} html\n",
    "code named like nothing": "```python\nraw\n```\n",
    "a fence without a name": ":::\nWords.\n:::\n",
    "a tag around": "<div>\n\nwords\n</div>\n",
}


@pytest.mark.parametrize("body", LITERAL.values(), ids=LITERAL)
def test_what_only_looks_like_a_directive(body: str) -> None:
    page = parse(page_text(body))
    assert told(page.problems) == []
    assert page.records == {}


@pytest.mark.parametrize("name", ["figure", "image", "list-table", "table"])
def test_directives_that_only_lay_out(name: str) -> None:
    page = parse(page_text(f"```{{{name}}} march.png\n```\n"))
    assert told(page.problems) == []
    assert page.records == {}


DANGEROUS = [
    "raw",
    "include",
    "literalinclude",
    "eval-rst",
    "code-block",
    "only",
    "toctree",
    "role",
    "default-role",
    "admonition",
    "math",
    "parsed-literal",
    "RAW",
    " raw",
    "raw html",
    "",
    "js:function",
    "../raw",
]


@pytest.mark.parametrize("fence", ["```", ":::", "~~~~"])
@pytest.mark.parametrize("name", DANGEROUS)
def test_any_other_directive_refuses_the_page(name: str, fence: str) -> None:
    page = parse(
        page_text(f"Words.\n\n{fence}{{{name}}} html\n<script>alert(1)</script>\n{fence}\n")
    )
    problem = only(page.problems)
    assert problem.line == BODY + 2
    assert problem.what == f"Unknown directive “{name}”."
    assert problem.expected.startswith("A release may hold contact, quote, about, figure")
    assert page.is_refused


@pytest.mark.parametrize(
    ("name", "meant"), [("qoute", "quote"), ("contacts", "contact"), ("Quote", "quote")]
)
def test_misspelt_directive_is_told_with_the_nearest(name: str, meant: str) -> None:
    page = parse(page_text(block(name, "Oscar Chacón", *PASSAGE)))
    assert str(only(page.problems)).endswith(f"Did you mean “{meant}”?")
    assert page.is_refused


HIDING_PLACES = {
    "a list": ("- Words:\n\n  {fence}", 2),
    "a numbered list": ("1. {fence}", 0),
    "a list in a list": ("- a\n  - b\n\n    {fence}", 3),
    "a quotation": ("> Words:\n> {fence}", 1),
    "a list in a quotation": ("> - {fence}", 0),
    "a footnote": ("Words[^1].\n\n[^1]: More.\n\n    {fence}", 4),
    "a footnote's first line": ("Words[^1].\n\n[^1]: {fence}", 2),
}


@pytest.mark.parametrize(("place", "offset"), HIDING_PLACES.values(), ids=HIDING_PLACES)
def test_dangerous_directive_is_found_wherever_it_hides(place: str, offset: int) -> None:
    page = parse(page_text(place.format(fence="```{raw} html") + "\n"))
    problem = only(page.problems)
    assert (problem.line, problem.what) == (BODY + offset, "Unknown directive “raw”.")
    assert page.is_refused


@pytest.mark.parametrize("name", ["contact", "quote", "about"])
@pytest.mark.parametrize(("place", "offset"), HIDING_PLACES.values(), ids=HIDING_PLACES)
def test_record_inside_something_else_is_misplaced(place: str, offset: int, name: str) -> None:
    page = parse(page_text(place.format(fence=f":::{{{name}}} Presente") + "\n"))
    problem = only(page.problems)
    assert problem.line == BODY + offset
    assert problem.what == f"This {name} stands inside something else."
    assert problem.expected.startswith(f"Expected every {name} on its own in the page")
    assert page.records == {}
    assert not page.is_refused


INSIDE = {
    "a quote": quote(*PASSAGE, "", "{fence}", "words", "```"),
    "a quote's first line": quote("{fence}", "words", "```"),
    "a quote after its fields": quote(":role: x", "{fence}", "words", "```"),
    "a contact": contact(PHONE, "", "{fence}", "words", "```"),
    "an about": block("about", "Presente", "", "Words.", "", "{fence}", "words", "```"),
    "a figure": block("figure", "march.png", ":alt: x", "", "A caption.", "", "{fence}", "```"),
    "a cell of a table": block("list-table", "", "* - {fence}", "    ```"),
    "a list in a quote": quote("", "- “We stay.”", "", "  {fence}", "  ```"),
    "a table in a quote": quote(*PASSAGE, "", "::{{list-table}}", "", "* - {fence}", "    ```"),
}


@pytest.mark.parametrize("body", INSIDE.values(), ids=INSIDE)
def test_dangerous_directive_is_found_inside_another(body: str) -> None:
    body = body.replace("::{{", "````{").replace("{fence}", "```{raw} html")
    page = parse(page_text(body))
    raw = [problem for problem in page.problems if problem.what == "Unknown directive “raw”."]
    assert only(raw).line == BODY + body[: body.index("```{raw}")].count("\n")
    assert page.is_refused


@pytest.mark.parametrize("name", ["contact", "quote", "about"])
@pytest.mark.parametrize("outer", ["quote", "about", "figure"])
def test_record_inside_another_directive_is_misplaced(outer: str, name: str) -> None:
    body = f"::::{{{outer}}} Presente\n\n“Words.”\n\n:::{{{name}}} Presente\nx\n:::\n::::\n"
    page = parse(page_text(body))
    misplaced = [problem for problem in page.problems if "stands inside" in problem.what]
    assert only(misplaced).line == BODY + 4
    assert BODY + 4 not in page.records


def test_quote_that_swallows_the_next_one_is_told() -> None:
    first = quote(*PASSAGE).removesuffix(":::\n")
    page = parse(page_text(first + "\n" + quote("", "“We go.”", speaker="Nancy Treviño")))
    problem = only(page.problems)
    assert (problem.line, problem.what) == (BODY + 4, "This quote stands inside something else.")
    assert problem.expected.endswith("does the one before it end?")


@pytest.mark.parametrize("fence", [":::", "````", "~~~"])
def test_directive_that_never_ends(fence: str) -> None:
    page = parse(page_text(f"{fence}{{quote}} Oscar Chacón\n\n“We stay.”\n\nMore words.\n"))
    assert told(page.problems) == [
        f"{BODY}: This quote never ends. Expected a line {fence} after it."
    ]


def test_directives_in_one_another_without_end() -> None:
    page = parse(page_text(":::{figure} x.png\n" * 5000))
    assert page.is_refused


def test_name_of_a_directive_without_a_space_behind() -> None:
    page = parse(page_text(quote(*PASSAGE).replace("} ", "}")))
    assert told(page.problems) == [
        f"{BODY}: No space parts {{quote}} from “Oscar Chacón”. Expected :::{{quote}} Oscar Chacón."
    ]


@pytest.mark.parametrize("option", [":file: /etc/passwd", ":url: https://example.org/x.csv"])
def test_table_out_of_another_file_refuses_the_page(option: str) -> None:
    page = parse(page_text(block("csv-table", "Numbers", option)))
    assert only(page.problems).what == "Unknown directive “csv-table”."
    assert page.is_refused


def test_heading_as_high_as_the_title() -> None:
    page = parse(page_text("## Fine\n\n# Too high\n\nToo\n===\n"))
    assert told(page.problems) == [
        f"{line}: This heading is as high as the title. "
        "Expected ## or more: the title above them all stands in the front matter."
        for line in (BODY + 2, BODY + 4)
    ]


# Links


LINKS = {
    "a link": "[x](javascript:alert(1))",
    "a link in capitals": "[x](JavaScript:alert(1))",
    "a link in angle brackets": "[x](<javascript:alert(1)>)",
    "a link after spaces": "[x](   javascript:alert(1))",
    "an image": "![x](javascript:alert(1))",
    "an address": "<javascript:alert(1)>",
    "an address in mixed case": "See <jAvAsCrIpT:alert(1)>.",
    "a definition": "[x]: javascript:alert(1)",
    "an indented definition": "  [x]: <javascript:alert(1)>",
    "another language": "[x](vbscript:msgbox)",
    "the target of an image": "```{image} x.png\n:target: javascript:alert(1)\n```",
    "the target of an image in YAML": (
        "```{figure} x.png\n---\ntarget: 'javascript:alert(1)'\n---\n```"
    ),
    "a page as data": "[x](data:text/html;base64,PHNjcmlwdD4=)",
}


@pytest.mark.parametrize("text", LINKS.values(), ids=LINKS)
def test_link_that_could_run_a_program(text: str) -> None:
    problem = only(parse(page_text(f"Words.\n\n{text}\n")).problems)
    assert problem.line == BODY + 2 + text[: text.lower().find("script:")].count("\n")
    assert problem.what.startswith("The link “")
    assert problem.what.endswith("could run a program.")
    assert problem.expected == "Expected https:// or http://."


@pytest.mark.parametrize(
    "text",
    [
        "He wrote javascript: the good parts.",
        "The data: 70,000 people (javascript:alert(1)) and more.",
        "[x](https://example.org/javascript:alert)",
        "[data: a report](https://example.org/)",
    ],
)
def test_words_that_only_look_like_such_a_link(text: str) -> None:
    assert told(parse(page_text(text)).problems) == []


def test_line_that_does_not_end_is_no_trap() -> None:
    # The rule for colon fences of mdit-py-plugins once read past the end of this text.
    assert only(parse(page_text("> :::{quote} Oscar Chacón\n> ")).problems).line == BODY
