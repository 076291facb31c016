"""Checks a request against the constraints that AWS publishes with its API model."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from botocore.session import Session

from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botocore.model import ServiceModel, Shape

    from closednet_aws.call import Params


def validate(
    service: str, operation: str, request: Params, code: str = "ValidationException"
) -> None:
    """Refuse a request that breaks the service's model, listing every breach at once.

    Covers required members, enumerations, patterns, lengths and ranges; emulators accept them all,
    AWS none. Types need no check: the protocol's parser has made them.
    """
    breaches = list(_breaches(_model(service).operation_model(operation).input_shape, request, ""))
    if breaches:
        noun = "error" if len(breaches) == 1 else "errors"
        count = f"{len(breaches)} validation {noun} detected: "
        raise AwsError(code, count + "; ".join(breaches))


@lru_cache
def _model(service: str) -> ServiceModel:
    return Session().get_service_model(service)


def _breaches(shape: Shape, value: Any, path: str) -> Iterator[str]:
    match shape.type_name:
        case "structure":
            yield from _structure_breaches(shape, value, path)
        case "list":
            yield from _length_breaches(shape, value, path)
            for index, item in enumerate(value, start=1):
                yield from _breaches(shape.member, item, f"{path}.{index}.member")
        case "map":
            yield from _length_breaches(shape, value, path)
            for key, item in value.items():
                yield from _breaches(shape.key, key, f"{path}.{key}.key")
                yield from _breaches(shape.value, item, f"{path}.{key}.member")
        case "string":
            yield from _length_breaches(shape, value, path)
            yield from _text_breaches(shape, value, path)
        case "integer" | "long":
            yield from _range_breaches(shape, value, path)


def _structure_breaches(shape: Shape, value: Params, path: str) -> Iterator[str]:
    for name, member in shape.members.items():
        inner = f"{path}.{_camel(name)}".lstrip(".")
        if value.get(name) is not None:
            yield from _breaches(member, value[name], inner)
        elif name in shape.required_members:
            yield _breach(None, inner, "Member must not be null")


def _length_breaches(shape: Shape, value: Any, path: str) -> Iterator[str]:
    least, most = shape.metadata.get("min"), shape.metadata.get("max")
    if least is not None and len(value) < least:
        rule = f"Member must have length greater than or equal to {least}"
        yield _breach(value, path, rule)
    if most is not None and len(value) > most:
        yield _breach(value, path, f"Member must have length less than or equal to {most}")


def _range_breaches(shape: Shape, value: int, path: str) -> Iterator[str]:
    least, most = shape.metadata.get("min"), shape.metadata.get("max")
    if least is not None and value < least:
        rule = f"Member must have value greater than or equal to {least}"
        yield _breach(value, path, rule)
    if most is not None and value > most:
        yield _breach(value, path, f"Member must have value less than or equal to {most}")


def _text_breaches(shape: Shape, value: str, path: str) -> Iterator[str]:
    choices = shape.metadata.get("enum")
    if choices and value not in choices:
        yield _breach(value, path, f"Member must satisfy enum value set: [{', '.join(choices)}]")
    pattern = shape.metadata.get("pattern")
    if pattern and not re.fullmatch(_in_python(pattern), value):
        yield _breach(value, path, f"Member must satisfy regular expression pattern: {pattern}")


def _in_python(pattern: str) -> str:
    """Write Unicode classes as Python knows them.

    Letters and numbers become word characters, separators become white space: a little wider.
    """
    return re.sub(r"\\p\{([LNZ])\}", lambda match: r"\s" if match[1] == "Z" else r"\w", pattern)


def _breach(value: Any, path: str, rule: str) -> str:
    subject = "Value null" if value is None else f"Value '{value}'"
    return f"{subject} at '{path}' failed to satisfy constraint: {rule}"


def _camel(name: str) -> str:
    return name[:1].lower() + name[1:]
