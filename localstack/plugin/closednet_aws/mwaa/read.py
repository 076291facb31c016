"""Reading environments."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from closednet_aws.mwaa.errors import invalid
from closednet_aws.mwaa.registry import environments_of, find
from closednet_aws.mwaa.view import environment_answer
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.mwaa.host import Host

_LONGEST_PAGE = 25


def get(host: Host, call: Call, request: Params) -> Params:
    """Describe one environment.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_GetEnvironment.html
    """
    validate("mwaa", "GetEnvironment", request)
    environment = find(host, call, request["Name"])
    return {"Environment": environment_answer(environment, host.clock())}


def list_names(host: Host, call: Call, request: Params) -> Params:
    """Name the environments in order, page by page; a token is the last name of a page.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_ListEnvironments.html
    """
    validate("mwaa", "ListEnvironments", request)
    after = _read_token(request.get("NextToken"))
    names = sorted(name for name in environments_of(host, call) if name > after)
    page = names[: request.get("MaxResults") or _LONGEST_PAGE]
    answer: Params = {"Environments": page}
    if len(page) < len(names):
        answer["NextToken"] = base64.urlsafe_b64encode(page[-1].encode()).decode()
    return answer


def _read_token(token: str | None) -> str:
    if not token:
        return ""
    try:
        return base64.b64decode(token, altchars=b"-_", validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise invalid("NextToken is not one that this operation has answered") from None
