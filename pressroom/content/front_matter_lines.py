"""Where in a page's file a value of its front matter stands, for what is found out only later."""

from __future__ import annotations

from pathlib import Path

from pressroom.content.source import split_front_matter
from pressroom.content.strict_yaml import Path as KeyPath
from pressroom.content.strict_yaml import parse
from pressroom.content.text_files import read_text


def line_of(page: Path, keys: KeyPath) -> int:
    """Return the line of the value under *keys* in the front matter of *page*, which was read."""
    return parse(split_front_matter(read_text(page)).front_matter, first_line=2).line(keys)
