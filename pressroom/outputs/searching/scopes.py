"""What a reader can ask an index for."""

from __future__ import annotations

TEXT, EARLIER, SAID, TITLES = "text", "earlier", "said", "titles"
