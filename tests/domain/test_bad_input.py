"""What a person reads when a page is wrong, and what the build then does."""

from __future__ import annotations

import pytest

from tests.archive import Archive, page
from tests.outputs.reading import records

PAGE = "releases/2021/doors.md"

REFUSED = {
    "missing title": (page(title=None), 2, "The front matter has no title."),
    "missing date": (page(date=None), 2, "The front matter has no date."),
    "impossible date": (page(date="2021-02-30"), 3, "There is no such day or month."),
    "unknown key": (page(sumary="x"), 8, "Unknown key “sumary”."),
    "unknown kind": (page(kind="statment"), 4, "Did you mean “statement”?"),
    "unknown topic": (page(topics="[asylm]"), 7, "Did you mean “asylum”?"),
    "unknown issuer": (page(issuers="[alianza]"), 6, "Did you mean “alianza-americas”?"),
    "no mapping": ("---\n- a list\n---\n", 2, "The front matter is not a mapping."),
    "a YAML tag": (page(title="!!python/object:os.system x"), 2, "A YAML tag"),
    "endless aliases": ("---\na: &a [x]\nb: [*a, *a]\n---\n", 2, "anchor or alias"),
    "a dangerous source": (page(source="javascript:alert(1)"), 8, "begins with https://"),
    "an empty embargo": (page(embargo=""), 8, "offset from UTC"),
    "an embargo on a day": (page(embargo="2999-01-01"), 8, "offset from UTC"),
    "a draft perhaps": (page(draft="perhaps"), 8, "Expected true or false."),
    "an empty draft": (page(draft=""), 8, "Expected true or false."),
    "an embargo without offset": (page(embargo="2021-01-01T09:00"), 8, "offset from UTC"),
    "raw HTML by directive": (
        page(":::{raw} html\n<script>\n:::\n"),
        10,
        "Unknown directive “raw”",
    ),
    "another file": (page("```{include} /etc/passwd\n```\n"), 10, "Unknown directive “include”"),
    "no front matter": ("# Doors\n", 1, "This page has no front matter."),
}


@pytest.mark.parametrize(("text", "line", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_page_is_refused_before_anything_is_written(
    archive: Archive, text: str, line: int, message: str
) -> None:
    archive.write(PAGE, text)
    built = archive.build(strict=False)
    assert built.status != 0
    assert f"{PAGE}:{line}: " in built.printed
    assert message in built.printed
    assert "The archive was not built" in built.printed
    assert not list(built.out.rglob("*.html"))


@pytest.mark.parametrize("name", ["a#b", "what?", "100%", "a%20b", "2021 #1/a"])
def test_a_name_that_breaks_addresses_is_refused(archive: Archive, name: str) -> None:
    archive.write(f"releases/{name}.md", page())
    built = archive.build(strict=False)
    assert built.status != 0
    assert f"releases/{name}.md:1: " in built.printed
    assert f"The name of this page, {name}, holds" in built.printed
    assert "Rename the file" in built.printed
    assert not list(built.out.rglob("*.html"))


WARNED = {
    "unknown speaker": (
        ":::{quote} Oscar Chacom\n“x”\n:::\n",
        10,
        "Unknown speaker “Oscar Chacom”. Expected a person of the directory, by name, other "
        "spelling or id. Did you mean “Oscar Chacón”?",
    ),
    "unknown organization": (
        ":::{quote} Oscar Chacón\n:organization: Presnte\n\n“x”\n:::\n",
        11,
        "Unknown organization “Presnte”. Expected an organization of the directory, by name, "
        "other spelling or id. Did you mean “Presente”?",
    ),
    "no phone": (
        ":::{contact} Kelsey\n:phone: call me\n:::\n",
        11,
        "“call me” is not a phone number. Expected a number such as (347) 527-0969",
    ),
    "no e-mail": (
        ":::{contact} Kelsey\n:email: kelsey at example\n:::\n",
        11,
        "“kelsey at example” is not an e-mail address",
    ),
    "a dangerous link": (
        ":::{contact} Kelsey\n:link: javascript:alert(1)\n:::\n",
        11,
        "“javascript:alert(1)” is not a web address. Expected an address that begins with https://",
    ),
    "no channel": (
        ":::{contact} Kelsey\n:role: press\n:::\n",
        10,
        "Nobody can reach this contact (“Kelsey”). Expected at least one :phone:, :email: or "
        ":link:, or :withheld: email",
    ),
    "empty quote": (
        ":::{quote} Oscar Chacón\n:::\n",
        10,
        "This quote is empty. Expected the passage as issued",
    ),
    "endless quotation": (
        ":::{quote} Oscar Chacón\n\n“We will not\n\nand he left.\n:::\n",
        12,
        "The quotation mark “ has no partner, in the paragraph that begins ““We will not”.",
    ),
    "a dangerous link in the text": (
        "See [this](javascript:alert(1)).\n",
        10,
        "The link “javascript:alert(1” could run a program. Expected https:// or http://.",
    ),
    "a quote in a list": (
        "- :::{quote} Oscar Chacón\n  “x”\n  :::\n",
        10,
        "This quote stands inside something else.",
    ),
    "two quotes with one address": (
        ":::{quote} Oscar Chacón\n“We stay.”\n:::\n\n:::{quote} Oscar Chacón\n“We stay.”\n:::\n",
        14,
        "This quote would have the address #oscar-chacon-we-stay of the one on line 10. Expected "
        "an address of its own; add :anchor: oscar-chacon-we-stay-again.",
    ),
}


@pytest.mark.parametrize(("body", "line", "message"), WARNED.values(), ids=WARNED.keys())
def test_flaw_is_a_warning_that_comes_back_until_it_is_mended(
    archive: Archive, body: str, line: int, message: str
) -> None:
    archive.write(PAGE, page(body))
    for _again in range(2):
        built = archive.build("dummy")
        assert built.status == 1, built.printed
        assert f"{PAGE}:{line}: WARNING: {message}" in built.printed
    archive.write(PAGE, page())
    archive.must_build("dummy")


def test_two_releases_at_one_old_address(archive: Archive) -> None:
    archive.write("releases/2021/a.md", page(formerly="[/old/]"))
    archive.write("releases/2021/b.md", page(formerly="[/old]"))
    built = archive.build(strict=False)
    assert built.status != 0
    for name, other in (("a", "b"), ("b", "a")):
        told = (
            f"{name}.md:8: WARNING: The address /old already belongs to releases/2021/{other}.md."
        )
        assert told in built.printed


def test_two_releases_that_differ_in_case_only(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page())
    archive.write("releases/2021/Doors.md", page())
    built = archive.build(strict=False)
    assert built.status != 0
    assert "Expected one release at each address" in built.printed


def test_file_that_is_not_utf_8(archive: Archive) -> None:
    archive.write(PAGE, page("Treviño\n").encode("latin-1"))
    built = archive.build(strict=False)
    assert built.status != 0
    assert f"{PAGE}:10: WARNING: This file is not UTF-8: byte 0xf1" in built.printed
    assert "Save it as UTF-8" in built.printed


def test_missing_directory_says_what_to_do(archive: Archive) -> None:
    archive.remove("directory.yml")
    built = archive.build()
    assert built.status != 0
    assert "directory.yml" in built.printed
    assert "an empty file will do to begin with" in built.printed


def test_wrong_directory_names_file_and_line(archive: Archive) -> None:
    archive.write("directory.yml", "people:\n  a: {name: Oscar}\n  b: {name: Óscar}\n")
    built = archive.build()
    assert built.status != 0
    assert "directory.yml:3: “oscar” names both a and b." in built.printed


def test_unknown_reference_names_the_nearest(archive: Archive) -> None:
    archive.write(PAGE, page())
    archive.write("index.md", "# Archive\n\n{release}`2021/dors` {speaker}`oscar-chacom`\n")
    built = archive.build()
    assert built.status == 1
    assert "index.md:3: WARNING: Unknown release “2021/dors”." in built.printed
    assert "Did you mean “2021/doors”?" in built.printed
    assert "Did you mean “oscar-chacon”?" in built.printed


HOSTILE = '</script><script>alert(1)</script><img src=x onerror="alert(2)">&lt;b&gt;'


def test_hostile_text_comes_out_as_text(archive: Archive) -> None:
    quote = f":::{{quote}} Oscar Chacón\n:role: {HOSTILE}\n\n“{HOSTILE}” he said.\n:::\n"
    contact = f":::{{contact}} {HOSTILE}\n:role: {HOSTILE}\n:phone: (347) 527-0969\n:::\n"
    body = f"{contact}\n{quote}\n## {HOSTILE}\n\n{HOSTILE}\n\n{HOSTILE}\n"
    title = "'" + HOSTILE + "'"
    archive.write(PAGE, page(body, title=title, subtitle=title, dateline=title))
    built = archive.must_build()
    article = built.article("releases/2021/doors.html")
    assert article.find("script") is None
    assert article.find("img") is None
    shown = article.get_text().replace("<b>", "&lt;b&gt;")  # Markdown reads the entity in the text
    assert shown.count(HOSTILE) >= 8
    for name in ("index.html", "years/2021.html", "speakers/oscar-chacon.html"):
        assert "onerror=&quot;" in built.read(name) or 'onerror="' not in built.read(name)
        scripts = [tag.get_text() for tag in built.html(name).find_all("script")]
        assert not any("alert" in script for script in scripts)
    assert records(built)["releases/2021/doors.html"]["meta"]["title"] == HOSTILE
