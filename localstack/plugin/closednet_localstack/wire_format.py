"""Reads and refuses AWS calls that a data plane holds: LocalStack knows every protocol already."""

from __future__ import annotations

import base64
import binascii
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from localstack.aws.api import CommonServiceException
from localstack.aws.protocol.parser import create_parser
from localstack.aws.protocol.serializer import create_serializer
from localstack.aws.protocol.service_router import (
    determine_aws_protocol,
    determine_aws_service_model,
)
from localstack.http import Request
from localstack.utils.strings import long_uid
from werkzeug.datastructures import Headers

from closednet_localstack.routes import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from botocore.model import OperationModel, ServiceModel
    from localstack.aws.spec import ProtocolName

    type Body = Mapping[str, Any]

DEEPEST = 12
LONGEST_TEXT = 4096
KEPT = 512


def identify(body: Body) -> Body:
    """Say what a request calls, by botocore's models, and what it sends with it.

    `known` is false where no service or no operation fits; nothing is guessed then.
    """
    request = _request(body)
    try:
        service, protocol = _service(request)
        operation, params = _parser(service, protocol).parse(request)
    except Exception as error:  # noqa: BLE001 - whatever a parser makes of bytes from outside
        return {"known": False, "because": f"{type(error).__name__}: {error}"[:LONGEST_TEXT]}
    return {
        "known": True,
        "service": service.service_name,
        "signingName": service.signing_name,
        "operation": operation.name,
        "protocol": protocol,
        "params": _plain(params),
    }


def refuse(body: Body) -> Body:
    """Write an error as the service would, so that its client raises its own typed exception."""
    request = _request(body)
    code, status = _text(body, "code"), body.get("status")
    if not isinstance(status, int) or not 300 <= status <= 599:  # noqa: PLR2004
        raise Refused(400, "closednet-input", "status must be an HTTP status that is no success")
    # Of services that once spoke query, serializers take the code from the name of the class.
    named = type(code, (CommonServiceException,), {})
    error = named(code, _text(body, "message"), status_code=status, sender_fault=True)
    try:
        service, protocol = _service(request)
        operation: OperationModel = service.operation_model(_text(body, "operation"))
    except Exception as cause:
        raise Refused(400, "closednet-input", f"no such operation: {cause}") from cause
    serializer = _serializer(service, protocol)
    response = serializer.serialize_error_to_response(error, operation, request.headers, long_uid())
    return {
        # Its serializer answers some errors with 400, whatever AWS answers.
        "status": error.status_code,
        "headers": list(response.headers.items()),
        "body": base64.b64encode(response.data).decode(),
    }


class _UnknownServiceError(Exception):
    """No service of botocore's answers to such a request."""


def _service(request: Request) -> tuple[ServiceModel, ProtocolName]:
    service = determine_aws_service_model(request)
    if service is None:
        raise _UnknownServiceError(request.path)
    return service, determine_aws_protocol(request, service)


# Costly to make, and the same for every call of a service in a protocol.
_parser = lru_cache(KEPT)(create_parser)
_serializer = lru_cache(KEPT)(create_serializer)


def _request(body: Body) -> Request:
    path, _, query = _text(body, "target").partition("?")
    headers = body.get("headers")
    if not isinstance(headers, list):
        raise Refused(400, "closednet-input", "headers must be a list of pairs")
    try:
        data = base64.b64decode(body.get("body") or "", validate=True)
        return Request(
            method=_text(body, "method"),
            path=path,
            raw_path=path,
            query_string=query,
            headers=Headers([(str(name), str(value)) for name, value in headers]),
            body=data,
        )
    except (binascii.Error, ValueError, TypeError) as error:
        raise Refused(400, "closednet-input", f"the request cannot be read: {error}") from None


def _text(body: Body, field: str) -> str:
    value = body.get(field)
    if not isinstance(value, str):
        raise Refused(400, "closednet-input", f"{field} must be a text")
    return value


def _plain(value: Any, depth: int = 0) -> Any:
    """Return parameters as JSON has them; what carries content, and no name, is left out."""
    plain: Any = None
    match value:
        case bool() | int() | float():
            plain = value
        case str():
            plain = value[:LONGEST_TEXT]
        case datetime():
            plain = value.isoformat()
        case dict() if depth < DEEPEST:
            plain = {str(key): _plain(one, depth + 1) for key, one in value.items()}
        case list() | tuple() if depth < DEEPEST:
            plain = [_plain(one, depth + 1) for one in value]
    return plain
