"""A VPC endpoint as EC2 answers it."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.endpoint_interfaces import interfaces_of
from closednet_aws.ec2.private_dns import endpoint_domain, private_names, service_label
from closednet_aws.ec2.requester_managed import is_managed_endpoint

if TYPE_CHECKING:
    from closednet_aws.call import Params

IP_TYPE = "_closednet_ip_address_type"
DNS_OPTIONS = "_closednet_dns_options"


def endpoint_answer(backend: Any, endpoint: Any) -> Params:
    """Return the endpoint with everything that it is made of.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html
    """
    ip_type = getattr(endpoint, IP_TYPE, "ipv4")
    groups = [backend.get_security_group_from_id(group) for group in endpoint.security_group_ids]
    return {
        "VpcEndpointId": endpoint.id,
        "VpcEndpointType": endpoint.vpc_endpoint_type or "Gateway",
        "VpcId": endpoint.vpc_id,
        "ServiceName": endpoint.service_name,
        "State": endpoint.state,
        "PolicyDocument": endpoint.policy_document,
        "RouteTableIds": list(endpoint.route_table_ids or []),
        "SubnetIds": list(endpoint.subnet_ids or []),
        "Groups": [{"GroupId": group.id, "GroupName": group.name} for group in groups if group],
        "IpAddressType": ip_type,
        "DnsOptions": _dns_options(endpoint, ip_type),
        "PrivateDnsEnabled": bool(endpoint.private_dns_enabled),
        "RequesterManaged": is_managed_endpoint(endpoint),
        "NetworkInterfaceIds": list(endpoint.network_interface_ids or []),
        "DnsEntries": _dns_entries(backend, endpoint),
        "CreationTimestamp": endpoint.creation_timestamp,
        "Tags": [{"Key": tag["key"], "Value": tag["value"]} for tag in endpoint.get_tags()],
        "OwnerId": endpoint.owner_id,
    }


def _dns_options(endpoint: Any, ip_type: str) -> Params:
    """Return the DNS options: S3's own names go to inbound resolvers alone unless asked otherwise.

    @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html
    """
    options: Params = {"DnsRecordIpType": ip_type}
    region = endpoint.ec2_backend.region_name
    if endpoint.private_dns_enabled and service_label(endpoint.service_name, region) == "s3":
        options["PrivateDnsOnlyForInboundResolverEndpoint"] = True
    return options | getattr(endpoint, DNS_OPTIONS, {})


def _dns_entries(backend: Any, endpoint: Any) -> list[Params]:
    """Return the names that lead to the endpoint: for all zones, for each zone, and the service's.

    Hosted zone ids are opaque: made from the name, so that they stay.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html
    """
    if endpoint.vpc_endpoint_type != "Interface":
        return []
    region = backend.region_name
    domain = endpoint_domain(endpoint.service_name, region)
    stem = f"{endpoint.id}-{sha256(endpoint.id.encode()).hexdigest()[:8]}"
    zones = [interface.availability_zone for interface in interfaces_of(backend, endpoint)]
    private = private_names(endpoint.service_name, region) if endpoint.private_dns_enabled else ()
    return [
        *(_entry(f"{name}.{domain}", region) for name in (stem, *(f"{stem}-{z}" for z in zones))),
        *(_entry(_written(name), endpoint.id + name) for name in private),
    ]


def _written(name: str) -> str:
    """Write a wildcard as Route 53 does."""
    return name.replace("*", "\\052", 1)


def _entry(name: str, zone: str) -> Params:
    return {"DnsName": name, "HostedZoneId": "Z" + sha256(zone.encode()).hexdigest()[:13].upper()}
