"""The part of YAML that a page may use, and where it ends."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.strict_yaml import MAX_LENGTH, Value, YamlProblem, parse
from tests.patience import patience

SCALARS = {
    "a word": ("word", "word"),
    "no": ("no", "no"),
    "yes": ("yes", "yes"),
    "null": ("null", "null"),
    "a tilde": ("~", "~"),
    "a date": ("2021-12-02", "2021-12-02"),
    "a year": ("2021", "2021"),
    "an octal number": ("0o17", "0o17"),
    "a sexagesimal number": ("12:30:45", "12:30:45"),
    "a float": ("1.0", "1.0"),
    "in double marks": ('"a: b # c"', "a: b # c"),
    "in single marks": ("'It''s'", "It's"),
    "an empty text": ('""', ""),
    "a comment behind": ("word # comment", "word"),
    "a sign inside": ("a#b", "a#b"),
    "curly marks": ("‘Remain in Mexico’", "‘Remain in Mexico’"),
    "an apostrophe": ("Biden's day", "Biden's day"),
    "tags of HTML": ("</script><script>alert(1)</script>", "</script><script>alert(1)</script>"),
    "an escape": (r'"\u00f1"', "ñ"),
    "folded": (">-\n  one\n  two", "one two"),
}


@pytest.mark.parametrize(("written", "value"), SCALARS.values(), ids=SCALARS)
def test_value_is_the_text_as_written(written: str, value: str) -> None:
    assert parse(f"key: {written}\n").value == {"key": value}


@pytest.mark.parametrize("loader", ["BaseLoader", "CBaseLoader"])
def test_key_without_a_value_has_none_whatever_reads_it(
    monkeypatch: pytest.MonkeyPatch, loader: str
) -> None:
    monkeypatch.setattr("pressroom.content.strict_yaml._Loader", getattr(yaml, loader))
    assert parse("a:\nb: ''\nc: # comment\n").value == {"a": None, "b": "", "c": None}


def test_lists_and_mappings_nest() -> None:
    text = "a: [x, 'y']\nb:\n- c: d\n  e: f\n"
    assert parse(text).value == {"a": ["x", "y"], "b": [{"c": "d", "e": "f"}]}


@pytest.mark.parametrize("text", ["", "\n\n", "# a comment\n"])
def test_no_content_is_no_value(text: str) -> None:
    assert parse(text).value is None


def test_every_part_knows_its_line() -> None:
    document = parse("a: x\nb:\n  - c: d\n    e: [f,\n g]\n", first_line=2)
    assert document.line(()) == 2
    assert document.line(("a",)) == 2
    assert document.line(("b", 0, "c")) == 4
    assert document.line(("b", 0, "e", 0)) == 5
    assert document.line(("b", 0, "e", 1)) == 6


def test_part_that_is_missing_has_the_line_of_what_should_hold_it() -> None:
    document = parse("a: x\nb:\n  c: d\n", first_line=2)
    assert document.line(("title",)) == 2
    assert document.line(("b", "c", "missing", 7)) == 4


def test_line_ends_of_windows_count_once() -> None:
    assert parse("a: x\r\nb: y\r\nc: z\r\n", first_line=2).line(("c",)) == 4


SAFEST = "A value that holds a colon, a quotation mark or a # is safest in quotation marks."
WRITE_OUT = "Write the value out; put text that begins with & or * in quotation marks."
PLAIN = "Write plain text; put text that begins with ! in quotation marks."
LAUGHS = "a: &a [ha]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(9)
)


def tag(name: str) -> str:
    return f"A YAML tag (“{name}”) is not allowed. {PLAIN}"


def anchor(name: str) -> str:
    return f"A YAML anchor or alias (“{name}”) is not allowed. {WRITE_OUT}"


def twice(name: str) -> str:
    return f"The key “{name}” stands here a second time. Keep one of the two."


REFUSED = {
    "a tag that runs code": (
        "a: x\nb: !!python/object/apply:os.system [ls]",
        3,
        tag("tag:yaml.org,2002:python/object/apply:os.system"),
    ),
    "an exclamation": ("a: !Presente", 2, tag("!Presente")),
    "a tag on a mapping": ("a: !x {b: c}", 2, tag("!x")),
    "a tag on a key": ("!x a: b", 2, tag("!x")),
    "a billion laughs": (LAUGHS, 2, anchor("a")),
    "an alias": ("a: x\nb: *nowhere", 3, anchor("nowhere")),
    "an alias of itself": ("a: &a [*a]", 2, anchor("a")),
    "an anchor on a mapping": ("a:\n  &b c: d", 3, anchor("b")),
    "an alias as key": ("*a : b", 2, anchor("a")),
    "a key twice": ("a: x\nb: y\na: z", 4, twice("a")),
    "a key twice, deeper": ("a:\n  b: x\n  b: y", 4, twice("b")),
    "a key twice, quoted": ("a: x\n'a': y", 3, twice("a")),
    "a key twice in braces": ("a: {b: x, b: y}", 2, twice("b")),
    "a list as key": ("? [a]\n: b", 2, "A key must be plain text."),
    "a mapping as key": ("{a: b}: c", 2, "A key must be plain text."),
    "a second document": ("a: x\n...\n---\nb: y", 4, "A second YAML document begins."),
}


@pytest.mark.parametrize(("text", "line", "message"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_plain_yaml(text: str, line: int, message: str) -> None:
    with pytest.raises(YamlProblem) as caught:
        parse(text, first_line=2)
    problem = caught.value.problem
    assert (problem.line, str(problem)) == (line, message)
    assert str(caught.value) == str(problem)
    assert problem.fatal


INVALID = {
    "a colon in a value": ("a: x\ntitle: Breaking: news", 3, "mapping values are not allowed"),
    "a mark inside marks": ('a: x\nb: "He said "no" today"\nc: y', 3, "expected"),
    "a tab before a key": ("a: x\n\tb: y", 3, "found"),
    "an at sign": ("a: x\nb: @name", 3, "found character"),
    "a percent sign": ("a: x\nb: %name", 3, "found character"),
    "an open list": ("a: [x, y\nb: z", 3, "expected ',' or ']'"),
    "a mark that never closes": ('a: x\nb: "y\nc: z\nd: w', 3, "end of stream"),
    "a control character": ("a: x\nb: y\nc: z\x0bw", 4, "not allowed"),
    "a control character after accents": ("ñ: ñ\nb: ñ\nc: \x07", 4, "not allowed"),
    "a list in the middle": ("a: x\n- y", 3, "expected"),
}


@pytest.mark.parametrize(("text", "line", "what"), INVALID.values(), ids=INVALID)
def test_what_is_no_yaml_at_all(text: str, line: int, what: str) -> None:
    with pytest.raises(YamlProblem) as caught:
        parse(text, first_line=2)
    problem = caught.value.problem
    assert problem.line == line
    assert problem.what.startswith("This is not valid YAML: ")
    assert what in problem.what  # the words of the YAML library, which may change
    assert problem.expected == SAFEST


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "[" * 5000 + "]" * 5000,
        "a: " + "{b: " * 5000 + "}" * 5000,
        "\n".join("  " * depth + "a:" for depth in range(100)),
        "- " * 5000 + "a",
    ],
    ids=["lists", "mappings", "indented", "dashes"],
)
def test_nesting_without_end(text: str) -> None:
    with pytest.raises(YamlProblem, match="nest"):
        parse(text)


def test_nesting_as_deep_as_a_directory_needs() -> None:
    assert parse("a: {b: {c: {d: {e: [x]}}}}").value == {"a": {"b": {"c": {"d": {"e": ["x"]}}}}}


def test_ten_megabytes_are_refused_at_once() -> None:
    with patience():
        with pytest.raises(YamlProblem) as caught:
            parse("title: " + "x" * 10_000_000, first_line=2)
        assert (
            f"{caught.value.problem.line}: {caught.value}"
            == "2: This is longer than any archive needs."
        )


def test_directory_of_ten_thousand_people_is_no_attack() -> None:
    text = "people:\n" + "".join(f"  person-{n}:\n    name: Person {n}\n" for n in range(10_000))
    assert len(text) < MAX_LENGTH
    people = parse(text).value
    assert isinstance(people, dict)
    assert isinstance(people["people"], dict)
    assert len(people["people"]) == 10_000


def is_plain(value: Value) -> bool:
    """Whether *value* consists of text, lists and mappings, and nothing else."""
    if isinstance(value, list):
        return all(is_plain(item) for item in value)
    if isinstance(value, dict):
        return all(type(key) is str and is_plain(item) for key, item in value.items())
    return value is None or type(value) is str


YAML_SIGNS = st.sampled_from(
    ["a", "b: ", "c: 1", "- ", "\n", "\n  ", "[", "]", "{", "}", ", ", '"', "'", "#", " #", "&x ",
     "*x", "!t ", "|", ">", "?", ": ", "---\n", "...\n", "%", "@", "`", "\t", "é", "2021-12", "~",
     "<<: ", "\x07", "\u2028", "\ufeff"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=80), st.lists(YAML_SIGNS, max_size=25).map("".join)))
def test_any_text_is_plain_values_or_a_problem_with_its_line(text: str) -> None:
    problem = None
    value: Value = None
    try:
        value = parse(text, first_line=2).value
    except YamlProblem as error:
        problem = error.problem
    assert is_plain(value)
    assert problem is None or (problem.fatal and problem.what and problem.line >= 2)


WORDS = st.text(alphabet="abcñ 019-:#'\"", max_size=8)
NESTED = st.recursive(
    WORDS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3)
)


def written(value: object) -> str:
    """Return *value* in YAML's flow style, every text in single quotation marks."""
    if isinstance(value, list):
        return "[" + ", ".join(written(item) for item in value) + "]"
    if isinstance(value, dict):
        pairs = (f"{written(key)}: {written(item)}" for key, item in value.items())
        return "{" + ", ".join(pairs) + "}"
    assert isinstance(value, str)
    return "'" + value.replace("'", "''") + "'"


@given(NESTED)
def test_what_was_written_is_read_back(value: str | list[object] | dict[str, object]) -> None:
    assert parse(written(value)).value == value
