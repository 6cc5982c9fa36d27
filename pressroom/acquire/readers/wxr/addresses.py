"""Where a post stood: the addresses that must lead to its page from now on.

WordPress keeps a post's former slugs and days as ``_wp_old_slug`` and ``_wp_old_date``, and
answers at ``/?p=ID`` whatever its permalinks look like.
https://developer.wordpress.org/reference/functions/wp_old_slug_redirect/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from ipaddress import ip_address
from itertools import product
from urllib.parse import urlsplit

from pydantic import TypeAdapter, ValidationError

from pressroom.acquire.readers.addresses import safe_link
from pressroom.acquire.readers.wxr.items import Item
from pressroom.content.schema import OldAddress

_BY_ID = re.compile(r"(?:^|&)(?:p|page_id)=\d+(?:&|$)")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def url_of(item: Item) -> str:
    """Return the address at which the item stood, or nothing."""
    link = safe_link(item.value("link"))
    return "" if link.startswith("mailto:") else link


def present_address(url: str) -> str:
    """Return the address of a post at *url* as a page's ``formerly`` takes it, or nothing."""
    path = _path(url)
    return path if is_old_address(path) else ""


def old_addresses(item: Item, url: str) -> tuple[str, ...]:
    """Return all addresses of *item*, which stood at *url* last, as ``formerly`` takes them."""
    candidates = [_path(url), *_former_paths(item, _path(url)), _by_id(item, url)]
    return tuple(filter(is_old_address, dict.fromkeys(candidates)))


def is_old_address(text: str) -> bool:
    """Whether a page's ``formerly`` takes *text*; the site's front page is no address of a post."""
    if not text.strip("/"):
        return False
    try:
        _adapter().validate_python(text)
    except ValidationError:
        return False
    return True


@cache
def _adapter() -> TypeAdapter[str]:
    return TypeAdapter(OldAddress)


def _path(link: str) -> str:
    """Return *link* without its site: paths serve whatever the archive's own address is."""
    parts = urlsplit(link)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def _former_paths(item: Item, path: str) -> Iterator[str]:
    """Yield *path* with each former slug and day in the place of the present one."""
    slug = item.value("wp:post_name")
    steps = path.split("/")
    if not slug or slug not in steps:
        return
    at = len(steps) - 1 - steps[::-1].index(slug)
    slugs = [slug, *(old.strip() for old in item.meta.get("_wp_old_slug", ()))]
    days = [old.strip() for old in item.meta.get("_wp_old_date", ())]
    heads = [steps[:at], *(_redated(steps[:at], item.value("wp:post_date"), day) for day in days)]
    for old_slug, head in product(slugs, heads):
        if old_slug and head:
            yield "/".join([*head, old_slug, *steps[at + 1 :]])


def _redated(steps: list[str], present: str, former: str) -> list[str]:
    """Return the *steps* of an address with the *former* day in place of the *present* one, or
    nothing if they hold no day."""
    now, then = _DAY.match(present), _DAY.match(former)
    if not now or not then or now[1] not in steps:
        return []
    at = steps.index(now[1])
    count = 1
    while count < 3 and steps[at + count : at + count + 1] == [now[count + 1]]:
        count += 1
    return [*steps[:at], *then.groups()[:count], *steps[at + count :]]


def _by_id(item: Item, link: str) -> str:
    """Return the address by number that the item's guid is."""
    guid = safe_link(item.value("guid"))
    parts = urlsplit(guid)
    if not _BY_ID.search(parts.query):
        return ""
    if _host(guid) == _host(link):
        return _path(guid)
    return guid if _is_public(_host(guid)) else ""


def _host(link: str) -> str:
    return (urlsplit(link).hostname or "").removeprefix("www.")


def _is_public(host: str) -> bool:
    """Whether *host* may be named on a page: no machine on which somebody once built the site."""
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith((".local", ".localhost", ".test", ".internal"))
