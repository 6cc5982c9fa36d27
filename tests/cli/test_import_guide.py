"""The guide “Move an old site”: its commands do what it says, its tables name what there is."""

from __future__ import annotations

import io
import re
import shlex
from pathlib import Path

import pytest

from pressroom.cli import main
from pressroom.cli.importing import FORMATS
from tests.acquire.readers.word_file import word_file
from tests.archive import Archive
from tests.conftest import PROJECT
from tests.test_documentation import code_words

GUIDE = PROJECT / "guide" / "import.md"
_COMMAND = re.compile(r"^ *\$ pressroom (import .+)$", re.MULTILINE)
COMMANDS = _COMMAND.findall(GUIDE.read_text(encoding="utf-8"))
PARAGRAPHS = (
    "Alianza Americas released the following statement.",
    "“Nobody should wait in the street,” said Oscar Chacón, Alianza Americas’ executive director.",
)
EXPORT = """\
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<link>https://www.example.org</link><language>en-US</language>
<item><title>Doors Open</title><link>https://www.example.org/2021/12/doors-open/</link>
<content:encoded><![CDATA[{body}]]></content:encoded>
<category domain="category" nicename="press-release"><![CDATA[Press Release]]></category>
<wp:post_id>7</wp:post_id><wp:post_date>2021-12-02 09:00:00</wp:post_date>
<wp:post_name>doors-open</wp:post_name><wp:status>publish</wp:status>
<wp:post_type>post</wp:post_type></item>
<item><title>Not Yet</title><content:encoded><![CDATA[Secret.]]></content:encoded>
<wp:post_id>8</wp:post_id><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
</channel></rss>
"""
PAGE = """\
<html lang="en"><head><meta property="article:published_time" content="2019-05-17"></head>
<body><nav><a href="/">Home</a></nav>
<article><h1>Puertas abiertas</h1>{body}</article></body></html>
"""


@pytest.fixture
def old_site(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """An archive with the files of an old site beside it, as the guide has them."""
    body = "\n".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    text = "\n\n".join(PARAGRAPHS)
    runs = "".join(
        f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"
        for line in ("Welcome Centers Open Their Doors", *PARAGRAPHS)
    )
    archive.write("export.xml", EXPORT.format(body=body))
    archive.write("saved-pages/puertas.html", PAGE.format(body=body))
    archive.write("statement.docx", word_file(runs))
    front_matter = "---\ntitle: Doors Open\ndate: 2019-05-17\n---\n"
    archive.write("old-hugo/content/doors.md", f"{front_matter}\n{text}\n")
    piped = f"MEDIA ADVISORY\n\nMay 17, 2019\n\nDoors Open\n\n{text}\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(piped.encode()), "utf-8"))
    monkeypatch.chdir(archive.folder)
    return archive


@pytest.mark.parametrize("command", COMMANDS)
def test_command_imports_the_old_site(
    old_site: Archive, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert main(shlex.split(command)) == 0
    assert re.search(r"\b1 +pages written", capsys.readouterr().out)
    pages = list(Path("releases").rglob("*.md"))
    assert len(pages) == (0 if "--dry-run" in command else 1)
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert ":::{quote} Oscar Chacón" in text
        assert "Home" not in text
        assert "Secret" not in text


def test_guide_shows_every_kind_of_source() -> None:
    assert len(COMMANDS) >= 6
    assert sorted(code_words(GUIDE, "Other sources")) == sorted(FORMATS[1:])


def test_table_of_options_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["import", "--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    guide = GUIDE.read_text(encoding="utf-8").partition("| option |")[2]
    told = {word for row in guide.splitlines()[2:] for word in _options(row)}
    assert told == options


def _options(row: str) -> list[str]:
    return re.findall(r"`(--[a-z-]+)`", row.split("|")[1]) if row.startswith("|") else []
