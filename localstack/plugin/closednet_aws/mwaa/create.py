"""Creating environments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.ec2.backend import backend_of
from closednet_aws.mwaa import endpoints, presence, scheduler_log
from closednet_aws.mwaa.bucket import check_bucket, check_paths
from closednet_aws.mwaa.capacity import check_capacity
from closednet_aws.mwaa.environment import Environment
from closednet_aws.mwaa.errors import invalid
from closednet_aws.mwaa.identity import new_identity
from closednet_aws.mwaa.network import groups_in, private_subnets
from closednet_aws.mwaa.registry import environments_of
from closednet_aws.mwaa.settings import new_settings
from closednet_aws.mwaa.versions import check_version
from closednet_aws.mwaa.view import arn_of
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.mwaa.host import Host

_BUCKET_PREFIX = ":s3:::"


def create(host: Host, call: Call, request: Params) -> Params:
    """Create an environment, with endpoints and containers of its own in the customer's subnets.

    Where the customer is to make the endpoints, their services are offered instead. Everything is
    checked before anything is made; without room in the subnets the creation fails later.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html
    """
    validate("mwaa", "CreateEnvironment", request)
    environment = _new(host, call, request)
    check_request(host, environment)
    check_version(environment.settings["AirflowVersion"])
    backend, network = backend_of(call), environment.settings["NetworkConfiguration"]
    for member in ("SubnetIds", "SecurityGroupIds"):
        if not network.get(member):
            raise invalid(f"NetworkConfiguration must have {member}")
    subnets = private_subnets(backend, network["SubnetIds"])
    groups = groups_in(backend, network["SecurityGroupIds"], subnets[0].vpc_id)
    environments = environments_of(host, call)
    if environment.name in environments:
        raise invalid(f"Environment {environment.name} already exists")
    if environment.is_customer_managed:
        endpoints.offer_services(backend, environment)
    environment.failure = presence.settle(backend, environment, subnets, groups)
    scheduler_log.make(backend, environment)
    environments[environment.name] = environment
    host.expect_change(call.account_id, environment.due)
    if environment.waits_for_customer:
        host.expect_change(call.account_id, environment.patience_ends)
    return {"Arn": arn_of(environment)}


def check_request(host: Host, environment: Environment) -> None:
    """Refuse settings that an environment cannot have, old and new ones together."""
    settings = environment.settings
    check_capacity(settings)
    check_paths(settings)
    name = settings["SourceBucketArn"].partition(_BUCKET_PREFIX)[2]
    check_bucket(name, host.bucket(environment.account_id, name), environment.region)


def _new(host: Host, call: Call, request: Params) -> Environment:
    identity, now = new_identity(call.region), host.clock()
    settings = new_settings(request, identity)
    return Environment(
        account_id=call.account_id,
        region=call.region,
        name=request["Name"],
        identity=identity,
        settings=settings,
        tags=dict(request.get("Tags", {})),
        created_at=now,
        phase="CREATING",
        changed_at=now,
        due=now + host.seconds,
        waits_for_customer=settings["EndpointManagement"] == "CUSTOMER",
    )
