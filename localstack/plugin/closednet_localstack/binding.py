"""Carries calls between LocalStack's handlers and the repairs of `closednet_aws`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from localstack.aws.api import CommonServiceException, RequestContext, ServiceException
from localstack.aws.forwarder import create_aws_request_context
from localstack.utils.aws.request_context import extract_access_key_id_from_auth_header
from moto.core.exceptions import RESTError
from moto.core.exceptions import ServiceException as MotoServiceException

from closednet_aws.call import Call, Params, Repair
from closednet_aws.errors import AwsError
from closednet_localstack.engine import ENGINE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    type Handler = Callable[[RequestContext, Params], Any]
    """An operation as LocalStack calls it."""


def repaired(handler: Handler, repair: Repair) -> Handler:
    """Put a repair in front of an operation, which stays within its reach as `original`."""

    def handle(context: RequestContext, request: Params) -> Params | None:
        call = Call(
            account_id=context.account_id,
            region=context.region,
            operation=context.operation.name,
            request_id=context.request_id,
            access_key_id=extract_access_key_id_from_auth_header(context.request.headers) or "",
            original=partial(_run, handler, context),
            ask=ENGINE.ask,
        )
        try:
            return repair(call, request)
        except (AwsError, MotoServiceException, RESTError) as error:
            raise spoken(aws_error(error)) from error

    return handle


def spoken(error: AwsError) -> CommonServiceException:
    """Turn a refusal into the one that LocalStack encodes in the caller's protocol."""
    return CommonServiceException(
        error.code, error.message, status_code=error.status, sender_fault=True
    )


def aws_error(error: Exception) -> AwsError:
    """Read the code, words and status out of an error of moto or LocalStack."""
    match error:
        case AwsError():
            return error
        case RESTError():
            return AwsError(error.error_type, error.message, error.code)
        case MotoServiceException():
            return AwsError(error.code, error.message)
        case ServiceException():
            return AwsError(error.code, error.message, error.status_code)
        case _:
            raise TypeError(f"{type(error).__name__} is not a refusal") from error


def _run(handler: Handler, context: RequestContext, request: Params) -> Params:
    try:
        answer: Params | None = handler(_context_for(context, request), request)
    except (ServiceException, MotoServiceException, RESTError) as error:
        raise aws_error(error) from error
    return answer or {}


def _context_for(context: RequestContext, request: Mapping[str, Any]) -> RequestContext:
    """Write the request anew where it is not the one that came in.

    moto reads the HTTP request, not its parsed members, so a changed request needs a changed body.
    """
    if request == context.service_request:
        return context
    fresh = create_aws_request_context(
        service_name=context.service.service_name,
        action=context.operation.name,
        parameters=request,
        region=context.region,
        protocol=context.protocol,
    )
    headers = context.request.headers.copy()
    headers.update(fresh.request.headers)
    # The client that wrote the request signed it as somebody else; region and account are ours.
    headers["Authorization"] = context.request.headers["Authorization"]
    fresh.request.headers = headers
    fresh.account_id, fresh.partition = context.account_id, context.partition
    fresh.request_id = context.request_id
    return fresh
