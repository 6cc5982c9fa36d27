"""A speaker's portrait on the browse page, with words for who cannot see it."""

from __future__ import annotations

from html import escape

from docutils import nodes

from pressroom.content.portraits import PICTURES, Portrait
from pressroom.outputs.charts import address
from pressroom.outputs.listings import Link


def draw_portrait(portrait: Portrait, to: Link) -> nodes.raw:
    """Return the picture over its credit; *to* makes links from the page."""
    # A page at the root of the site leads to what stands beside it.
    root = address(to("search", "", "")).rpartition("search")[0]
    html = (
        f'<figure class="portrait"><img src="{escape(f"{root}{PICTURES}/{portrait.file}")}"'
        f' alt="{escape(portrait.alt)}" width="160" height="200">'
        f"<figcaption>{escape(portrait.credit)}</figcaption></figure>\n"
    )
    return nodes.raw("", html, format="html")
