"""Changing VPC endpoints."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from moto.ec2.models.vpcs import VPCEndPoint

from closednet_aws.ec2 import endpoint_interfaces, endpoint_routes
from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.ec2.endpoint_create import asked_addresses, keep_options
from closednet_aws.ec2.endpoint_parts import (
    check_parts_of_kind,
    endpoint_groups,
    endpoint_route_tables,
    endpoint_subnets,
)
from closednet_aws.ec2.endpoint_policy import check_policy
from closednet_aws.ec2.endpoint_private_dns import check_private_dns
from closednet_aws.ec2.endpoint_view import DNS_OPTIONS
from closednet_aws.ec2.requester_managed import is_managed_endpoint, not_your_endpoint
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Callable

    from closednet_aws.call import Call, Params

    type Change = Callable[[], None]


def modify(call: Call, request: Params) -> Params:
    """Change what the request names, all of it or nothing.

    Groups, subnets and route tables of the endpoint change together with its interfaces and
    routes. An endpoint that a service made for itself stays as it is.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html
    """
    backend = backend_of(call)
    endpoint = backend.get_vpc_end_point(required(request, "VpcEndpointId"))
    if is_managed_endpoint(endpoint):
        raise not_your_endpoint(endpoint)
    vpc = backend.get_vpc(endpoint.vpc_id)
    check_parts_of_kind(endpoint.vpc_endpoint_type, request)
    changes = [
        _policy(endpoint, request),
        _private_dns(backend, vpc, endpoint, request),
        _groups(backend, vpc, endpoint, request),
        _subnets(backend, vpc, endpoint, request),
        _route_tables(backend, vpc, endpoint, request),
    ]
    for change in changes:
        change()
    keep_options(endpoint, request)
    return {"Return": True}


def _policy(endpoint: Any, request: Params) -> Change:
    """Check the policy now and keep it later; `ResetPolicy` brings back the one that allows all."""
    document = request.get("PolicyDocument")
    if document is not None:
        check_policy(document)
    elif request.get("ResetPolicy"):
        document = json.dumps(VPCEndPoint.DEFAULT_POLICY)

    def change() -> None:
        endpoint.policy_document = document or endpoint.policy_document

    return change


def _private_dns(backend: Any, vpc: Any, endpoint: Any, request: Params) -> Change:
    wanted = request.get("PrivateDnsEnabled")
    if wanted:
        options = getattr(endpoint, DNS_OPTIONS, {}) | request.get("DnsOptions", {})
        check_private_dns(backend, vpc, endpoint.service_name, options, endpoint.id)

    def change() -> None:
        if wanted is not None:
            endpoint.private_dns_enabled = wanted

    return change


def _groups(backend: Any, vpc: Any, endpoint: Any, request: Params) -> Change:
    added = request.get("AddSecurityGroupIds", [])
    removed = set(request.get("RemoveSecurityGroupIds", []))
    if not added and not removed:
        return _nothing
    staying = [group for group in endpoint.security_group_ids if group not in removed]
    wanted = [*staying, *added]
    if not wanted:
        message = "An interface VPC endpoint must have at least one security group."
        raise AwsError("InvalidParameter", message)
    groups = endpoint_groups(backend, vpc, wanted)
    return lambda: endpoint_interfaces.regroup(backend, endpoint, groups)


def _subnets(backend: Any, vpc: Any, endpoint: Any, request: Params) -> Change:
    asked = asked_addresses(request)
    removed = [s for s in endpoint.subnet_ids if s in request.get("RemoveSubnetIds", [])]
    staying = [s for s in endpoint.subnet_ids if s not in removed]
    wanted = endpoint_subnets(backend, vpc, [*staying, *request.get("AddSubnetIds", []), *asked])
    added = [subnet for subnet in wanted if subnet.id not in staying]
    addresses = endpoint_interfaces.reserve_addresses(backend, added, asked)

    def change() -> None:
        for subnet_id in removed:
            endpoint_interfaces.remove(backend, endpoint, subnet_id)
        for subnet in added:
            endpoint_interfaces.place(backend, endpoint, subnet, addresses[subnet.id])

    return change


def _route_tables(backend: Any, vpc: Any, endpoint: Any, request: Params) -> Change:
    removed = [t for t in endpoint.route_table_ids if t in request.get("RemoveRouteTableIds", [])]
    added = [
        table
        for table in endpoint_route_tables(backend, vpc, request.get("AddRouteTableIds", []))
        if table.id not in endpoint.route_table_ids
    ]
    if not added and not removed:
        return _nothing
    prefix_list = endpoint_routes.service_prefix_list(backend, endpoint.service_name)
    endpoint_routes.check_room(added, prefix_list)

    def change() -> None:
        for table_id in removed:
            endpoint_routes.unlead(backend, endpoint, table_id)
        for table in added:
            endpoint_routes.lead(endpoint, table, prefix_list)

    return change


def _nothing() -> None:
    """Change nothing."""
