"""What a scraper or a CMS left in the text: share buttons, navigation, cookie notices.

Only whole lines are taken, and tails of a line that no writer would end a sentence with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressroom.acquire.lines.found import Found, found_in
from pressroom.acquire.lines.tables import word_set
from pressroom.content.names import fold

SHARE = "share buttons"
NAVIGATION = "navigation"
COOKIES = "cookie notice"
COMMENTS = "comment form"
FURNITURE = "page furniture"

NETWORKS = word_set(
    "facebook twitter linkedin whatsapp telegram reddit pinterest tumblr digg stumbleupon "
    "delicious instagram youtube flickr bluesky mastodon threads tiktok skype pocket x email "
    "e-mail mail correo imprimir print sms messenger google+ googleplus google buffer evernote "
    "rss vk line gmail outlook addthis addtoany sharethis"
)
SHARE_WORDS = NETWORKS | word_set(
    "share tweet pin pinit it post like me gusta comparte compartir compartelo tuitear tuitea save "
    "more mas copy copiar link enlace this esto on en via and y a by por the page send enviar to "
    "+1 | · • / ,"
)
LINES: dict[str, tuple[str, ...]] = {
    SHARE: (
        *(
            "spread the love",
            "share this",
            "share this post",
            "share this page",
            "share this entry",
        ),
        *("share this article", "share this story", "share this release", "share this news"),
        *("share this press release", "share this content", "share the love", "share via"),
        *("share", "share on", "share it", "share with friends", "social share", "please share"),
        *("tweet", "tweet this", "retweet", "pin it", "like this", "like loading", "+1", "shares"),
        *("email this", "e-mail this", "email this page", "send to a friend", "email a friend"),
        *("print", "print this", "print this page", "print page", "print friendly"),
        *("copy link", "link copied", "bookmark this", "add this", "addthis", "sharethis"),
        *("printer friendly", "printer-friendly version", "printer friendly version"),
        *("comparte esto", "comparte", "compartir", "comparte este articulo", "compartelo"),
        *("comparte este comunicado", "compartir en", "compartir esto", "comparte en redes"),
        *("comparte en redes sociales", "comparte esta noticia", "compartir esta noticia"),
        *("comparte esta entrada", "compartir esta entrada", "comparte esta pagina"),
        *("imprimir", "imprimir esta pagina", "me gusta", "me gusta esto", "me gusta cargando"),
        *("tuitear", "copiar enlace", "enviar por correo", "enviar por correo electronico"),
        *("enviar a un amigo", "version para imprimir", "listen to this page", "escuchar"),
    ),
    NAVIGATION: (
        *("skip to content", "skip to main content", "skip to navigation", "skip to sidebar"),
        *("skip to primary content", "skip navigation", "skip to footer", "skip to search"),
        *("jump to content", "jump to navigation", "back to top", "return to top", "go to top"),
        *("top of page", "scroll to top", "previous post", "next post", "previous", "next"),
        *("previous article", "next article", "previous page", "next page", "previous story"),
        *("next story", "older post", "newer post", "older posts", "newer posts", "older"),
        *("newer", "post navigation", "main menu", "menu", "toggle navigation", "open menu"),
        *("close menu", "navigation", "search", "search for", "home", "site map", "sitemap"),
        *("breadcrumb", "breadcrumbs", "you are here", "back", "go back", "back to news"),
        *("back to press releases", "back to all news", "back to list", "back to home"),
        *("back to newsroom", "all news", "view all", "see all", "load more", "show more"),
        *("read more", "learn more", "continue reading", "more news", "related posts"),
        *("related articles", "related news", "related content", "you may also like"),
        *("similar content", "browse other pages similar to this", "no items found"),
        *("recent posts", "latest news", "categories", "archives", "tags", "related"),
        *("saltar al contenido", "ir al contenido", "saltar al contenido principal"),
        *("ir al contenido principal", "pasar al contenido principal", "saltar a navegacion"),
        *("volver arriba", "ir arriba", "subir", "volver al inicio", "inicio", "buscar"),
        *("entrada anterior", "entrada siguiente", "siguiente entrada", "anterior", "siguiente"),
        *("articulo anterior", "articulo siguiente", "siguiente articulo", "pagina anterior"),
        *("pagina siguiente", "navegacion de entradas", "menu principal", "abrir menu"),
        *("cerrar menu", "navegacion", "volver", "regresar", "volver a noticias", "ver mas"),
        *("leer mas", "leer mas »", "seguir leyendo", "continuar leyendo", "ver todo"),
        *("ver todos", "cargar mas", "noticias relacionadas", "entradas relacionadas"),
        *("articulos relacionados", "contenido relacionado", "entradas recientes"),
        *("mapa del sitio", "estas aqui", "usted esta aqui"),
    ),
    COOKIES: (
        *("accept", "accept all", "accept cookies", "accept all cookies", "reject all"),
        *("cookie settings", "cookie policy", "manage cookies", "cookie preferences"),
        *("aceptar", "aceptar todo", "aceptar cookies", "aceptar todas las cookies"),
        *("rechazar", "rechazar todo", "configuracion de cookies", "politica de cookies"),
    ),
    COMMENTS: (
        *("leave a comment", "leave a reply", "post a comment", "add a comment", "no comments"),
        *("comments are closed", "cancel reply", "post comment", "reply", "comments"),
        *("deja un comentario", "deja una respuesta", "dejar un comentario", "sin comentarios"),
        *("los comentarios estan cerrados", "cancelar respuesta", "publicar comentario"),
        *("responder", "comentarios"),
    ),
    FURNITURE: (
        *(
            "pdf",
            "html",
            "word",
            "(archived content)",
            "archived content",
            "advertisement",
            "publicidad",
            "loading",
        ),
        *("cargando", "pdf version", "pdf version of this news release", "download pdf"),
        *("download as pdf", "view pdf", "descargar pdf", "close", "cerrar", "edit", "editar"),
        *("espanol", "english", "en espanol", "in english"),
    ),
}
PATTERNS: dict[str, tuple[str, ...]] = {
    SHARE: (
        r"click to (?:share|tweet|pin|e-?mail|print)\b[^.]{0,80}",
        r"haga? clic para (?:compartir|imprimir|enviar|tuitear)\b[^.]{0,90}",
        r"share (?:this (?:page )?)?(?:on|to|via) [\w ,/+&-]{1,60}",
        r"compart(?:e|ir|elo)(?: esto)? (?:en|por|via) [\w ,/+&-]{1,60}",
        r"\(?(?:opens in (?:a )?new window|se abre en una ventana nueva)\)?",
        r"\d{1,6} ?(?:shares?|likes?|tweets?|compartidos)",
        r"(?:like|me gusta)(?: this| esto)?: ?(?:like )?(?:loading|cargando)\W{0,3}",
    ),
    NAVIGATION: (
        r"(?:skip|jump) to [\w ]{1,30}",
        r"(?:saltar|ir) (?:al?|a la) (?:contenido|navegacion|menu|busqueda)[\w ]{0,20}",
        r"[\w&.,' -]{1,60}(?: [»›>] [\w&.,' -]{1,60}){2,5}",
        r"home(?: ?[»›>/|] ?[\w&.,' -]{1,60}){1,5}",
        r"inicio(?: ?[»›>/|] ?[\w&.,' -]{1,60}){1,5}",
        r"you are here: .{1,120}",
        r"(?:previous|next|older|newer) (?:post|article|story|entry|release)s?: .{1,160}",
        r"(?:entrada|articulo) (?:anterior|siguiente): .{1,160}",
        r"(?:filed under|posted in|categories|tagged|tags|tagged with|categorias|etiquetas"
        r"|publicado en|archivado en): ?.{1,160}",
    ),
    COOKIES: (
        r"(?:this|our) (?:web)?site uses cookies\b.{0,600}",
        r"we use (?:\w+ ){0,4}cookies\b.{0,600}",
        r"by (?:continuing|using|clicking)\b.{0,100}\bcookies\b.{0,400}",
        r"(?:este|nuestro) sitio(?: web)? (?:usa|utiliza)(?: \w+){0,3} cookies\b.{0,600}",
        r"(?:usamos|utilizamos)(?: \w+){0,4} cookies\b.{0,600}",
    ),
    COMMENTS: (
        r"your email address will not be published\b.{0,120}",
        r"tu direccion de correo electronico no sera publicada\b.{0,120}",
        r"\d{1,5} (?:comments?|comentarios?|replies)",
        r"you must be logged in to post a comment",
    ),
    FURNITURE: (
        r"(?:we recommend printing this release|to view or print the pdf content on this page)"
        r"\b.{0,200}",
        r"\W{0,3}(?:pdf|printable|text) version of this [\w ]{1,30}",
        r"this entry was posted (?:on|in|by)\b.{1,300}",
        r"esta entrada (?:fue publicada|se publico) (?:en|el|por)\b.{1,300}",
    ),
}
TAILS: dict[str, tuple[str, ...]] = {
    SHARE: (
        *("Spread the love", "Share this:", "Share this post", "Comparte esto:", "Like Loading..."),
        *(
            "Share this article",
            "Share on Facebook",
            "Compartir en Facebook",
            "Me gusta Cargando...",
        ),
    ),
    NAVIGATION: ("Back to top", "Next Article", "Previous Article", "Volver arriba", "Read more »"),
}
LONGEST = 900
"""Characters of the longest line that can be residue."""

_MARKS = " \t\xa0:;.,!*|»«›‹>←→↑↓▲▼•·…-–—_[]"
_COMPILED = tuple((re.compile("|".join(patterns)), reason) for reason, patterns in PATTERNS.items())
_NUMBERED = re.compile(r"\d{1,2}[.)]\s+(?=\D)")
_REASONS = {text: reason for reason, lines in LINES.items() for text in lines}
_TAIL = re.compile(
    r"(?:(?<=[.!?”\"’')\]])|(?<=[.!?”\"’')\]]\s))("
    + "|".join(re.escape(tail) for tails in TAILS.values() for tail in tails)
    + r")\s*\Z"
)
_TAIL_REASONS = {tail: reason for reason, tails in TAILS.items() for tail in tails}
_TAIL_LENGTH = max(map(len, _TAIL_REASONS)) + 8


def find_residue(lines: Sequence[str]) -> list[Found]:
    """Return what is residue in *lines*, each with its reason."""
    return list(_residue(lines))


def _residue(lines: Sequence[str]) -> Iterator[Found]:
    for index, line in enumerate(lines):
        if len(line) <= LONGEST and (reason := residue_reason(line)):
            yield found_in(line, index, 0, len(line), reason)
            continue
        offset = max(0, len(line.rstrip()) - _TAIL_LENGTH)
        if match := _TAIL.search(line, offset):
            reason = _TAIL_REASONS[match[1]]
            yield found_in(line, index, match.start(1), match.end(1), reason)


def residue_reason(line: str) -> str:
    """Return why the whole of *line* is residue; empty where it is text."""
    text = _NUMBERED.sub("", fold(line[: LONGEST + 1]), count=1).strip(_MARKS)
    if not text or len(text) > LONGEST:
        return ""
    if reason := _REASONS.get(text, ""):
        return reason
    if _is_row_of_buttons(text.split()):
        return SHARE
    return next((reason for pattern, reason in _COMPILED if pattern.fullmatch(text)), "")


def _is_row_of_buttons(row: list[str]) -> bool:
    """Say whether *row* is nothing but names of networks and what is done with them."""
    bare = [word.strip(_MARKS) for word in row]
    bare = [word for word in bare if word]
    if not bare or not all(word in SHARE_WORDS for word in bare):
        return False
    networks = sum(word in NETWORKS for word in bare)
    return networks >= 2 or (networks == 1 and len(bare) <= 2 and bare != ["x"])
