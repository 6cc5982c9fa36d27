"""Releases and quotes as data: for researchers, other newsrooms, libraries.

A record is made of a :class:`~pressroom.content.release.Release`, the text of its page and the
directory; no Sphinx here, so that ``pressroom export`` and the site write the same bytes.
"""
