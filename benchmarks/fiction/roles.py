"""The roles that people hold, and the careers they form."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Role:
    """A role as English, and as Spanish calls a man or a woman in it."""

    english: str
    masculine: str
    feminine: str

    def title(self, language: str, *, is_woman: bool) -> str:
        """Return how *language* names the role when a woman or a man holds it."""
        if language == "es":
            return self.feminine if is_woman else self.masculine
        return self.english


# Each track is a career: one begins at its left and moves to its right.
TRACKS: tuple[tuple[Role, ...], ...] = (
    (
        Role("spokesperson", "vocero", "vocera"),
        Role("communications director", "director de comunicación", "directora de comunicación"),
        Role("executive director", "director ejecutivo", "directora ejecutiva"),
    ),
    (
        Role("organizer", "organizador", "organizadora"),
        Role("campaign coordinator", "coordinador de campañas", "coordinadora de campañas"),
        Role("director of programs", "director de programas", "directora de programas"),
    ),
    (
        Role("staff attorney", "abogado", "abogada"),
        Role("legal director", "director jurídico", "directora jurídica"),
        Role("president", "presidente", "presidenta"),
    ),
    (
        Role("researcher", "investigador", "investigadora"),
        Role("senior economist", "economista principal", "economista principal"),
        Role("policy director", "director de políticas", "directora de políticas"),
    ),
    (
        Role("outreach worker", "promotor comunitario", "promotora comunitaria"),
        Role("regional manager", "responsable regional", "responsable regional"),
        Role("vice president", "vicepresidente", "vicepresidenta"),
    ),
)
