"""The catalogues of the other parts: read from a copy in the archive, or fetched."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ConfigError
from sphinx.util import logging, requests

from pressroom.content.parts.catalogue import (
    ADVICE,
    NAME,
    Catalogue,
    copy_of,
    parse_catalogue,
    read_catalogue,
)
from pressroom.content.parts.setting import Part
from pressroom.content.problems import ContentError, quoted
from pressroom.content.text_files import write_whole
from pressroom.domain.parts import Parts, parts_of, whole_url
from pressroom.domain.press import press_domain

logger = logging.getLogger(__name__)
TIMEOUT = 20
"""Seconds to wait for another part, unless ``intersphinx_timeout`` says otherwise."""


def open_parts(app: Sphinx) -> None:
    """Tell the domain what the other parts hold.

    :raises ConfigError: if one cannot be reached, or gives no catalogue.
    """
    parts = parts_of(app.config)
    own = app.config.pressroom_part
    catalogues = {
        part.name: catalogue
        for part in parts
        if part.name != own and (catalogue := _catalogue(app, part))
    }
    press_domain(app.env).parts = Parts(parts, own, catalogues)


def check_claims(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Check that parts follow each other in time, and that no release stands in two of them.

    :raises ConfigError: if that is not so.
    """
    domain = press_domain(env)
    own = {release.id: str(release.date.year) for release in domain.releases.values()}
    problems = domain.parts.overlaps(frozenset(own.values()))
    problems += [
        f"The release {quoted(release)} stands here and in the part {quoted(part.name)} too. "
        "Delete its page in one of them, and renew the copies of catalogues."
        for release, part in domain.parts.releases.items()
        if release in own
    ]
    if problems:
        raise ConfigError("The parts of the archive overlap:\n" + "\n".join(problems))
    return []


def _catalogue(app: Sphinx, part: Part) -> Catalogue | None:
    """Return the catalogue of *part*; ``None``, with a warning, if its copy is not there yet."""
    if not part.folder:
        return _parsed(_fetched(app, part), part)
    path = copy_of(Path(app.srcdir), part)
    if not path.is_file():
        what = (
            "There is no copy of the catalogue of the part %s in %s yet, and nothing of it is "
            "listed. Build that part, and copy catalogue.json and objects.inv of its site there."
        )
        place = quoted(part.name), path.parent
        logger.warning(what, *place, type="pressroom", subtype="parts")
        return None
    try:
        return read_catalogue(path)
    except ContentError as error:
        raise ConfigError(str(error)) from error


def _parsed(text: str, part: Part) -> Catalogue:
    try:
        return parse_catalogue(text)
    except ValueError as error:
        what = f"{part.url}{NAME} is not the catalogue of a part ({error})."
        raise ConfigError(f"{what} {ADVICE}") from error


def _fetched(app: Sphinx, part: Part) -> str:
    """Return the text of the catalogue at the address of *part*; a copy of it is kept.

    The copy serves while nobody answers: an archive must be buildable when another part is not up.
    """
    config, url = app.config, whole_url(part, app.config) + NAME
    kept = Path(app.doctreedir, "parts", f"{part.name}.json")
    try:
        answer = requests.get(
            url,
            timeout=config.intersphinx_timeout or TIMEOUT,
            _user_agent=config.user_agent,
            _tls_info=(config.tls_verify, config.tls_cacerts),
        )
        answer.raise_for_status()
        text = answer.content.decode()
    except (OSError, UnicodeDecodeError) as error:
        if kept.is_file():
            logger.info("%s does not answer; its catalogue is the one fetched last.", url)
            return kept.read_text(encoding="utf-8")
        what = f"The part {quoted(part.name)} cannot be reached: {error}."
        raise ConfigError(
            f"{what} Expected {url} to answer; or keep a copy of it here, and name its folder."
        ) from error
    _parsed(text, part)
    write_whole(kept, text)
    return text
