"""What must be known of a whole export before its first post can be read.

The first of two passes over the file: translations, images of galleries and reusable blocks may
stand behind the posts that need them. Only that is kept, so memory follows the number of posts,
not their length.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from pressroom.acquire.readers.wxr.addresses import old_addresses
from pressroom.acquire.readers.wxr.items import Item
from pressroom.acquire.readers.wxr.languages import Group, groups_of
from pressroom.acquire.readers.wxr.repair import Broken, Read
from pressroom.acquire.readers.wxr.wanted import post_type

REUSABLE = "wp_block"
"""The post type of texts that are written once and shown in many posts."""
_LONGEST_REUSABLE = 200_000


@dataclass
class Names:
    """Names items: the file's name and the post's id, the same at every run."""

    source: str
    seen: Counter[str] = field(default_factory=Counter)

    def name(self, found: Read | Broken) -> str:
        """Return a name that no item before had; ids are given twice when exports are joined."""
        own = found.item.value("wp:post_id") if isinstance(found, Read) else found.post_id
        key = own if own.isdecimal() else f"line-{found.line}"
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
            case type_ if type_ == REUSABLE and item.value("wp:status") == "publish":
                self.reusable[post_id] = item.text("content:encoded")[:_LONGEST_REUSABLE]
        if wanted:
            self.posts.setdefault(post_id, name)
            self.addresses.update(old_addresses(item)[:1])
            for group in groups_of(item):
                self.groups.setdefault(group, []).append(name)

    def _note_attachment(self, post_id: str, item: Item) -> None:
        if url := item.value("wp:attachment_url"):
            self.attachments[post_id] = Attachment(url, item.value("excerpt:encoded"))
            if (parent := item.value("wp:post_parent")) not in ("", "0"):
                self.attached.setdefault(parent, []).append(post_id)


def make_index(
    found: Iterable[Read | Broken], source: str, is_wanted: Callable[[Item], bool]
) -> Index:
    """Read all of *found*, the items of the file *source*."""
    index, names = Index(), Names(source)
    for entry in found:
        name = names.name(entry)
        if isinstance(entry, Read):
            index.note(name, entry.item, wanted=is_wanted(entry.item))
    return index
