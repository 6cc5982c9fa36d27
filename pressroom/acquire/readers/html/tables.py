"""Tables: those of data become Markdown tables, those that only lay out become lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from lxml.etree import _Element

from pressroom.acquire.document import Block
from pressroom.acquire.markup.escaping import escape_cell
from pressroom.acquire.readers.html.rows import own_rows
from pressroom.acquire.readers.html.tree import whole_number

CellReader = Callable[[_Element], list[Block]]

_LONGEST_CELL = 200
_LEAST_FILLED = 0.6
_LONGEST_FORM = 12
_MOST_COLUMNS = 60


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell, and where it begins in the grid."""

    column: int
    span: int
    blocks: tuple[Block, ...]
    is_heading: bool

    @property
    def is_line(self) -> bool:
        """Whether the cell holds a single short paragraph."""
        return (
            len(self.blocks) == 1
            and self.blocks[0].kind == "paragraph"
            and len(self.blocks[0].text) <= _LONGEST_CELL
        )


Row = Sequence[Cell]


def table_blocks(table: _Element, read: CellReader) -> list[Block]:
    """Return *table* as blocks; *read* reads the content of a cell."""
    blocks = [block for caption in table.iterchildren("caption") for block in read(caption)]
    rows = [row for tr in own_rows(table) if (row := _row(tr, read))]
    is_nested = next(table.iterdescendants("table"), None) is not None
    if not is_nested and not _says_layout(table) and _is_data(rows):
        return [*blocks, _pipe_table(rows)]
    return [*blocks, *_lines(rows)]


def _row(tr: _Element, read: CellReader) -> list[Cell]:
    cells = []
    column = 0
    for element in tr:
        if not isinstance(element.tag, str):
            continue
        span = _span(element)
        blocks = tuple(read(element))
        if blocks:
            cells.append(Cell(column, span, blocks, element.tag == "th"))
        column += span
    return cells


def _span(cell: _Element) -> int:
    return max(1, min(whole_number(cell, "colspan"), _MOST_COLUMNS))


def _says_layout(table: _Element) -> bool:
    return (
        table.get("role") in ("presentation", "none")
        or "layout" in table.get("summary", "").lower()
    )


def _is_data(rows: Sequence[Row]) -> bool:
    full = [row for row in rows if len(row) >= 2]
    if len(full) < 2 or not all(cell.is_line for row in rows for cell in row):
        return False
    columns = {cell.column for row in full for cell in row}
    filled = sum(len(row) for row in full) / (len(full) * len(columns))
    return filled >= _LEAST_FILLED and not _is_form(rows) and len(columns) <= _MOST_COLUMNS


def _pipe_table(rows: Sequence[Row]) -> Block:
    columns = sorted({cell.column for row in rows for cell in row})
    has_head = all(cell.is_heading for cell in rows[0])
    lines = ["" if has_head else _pipe_row((), columns)]
    lines += [_pipe_row(row, columns) for row in rows]
    lines = lines[1:] if has_head else lines
    lines.insert(1, f"|{' --- |' * len(columns)}")
    text = "\n".join("\t".join(" ".join(_text(cell).split()) for cell in row) for row in rows)
    return Block("\n".join(lines), text, "table")


def _pipe_row(row: Row, columns: Sequence[int]) -> str:
    by_column = {cell.column: cell for cell in row}
    cells = (
        escape_cell(by_column[column].blocks[0].markdown) if column in by_column else ""
        for column in columns
    )
    return f"| {' | '.join(cells)} |"


def _text(cell: Cell) -> str:
    return cell.blocks[0].text


def _lines(rows: Sequence[Row]) -> Iterator[Block]:
    """Yield the blocks of a layout table, short cells joined into lines."""
    for are_lines, group in groupby(rows, key=lambda row: all(cell.is_line for cell in row)):
        run = list(group)
        if not are_lines:
            yield from (block for row in run for cell in row for block in cell.blocks)
            continue
        for is_whole_width, part in groupby(run, key=lambda row: len(row) == 1 and row[0].span > 1):
            rows_of_part = list(part)
            if is_whole_width:
                yield from (row[0].blocks[0] for row in rows_of_part)
            elif _is_form(rows_of_part):
                yield from _by_column(rows_of_part)
            else:
                yield _joined(_side_by_side(row) for row in rows_of_part)


def _is_form(rows: Sequence[Row]) -> bool:
    """Whether *rows* are columns of unlike height under labels, as contacts are laid out."""
    columns = _columns(rows)
    heights = {len(column) for column in columns}
    has_label = any(_text(column[0]).rstrip().endswith(":") for column in columns)
    return len(columns) > 1 and len(rows) <= _LONGEST_FORM and len(heights) > 1 and has_label


def _columns(rows: Sequence[Row]) -> list[list[Cell]]:
    """Return the cells of each column, from left to right."""
    columns: dict[int, list[Cell]] = {}
    for cell in (cell for row in rows for cell in row):
        columns.setdefault(cell.column, []).append(cell)
    return [columns[at] for at in sorted(columns)]


def _by_column(rows: Sequence[Row]) -> Iterator[Block]:
    """Read *rows* column by column; a label goes with the column beside it."""
    waiting: list[Block] = []
    for column in _columns(rows):
        waiting += [cell.blocks[0] for cell in column]
        if not _text(column[-1]).rstrip().endswith(":"):
            yield _joined(waiting)
            waiting = []
    if waiting:
        yield _joined(waiting)


def _side_by_side(row: Row) -> Block:
    parts = [cell.blocks[0] for cell in row]
    return Block(" ".join(p.markdown for p in parts), " ".join(p.text for p in parts))


def _joined(lines: Iterator[Block] | Sequence[Block]) -> Block:
    parts = list(lines)
    return Block("\\\n".join(p.markdown for p in parts), "\n".join(p.text for p in parts))
