"""No word of a release vanishes on its way to the page, and no file comes along with it."""

from __future__ import annotations

import pytest

from tests.archive import Archive, page

PAGE = "releases/2021/doors.html"

TEXTS = [
    '"Straight" marks, -- dashes --- and three dots... stay',
    "% a line that MyST would take for a comment",
    "+++",
    "(target)=",
    "(c) (tm) +- 1/2 fi",
    "<b>bold</b> <!-- a comment --> <br>",
    "$5 million and $6 million, {{ braces }} and {braces}",
    "50% of 1,000; 5 > 3 < 9; a&b; AT&T",
    "H.R. 4321, § 2, 70 000 and 12º",
]


@pytest.mark.parametrize("text", TEXTS)
def test_text_comes_out_as_it_went_in(archive: Archive, text: str) -> None:
    archive.write("releases/2021/doors.md", page(f"Before.\n\n{text}\n\nAfter.\n"))
    article = archive.must_build().article(PAGE)
    paragraphs = [p.get_text() for p in article.select("section.release > p")]
    assert paragraphs == ["Before.", text, "After."]


def test_title_is_never_read_as_markup(archive: Archive) -> None:
    title = '*Stars*, _lines_, `ticks`, [links](x), <tags>, {roles}`x`, 1. & \\ # $x$ -- "q"'
    archive.write("releases/2021/doors.md", page(title=f"'{title}'"))
    heading = archive.must_build().article(PAGE).select_one("h1")
    assert heading is not None
    assert heading.get_text() == f"{title}¶"


@pytest.mark.parametrize(
    "markdown",
    [
        "[a file](../../secret.txt)",
        "[a file](/secret.txt)",
        "![an image](../../../outside.png)",
        "![an image](../../secret.txt)",
        "![an image](https://example.org/tracker.png)",
        "```{figure} ../../secret.txt\n```",
    ],
)
def test_release_cannot_publish_a_file(archive: Archive, markdown: str) -> None:
    archive.write("secret.txt", "the password")
    archive.write("../outside.png", "the password")
    archive.write("releases/2021/doors.md", page(f"{markdown}\n"))
    built = archive.build()
    assert built.status == 1
    assert "releases/2021/doors.md:10: WARNING: A release cannot link to or bring" in built.printed
    assert [name for name, content in built.files().items() if b"password" in content] == []
    assert "tracker.png" not in built.read(PAGE)


def test_image_of_the_archive_is_shown(archive: Archive) -> None:
    archive.write("releases/2021/doors.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    archive.write("releases/2021/doors.md", page("![Doors](doors.svg)\n"))
    image = archive.must_build().article(PAGE).select_one("img")
    assert image is not None
    assert image["alt"] == "Doors"


def test_heading_as_high_as_the_title_is_reported(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page("# Another title\n"))
    built = archive.build("dummy")
    assert "doors.md:10: WARNING: This heading is as high as the title." in built.printed


def test_hidden_scheme_of_a_link_is_refused(archive: Archive) -> None:
    archive.write("releases/2021/doors.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    figure = '```{figure} doors.svg\n:target: "java\\x73cript:alert(1)"\n:alt: Doors\n```\n'
    archive.write("releases/2021/doors.md", page(figure))
    built = archive.build()
    assert built.status == 1
    assert "A release cannot link to or bring “javascript:alert(1)”" in built.printed
    assert "javascript:alert" not in built.read(PAGE)


def test_raw_html_cannot_hide_in_a_quote(archive: Archive) -> None:
    inner = "```{raw} html\n<script>alert(1)</script>\n```"
    body = f"::::{{quote}} Oscar Chacón\n\n“We stay.”\n\n{inner}\n::::\n"
    archive.write("releases/2021/doors.md", page(body))
    built = archive.build(strict=False)
    assert built.status != 0
    assert "Unknown directive “raw”" in built.printed


def test_supplied_words_stay_marked_where_the_quote_goes(archive: Archive) -> None:
    archive.write(
        "releases/2021/doors.md",
        page(":::{quote} Oscar Chacón\n\n“We {supplied}`all <lost>` stay.”\n:::\n"),
    )
    built = archive.must_build()
    copied = built.article(PAGE).select_one("figure .copy-text")
    assert copied is not None
    assert copied.get_text().startswith("“We [all] stay.”")
    assert "“We [all] stay.”" in built.article("speakers/oscar-chacon.html").get_text()
