"""HTML: whole pages as browsers save them, and pieces out of databases. No logic here."""

from pressroom.acquire.readers.html.page import read, read_fragment, read_page

__all__ = ["read", "read_fragment", "read_page"]
