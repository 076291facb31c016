"""Attributes: keys of which each has a default and a rule for its values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from closednet_aws.elbv2.backend import invalid, misconfigured

if TYPE_CHECKING:
    from collections.abc import Mapping

    from closednet_aws.call import Params


@dataclass(frozen=True, slots=True)
class Attribute:
    """One key: what it is until somebody sets it, and which words or numbers it takes."""

    default: str
    words: tuple[str, ...] = ()
    numbers: tuple[int, int] | None = None


type Attributes = Mapping[str, Attribute]


def switch(default: str = "false") -> Attribute:
    """Return an attribute that is on or off."""
    return Attribute(default, ("true", "false"))


def defaults(known: Attributes) -> dict[str, str]:
    """Return every key with its default."""
    return {key: attribute.default for key, attribute in known.items()}


def asked_changes(
    asked: list[Params], own: Attributes, everybodys: Attributes, noun: str, owner: str
) -> dict[str, str]:
    """Return what a request sets, by key, or refuse it.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyLoadBalancerAttributes.html
    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroupAttributes.html
    """
    changes = {item.get("Key", ""): item.get("Value", "") for item in asked}
    for key, value in changes.items():
        if key not in everybodys:
            raise invalid(f"{noun} attribute key '{key}' is not recognized")
        if key not in own:
            raise misconfigured(f"{noun} attribute key '{key}' is not supported on {owner}")
        _check_value(key, value, own[key])
    return changes


def answer(values: Mapping[str, str]) -> Params:
    """Return attributes as AWS lists them."""
    return {"Attributes": [{"Key": key, "Value": value} for key, value in values.items()]}


def _check_value(key: str, value: str, attribute: Attribute) -> None:
    if value in attribute.words:
        return
    if attribute.numbers is None:
        if attribute.words:
            raise invalid(f"'{key}' value '{value}' must be one of [{', '.join(attribute.words)}]")
        return
    least, most = attribute.numbers
    if not value.isdecimal() or not least <= int(value) <= most:
        raise invalid(f"'{key}' value '{value}' must be between '{least}-{most}' inclusive")
