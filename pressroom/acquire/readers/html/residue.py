"""Parts of an HTML page that are not the release: what they are called, and how they are told."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from functools import lru_cache

from lxml.etree import _Element

PROGRAMS = frozenset({"script", "style"})
UNDRAWN = PROGRAMS | {"head", "noscript", "template", "datalist"}
"""What a browser does not draw, though words may stand in it."""

PROGRAM = "scripts and styles"
TOOLTIP = "label, or words shown on pointing at something"
HIDDEN = "hidden in the page"
NO_SCRIPT = "shown only to browsers without scripts"
TEMPLATE = "shown only by scripts"
PLACEHOLDER = "placeholder of an e-mail address"
PLAYER = "embedded player or frame"
SHARING = "share buttons"
NAVIGATION = "navigation"
RELATED = "related pages"
COMMENTS = "comments"
SIDEBAR = "sidebar"
HEADER = "page header"
FOOTER = "page footer"
ABOUT_THE_POST = "the site's line about the post"
OUTSIDE = "outside the main text"

BY_TAG: Mapping[str, str] = {
    "noscript": NO_SCRIPT,
    "template": TEMPLATE,
    "datalist": "form",
    "nav": NAVIGATION,
    "form": "form",
    "button": "button",
    "select": "form",
    "textarea": "form",
    "input": "form",
    "svg": "drawing",
    "iframe": PLAYER,
    "object": PLAYER,
    "embed": PLAYER,
    "video": PLAYER,
    "audio": PLAYER,
    "canvas": PLAYER,
    "frameset": PLAYER,
}
BY_ROLE: Mapping[str, str] = {
    "navigation": NAVIGATION,
    "search": "form",
    "banner": HEADER,
    "contentinfo": FOOTER,
}
# Names in class and id that the themes and plugins of WordPress (and Drupal) give to such parts,
# however long they are. A name stands here only if no theme gives it to the text itself.
_NAMES: Mapping[str, str] = {
    COMMENTS: "comments comments-area comments-section comment-list commentlist comment-respond "
    "respond disqus_thread fb-comments wp-block-comments et_pb_comments_module "
    "elementor-widget-post-comments comments-link",
    SIDEBAR: "sidebar widget-area et_pb_widget_area",
    HEADER: "site-header masthead page-header-bar",
    FOOTER: "site-footer colophon footer-widgets",
    SHARING: "sharedaddy sd-sharing sd-like jetpack-likes-widget-wrapper addthis_toolbox a2a_kit "
    "addthis_inline_share_toolbox addtoany_content addtoany_share_save_container sharethis "
    "sharethis-inline-share-buttons heateor_sss_sharing_container essb_links shareaholic-canvas "
    "swp_social_panel ssba elementor-widget-share-buttons et_social_inline social-share "
    "share-buttons",
    RELATED: "jp-relatedposts yarpp yarpp-related relatedposts related-posts crp_related "
    "rp4wp-related-posts wp-block-query",
    NAVIGATION: "navigation post-navigation posts-navigation nav-links nav-previous nav-next "
    "breadcrumb breadcrumbs yoast-breadcrumb pagination wp-block-post-navigation-link "
    "et_pb_posts_nav elementor-widget-post-navigation elementor-widget-breadcrumbs",
    ABOUT_THE_POST: "postmetadata entry-meta post-meta entry-footer post-info posted-on byline "
    "cat-links tags-links post-categories entry-categories wp-block-post-date "
    "wp-block-post-author wp-block-post-author-name wp-block-post-terms "
    "elementor-widget-post-info et_pb_title_meta_container author-box author-bio",
}
_REASON_BY_NAME = {name: reason for reason, names in _NAMES.items() for name in names.split()}

# Parts of a name, for short elements alone: a wrapper may be called after what it also holds.
_BY_PART = tuple(
    (re.compile(rf"(?:^|[-_ ])(?:{pattern})(?:$|[-_ ])"), reason)
    for pattern, reason in (
        (
            r"share(?:daddy|this|bar|buttons?|links?|icons?|-post)?|sharing|addthis|addtoany|"
            r"social(?:-?(?:media|links?|icons?|share|sharing|buttons?))?",
            SHARING,
        ),
        (r"bread-?crumbs?|skip-?(?:link|to-content|nav)", NAVIGATION),
        (r"(?:post|entry|page)-?nav(?:igation)?", NAVIGATION),
        (r"related-?(?:posts|articles|news|links)", RELATED),
        (r"visually-?hidden|screen-?reader(?:-text)?|sr-only|element-hidden", HIDDEN),
    )
)
_LONGEST_BY_PART = 600
_CONTROLS = PROGRAMS | {"button", "label", "legend", "option", "textarea"}
_LONGEST_NAMES = 2000
_HIDING_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def reason_to_leave_out(element: _Element) -> str:
    """Return why *element* is no part of the release, or nothing if it may be one."""
    return reason_by_tag(element) or reason_by_name(element)


def reason_by_tag(element: _Element) -> str:
    """Return what *element* is by its tag instead of text, or nothing.

    Some systems put a whole page into one form.
    """
    if element.tag == "form" and _holds_page(element):
        return ""
    return BY_TAG.get(str(element.tag), "")


def reason_by_name(element: _Element) -> str:
    """Return what *element* is by its attributes instead of text, or nothing."""
    if not element.attrib or element.tag in ("html", "body"):
        return ""
    named = {str(name): str(value) for name, value in element.attrib.items()}
    reason, is_certain = reason_by_attributes(named)
    return reason if is_certain or (reason and not _is_long(element)) else ""


def reason_by_attributes(named: Mapping[str, str]) -> tuple[str, bool]:
    """Return what an element with the attributes *named* may be instead of text, or nothing; and
    whether it is that however long it is."""
    if "hidden" in named or _HIDING_STYLE.search(named.get("style", "")):
        return HIDDEN, True
    if role := BY_ROLE.get(named.get("role", "")):
        return role, True
    names = f"{named.get('class', '')} {named.get('id', '')}"
    return _by_names(names) if names != " " else ("", False)


@lru_cache(maxsize=4096)
def _by_names(names: str) -> tuple[str, bool]:
    """Return a reason, if one of *names* gives one, and whether it holds for long parts too."""
    names = names.lower()[:_LONGEST_NAMES]
    for name in names.split():
        if name in _REASON_BY_NAME:
            return _REASON_BY_NAME[name], True
    return next((reason for pattern, reason in _BY_PART if pattern.search(names)), ""), False


def _is_long(element: _Element) -> bool:
    """Whether *element* holds more text and elements than such parts do."""
    size = 0
    for length in _lengths(element, PROGRAMS):
        size += 1 + length
        if size > _LONGEST_BY_PART:
            return True
    return False


def _holds_page(form: _Element) -> bool:
    """Whether *form* holds more text than what belongs to its fields."""
    is_inner = next(form.iterancestors("form"), None) is not None
    return not is_inner and sum(_lengths(form, _CONTROLS)) > _LONGEST_BY_PART


def _lengths(element: _Element, without: Container[str]) -> Iterator[int]:
    """Yield for each element in *element* how long its text is, but not for those *without*."""
    for part in element.iter("*"):
        tail = "" if part is element else (part.tail or "").strip()
        text = "" if part.tag in without else (part.text or "").strip()
        yield len(text) + len(tail)
