"""Feeds: the archive for readers' programs, as Atom (RFC 4287) and JSON Feed 1.1."""
