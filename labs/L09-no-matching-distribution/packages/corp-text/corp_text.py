"""Text of a fixed width."""


def padded(text: str, width: int) -> str:
    return text.ljust(width)
