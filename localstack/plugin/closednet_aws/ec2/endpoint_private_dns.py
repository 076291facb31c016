"""When an interface endpoint may answer to its service's own name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.private_dns import private_names, service_label
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Params

_ONLY_INBOUND = "PrivateDnsOnlyForInboundResolverEndpoint"


def default_private_dns(backend: Any, kind: str, service_name: str) -> bool:
    """Return what AWS assumes where a request says nothing: on, for an interface endpoint.

    Off where a gateway endpoint serves the same name, or the service has no private name.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html
    """
    region = backend.region_name
    if kind != "Interface" or service_label(service_name, region) in {"s3", "dynamodb"}:
        return False
    return bool(private_names(service_name, region))


def check_private_dns(
    backend: Any, vpc: Any, service_name: str, options: Params, endpoint_id: str | None = None
) -> None:
    """Refuse private DNS that the VPC cannot have.

    It needs both DNS attributes of the VPC, a service with a private name, and no other endpoint
    of the VPC that answers to the same name.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
    """
    if not (_is_on(vpc.enable_dns_support) and _is_on(vpc.enable_dns_hostnames)):
        message = (
            "Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC "
            f"attributes set to true for {vpc.id}"
        )
        raise AwsError("InvalidParameter", message)
    names = private_names(service_name, backend.region_name)
    if not names:
        message = (
            "Private DNS can't be enabled because the service "
            f"{service_name} does not provide a private DNS name."
        )
        raise AwsError("InvalidParameter", message)
    for other in backend.vpc_end_points.values():
        if other.id != endpoint_id and _answers_to(other, vpc, names):
            message = (
                "private-dns-enabled cannot be set because there is already a conflicting DNS "
                f"domain for {names[0]} in the VPC {vpc.id}"
            )
            raise AwsError("InvalidParameter", message)
    _check_inbound_only(backend, vpc, service_name, options)


def _answers_to(endpoint: Any, vpc: Any, names: tuple[str, ...]) -> bool:
    if endpoint.vpc_id != vpc.id or not endpoint.private_dns_enabled:
        return False
    region = endpoint.ec2_backend.region_name
    return bool(set(names) & set(private_names(endpoint.service_name, region)))


def _check_inbound_only(backend: Any, vpc: Any, service_name: str, options: Params) -> None:
    """Refuse S3 names for inbound resolvers only, where no gateway endpoint serves the VPC itself.

    @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html
    """
    is_s3 = service_label(service_name, backend.region_name) == "s3"
    if not is_s3 or not options.get(_ONLY_INBOUND, True):
        return
    gateways = (e for e in backend.vpc_end_points.values() if e.vpc_endpoint_type == "Gateway")
    if not any(e.vpc_id == vpc.id and e.service_name == service_name for e in gateways):
        message = (
            f"To set {_ONLY_INBOUND} to true, the VPC {vpc.id} must have a Gateway endpoint "
            "for the service."
        )
        raise AwsError("InvalidParameter", message)


def _is_on(attribute: Any) -> bool:
    """Read a VPC attribute, which moto keeps as it came in the request."""
    return str(attribute).lower() == "true"
