"""A Word file comes out as Word shows it, and what it does not show is reported."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.acquire.document import Document, LeftOut
from pressroom.acquire.readers.docx import read
from pressroom.acquire.readers.docx.elements import DELETED, FORMULA, HIDDEN
from pressroom.acquire.readers.docx.file import COMMENT, LETTERHEAD, SYMBOL
from pressroom.acquire.readers.docx.plain import NOTE
from tests.acquire.readers.word_file import (
    STYLES,
    old_text_box,
    paragraph,
    part,
    relationships,
    run,
    text_box,
    word_file,
)


def document(body: str, **parts: str) -> Document:
    """Read a Word file with *body*; *parts* are relationship kinds and their parts."""
    files = {f"word/{kind}.xml": content for kind, content in parts.items()}
    files["word/_rels/document.xml.rels"] = relationships(**{k: f"{k}.xml" for k in parts})
    (found,) = read(word_file(body, files), "a.docx")
    return found


def shown(body: str, **parts: str) -> list[str]:
    return [block.text for block in document(body, **parts).blocks]


def markdown(body: str, **parts: str) -> str:
    return "\n\n".join(block.markdown for block in document(body, **parts).blocks)


def words(texts: list[str]) -> Counter[str]:
    return Counter(word for text in texts for word in re.findall(r"[^\W_]+", text))


HEADLINE = paragraph("Clinic Opens Its Doors", style="Ttulo")
SUBHEAD = paragraph("After ", run("ten", "<w:i/>"), " years", style="Subttulo")


def test_headline_and_subhead_are_known_by_their_styles_in_every_language_of_word() -> None:
    body = paragraph("FOR RELEASE") + HEADLINE + SUBHEAD + paragraph("Text.")
    found = document(body, styles=part("styles", STYLES))
    assert (found.title, found.subtitle) == ("Clinic Opens Its Doors", "After ten years")
    assert [block.text for block in found.blocks] == ["FOR RELEASE", "Text."]


@pytest.mark.parametrize(
    "body",
    [
        HEADLINE + paragraph("Text."),
        HEADLINE + paragraph("Text.") + SUBHEAD,
        HEADLINE + SUBHEAD + HEADLINE,
        paragraph("Press Release", style="Ttulo") + SUBHEAD,
    ],
    ids=["no subhead", "apart", "twice", "label"],
)
def test_styles_that_do_not_surely_mark_a_headline_leave_headings_in_the_text(body: str) -> None:
    found = document(body, styles=part("styles", STYLES))
    assert found.title == ""
    assert found.blocks[0].markdown.startswith("## ")


def test_headings_are_known_by_their_styles() -> None:
    body = paragraph("Text.") + paragraph("Background", style="Ttulo1")
    assert markdown(body, styles=part("styles", STYLES)) == "Text.\n\n## Background"


def test_bold_italic_and_struck_out_words_survive() -> None:
    body = paragraph(
        "plain ", run("bold", "<w:b/>"), " ", run("slanted", "<w:i/>"), run(" out", "<w:strike/>")
    )
    assert markdown(body) == "plain **bold** *slanted* out"


def test_link_survives_with_its_words() -> None:
    link = f'<w:hyperlink r:id="hyperlink">{run("our page")}</w:hyperlink>'
    rels = relationships(hyperlink="https://example.org/a")
    (found,) = read(
        word_file(paragraph("See ", link), {"word/_rels/document.xml.rels": rels}), "a.docx"
    )
    assert found.blocks[0].markdown == "See [our page](https://example.org/a)"


def test_list_and_table_keep_their_shape() -> None:
    numbering = part(
        "numbering",
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )
    item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{}</w:p>'
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Year", "Cases"))
    more = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("2019", "70,000"))
    table = f"<w:tbl><w:tr>{cells}</w:tr><w:tr>{more}</w:tr></w:tbl>"
    body = item.format(run("one")) + item.format(run("two")) + table
    first, second = document(body, numbering=numbering).blocks
    assert first.markdown == "- one\n- two"
    assert second.kind == "table"
    assert second.text.split() == ["Year", "Cases", "2019", "70,000"]


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        ("<w:cr/>", "a\nb"),
        ("<w:br/>", "a\nb"),
        ('<w:br w:type="page"/>', "a\nb"),
        ("<w:tab/>", "a b"),
        ("<w:ptab/>", "a b"),
        ("<w:noBreakHyphen/>", "a\u2011b"),
        ("<w:softHyphen/>", "a\u00adb"),
        ('<w:sym w:font="Wingdings" w:char="F04A"/>', "a☺b"),
    ],
)
def test_signs_between_words_are_read(sign: str, text: str) -> None:
    assert shown(paragraph("a", f"<w:r>{sign}</w:r>", "b")) == [text]


def test_symbol_that_is_no_character_is_reported() -> None:
    sign = '<w:r><w:sym w:font="House Font" w:char="F0AA"/></w:r>'
    (note,) = document(paragraph("a", sign)).left_out
    assert note.reason == SYMBOL
    assert "F0AA in font House Font" in note.text


@pytest.mark.parametrize(
    "holder",
    [
        '<w:fldSimple w:instr="DATE">{}</w:fldSimple>',
        '<w:bdo w:val="ltr">{}</w:bdo>',
        '<w:dir w:val="rtl">{}</w:dir>',
        "<w:smartTag>{}</w:smartTag>",
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:ins>{}</w:ins>",
        "<w:moveTo>{}</w:moveTo>",
    ],
)
def test_words_are_read_whatever_holds_them(holder: str) -> None:
    assert shown(paragraph("On ", holder.format(run("March 3")))) == ["On March 3"]


BOX = paragraph("In a box")


@pytest.mark.parametrize(
    "drawing",
    [
        text_box(BOX),
        old_text_box(BOX),
        f"<mc:AlternateContent><mc:Choice>{text_box(BOX)}</mc:Choice>"
        f"<mc:Fallback>{old_text_box(BOX)}</mc:Fallback></mc:AlternateContent>",
        f"<mc:AlternateContent><mc:Choice>{text_box(BOX)}</mc:Choice></mc:AlternateContent>",
        text_box(f"<w:p><w:r>{text_box(BOX)}</w:r></w:p>"),
    ],
)
def test_text_box_is_read_once(drawing: str) -> None:
    assert shown(paragraph("Before", f"<w:r>{drawing}</w:r>")) == ["Before", "In a box"]


def test_sign_with_a_fallback_for_older_versions_is_read() -> None:
    sign = (
        "<w:r><mc:AlternateContent><mc:Choice/>"
        "<mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert shown(paragraph("Thanks ", sign)) == ["Thanks ☺"]


def note(id_: int, text: str) -> str:
    return f'<w:footnote w:id="{id_}">{paragraph(text)}</w:footnote>'


def test_footnote_stands_at_the_end() -> None:
    body = paragraph("Cases rose", '<w:r><w:footnoteReference w:id="2"/></w:r>')
    assert shown(body, footnotes=part("footnotes", note(2, "By a tenth."))) == [
        "Cases rose[1]",
        "By a tenth.",
    ]


def test_note_whose_reference_was_deleted_is_reported() -> None:
    reference = '<w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:del>'
    found = document(paragraph("Text", reference), footnotes=part("footnotes", note(2, "Gone.")))
    assert [block.text for block in found.blocks] == ["Text"]
    assert LeftOut(NOTE, "Gone.") in found.left_out


@pytest.mark.parametrize(
    ("kind", "root", "reason"),
    [
        ("header1", "hdr", LETTERHEAD),
        ("footer1", "ftr", LETTERHEAD),
        ("comments", "comments", COMMENT),
    ],
)
def test_what_stands_beside_the_text_is_reported(kind: str, root: str, reason: str) -> None:
    content = paragraph("Alianza", "<w:r><w:cr/></w:r>", "Chicago")
    found = document(paragraph("Text"), **{kind: part(root, content)})
    assert [block.text for block in found.blocks] == ["Text"]
    assert found.left_out == (LeftOut(reason, "Alianza\nChicago"),)


@pytest.mark.parametrize(
    ("piece", "reason"),
    [
        ("<w:del><w:r><w:delText>out</w:delText></w:r></w:del>", DELETED),
        (run("out", "<w:vanish/>"), HIDDEN),
        ("<m:oMath><m:r><m:t>out</m:t></m:r></m:oMath>", FORMULA),
    ],
)
def test_what_word_does_not_show_as_text_is_reported(piece: str, reason: str) -> None:
    found = document(paragraph("in", piece))
    assert [block.text for block in found.blocks] == ["in"]
    assert found.left_out == (LeftOut(reason, "out"),)


def test_deleted_row_of_a_table_is_reported() -> None:
    row = "<w:tr>{}<w:tc>{}</w:tc></w:tr>"
    deleted = row.format("<w:trPr><w:del/></w:trPr>", paragraph("gone"))
    found = document(f"<w:tbl>{row.format('', paragraph('stays'))}{deleted}</w:tbl>")
    assert [block.text for block in found.blocks] == ["stays"]
    assert found.left_out == (LeftOut(DELETED, "gone"),)


def test_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    first = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('One ')}</w:p>"
    assert shown(first + paragraph("line")) == ["One line"]


def test_text_that_says_it_is_not_hidden_is_shown() -> None:
    assert shown(paragraph(run("in", '<w:vanish w:val="0"/>'))) == ["in"]


def test_moved_text_stands_once_where_it_was_moved_to() -> None:
    moved = run("moved")
    body = paragraph("First ", f"<w:moveFrom>{moved}</w:moveFrom>") + paragraph(
        "then ", f"<w:moveTo>{moved}</w:moveTo>"
    )
    found = document(body)
    assert [block.text for block in found.blocks] == ["First", "then moved"]
    assert found.seen.split() == ["First", "then", "moved"]


def test_pictures_are_listed_by_their_place_in_the_file() -> None:
    files = {"word/media/image1.png": b"...", "word/media/image2.jpg": b"..."}
    (found,) = read(word_file(paragraph("Text"), files), "press/a.docx")
    assert found.media == (
        "press/a.docx#word/media/image1.png",
        "press/a.docx#word/media/image2.jpg",
    )


def test_document_part_may_have_another_name() -> None:
    whole = part("document", f"<w:body>{paragraph('Text')}</w:body>")
    files = {
        "_rels/.rels": relationships(officeDocument="/word/document2.xml"),
        "word/document2.xml": whole,
    }
    data = word_file("", files)
    assert [block.text for found in read(data, "a.docx") for block in found.blocks] == ["Text"]


def test_style_map_that_the_file_brings_along_is_not_followed() -> None:
    data = word_file(paragraph("Text"), {"mammoth/style-map": "p => !"})
    assert [block.text for found in read(data, "a.docx") for block in found.blocks] == ["Text"]


def test_markup_in_the_text_comes_out_as_text() -> None:
    body = paragraph("{{% x %}} &lt;script&gt; **a** ```{contact} B")
    assert shown(body) == ["{{% x %}} <script> **a** ```{contact} B"]
    assert "\\<script" in markdown(body)


# No two of these look like mojibake, which would be repaired.
LETTERS = st.text("abcXYZ019áéñüÑ", min_size=1, max_size=6)
PIECES = st.one_of(
    LETTERS.map(lambda text: run(f" {text} ")),
    LETTERS.map(lambda text: run(text, "<w:b/>")),
    st.just(run("hidden", "<w:vanish/>")),
    st.just("<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"),
    LETTERS.map(lambda text: f"<w:fldSimple>{run(text)}</w:fldSimple>"),
    LETTERS.map(lambda text: f"<w:r>{text_box(paragraph(text))}</w:r>"),
    st.just("<w:r><w:cr/></w:r>"),
    st.just("<w:r><w:tab/></w:r>"),
)


@given(st.lists(st.lists(PIECES, max_size=6), max_size=4))
def test_no_word_is_lost_or_added(pieces: list[list[str]]) -> None:
    found = document("".join(paragraph(*runs) for runs in pieces))
    assert words([block.text for block in found.blocks]) == words([found.seen])
    reported = words([item.text for item in found.left_out])
    runs = "".join(run for runs in pieces for run in runs)
    assert reported == Counter(
        {name: count for name in ("hidden", "deleted") if (count := runs.count(f">{name}<"))}
    )
