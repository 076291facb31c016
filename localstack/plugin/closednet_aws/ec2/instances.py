"""The network side of launching and terminating instances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.addresses import check_requested, lowest_free
from closednet_aws.ec2.backend import backend_of
from closednet_aws.ec2.interface_identity import Renames, move_to, reworded, write_mac
from closednet_aws.ec2.security_groups import groups_for_instance
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def run(call: Call, request: Params) -> Params:
    """Launch instances whose interfaces stand on addresses of their subnets.

    A named address must be free and is for one instance only. An interface that the launch
    creates goes with its instance unless the request keeps it.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
    @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html
    """
    backend = backend_of(call)
    named = _check(backend, request)
    before = set(backend.enis)
    answer = call.original(request)
    kept = {n.get("DeviceIndex", 0) for n in _interfaces(request) if _is_kept(n)}
    renames: Renames = {}
    for interface in [eni for key, eni in backend.enis.items() if key not in before]:
        renames |= write_mac(interface)
        if interface.private_ip_address not in named:
            renames |= _settle(backend, interface)
        interface.delete_on_termination = interface.device_index not in kept
    settled: Params = reworded(answer, renames)
    for shown in settled["Instances"]:
        shown["SecurityGroups"] = _carry_primary_groups(backend.get_instance(shown["InstanceId"]))
    return settled


def terminate(call: Call, request: Params) -> Params:
    """Terminate instances; their interfaces go with them or become available again.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html
    """
    backend = backend_of(call)
    instances = [backend.get_instance(identifier) for identifier in request["InstanceIds"]]
    answer = call.original(request)
    for instance in instances:
        for interface in list(instance.nics.values()):
            if interface.id in backend.enis:
                _release(interface)
    return answer


def _carry_primary_groups(instance: Any) -> list[Params]:
    """Let the instance show the groups of its primary interface, as AWS does."""
    instance.security_groups = list(instance.nics[0].group_set)
    return [{"GroupId": group.id, "GroupName": group.name} for group in instance.security_groups]


def _release(interface: Any) -> None:
    # Not moto's detach: a terminated instance without an interface cannot be described by it.
    interface.instance = None
    interface.attachment_id = None
    interface.attach_time = None
    interface.device_index = None
    interface.status = "available"


def _check(backend: Any, request: Params) -> set[str]:
    """Refuse the launch before moto begins it, and return the addresses that it names."""
    count = request.get("MaxCount", 1)
    named: set[str] = set()
    for specification in [request, *_interfaces(request)]:
        addresses = _addresses(specification)
        identifier = specification.get("SubnetId") or request.get("SubnetId")
        if not identifier or specification.get("NetworkInterfaceId"):
            continue
        subnet = backend.get_subnet(identifier)
        if addresses and count > 1:
            message = "PrivateIpAddress can be specified for one instance only"
            raise AwsError("InvalidParameterCombination", message)
        for address in addresses:
            check_requested(backend, subnet, address)
        groups = specification.get("SecurityGroupIds") or specification.get("Groups") or []
        groups_for_instance(backend, subnet, groups)
        lowest_free(backend, subnet, count)
        named |= set(addresses)
    return named


def _settle(backend: Any, interface: Any) -> Renames:
    subnet, old = interface.subnet, interface.private_ip_address
    (address,) = lowest_free(backend, subnet, newcomer=interface)
    # moto keeps its own book of instances' addresses and refuses what stands in it.
    instance = subnet._subnet_ips.pop(old, None)  # noqa: SLF001
    if instance is not None:
        subnet._unused_ips.add(old)  # noqa: SLF001
        subnet._unused_ips.discard(address)  # noqa: SLF001
        subnet._subnet_ips[address] = instance  # noqa: SLF001
        instance._private_ips = {address}  # noqa: SLF001
    return move_to(interface, address)


def _interfaces(request: Params) -> list[Params]:
    found: list[Params] = request.get("NetworkInterfaces", [])
    return found


def _addresses(specification: Params) -> list[str]:
    single = specification.get("PrivateIpAddress")
    several = specification.get("PrivateIpAddresses", [])
    return list(
        dict.fromkeys([*([single] if single else []), *(s["PrivateIpAddress"] for s in several)])
    )


def _is_kept(specification: Params) -> bool:
    return bool(specification.get("NetworkInterfaceId")) or (
        specification.get("DeleteOnTermination") is False
    )
