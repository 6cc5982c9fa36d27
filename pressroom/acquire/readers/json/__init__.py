"""JSON: a release, a list of them, or one a line. No logic here."""

from pressroom.acquire.readers.json.releases import dates, read

__all__ = ["dates", "read"]
