"""The guide to feeds names what is there."""

from __future__ import annotations

import re

from tests.archive import QUOTE, Archive, page
from tests.conftest import PROJECT
from tests.outputs.feeds.reading import atom, json_feed


def test_every_feed_that_the_guide_names_is_there(archive: Archive) -> None:
    guide = (PROJECT / "guide/subscribe.md").read_text(encoding="utf-8")
    (setting,) = re.findall(r"^```python\n(.*?)^```$", guide, re.DOTALL | re.MULTILINE)
    archive.write("conf.py", archive.read("conf.py") + setting)
    archive.write("releases/2021/doors.md", page(QUOTE))
    built = archive.must_build()
    rows = re.findall(r"`([\w/-]+)\.xml` \| `([\w/-]+)\.json`", guide)
    assert len(rows) == 7
    for name, same in rows:
        assert name == same
        assert json_feed(built, name)["title"] == atom(built, name).feed.title
    (entry,) = atom(built, "feed").entries
    assert f"`{entry.id}`" in guide
