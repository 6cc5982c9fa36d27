"""The tags of style sheets and scripts, made once for every depth of folder.

Sphinx looks each file up again for each page: the checksum is kept, but not where the file lies
(15 files and 1,400 pages take 21,000 path resolutions).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

Tags = dict[tuple[str, str, Hashable], str]


def keep_tags(app: Sphinx) -> None:
    """Let the pages of this build share them."""
    tags: Tags = {}

    def share(
        _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document
    ) -> None:
        root = context["content_root"]
        for name in ("css_tag", "js_tag"):
            context[name] = _kept(tags, name, root, context[name])

    app.connect("html-page-context", share)


def _kept(tags: Tags, name: str, root: str, make: Callable[[Any], str]) -> Callable[[Any], str]:
    def tag(asset: Hashable) -> str:
        key = name, root, asset
        if key not in tags:
            tags[key] = make(asset)
        return tags[key]

    return tag
