"""WordPress exports (WXR 1.0 to 1.2). No logic here."""

from pressroom.acquire.readers.wxr.export import read

__all__ = ["read"]
