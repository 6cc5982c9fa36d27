"""Writes an invented WordPress export of any size, and measures how it is read.

    python -m benchmarks.wxr /tmp/export.xml --megabytes 500

The same size and seed give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from html import escape
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.fiction.contacts import press_desks
from benchmarks.fiction.dice import Dice
from benchmarks.fiction.people import populate
from benchmarks.fiction.releases import Release, write_releases
from pressroom.acquire.document import Document
from pressroom.acquire.readers.selection import Selection
from pressroom.acquire.readers.wxr.export import read

MEGABYTE = 1_000_000
_DIFFERENT_TEXTS = 300
_FIRST_DAY = datetime(1999, 1, 4, 9, 30)
_HEADER = """<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0"
    xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
    <title>Press office</title>
    <link>https://www.example.org</link>
    <language>en-US</language>
    <wp:wxr_version>1.2</wp:wxr_version>
    <wp:base_blog_url>https://www.example.org</wp:base_blog_url>
"""
_ITEM = """    <item>
        <title><![CDATA[{title}]]></title>
        <link>https://www.example.org/{day:%Y/%m}/{slug}-{number}/</link>
        <pubDate>{day:%a, %d %b %Y %H:%M:%S} +0000</pubDate>
        <dc:creator><![CDATA[press]]></dc:creator>
        <guid isPermaLink="false">https://www.example.org/?p={number}</guid>
        <description></description>
        <content:encoded><![CDATA[{content}]]></content:encoded>
        <excerpt:encoded><![CDATA[]]></excerpt:encoded>
        <wp:post_id>{number}</wp:post_id>
        <wp:post_date><![CDATA[{day:%Y-%m-%d %H:%M:%S}]]></wp:post_date>
        <wp:post_date_gmt><![CDATA[{day:%Y-%m-%d %H:%M:%S}]]></wp:post_date_gmt>
        <wp:post_name><![CDATA[{slug}-{number}]]></wp:post_name>
        <wp:status><![CDATA[{status}]]></wp:status>
        <wp:post_parent>{parent}</wp:post_parent>
        <wp:post_type><![CDATA[{type}]]></wp:post_type>
        <wp:post_password><![CDATA[]]></wp:post_password>{rest}
    </item>
"""
_POST = """
        <category domain="category" nicename="press"><![CDATA[Press Release]]></category>
        <category domain="language" nicename="{language}"><![CDATA[{language}]]></category>
        <category domain="post_translations" nicename="pll_{pair}"><![CDATA[pll_{pair}]]></category>
        <wp:postmeta><wp:meta_key><![CDATA[_edit_last]]></wp:meta_key>
        <wp:meta_value><![CDATA[2]]></wp:meta_value></wp:postmeta>"""
_FILE = """
        <wp:attachment_url><![CDATA[https://www.example.org/wp-content/uploads/{number}.jpg]]></wp:attachment_url>"""
_FOOTER = "</channel>\n</rss>\n"
_DIRECTIVE = re.compile(r"^:.*$", re.MULTILINE)
_ROLE = re.compile(r"\{\w+\}`([^`<]*)[^`]*`")


def write_export(path: Path, size: int, seed: int = 0) -> int:
    """Write an export of at least *size* bytes to *path*, and return how many items are in it."""
    written = items = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for text in _texts(size, seed):
            written += len(text.encode())
            items += text.startswith("    <item>")
            file.write(text)
    return items


def read_export(path: Path) -> dict[str, float]:
    """Read the export *path* in this process; return what it took."""
    start, documents = time.perf_counter(), 0
    with path.open("rb") as stream:
        for found in read(stream, path.name, Selection()):
            documents += isinstance(found, Document)
    seconds = time.perf_counter() - start
    return {
        "megabytes": round(path.stat().st_size / MEGABYTE, 1),
        "documents": documents,
        "seconds": round(seconds, 1),
        "documents_per_second": round(documents / seconds, 1),
        "peak_memory_mb": round(_peak() / MEGABYTE, 1),
    }


def peak_memory(megabytes: int) -> dict[str, float]:
    """Write an export of so many megabytes, and read it in a process of its own.

    Return its ``megabytes``, ``documents``, ``seconds``, ``documents_per_second`` and the
    process's ``peak_memory_mb``, in millions of bytes.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder) / "export.xml"
        write_export(path, megabytes * MEGABYTE)
        done = subprocess.run(  # noqa: S603 (this very module)
            [sys.executable, "-m", "benchmarks.wxr", "--read", str(path)],
            cwd=Path(__file__).parents[1],
            check=True,
            capture_output=True,
            text=True,
        )
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with *arguments*, and return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.wxr", description=__doc__)
    parser.add_argument("file", type=Path, metavar="OUT", help="the file to write")
    parser.add_argument("--megabytes", type=int, default=500)
    parser.add_argument("--seed", type=int, default=0, help="another seed, another export")
    parser.add_argument(
        "--read", action="store_true", help="read OUT instead, and say what it took"
    )
    options = parser.parse_args(arguments)
    if options.read:
        print(json.dumps(read_export(options.file)))
    else:
        items = write_export(options.file, options.megabytes * MEGABYTE, options.seed)
        print(f"{items} items in {options.file}")
    return 0


def _texts(size: int, seed: int) -> Iterator[str]:
    """Yield the parts of the file until they are *size* bytes together."""
    releases = _releases(seed)
    contents = [_content(release, number) for number, release in enumerate(releases)]
    yield _HEADER
    written = len(_HEADER) + len(_FOOTER)
    for number in count(1):
        if written >= size:
            break
        which = number % len(releases)
        text = _item(number, releases[which], contents[which])
        written += len(text.encode())
        yield text
    yield _FOOTER


def _releases(seed: int) -> list[Release]:
    dice = Dice(seed)
    people = populate(60, dice)
    return list(write_releases(_DIFFERENT_TEXTS, people, press_desks(dice), dice))


def _item(number: int, release: Release, content: str) -> str:
    """Return a post; every seventh item is an attachment, every eleventh post a draft."""
    language = str(release.front_matter["language"])
    is_file = number % 7 == 0
    rest = _FILE if is_file else _POST
    return _ITEM.format(
        title=f"{release.front_matter['title']} ({number})",
        day=_FIRST_DAY + timedelta(hours=2 * number),
        slug=release.slug,
        number=number,
        content="" if is_file else content,
        status="inherit" if is_file else "draft" if number % 11 == 0 else "publish",
        parent=number - 1 if is_file else 0,
        type="attachment" if is_file else "post",
        rest=rest.format(number=number, language=language, pair=number // 2),
    )


def _content(release: Release, number: int) -> str:
    """Return a body as the classic editor saves it, or the block editor, in turn."""
    plain = _ROLE.sub(r"\1", _DIRECTIVE.sub("", "\n\n".join(release.parts)))
    paragraphs = [escape(part.strip(), quote=False) for part in plain.split("\n\n")]
    paragraphs = [part for part in paragraphs if part]
    if number % 2:
        return "\n\n".join(paragraphs)
    blocks = "<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->"
    return "\n\n".join(blocks.format(part) for part in paragraphs)


def _peak() -> int:
    """Return the most memory this process has held, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():
        # getrusage would count what the process was forked from.
        found = re.search(r"^VmHWM:\s*(\d+) kB", status.read_text(encoding="ascii"), re.MULTILINE)
        if found:
            return int(found[1]) * 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


if __name__ == "__main__":
    sys.exit(main())
