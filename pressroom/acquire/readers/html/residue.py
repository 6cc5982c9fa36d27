"""Parts of an HTML page that are not the release: what they are called, and how they are told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from lxml.etree import _Element

NEVER_SEEN = frozenset({"script", "style", "template", "head", "noscript", "datalist"})
PROGRAM = "scripts and styles"
HIDDEN = "hidden in the page"
NO_SCRIPT = "shown only to browsers without scripts"
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
LANDMARKS: Mapping[str, str] = {
    **BY_TAG,
    "header": HEADER,
    "footer": FOOTER,
    "aside": SIDEBAR,
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
_LONGEST_NAMES = 2000
_HIDING_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def reason_to_leave_out(element: _Element) -> str:
    """Return why *element* is no part of the release, or nothing if it may be one."""
    tag = str(element.tag)
    if tag in BY_TAG:
        return BY_TAG[tag]
    if not element.attrib:
        return ""
    if "hidden" in element.attrib or _HIDING_STYLE.search(element.get("style", "")):
        return HIDDEN
    return BY_ROLE.get(element.get("role", "")) or reason_by_name(element)


def reason_by_name(element: _Element) -> str:
    """Return what the class or id of *element* says that it is instead of text, or nothing."""
    names = f"{element.get('class', '')} {element.get('id', '')}"
    if names == " " or element.tag in ("html", "body"):
        return ""
    reason, is_certain = _by_names(names)
    return reason if is_certain or (reason and _is_short(element)) else ""


@lru_cache(maxsize=4096)
def _by_names(names: str) -> tuple[str, bool]:
    """Return a reason, if one of *names* gives one, and whether it holds for long parts too."""
    names = names.lower()[:_LONGEST_NAMES]
    for name in names.split():
        if name in _REASON_BY_NAME:
            return _REASON_BY_NAME[name], True
    return next((reason for pattern, reason in _BY_PART if pattern.search(names)), ""), False


def landmark(element: _Element) -> str:
    """Return what the part of the page that *element* stands in is called."""
    for part in (element, *element.iterancestors()):
        if name := own_landmark(part):
            return name
    return OUTSIDE


def own_landmark(element: _Element) -> str:
    """Return what *element* itself is called if it is a part around a text, or nothing."""
    name = LANDMARKS.get(str(element.tag)) or BY_ROLE.get(element.get("role", ""))
    return name or reason_by_name(element)


def _is_short(element: _Element) -> bool:
    length = 0
    for text in element.itertext("*"):
        length += len(text.strip()) if isinstance(text, str) else 0
        if length > _LONGEST_BY_PART:
            return False
    return True
