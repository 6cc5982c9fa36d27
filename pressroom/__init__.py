"""A press archive for Sphinx: releases and statements as MyST pages, searchable and citable."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

__version__ = "0.1.0"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Wire the archive into Sphinx."""
    # Here, not above: a command needs nothing of this, which takes longer to load than it runs.
    from pressroom.content.attachments.reading import LIMIT
    from pressroom.defaults import set_defaults
    from pressroom.directives.about import AboutDirective
    from pressroom.directives.contact import ContactDirective, GroupContacts
    from pressroom.directives.files import RefuseFiles
    from pressroom.directives.listings import (
        ArchivePictureDirective,
        BrowseDirective,
        LatestQuotesDirective,
        ReleaseListDirective,
        SearchBoxDirective,
    )
    from pressroom.directives.masthead import AddMasthead
    from pressroom.directives.quote import QuoteDirective
    from pressroom.directives.supplied import SuppliedRole
    from pressroom.domain import (
        book,
        catalogues,
        chosen,
        freshness,
        garbage,
        intake,
        missing,
        parts,
        record,
        sending,
        translation_check,
        visibility,
    )
    from pressroom.domain.press import PressDomain
    from pressroom.outputs import (
        asset_tags,
        catalogue,
        copy_text,
        dated,
        ebook,
        forwarding,
        generated_pages,
        hosting,
        interface,
        leak_gate,
        leftovers,
        page_context,
        pdf,
        placeholders,
        remains,
        site_builders,
        standing,
        translator,
        unfinished,
    )
    from pressroom.outputs.citations import box
    from pressroom.outputs.feeds import identity as feed_identity
    from pressroom.outputs.feeds import writing as feed_writing
    from pressroom.outputs.metadata import (
        head,
        not_found,
        redirect_files,
        redirects,
        share_image,
        sitemap,
    )
    from pressroom.outputs.press_kit import publishing
    from pressroom.outputs.records import contact_files, texts
    from pressroom.outputs.records import site as record_files
    from pressroom.outputs.searching import extracts, indexing, names, search_page, vocabulary
    from pressroom.outputs.serving import unless_serving

    app.add_config_value("pressroom_releases", "releases", "env", types=frozenset({str}))
    app.add_config_value("pressroom_directory", "directory.yml", "env", types=frozenset({str}))
    app.add_config_value("pressroom_phone_region", "US", "env", types=frozenset({str}))
    app.add_config_value("pressroom_attachment_limit", LIMIT, "env", types=frozenset({int}))
    app.add_config_value("pressroom_preview", False, "env", types=frozenset({bool}))
    app.add_config_value("pressroom_serving", False, "", types=frozenset({bool}))
    app.add_config_value("pressroom_now", "", "", types=frozenset({str}))
    app.add_config_value("pressroom_book", book.ALL, "", types=frozenset({str}))
    app.add_config_value("pdf_css_files", pdf.STYLES, "", types=frozenset({list}))
    app.add_config_value("pressroom_page_size", 50, "html", types=frozenset({int}))
    app.add_config_value("pressroom_search_period", 2000, "", types=frozenset({int}))
    app.add_config_value("pressroom_words", "", "env", types=frozenset({str}))
    app.add_config_value("pressroom_versions", "", "html", types=frozenset({str}))
    app.add_config_value("pressroom_snapshot", "", "html", types=frozenset({str}))
    app.add_config_value("pressroom_share_image", "", "html", types=frozenset({str}))
    app.add_config_value("pressroom_hosting", (), "html", types=frozenset({tuple}))
    app.add_config_value("pressroom_feed_authority", "", "html", types=frozenset({str}))

    app.add_config_value("pressroom_parts", {}, "html", types=frozenset({dict}))
    app.add_config_value("pressroom_part", "", "html", types=frozenset({str}))
    app.add_config_value("pressroom_forward", (), "html", types=frozenset({list, tuple}))

    app.add_domain(PressDomain)
    site_builders.add_builders(app)
    app.add_builder(ebook.BookBuilder, override=True)
    app.add_builder(pdf.PdfBuilder)
    # By which references reach the other parts of an archive.
    app.setup_extension("sphinx.ext.intersphinx")
    app.add_directive("contact", ContactDirective)
    app.add_directive("quote", QuoteDirective)
    app.add_directive("about", AboutDirective)
    app.add_directive("release-list", ReleaseListDirective)
    app.add_directive("latest-quotes", LatestQuotesDirective)
    app.add_directive("archive-picture", ArchivePictureDirective)
    app.add_directive("browse", BrowseDirective)
    app.add_directive("search-box", SearchBoxDirective)
    app.add_role("supplied", SuppliedRole())
    app.add_js_file("pressroom/shortcut.js", loading_method="defer")
    app.add_js_file("pressroom/copy.js", loading_method="defer")
    app.add_js_file("pressroom/versions.js", loading_method="defer")
    _add_nodes(app)
    translator.set_translator(app)

    app.add_transform(AddMasthead)
    app.add_transform(book.MakeContents)
    app.add_transform(GroupContacts)
    app.add_transform(RefuseFiles)
    app.add_post_transform(placeholders.FillPlaceholders)
    app.add_post_transform(standing.AddStanding)
    app.add_post_transform(copy_text.AddCopyText)
    app.add_post_transform(box.AddCitations)
    app.add_post_transform(contact_files.LinkContactFiles)

    app.connect("config-inited", garbage.collect_less)
    # Before sphinx-copybutton reads the settings, which it does at the usual priority.
    app.connect("config-inited", set_defaults, priority=100)
    app.connect("config-inited", interface.choose_language, priority=100)
    app.connect("config-inited", ebook.set_epub_defaults, priority=110)
    app.connect("config-inited", hosting.note_hosting, priority=100)
    app.connect("config-inited", feed_identity.check_settings)
    app.connect("config-inited", parts.join_inventories, priority=100)
    app.connect("builder-inited", site_builders.count_processes)
    app.connect("builder-inited", interface.translate_templates)
    app.connect("builder-inited", intake.open_archive)
    app.connect("builder-inited", catalogues.open_parts)
    app.connect("builder-inited", visibility.hide_pages)
    app.connect("builder-inited", book.leave_out_other_pages)
    app.connect("builder-inited", page_context.add_styles)
    app.connect("builder-inited", asset_tags.keep_tags)
    app.connect("builder-inited", search_page.switch_off_sphinx_search)
    app.connect("builder-inited", unless_serving(indexing.index_meanwhile))
    app.connect("env-get-outdated", visibility.restore_patterns)
    app.connect("env-get-outdated", book.restore_patterns)
    app.connect("env-get-outdated", freshness.outdated_documents)
    app.connect("env-before-read-docs", intake.read_incoming)
    app.connect("env-before-read-docs", book.choose_releases)
    app.connect("env-before-read-docs", texts.keep_texts)
    app.connect("source-read", sending.forget_others, priority=100)
    app.connect("source-read", intake.prepare_source)
    app.connect("source-read", book.empty_root)
    app.connect("env-merge-info", garbage.let_go, priority=999)
    app.connect("env-updated", freshness.documents_to_rewrite)
    app.connect("env-updated", book.write_no_others)
    app.connect("env-updated", catalogues.check_claims)
    app.connect("env-updated", unless_serving(record.check_record))
    app.connect("env-updated", translation_check.check_translations)
    app.connect("env-updated", chosen.check_chosen)
    app.connect("env-updated", unless_serving(redirects.check_redirects))
    app.connect("env-updated", unfinished.write_all_again)
    app.connect("env-updated", extracts.write_missing)
    app.connect("write-started", dated.date_volume)
    app.connect("warn-missing-reference", missing.warn_of_missing)
    app.connect("html-collect-pages", unless_serving(generated_pages.collect_generated_pages))
    app.connect("html-collect-pages", unless_serving(search_page.collect_search_page))
    app.connect("html-collect-pages", unless_serving(not_found.collect_not_found))
    app.connect("html-page-context", page_context.add_page_context)
    app.connect("html-page-context", head.add_metadata)
    app.connect("html-page-context", record_files.link_record)
    app.connect("html-page-context", extracts.write_extract)
    # In this order: what is gone must not be found.
    app.connect("build-finished", unless_serving(leftovers.remove_leftovers), priority=400)
    app.connect("build-finished", unless_serving(record_files.write_records), priority=405)
    app.connect("build-finished", unless_serving(redirect_files.write_redirects), priority=405)
    app.connect("build-finished", unless_serving(publishing.publish_attachments), priority=405)
    app.connect("build-finished", unless_serving(sitemap.write_sitemap), priority=430)
    app.connect("build-finished", share_image.check_share_image)
    app.connect("build-finished", unless_serving(feed_writing.write_feeds))
    app.connect("build-finished", unless_serving(names.write_names))
    app.connect("build-finished", unless_serving(vocabulary.write_vocabulary))
    app.connect("build-finished", unless_serving(catalogue.write_catalogue))
    app.connect("build-finished", unless_serving(forwarding.write_forwards))
    # Last of all: what the others wrote is looked at too.
    app.connect("build-finished", unless_serving(remains.remove_remains), priority=800)
    app.connect("build-finished", unless_serving(leak_gate.stop_leaks), priority=900)
    app.connect("build-finished", unfinished.note_finish, priority=950)
    return {
        "version": __version__,
        "env_version": PressDomain.data_version,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }


def _add_nodes(app: Sphinx) -> None:
    from pressroom.directives import nodes
    from pressroom.directives.attribution import quote_attribution
    from pressroom.outputs import copy_text
    from pressroom.outputs.citations import box
    from pressroom.outputs.press_kit import nodes as press_kit_nodes

    in_manual = (nodes.man_visit_container, nodes.man_depart_container)
    app.add_node(nodes.contact_block, man=in_manual)
    app.add_node(
        nodes.contact_card,
        html=(nodes.visit_contact_card, nodes.depart_contact_card),
        man=in_manual,
    )
    app.add_node(
        nodes.press_quote,
        html=(nodes.visit_press_quote, nodes.depart_press_quote),
        latex=(nodes.latex_visit_press_quote, nodes.latex_depart_press_quote),
    )
    app.add_node(
        quote_attribution,
        html=(nodes.visit_quote_attribution, nodes.depart_quote_attribution),
        latex=(nodes.latex_visit_quote_attribution, nodes.latex_depart_quote_attribution),
    )
    app.add_node(
        nodes.boilerplate,
        html=(nodes.visit_boilerplate, nodes.depart_boilerplate),
        man=in_manual,
    )
    app.add_node(nodes.masthead, man=in_manual)
    app.add_node(nodes.banner, man=in_manual)
    app.add_node(nodes.history, man=in_manual)
    app.add_node(nodes.issue_date, html=(nodes.visit_issue_date, nodes.depart_issue_date))
    app.add_node(nodes.supplied, html=(nodes.visit_supplied, nodes.depart_supplied))
    press_kit_nodes.add_nodes(app)
    app.add_node(nodes.release_list)
    app.add_node(nodes.latest_quotes)
    app.add_node(nodes.archive_picture)
    app.add_node(nodes.browse_list)
    app.add_node(nodes.search_box)
    app.add_node(copy_text.copy_text, html=(copy_text.visit_copy_text, None))
    app.add_node(box.cite_box, html=(box.visit_cite_box, None))
