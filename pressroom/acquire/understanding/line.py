"""One line of a text that is being understood."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pressroom.acquire.document import BlockKind

_MAIL_LINK = re.compile(r"\]\(mailto:([^()\s?]{3,254})")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the source's text, and how it stands in Markdown.

    ``block`` numbers the block it belongs to; ``has_break`` says that a hard line break follows.
    """

    text: str
    markdown: str
    block: int
    kind: BlockKind
    has_break: bool = False

    @property
    def hidden_addresses(self) -> list[str]:
        """The e-mail addresses that stand behind a link and not in the text."""
        return [a for a in _MAIL_LINK.findall(self.markdown) if a not in self.text]
