"""Old addresses answered: by a page at each, and by lists that hosts read.

A page works on every host. A host that reads ``_redirects`` (Netlify, Cloudflare Pages, GitLab
Pages) or nginx with ``redirects.map`` answers faster, and at addresses with a ``?`` too.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.content.old_addresses import Redirect, host_of, requested
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.hosting import Hosting
from pressroom.outputs.metadata.addresses import Addresses
from pressroom.outputs.metadata.redirects import redirects_of
from pressroom.outputs.metadata.written import write_or_remove
from pressroom.outputs.output_names import output_name

NOTE = "redirects.txt"
"""The pages of the last build, a line each; in the cache, for it is no part of the site."""
TEMPLATE = "pressroom/redirect.html"


def write_redirects(app: Sphinx, exception: Exception | None) -> None:
    """Write a page at every old address, and the lists; remove those that are no more."""
    builder = app.builder
    if exception is not None or builder.name not in SITE_BUILDERS:
        return
    assert isinstance(builder, StandaloneHTMLBuilder)
    redirects, note = redirects_of(app), Path(app.doctreedir, NOTE)
    names = ["/".join(redirect.path) for redirect in redirects]
    before = note.read_text(encoding="utf-8").splitlines() if note.is_file() else []
    real = {output_name(builder, name) for name in app.env.found_docs}
    for name in set(before) - set(names) - real:
        Path(app.outdir, name).unlink(missing_ok=True)
    for name, redirect in zip(names, redirects, strict=True):
        write_or_remove(Path(app.outdir, name), _page(app, builder, redirect))
    write_or_remove(Path(app.outdir, "_redirects"), "".join(_for_hosts(app, redirects)))
    write_or_remove(Path(app.outdir, "redirects.map"), "".join(_for_nginx(app)))
    note.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")


def _page(app: Sphinx, builder: StandaloneHTMLBuilder, redirect: Redirect) -> str:
    release = press_domain(app.env).releases[redirect.docname]
    up = "../" * (len(redirect.path) - 1)
    context = {
        "release": release,
        "language": app.config.language,
        "link": up + builder.get_target_uri(redirect.docname),
        "canonical": Addresses(builder).of(redirect.docname),
        "is_hidden": Hosting.of(app.config).is_hidden_from_robots,
    }
    drawn: str = builder.templates.render(TEMPLATE, context)
    return drawn


def _for_hosts(app: Sphinx, redirects: list[Redirect]) -> Iterator[str]:
    """Yield lines such as ``/old/ /releases/2021/doors.html 301``."""
    root = urlsplit(Addresses(app.builder).base).path or "/"
    for redirect in redirects:
        target = root + app.builder.get_target_uri(redirect.docname)
        yield f"{root}{requested(redirect.address).lstrip('/')} {target} 301\n"


def _for_nginx(app: Sphinx) -> Iterator[str]:
    """Yield the lines of a ``map $host$request_uri``."""
    at = Addresses(app.builder)
    if not at.base:
        return
    for docname, release in sorted(press_domain(app.env).releases.items()):
        for address in release.formerly:
            # A path alone stood on this site.
            old = requested(address) if host_of(address) else _below(at.base, address)
            yield f'"{host_of(address) or host_of(at.base)}{old}" "{at.of(docname)}";\n'


def _below(base: str, address: str) -> str:
    return urlsplit(base).path.rstrip("/") + requested(address)
