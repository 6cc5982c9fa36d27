"""A page's text to a :class:`~pressroom.content.release.Release`, without Sphinx.

Everything that reads a release (the build, the checks, the importer, the tests) reads it
through :func:`pressroom.content.page.read_page`.
"""
