"""The bucket with an environment's DAGs, and the paths inside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from closednet_aws.mwaa.errors import invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from closednet_aws.call import Params

_BLOCKS = ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")
_PATHS = ("DagS3Path", "PluginsS3Path", "RequirementsS3Path")


@dataclass(frozen=True, slots=True)
class Bucket:
    """What MWAA wants to know of a bucket."""

    region: str
    versioning: bool
    public_access_block: Mapping[str, bool]


def check_bucket(name: str, bucket: Bucket | None, region: str) -> None:
    """Refuse a bucket that is not there, is elsewhere, keeps no versions or may be public.

    AWS is content with the block on the account as well; the emulator has none there.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-s3-bucket.html
    """
    if bucket is None:
        raise invalid(f"The specified bucket {name} does not exist")
    if bucket.region != region:
        raise invalid(f"The s3 bucket {name} must be in the Region {region} of the environment")
    if not bucket.versioning:
        raise invalid(f"Provided bucket does not have versioning enabled for s3 bucket {name}")
    if not all(bucket.public_access_block.get(block) for block in _BLOCKS):
        raise invalid(f"Provided bucket does not have BlockPublicAccess set for s3 bucket {name}")


def check_paths(request: Params) -> None:
    """Refuse paths that do not start inside the bucket.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html
    """
    for member in _PATHS:
        path = request.get(member, "")
        if path.startswith(("/", "s3://", "arn:")):
            raise invalid(f"{member} '{path}' must be relative to the root of the bucket")
