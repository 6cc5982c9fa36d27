"""The archive's docutils nodes, and the HTML elements they become."""

from __future__ import annotations

from docutils import nodes
from sphinx.writers.html5 import HTML5Translator
from sphinx.writers.latex import LaTeXTranslator
from sphinx.writers.manpage import ManualPageTranslator

from pressroom.directives.attribution import quote_attribution


class contact_block(nodes.container):
    """Neighbouring contacts under one label."""


class contact_card(nodes.container):
    """One contact; an ``<address>`` with the microformat h-card."""


class press_quote(nodes.block_quote):
    """A passage as issued; its last child is a :class:`quote_attribution`."""


class boilerplate(nodes.container):
    """An issuer's about text."""


class masthead(nodes.container):
    """What the archive says above a release: kind, date, issuers, topics."""


class banner(nodes.container):
    """What a reader must know before the text: that it was corrected, withdrawn, replaced."""


class history(nodes.container):
    """The editions of a release, below its text."""


class issue_date(nodes.inline):
    """A date in words; ``datetime`` holds it for machines (a year, month or day of ISO 8601)."""


class supplied(nodes.inline):
    """Words that an editor supplies where the source lost them; ``reason`` says why."""


class placeholder(nodes.General, nodes.Element):
    """Where something goes that is known only when the whole archive is."""


class release_list(placeholder):
    """Where a list of releases goes; filled when the whole archive is known."""


class browse_list(placeholder):
    """Where the ways to browse go; filled when the whole archive is known."""


class archive_picture(placeholder):
    """Where releases go by year and by topic, drawn; filled when the whole archive is known."""


class latest_quotes(placeholder):
    """Where the newest quotes go, one of each speaker."""


class search_box(placeholder):
    """Where a box goes that asks the search page."""


def visit_contact_card(self: HTML5Translator, node: contact_card) -> None:
    self.body.append(self.starttag(node, "address"))


def depart_contact_card(self: HTML5Translator, node: contact_card) -> None:
    self.body.append("</address>\n")


def visit_press_quote(self: HTML5Translator, node: press_quote) -> None:
    self.body.append(self.starttag(node, "figure"))
    self.body.append("<blockquote>\n")


def depart_press_quote(self: HTML5Translator, node: press_quote) -> None:
    self.body.append("</figure>\n")


def visit_quote_attribution(self: HTML5Translator, node: quote_attribution) -> None:
    # A caption cannot stand inside the blockquote; the attribution is the quote's last child.
    self.body.append("</blockquote>\n" + self.starttag(node, "figcaption", ""))


def depart_quote_attribution(self: HTML5Translator, node: quote_attribution) -> None:
    # What the link is called, the translator knows.
    self.add_permalink_ref(node.parent, "")
    self.body.append("</figcaption>\n")


def visit_boilerplate(self: HTML5Translator, node: boilerplate) -> None:
    self.body.append(self.starttag(node, "div", "\n"))


def depart_boilerplate(self: HTML5Translator, node: boilerplate) -> None:
    self.body.append("</div>\n")


def visit_issue_date(self: HTML5Translator, node: issue_date) -> None:
    self.body.append(self.starttag(node, "time", "", datetime=node["datetime"]))


def depart_issue_date(self: HTML5Translator, node: issue_date) -> None:
    self.body.append("</time>")


def visit_supplied(self: HTML5Translator, node: supplied) -> None:
    self.body.append(self.starttag(node, "ins", "", title=node["reason"]))


def depart_supplied(self: HTML5Translator, node: supplied) -> None:
    self.body.append("</ins>")


def latex_visit_press_quote(self: LaTeXTranslator, node: press_quote) -> None:
    self.body.append(self.hypertarget_to(node))
    self.visit_block_quote(node)


def latex_depart_press_quote(self: LaTeXTranslator, node: press_quote) -> None:
    self.depart_block_quote(node)


def latex_visit_quote_attribution(self: LaTeXTranslator, node: quote_attribution) -> None:
    # Sphinx's three hyphens become a dash only where TeX joins them, which XeLaTeX does not.
    self.body.append("\n\\begin{flushright}\n\N{EM DASH}\N{THIN SPACE}")


def latex_depart_quote_attribution(self: LaTeXTranslator, node: quote_attribution) -> None:
    self.depart_attribution(node)


def man_visit_container(self: ManualPageTranslator, node: nodes.container) -> None:
    # Otherwise its first paragraph would go on in the line of what stands before.
    self.ensure_eol()
    self.body.append(".sp\n")


def man_depart_container(self: ManualPageTranslator, node: nodes.container) -> None:
    pass
