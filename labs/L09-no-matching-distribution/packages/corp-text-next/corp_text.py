"""Text of a fixed width; since 1.5 to the right."""


def padded(text: str, width: int) -> str:
    return text.rjust(width)
