"""Network interfaces that an AWS service has in a customer's subnets, for hosts of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from moto.ec2.models.elastic_network_interfaces import NetworkInterface

from closednet_aws.ec2.addresses import lowest_free
from closednet_aws.ec2.backend import backend_of
from closednet_aws.ec2.elastic_addresses import lowest_public
from closednet_aws.ec2.interface_identity import write_mac
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from closednet_aws.call import Call, Params

OWNER = "amazon-aws"

_HELD = "_closednet_service_attachment"
_PUBLIC_OWNER = "_closednet_public_address_owner"


@dataclass(frozen=True, slots=True)
class ServiceAttachment:
    """How an interface hangs on a host that the account does not see; named as moto names it.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceAttachment.html
    """

    attachment_id: str
    attach_time: datetime = field(default_factory=lambda: datetime.now(UTC))
    delete_on_termination: bool = False
    device_index: int = 1
    network_card_index: int = 0
    instance_id: None = None
    instance_owner_id: str = OWNER
    status: str = "attached"


def show_service_attachments() -> None:
    """Let moto answer the attachment of an interface that hangs on a service's own host."""
    written = NetworkInterface.attachment.fget

    def attachment(interface: Any) -> Any:
        return getattr(interface, _HELD, None) or written(interface)

    NetworkInterface.attachment = property(attachment)


def show_public_addresses() -> None:
    """Let moto answer that a service's public address is the service's, where it is no Elastic IP.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceAssociation.html
    """
    written = NetworkInterface.association.fget

    def association(interface: Any) -> dict[str, Any]:
        answer: dict[str, Any] = written(interface)
        owner = getattr(interface, _PUBLIC_OWNER, None)
        if answer and owner and not answer.get("allocationId"):
            answer["ipOwnerId"] = owner
        return answer

    NetworkInterface.association = property(association)


def give_public_address(backend: Any, interface: Any, owner: str) -> None:
    """Give an interface the lowest free public address; it is the service's, not the account's."""
    interface.public_ip = lowest_public(backend)
    setattr(interface, _PUBLIC_OWNER, owner)


def place(  # noqa: PLR0913, PLR0917 - an interface has as many sides
    backend: Any,
    subnet: Any,
    groups: Sequence[Any],
    requester: str,
    description: str,
    owner: str = OWNER,
) -> str:
    """Put an interface with these groups into a subnet, on its lowest free address; return its id.

    It is in use from the start, on a host of the service's, whose owner is said.

    @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html
    """
    (address,) = lowest_free(backend, subnet)
    interface = backend.create_network_interface(subnet, address, description=description)
    interface._group_set = list(groups)  # noqa: SLF001
    interface.requester_id, interface.requester_managed = requester, True
    interface.status = "in-use"
    write_mac(interface)
    kind = "ela" if owner == OWNER else "eni"
    held = ServiceAttachment(
        f"{kind}-attach-0{sha256(interface.id.encode()).hexdigest()[:16]}", instance_owner_id=owner
    )
    setattr(interface, _HELD, held)
    identifier: str = interface.id
    return identifier


def regroup(backend: Any, identifiers: Sequence[str], groups: Sequence[Any]) -> None:
    """Give the interfaces these groups, and no others."""
    for identifier in identifiers:
        backend.enis[identifier]._group_set = list(groups)  # noqa: SLF001


def remove(backend: Any, identifier: str) -> None:
    """Remove an interface; one that is gone already is no error."""
    backend.enis.pop(identifier, None)


def detach(call: Call, request: Params) -> Params | None:
    """Detach an interface, unless it hangs on a host that the account does not see.

    The sentence is the one of published problem reports.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachNetworkInterface.html
    """
    for interface in backend_of(call).enis.values():
        held = getattr(interface, _HELD, None)
        if held is not None and held.attachment_id == request.get("AttachmentId"):
            message = "You are not allowed to manage 'ela-attach' attachments."
            raise AwsError("OperationNotPermitted", message)
    return call.original(request)
