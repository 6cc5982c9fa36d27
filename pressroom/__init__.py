"""A press archive for Sphinx: releases and statements as MyST pages, searchable and citable."""

from __future__ import annotations

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

from pressroom.defaults import set_defaults
from pressroom.directives import nodes
from pressroom.directives.about import AboutDirective
from pressroom.directives.contact import ContactDirective, GroupContacts
from pressroom.directives.files import RefuseFiles
from pressroom.directives.listings import (
    BrowseDirective,
    ReleaseListDirective,
    SearchBoxDirective,
)
from pressroom.directives.masthead import AddMasthead
from pressroom.directives.quote import QuoteDirective
from pressroom.directives.supplied import SuppliedRole
from pressroom.domain import (
    catalogues,
    freshness,
    garbage,
    intake,
    missing,
    parts,
    record,
    visibility,
)
from pressroom.domain.press import PressDomain
from pressroom.outputs import (
    catalogue,
    copy_text,
    forwarding,
    generated_pages,
    hosting,
    leak_gate,
    leftovers,
    page_context,
    placeholders,
    remains,
    standing,
    unfinished,
)
from pressroom.outputs.searching import extracts, indexing, names, search_page, vocabulary

__version__ = "0.1.0"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Wire the archive into Sphinx."""
    app.add_config_value("pressroom_releases", "releases", "env", types=frozenset({str}))
    app.add_config_value("pressroom_directory", "directory.yml", "env", types=frozenset({str}))
    app.add_config_value("pressroom_phone_region", "US", "env", types=frozenset({str}))
    app.add_config_value("pressroom_preview", False, "env", types=frozenset({bool}))
    app.add_config_value("pressroom_now", "", "", types=frozenset({str}))
    app.add_config_value("pressroom_page_size", 50, "html", types=frozenset({int}))
    app.add_config_value("pressroom_search_period", 1500, "", types=frozenset({int}))
    app.add_config_value("pressroom_versions", "", "html", types=frozenset({str}))
    app.add_config_value("pressroom_snapshot", "", "html", types=frozenset({str}))
    app.add_config_value("pressroom_hosting", (), "html", types=frozenset({tuple}))

    app.add_config_value("pressroom_parts", {}, "html", types=frozenset({dict}))
    app.add_config_value("pressroom_part", "", "html", types=frozenset({str}))
    app.add_config_value("pressroom_forward", (), "html", types=frozenset({list, tuple}))

    app.add_domain(PressDomain)
    # By which references reach the other parts of an archive.
    app.setup_extension("sphinx.ext.intersphinx")
    app.add_directive("contact", ContactDirective)
    app.add_directive("quote", QuoteDirective)
    app.add_directive("about", AboutDirective)
    app.add_directive("release-list", ReleaseListDirective)
    app.add_directive("browse", BrowseDirective)
    app.add_directive("search-box", SearchBoxDirective)
    app.add_role("supplied", SuppliedRole())
    app.add_js_file("pressroom/shortcut.js", loading_method="defer")
    app.add_js_file("pressroom/copy.js", loading_method="defer")
    app.add_js_file("pressroom/versions.js", loading_method="defer")
    _add_nodes(app)

    app.add_transform(AddMasthead)
    app.add_transform(GroupContacts)
    app.add_transform(RefuseFiles)
    app.add_post_transform(placeholders.FillPlaceholders)
    app.add_post_transform(standing.AddStanding)
    app.add_post_transform(copy_text.AddCopyText)

    # Before sphinx-copybutton reads the settings, which it does at the usual priority.
    app.connect("config-inited", set_defaults, priority=100)
    app.connect("config-inited", hosting.note_hosting, priority=100)
    app.connect("config-inited", parts.join_inventories, priority=100)
    app.connect("builder-inited", garbage.collect_seldom)
    app.connect("builder-inited", intake.open_archive)
    app.connect("builder-inited", catalogues.open_parts)
    app.connect("builder-inited", visibility.hide_pages)
    app.connect("builder-inited", search_page.switch_off_sphinx_search)
    app.connect("env-get-outdated", visibility.restore_patterns)
    app.connect("env-get-outdated", freshness.outdated_documents)
    app.connect("env-before-read-docs", intake.read_incoming)
    app.connect("source-read", intake.prepare_source)
    app.connect("env-updated", freshness.documents_to_rewrite)
    app.connect("env-updated", catalogues.check_claims)
    app.connect("env-updated", record.check_record)
    app.connect("env-updated", unfinished.write_all_again)
    app.connect("env-updated", extracts.write_missing)
    app.connect("warn-missing-reference", missing.warn_of_missing)
    app.connect("html-collect-pages", generated_pages.collect_generated_pages)
    app.connect("html-collect-pages", search_page.collect_search_page)
    app.connect("html-page-context", page_context.add_page_context)
    app.connect("html-page-context", extracts.write_extract)
    # In this order: what is gone must not be found.
    app.connect("build-finished", leftovers.remove_leftovers, priority=400)
    app.connect("build-finished", remains.remove_remains, priority=410)
    app.connect("build-finished", indexing.build_search_index)
    app.connect("build-finished", names.write_names)
    app.connect("build-finished", vocabulary.write_vocabulary)
    app.connect("build-finished", catalogue.write_catalogue)
    app.connect("build-finished", forwarding.write_forwards)
    # Last of all: what the others wrote is looked at too.
    app.connect("build-finished", leak_gate.stop_leaks, priority=900)
    app.connect("build-finished", unfinished.note_finish, priority=950)
    return {
        "version": __version__,
        "env_version": PressDomain.data_version,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }


def _add_nodes(app: Sphinx) -> None:
    app.add_node(nodes.contact_block)
    app.add_node(nodes.contact_card, html=(nodes.visit_contact_card, nodes.depart_contact_card))
    app.add_node(
        nodes.press_quote,
        html=(nodes.visit_press_quote, nodes.depart_press_quote),
        latex=(nodes.latex_visit_press_quote, nodes.latex_depart_press_quote),
    )
    app.add_node(
        nodes.quote_attribution,
        html=(nodes.visit_quote_attribution, nodes.depart_quote_attribution),
    )
    app.add_node(nodes.boilerplate, html=(nodes.visit_boilerplate, nodes.depart_boilerplate))
    app.add_node(nodes.masthead)
    app.add_node(nodes.banner)
    app.add_node(nodes.history)
    app.add_node(nodes.issue_date, html=(nodes.visit_issue_date, nodes.depart_issue_date))
    app.add_node(nodes.supplied, html=(nodes.visit_supplied, nodes.depart_supplied))
    app.add_node(nodes.release_list)
    app.add_node(nodes.browse_list)
    app.add_node(nodes.search_box)
    app.add_node(copy_text.copy_text, html=(copy_text.visit_copy_text, None))
