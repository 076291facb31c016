"""Which security groups a network interface carries: its own, whatever it is attached to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.ec2.models.elastic_network_interfaces import NetworkInterface

from closednet_aws.ec2.backend import backend_of
from closednet_aws.ec2.requester_managed import refuse_if_managed
from closednet_aws.ec2.security_groups import groups_for_interface

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def keep_groups_apart() -> None:
    """Let moto answer each interface's own groups, not the union with those of its instance.

    Security groups belong to interfaces; a second interface of an instance has its own.

    @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html
    """
    NetworkInterface.group_set = property(lambda interface: _once(interface._group_set))  # noqa: SLF001


def modify_interface(call: Call, request: Params) -> Params | None:
    """Change an interface's attributes; one that an AWS service made is not the caller's to change.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html
    @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html
    """
    backend = backend_of(call)
    interface = backend.get_network_interface(request.get("NetworkInterfaceId", ""))
    refuse_if_managed(interface)
    groups = groups_for_interface(backend, interface.subnet, request.get("Groups", []))
    answer = call.original(request)
    if groups and interface.instance and interface.device_index == 0:
        interface.instance.security_groups = groups
    return answer


def modify_instance(call: Call, request: Params) -> Params | None:
    """Change an instance's attributes; its groups are those of its primary interface.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html
    """
    if not request.get("Groups"):
        return call.original(request)
    backend = backend_of(call)
    instance = backend.get_instance(request["InstanceId"])
    primary = instance.nics[0]
    groups = groups_for_interface(backend, primary.subnet, request["Groups"])
    answer = call.original(request)
    instance.security_groups = groups
    primary._group_set = groups  # noqa: SLF001
    return answer


def _once(groups: list[Any]) -> list[Any]:
    return list({group.id: group for group in groups}.values())
