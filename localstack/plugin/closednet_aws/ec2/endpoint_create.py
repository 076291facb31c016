"""Creating VPC endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.ec2.utils import add_tag_specification

from closednet_aws.ec2 import endpoint_interfaces, endpoint_routes
from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.ec2.endpoint_parts import (
    check_parts_of_kind,
    endpoint_groups,
    endpoint_route_tables,
    endpoint_subnets,
)
from closednet_aws.ec2.endpoint_policy import check_policy
from closednet_aws.ec2.endpoint_private_dns import check_private_dns, default_private_dns
from closednet_aws.ec2.endpoint_services import check_service
from closednet_aws.ec2.endpoint_view import DNS_OPTIONS, IP_TYPE, endpoint_answer
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def create(call: Call, request: Params) -> Params:
    """Create an endpoint of the type that the request names, or a gateway endpoint.

    An interface endpoint gets an interface in each subnet; a gateway endpoint a route in each
    route table. Everything is checked before anything is made.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html
    """
    backend = backend_of(call)
    vpc = _vpc(backend, required(request, "VpcId"))
    if (made := _made_before(backend, request)) is not None:
        return {"VpcEndpoint": endpoint_answer(backend, made)}
    kind = request.get("VpcEndpointType") or "Gateway"
    check_service(call, required(request, "ServiceName"), kind)
    check_parts_of_kind(kind, request)
    if (policy := request.get("PolicyDocument")) is not None:
        check_policy(policy)
    endpoint = (
        _gateway(backend, vpc, request)
        if kind == "Gateway"
        else _interface(backend, vpc, kind, request)
    )
    answer: Params = {"VpcEndpoint": endpoint_answer(backend, endpoint)}
    if token := request.get("ClientToken"):
        answer["ClientToken"] = token
    return answer


def asked_addresses(request: Params) -> dict[str, str]:
    """Return the addresses that the request wants for its interfaces, by subnet id."""
    configurations = request.get("SubnetConfigurations", [])
    return {c["SubnetId"]: c["Ipv4"] for c in configurations if c.get("SubnetId") and c.get("Ipv4")}


def keep_options(endpoint: Any, request: Params) -> None:
    """Keep the address type and DNS options, of which moto knows nothing."""
    if ip_type := request.get("IpAddressType"):
        setattr(endpoint, IP_TYPE, ip_type)
    if options := request.get("DnsOptions"):
        setattr(endpoint, DNS_OPTIONS, getattr(endpoint, DNS_OPTIONS, {}) | options)


def _gateway(backend: Any, vpc: Any, request: Params) -> Any:
    tables = endpoint_route_tables(backend, vpc, request.get("RouteTableIds", []))
    prefix_list = endpoint_routes.service_prefix_list(backend, request["ServiceName"])
    endpoint_routes.check_room(tables, prefix_list)
    endpoint = _new(backend, vpc, "Gateway", request, private_dns=False)
    endpoint.destination_prefix_list_id = prefix_list.id
    for table in tables:
        endpoint_routes.lead(endpoint, table, prefix_list)
    return endpoint


def _interface(backend: Any, vpc: Any, kind: str, request: Params) -> Any:
    service_name = request["ServiceName"]
    asked = asked_addresses(request)
    subnets = endpoint_subnets(backend, vpc, [*request.get("SubnetIds", []), *asked])
    groups = endpoint_groups(backend, vpc, request.get("SecurityGroupIds", []))
    private_dns = request.get("PrivateDnsEnabled")
    if private_dns is None:
        private_dns = default_private_dns(backend, kind, service_name)
    if private_dns:
        check_private_dns(backend, vpc, service_name, request.get("DnsOptions", {}))
    addresses = endpoint_interfaces.reserve_addresses(backend, subnets, asked)
    endpoint = _new(backend, vpc, kind, request, private_dns=private_dns)
    endpoint_interfaces.regroup(backend, endpoint, groups if kind == "Interface" else [])
    for subnet in subnets:
        endpoint_interfaces.place(backend, endpoint, subnet, addresses[subnet.id])
    return endpoint


def _new(backend: Any, vpc: Any, kind: str, request: Params, *, private_dns: bool) -> Any:
    """Let moto make the endpoint alone: no interface, no route, no group yet."""
    endpoint = backend.create_vpc_endpoint(
        vpc_id=vpc.id,
        service_name=request["ServiceName"],
        endpoint_type=kind,
        policy_document=request.get("PolicyDocument"),
        route_table_ids=[],
        subnet_ids=[],
        client_token=request.get("ClientToken"),
        tags=add_tag_specification(request.get("TagSpecifications", [])),
        private_dns_enabled=private_dns,
    )
    keep_options(endpoint, request)
    return endpoint


def _vpc(backend: Any, identifier: str) -> Any:
    vpc = backend.vpcs.get(identifier)
    if vpc is None:
        raise AwsError("InvalidVpcId.NotFound", f"The Vpc Id {identifier} does not exist")
    return vpc


def _made_before(backend: Any, request: Params) -> Any | None:
    """Return the endpoint that the same client token made already.

    @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
    """
    token = request.get("ClientToken")
    return next(
        (e for e in backend.vpc_end_points.values() if token and e.client_token == token), None
    )
