"""The services to which an endpoint can lead."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from moto.ec2.models import ec2_backends
from moto.ec2.models.vpcs import AWS_ENDPOINT_SERVICES

from closednet_aws.ec2.backend import backend_of
from closednet_aws.ec2.private_dns import endpoint_domain, private_names, service_label
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

_GATEWAYS = {
    "s3": {"Gateway", "Interface"},
    "dynamodb": {"Gateway", "Interface"},
}
_SAGEMAKER = {"aws.sagemaker.notebook", "aws.sagemaker.studio"}
_OFFERED_BY_AWS = "_closednet_offered_services"


def check_service(call: Call, name: str, kind: str) -> None:
    """Refuse a service that nobody offers in the Region, and one of another endpoint type.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
    """
    kinds = _kinds(call, name)
    if not kinds:
        message = f"The Vpc Endpoint Service '{name}' does not exist"
        raise AwsError("InvalidServiceName", message)
    if kind not in kinds:
        available = ", ".join(sorted(kinds))
        message = f"Endpoint type ({kind}) does not match available service types ([{available}])."
        raise AwsError("InvalidParameter", message)


def describe(call: Call, request: Params) -> Params:
    """Show each service under the DNS names that AWS gives it, with an id that stays.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServices.html
    """
    answer = call.original(request)
    for shown in answer.get("ServiceDetails", []):
        if shown.get("Owner") == "amazon":
            _correct(shown, call.region)
    return answer


def offer(backend: Any, name: str) -> None:
    """Let this account alone lead endpoints to a service that AWS runs for it.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html
    """
    setattr(backend, _OFFERED_BY_AWS, _offered_by_aws(backend) | {name})


def withdraw(backend: Any, name: str) -> None:
    """Accept no new endpoints to a service that was offered to the account."""
    setattr(backend, _OFFERED_BY_AWS, _offered_by_aws(backend) - {name})


def _correct(shown: Params, region: str) -> None:
    name = shown["ServiceName"]
    kind = shown["ServiceType"][0]["ServiceType"]
    shown["ServiceId"] = "vpce-svc-" + sha256(f"{name} {kind}".encode()).hexdigest()[:17]
    names = private_names(name, region)
    if kind != "Interface" or not names:
        return
    shown["BaseEndpointDnsNames"] = [endpoint_domain(name, region)]
    shown["PrivateDnsName"] = names[0]
    shown["PrivateDnsNames"] = [{"PrivateDnsName": private} for private in names]


def _kinds(call: Call, name: str) -> set[str]:
    label = service_label(name, call.region)
    if label in _GATEWAYS:
        return _GATEWAYS[label]
    if label in _SAGEMAKER or label in AWS_ENDPOINT_SERVICES:
        return {"Interface"}
    if name in _offered_by_aws(backend_of(call)):
        return {"Interface"}
    return {kind for kind, offered in _offered(call) if offered == name}


def _offered_by_aws(backend: Any) -> frozenset[str]:
    return getattr(backend, _OFFERED_BY_AWS, frozenset())


def _offered(call: Call) -> set[tuple[str, str]]:
    """Return the services that accounts of this emulator offer themselves, by kind and name."""
    backends = [dict.get(regions, call.region) for regions in list(ec2_backends.values())]
    return {
        (_kind(configuration), configuration.service_name)
        for backend in backends
        if backend is not None
        for configuration in backend.configurations.values()
    }


def _kind(configuration: Any) -> str:
    return "Interface" if configuration.service_type == "Interface" else "GatewayLoadBalancer"
