"""Lines up the columns of a table."""

from corp_text import padded


def table(rows: list[list[str]]) -> str:
    widths = [max(len(cell) for cell in column) for column in zip(*rows)]
    return "\n".join("  ".join(map(padded, row, widths)) for row in rows)
