"""The words of Markdown gathered the simple way: a witness of what its parser makes of them.

Marks go, tags go, entities are resolved. Where that cannot tell where a word ends (in
``un*believ*able``, stars are marks; in ``4*5`` they are not) the word is left to the parser, so
that the witness never speaks against it without reason.
"""

from __future__ import annotations

import re

from pressroom.acquire.readers.witness import text_of_markup

UNSURE = "\0"
"""Stands where a mark may have been, and may join two words."""

_ESCAPED = re.compile(r"\\[!-/:-@\[-`{-~]")
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.{1,2000}?)(?<!`)\1(?!`)", re.DOTALL)
_MARKUP = re.compile(r"<[^<>]*>|&#?\w{1,40};")
_NO_TAG = re.compile(r"<(?!/?[A-Za-z][\w-]*[\s/>]|!--)")
_NO_ENTITY = re.compile(r"&(?!#?\w{1,40};)")
_NUMBER = re.compile(r"^([ \t>]*(?:[-+*][ \t]+)*)\d{1,9}[.)](?=\s)", re.MULTILINE)
_DEFINITION = re.compile(r"^[ \t>]*\[[^\[\]\n]{1,500}\]:.*$", re.MULTILINE)
_TARGET = re.compile(
    r"\]\(\s*(?:<[^<>\n]{0,2000}>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"""((?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s*)\)"""
)
_REFERENCE = re.compile(r"\]\[[^\[\]\n]{0,500}\]")
_MARKS_IN_WORD = re.compile(r"(?<=[^\W_])[*_~`\[\]!\0]*[*~`\[\]\0][*_~`\[\]!\0]*(?=[^\W_])")


def markdown_words(markdown: str) -> str:
    """Return the words of *markdown* that a reader sees for certain."""
    # In code, markup would be text; but whether it is code is not certain either.
    text = _CODE.sub(lambda code: _MARKUP.sub(UNSURE, code[0]), _ESCAPED.sub(" ", markdown))
    text = _NO_ENTITY.sub("&amp;", _NO_TAG.sub("&lt;", text))
    text = _NUMBER.sub(r"\1", _DEFINITION.sub("", text))
    # A title that a link or an image shows on pointing at it stays.
    text = _REFERENCE.sub("]", _TARGET.sub(r"]\1", text))
    text = _MARKS_IN_WORD.sub(UNSURE, text_of_markup(text))
    return " ".join(word for word in text.split() if UNSURE not in word)
