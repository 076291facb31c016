"""The EC2 flag that asks without doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Params


def refuse_dry_run(request: Params) -> None:
    """Answer a request that carries `DryRun`: nothing happens, and the caller is told it could.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/CommonParameters.html
    """
    if request.get("DryRun"):
        raise AwsError(
            "DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412
        )
