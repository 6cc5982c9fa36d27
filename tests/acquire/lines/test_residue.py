"""What a scraper left: whole lines, and tails that no writer would write."""

import pytest

from pressroom.acquire.lines import find_residue


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Spread the love", "share buttons"),
        ("Share this:", "share buttons"),
        ("Click to share on Twitter (Opens in new window)", "share buttons"),
        ("Comparte esto:", "share buttons"),
        ("Print", "share buttons"),
        ("Facebook Twitter LinkedIn", "share buttons"),
        ("Facebook | Twitter | Email", "share buttons"),
        ("Like this: Like Loading...", "share buttons"),
        ("Skip to content", "navigation"),
        ("1. Skip to navigation", "navigation"),
        ("Back to top ↑", "navigation"),
        ("« Previous Post", "navigation"),
        ("Next Article", "navigation"),
        ("Home » News » Press Releases", "navigation"),
        ("Saltar al contenido", "navigation"),
        ("Volver arriba", "navigation"),
        ("We use cookies to give you the best experience. Accept all.", "cookie notice"),
        ("Utilizamos cookies para mejorar su experiencia.", "cookie notice"),
        ("Leave a comment", "comment form"),
        ("(Archived Content)", "page furniture"),
    ],
)
def test_whole_line(line: str, reason: str) -> None:
    (found,) = find_residue(["A sentence of the text.", f" {line} "])
    assert (found.line, found.text, found.reason, found.is_whole) == (1, line, reason, True)


def test_tail_behind_a_sentence() -> None:
    line = "Red Ejemplo is a network of fifty organizations. Spread the love"
    (found,) = find_residue([line])
    assert (line[found.start : found.end], found.is_whole) == ("Spread the love", False)


@pytest.mark.parametrize(
    "line",
    [
        "Follow the network on Twitter @redejemplo",
        "Share this petition with your families and friends.",
        "We spread the love of our neighbors in every town.",
        "The site of the march is the court.",
        "Next, the network will march to the court.",
        "Print is not dead, said Vega.",
        "X",
        "",
    ],
)
def test_text_is_left_alone(line: str) -> None:
    assert find_residue([line]) == []
