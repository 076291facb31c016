"""SageMaker domains: what Studio needs to know of a network, over moto's model.

moto stores a domain under its name, checks nothing and invents fields; the rest is its own.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any

from moto.ec2.models import ec2_backends
from moto.sagemaker.models import sagemaker_backends

from closednet_aws.errors import AwsError
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params, Repair

_INVENTED_BY_MOTO = (
    "FailureReason",
    "SecurityGroupIdForDomainBoundary",
    "SingleSignOnApplicationArn",
    "SingleSignOnManagedApplicationInstanceId",
)


def create_domain(call: Call, request: Params) -> Params:
    """Create a domain whose VPC, subnets and security groups exist and belong together.

    A name is taken once per account and Region. Its id is derived from its name, so that two runs
    of a lab see the same one.

    @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html
    """
    validate("sagemaker", "CreateDomain", request)
    domains = sagemaker_backends[call.account_id][call.region].domains
    if any(domain.domain_name == request["DomainName"] for domain in domains.values()):
        raise AwsError("ResourceInUse", f"Domain {request['DomainName']} already exists.")
    _check_network(call, request)
    call.original(request)
    domain = domains.pop(f"d-{request['DomainName']}")
    _name(domain, call)
    domains[domain.id] = domain
    return {"DomainArn": domain.arn, "DomainId": domain.id, "Url": domain.url}


def describe_domain(call: Call, request: Params) -> Params:
    """Describe a domain by the members that AWS answers with.

    @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeDomain.html
    """
    validate("sagemaker", "DescribeDomain", request)
    _require(call, request["DomainId"])
    answer = call.original(request)
    return {
        name: value
        for name, value in answer.items()
        if name not in _INVENTED_BY_MOTO and value is not None
    }


def delete_domain(call: Call, request: Params) -> None:
    """Delete a domain.

    @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteDomain.html
    """
    validate("sagemaker", "DeleteDomain", request)
    _require(call, request["DomainId"])
    call.original(request)


OPERATIONS: dict[str, Repair] = {
    "CreateDomain": create_domain,
    "DeleteDomain": delete_domain,
    "DescribeDomain": describe_domain,
}


def _require(call: Call, domain_id: str) -> None:
    if domain_id not in sagemaker_backends[call.account_id][call.region].domains:
        raise AwsError("ResourceNotFound", f"Domain [{domain_id}] does not exist.")


def _check_network(call: Call, request: Params) -> None:
    vpc_only = request.get("AppNetworkAccessType") == "VpcOnly"
    vpc_id, subnet_ids = request.get("VpcId"), request.get("SubnetIds", [])
    group_ids = request["DefaultUserSettings"].get("SecurityGroups", [])
    if vpc_only and not (vpc_id and subnet_ids and group_ids):
        raise _invalid("VpcOnly needs VpcId, SubnetIds and DefaultUserSettings.SecurityGroups")
    ec2 = ec2_backends[call.account_id][call.region]
    if vpc_id and vpc_id not in ec2.vpcs:
        raise _invalid(f"The vpc ID '{vpc_id}' does not exist")
    subnets = {subnet.id: subnet for zone in ec2.subnets.values() for subnet in zone.values()}
    for subnet_id in subnet_ids:
        _check_member("subnet", subnet_id, subnets.get(subnet_id), vpc_id)
    for group_id in group_ids:
        group = ec2.get_security_group_from_id(group_id)
        _check_member("security group", group_id, group, vpc_id)


def _check_member(kind: str, member_id: str, member: Any, vpc_id: str | None) -> None:
    if member is None:
        raise _invalid(f"The {kind} ID '{member_id}' does not exist")
    if member.vpc_id != vpc_id:
        raise _invalid(f"The {kind} '{member_id}' does not belong to the vpc '{vpc_id}'")


def _invalid(message: str) -> AwsError:
    return AwsError("ValidationException", message)


def _name(domain: Any, call: Call) -> None:
    """Give the domain ids of AWS's shape in place of moto's `d-NAME` and `NAME-efs-id`."""
    seed = f"{call.account_id}/{call.region}/{domain.domain_name}".encode()
    digest = hashlib.sha256(seed).digest()
    letters = base64.b32hexencode(digest).decode().lower()
    domain.id = f"d-{letters[:12]}"
    domain.arn = f"arn:aws:sagemaker:{call.region}:{call.account_id}:domain/{domain.id}"
    domain.url = f"https://{domain.id}.studio.{call.region}.sagemaker.aws"
    domain.home_efs_file_system_id = f"fs-{digest.hex()[:17]}"
