"""What a page attaches is held against its files; whatever is wrong is told at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressroom.content.attachments.attachment import Attachment
from pressroom.content.page import Page, read_page
from tests import press_kits
from tests.content.pages import DIRECTORY, page_text

LINE = 9
"""Of the first attachment in :func:`attaching`."""
PHOTO = "file: photo.png, alt: Doors"


def attaching(*entries: str) -> str:
    """Return the text of a page with these attachments, one a line from LINE on."""
    return page_text(attachments="".join(f"\n  - {{{entry}}}" for entry in entries))


def read(folder: Path, text: str, **files: bytes) -> Page:
    """Read a page beside which *files* lie, by name; a dot in it is written as two underscores."""
    page = folder / "2021/doors.md"
    page.with_suffix("").mkdir(parents=True, exist_ok=True)
    page.write_text(text, encoding="utf-8")
    for name, data in files.items():
        (page.with_suffix("") / name.replace("__", ".")).write_bytes(data)
    return read_page(page, "2021/doors", DIRECTORY, "US", limit=100_000)


def told(page: Page) -> list[str]:
    assert all(problem.fatal for problem in page.problems)
    return [f"{problem.line}: {problem}" for problem in page.problems]


def test_attachment_is_what_the_page_says_and_what_the_file_is(tmp_path: Path) -> None:
    text = page_text(attachments=press_kits.KIT)
    page = read(tmp_path, text, photo__png=press_kits.png(12, 8), facts__pdf=press_kits.PDF)
    assert not page.problems
    assert page.release is not None
    photo, facts = page.release.attachments
    assert (photo.title, photo.alt) == ("The doors", 'Three open "doors" & <b>')
    assert (photo.caption, photo.credit) == ("Open since noon.", "Photo: Ana Example")
    assert (photo.width, photo.height, photo.size) == (12, 8, len(press_kits.png(12, 8)))
    assert photo.kind.media_type == "image/png"
    assert facts.kind.media_type == "application/pdf"
    assert facts.licence == "Free for the press"


NAMES = {
    "a path upwards": "../doors.png",
    "a folder": "doors/photo.png",
    "an absolute path": "/etc/photo.png",
    "a drive": "C:photo.png",
    "a backslash": "..\\\\photo.png",
    "encoded": "%2e%2e%2fphoto.png",
    "hidden": ".photo.png",
    "no ending": "photo",
    "an edition": "edition-1.pdf",
    "accents": "niño.png",
    "too long": f"{'x' * 100}.png",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_file_must_be_named_plainly(tmp_path: Path, name: str) -> None:
    (problem,) = told(read(tmp_path, attaching("file: other.png", f'file: "{name}"')))
    assert problem.startswith(f"{LINE + 1}: attachments.1.file: “")
    assert "Expected the name of a file that lies in the folder named like the page" in problem


WRONG: dict[str, tuple[str, dict[str, bytes], str]] = {
    "missing": (PHOTO, {}, "There is no file “photo.png” in 2021/doors/. Put it there."),
    "nearly named": (
        PHOTO,
        {"photos__png": press_kits.png()},
        "There is no file “photo.png” in 2021/doors/. Put it there. Did you mean “photos.png”?",
    ),
    "another case": (
        PHOTO,
        {"Photo__png": press_kits.png()},
        "There is no “photo.png”, but “Photo.png”. Write it as it is called.",
    ),
    "empty": (PHOTO, {"photo__png": b""}, "“photo.png” is empty or no file. Put the file"),
    "no alternative text": (
        "file: photo.png",
        {"photo__png": press_kits.png()},
        "The image “photo.png” has no alt. Expected alt: what is to be seen",
    ),
    "too large": (
        "file: a.txt",
        {"a__txt": b"x" * 300_000},
        "“a.txt” has 0.3 MB. Expected at most 0.1 MB (pressroom_attachment_limit in conf.py)",
    ),
    "a page of HTML": (
        "file: a.html",
        {"a__html": press_kits.HTML},
        "A file like “a.html” cannot be attached. Expected one that ends in .avif, .csv, .docx",
    ),
    "a program": (
        "file: a.exe",
        {"a__exe": press_kits.PROGRAM},
        "A file like “a.exe” cannot be attached.",
    ),
    "HTML called a picture": (
        PHOTO,
        {"photo__png": press_kits.HTML},
        "“photo.png” is not what its name says: its content looks like .html. Save it again as PNG",
    ),
    "a program called a PDF": (
        "file: a.pdf",
        {"a__pdf": press_kits.PROGRAM},
        "“a.pdf” is not what its name says: its content looks like .exe.",
    ),
    "bytes called a table": (
        "file: a.csv",
        {"a__csv": press_kits.PROGRAM},
        "“a.csv” is not what its name says: it is no plain text. Save it as text in UTF-8.",
    ),
    "a cut picture": (
        PHOTO,
        {"photo__png": press_kits.png()[:18]},
        "“photo.png” is damaged: no program will open it.",
    ),
    "an encrypted PDF": (
        "file: a.pdf",
        {"a__pdf": press_kits.ENCRYPTED_PDF},
        "“a.pdf” is encrypted: nobody can look for what must not be public in it, nor keep it. "
        "Save it without a password",
    ),
    "a document with macros": (
        "file: a.docx",
        {"a__docx": press_kits.docx(word_vbaProject__bin="x")},
        "“a.docx” holds programs (macros). Save it without them.",
    ),
    "a cut document": (
        "file: a.docx",
        {"a__docx": press_kits.docx()[:-20]},
        "“a.docx” is damaged: no program will open it.",
    ),
}


@pytest.mark.parametrize(("entry", "files", "message"), WRONG.values(), ids=WRONG)
def test_file_that_cannot_be_attached_is_told_at_its_line(
    tmp_path: Path, entry: str, files: dict[str, bytes], message: str
) -> None:
    (problem,) = told(read(tmp_path, attaching(entry), **files))
    assert problem.startswith(f"{LINE}: {message}")


def test_file_is_attached_once(tmp_path: Path) -> None:
    text = attaching(PHOTO, "file: PHOTO.png, alt: Doors")
    files = {"photo__png": press_kits.png(), "PHOTO__png": press_kits.png()}
    (problem,) = told(read(tmp_path, text, **files))
    assert problem.startswith(f"{LINE + 1}: The file “PHOTO.png” is attached twice.")


@pytest.mark.parametrize("is_folder", [True, False], ids=["folder", "file"])
def test_link_is_not_followed(tmp_path: Path, is_folder: bool) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "photo.png").write_bytes(press_kits.png())
    place = tmp_path / "2021/doors"
    place.parent.mkdir()
    if is_folder:
        place.symlink_to(secret)
    else:
        place.mkdir()
        (place / "photo.png").symlink_to(secret / "photo.png")
    (problem,) = told(read(tmp_path, attaching(PHOTO)))
    assert problem.startswith(f"{LINE}: “photo.png” is or lies in a symbolic link.")


def test_kept_edition_attaches_files_of_its_own_folder(tmp_path: Path) -> None:
    read(tmp_path, attaching(PHOTO), photo__png=press_kits.png())
    kept = tmp_path / "2021/doors/edition-1.md"
    kept.write_bytes((tmp_path / "2021/doors.md").read_bytes())
    page = read_page(kept, "2021/doors", DIRECTORY, "US")
    assert page.release is not None
    assert (page.problems, page.release.attachments[0].width) == ((), 12)


def test_words_of_attachments_are_part_of_the_wording(tmp_path: Path) -> None:
    pages = [
        read(tmp_path, attaching(f"{PHOTO}, credit: {name}"), photo__png=press_kits.png())
        for name in ("Ana Example", "Bo Example")
    ]
    assert [page.wording[-2:] for page in pages] == [
        ("Doors", "Ana Example"),
        ("Doors", "Bo Example"),
    ]
    fingerprints = {page.release.fingerprint for page in pages if page.release}
    assert len(fingerprints) == 2


def test_removed_release_attaches_nothing(tmp_path: Path) -> None:
    removed = "{date: 2022-01-01, reason: x}"
    text = page_text("", attachments=f"[{{{PHOTO}}}]", removed=removed)
    (problem,) = told(read(tmp_path, text, photo__png=press_kits.png()))
    assert "This release was removed, and text or attachments stand on its page." in problem


def test_attachment_of_another_time_is_the_same() -> None:
    assert Attachment("a.pdf", modified=1) == Attachment("a.pdf", modified=2)
