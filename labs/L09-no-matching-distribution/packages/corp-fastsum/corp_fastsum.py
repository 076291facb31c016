"""Sums, as fast as the one Python it was built for allows."""


def total(numbers: list[int]) -> int:
    return sum(numbers)
