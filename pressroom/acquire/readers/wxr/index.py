"""What must be known of a whole export before its first post can be read.

The first of two passes over the file: translations, images of galleries and reusable blocks may
stand behind the posts that need them. Only that is kept, so memory follows the number of posts,
not their length.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, field

from pressroom.acquire.readers.wxr.addresses import present_address, url_of
from pressroom.acquire.readers.wxr.items import Item
from pressroom.acquire.readers.wxr.languages import Group, groups_of
from pressroom.acquire.readers.wxr.repair import Broken, Read
from pressroom.acquire.readers.wxr.wanted import post_type

MOST_KEPT = 20_000_000
"""Characters of captions and reusable blocks: no site has as many, and they stay in memory."""


@dataclass
class Names:
    """Names items: the file's name and the post's id, the same at every run.

    Ids are given twice when exports are joined; where those are known, only they are counted.
    """

    source: str
    repeated: Container[str] | None = None
    seen: Counter[str] = field(default_factory=Counter)

    def name(self, found: Read | Broken) -> str:
        """Return a name that no item before had."""
        own = found.item.value("wp:post_id") if isinstance(found, Read) else found.post_id
        key = own if own.isdecimal() else f"line-{found.line}"
        if self.repeated is not None and key not in self.repeated:
            return f"{self.source}#{key}"
        self.seen[key] += 1
        again = f".{self.seen[key]}" if self.seen[key] > 1 else ""
        return f"{self.source}#{key}{again}"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of the site's library: its address, and the words below it."""

    url: str
    caption: str


@dataclass
class Index:
    """What posts need to know of the others."""

    groups: dict[Group, list[str]] = field(default_factory=dict)
    posts: dict[str, str] = field(default_factory=dict)
    """The names of the wanted posts by id."""
    attachments: dict[str, Attachment] = field(default_factory=dict)
    attached: dict[str, list[str]] = field(default_factory=dict)
    """The ids of the files that were uploaded for a post, by its id."""
    reusable: dict[str, str] = field(default_factory=dict)
    addresses: set[str] = field(default_factory=set)
    """Where the wanted posts stood last; an older post's former address may be one of them."""
    repeated: frozenset[str] = frozenset()
    """What more than one item would be called after; see :class:`Names`."""
    kept: int = 0

    def translations(self, name: str, item: Item) -> tuple[str, ...]:
        """Return the names of the wanted posts that say what *item* does, called *name*."""
        own = ("post", item.value("wp:post_id"))
        groups = [*groups_of(item), own]
        found = [member for group in groups for member in self.groups.get(group, ())]
        # A copy of WPML names its original, which says nothing of its copies.
        found += [self.posts[key] for kind, key in groups if kind == "post" and key in self.posts]
        return tuple(dict.fromkeys(member for member in found if member != name))

    def note(self, name: str, item: Item, *, wanted: bool) -> None:
        """Take from *item* what other posts may need."""
        post_id = item.value("wp:post_id")
        match post_type(item):
            case "attachment":
                self._note_attachment(post_id, item)
            case "wp_block" if item.value("wp:status") == "publish":
                # Written once and shown in many posts.
                if self._has_room(content := item.text("content:encoded")):
                    self.reusable[post_id] = content
        if wanted:
            self.posts.setdefault(post_id, name)
            self.addresses.add(present_address(url_of(item)))
            for group in groups_of(item):
                self.groups.setdefault(group, []).append(name)

    def _note_attachment(self, post_id: str, item: Item) -> None:
        url, caption = item.value("wp:attachment_url"), item.value("excerpt:encoded")
        if url and self._has_room(caption):
            self.attachments[post_id] = Attachment(url, caption)
            if (parent := item.value("wp:post_parent")) not in ("", "0"):
                self.attached.setdefault(parent, []).append(post_id)

    def _has_room(self, text: str) -> bool:
        """Whether *text* may be kept; posts that show one that is not say that it is missing."""
        self.kept += len(text)
        return self.kept <= MOST_KEPT


def make_index(
    found: Iterable[Read | Broken], source: str, is_wanted: Callable[[Item], bool]
) -> Index:
    """Read all of *found*, the items of the file *source*."""
    index, names = Index(), Names(source)
    for entry in found:
        name = names.name(entry)
        if isinstance(entry, Read):
            index.note(name, entry.item, wanted=is_wanted(entry.item))
    index.repeated = frozenset(key for key, count in names.seen.items() if count > 1)
    return index
