"""What a release may link to, and bring with it: the web, and images of the archive.

Markdown's links and images can name any file, and Sphinx would copy it into the site. A release
may come from elsewhere; its text must not be able to publish ``../.env``.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from docutils import nodes
from sphinx.addnodes import download_reference
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from pressroom.content.problems import quoted
from pressroom.directives.desk import desk_of

logger = logging.getLogger(__name__)
IMAGES = frozenset({".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"})
EXPECTED_IMAGE = f"Expected an image within the archive ({', '.join(sorted(IMAGES))})."
EXPECTED_ADDRESS = "Expected a web address, https://…."
SCHEMES = frozenset({"", "http", "https", "mailto", "tel"})


class RefuseFiles(SphinxTransform):
    """Takes out of a release each link to a file or a program, and each image from elsewhere."""

    default_priority = 220

    def apply(self) -> None:
        if desk_of(self.env).page is None:
            return
        # By class, which docutils finds in a third of the time that a function takes.
        references = self.document.findall(nodes.reference)
        for node in [*references, *self.document.findall(nodes.image)]:
            match node:
                case download_reference():
                    self._refuse(node, node["reftarget"], EXPECTED_ADDRESS)
                    node.replace_self(node.children)
                case nodes.reference() if urlsplit(node.get("refuri", "")).scheme not in SCHEMES:
                    self._refuse(node, node["refuri"], EXPECTED_ADDRESS)
                    node.replace_self(node.children)
                case nodes.image() if not self._is_of_the_archive(node["uri"]):
                    self._refuse(node, node["uri"], EXPECTED_IMAGE)
                    node.replace_self(nodes.Text(node.get("alt", "")))

    def _is_of_the_archive(self, uri: str) -> bool:
        if "://" in uri or uri.startswith("data:"):
            return False
        _relative, absolute = self.env.relfn2path(uri, self.env.docname)
        inside = Path(absolute).resolve().is_relative_to(Path(self.env.srcdir).resolve())
        return inside and PurePosixPath(uri).suffix.lower() in IMAGES

    def _refuse(self, node: nodes.Node, target: str, expected: str) -> None:
        message = f"A release cannot link to or bring {quoted(target)}."
        location = (self.env.docname, node.line)
        logger.warning("%s %s", message, expected, location=location, type="pressroom")
