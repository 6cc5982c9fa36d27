"""Words of Furo that Sphinx's catalogues lack, though the theme asks for them there.

No code reads this: from here they come into the archive's own catalogues, which its templates
ask before Sphinx's.
"""

from __future__ import annotations

from pressroom.words import _


def theme_words() -> tuple[str, ...]:
    """Return the words, for whoever gathers messages."""
    return (
        _('<a href="https://www.sphinx-doc.org/">Sphinx</a> and '),
        _("Back to top"),
        _("Copyright &#169; %(copyright)s"),
        _('<a href="%(path)s">Copyright</a> &#169; %(copyright)s'),
        _("Edit this page"),
        _("Home"),
        _("Last updated on %(last_updated)s"),
        _("Made with "),
        _("Next"),
        _("On this page"),
        _("Previous"),
        _("Skip to content"),
        _("View this page"),
    )
