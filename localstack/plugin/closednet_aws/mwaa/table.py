"""Every operation of MWAA that there is, bound to the emulator that it lives in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from closednet_aws.ec2.turn import in_turn
from closednet_aws.mwaa import create, delete, read, tags, tokens, update

if TYPE_CHECKING:
    from collections.abc import Callable

    from closednet_aws.call import Call, Params, Repair
    from closednet_aws.mwaa.host import Host

    type Operation = Callable[[Host, Call, Params], Params | None]

_OPERATIONS: dict[str, Operation] = {
    "CreateCliToken": tokens.create_cli_token,
    "CreateEnvironment": create.create,
    "CreateWebLoginToken": tokens.create_web_login_token,
    "DeleteEnvironment": delete.delete,
    "GetEnvironment": read.get,
    "ListEnvironments": read.list_names,
    "ListTagsForResource": tags.list_tags,
    "TagResource": tags.tag,
    "UntagResource": tags.untag,
    "UpdateEnvironment": update.update,
}


def operations(host: Host) -> dict[str, Repair]:
    """Return the operations by name; each reads or changes the account's network in its turn."""
    return {name: in_turn(partial(operation, host)) for name, operation in _OPERATIONS.items()}
