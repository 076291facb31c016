"""ACM as far as load balancers need it: who shows a certificate, which then cannot be deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moto.acm.models import acm_backends

from closednet_aws.elbv2.uses import note_certificates
from closednet_aws.errors import AwsError
from closednet_aws.turn import one_at_a_time
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from closednet_aws.call import Call, Params, Repair


def read(call: Call, request: Params) -> Params:
    """Answer what the emulator has, with the load balancers that show a certificate now.

    @see https://docs.aws.amazon.com/acm/latest/APIReference/API_DescribeCertificate.html
    @see https://docs.aws.amazon.com/acm/latest/APIReference/API_ListCertificates.html
    """
    with one_at_a_time:
        note_certificates(call)
        return call.original(request)


def delete_certificate(call: Call, request: Params) -> None:
    """Delete a certificate that no load balancer shows.

    @see https://docs.aws.amazon.com/acm/latest/APIReference/API_DeleteCertificate.html
    """
    with one_at_a_time:
        note_certificates(call)
        arn = request["CertificateArn"]
        known = acm_backends[call.account_id][call.region]._certificates  # noqa: SLF001
        if arn in known and known[arn].in_use_by:
            message = f"Certificate {arn} in account {call.account_id} is in use."
            raise AwsError("ResourceInUseException", message)
        call.original(request)


def operations(names: Iterable[str]) -> dict[str, Repair]:
    """Return what stands in front of each operation: its repair, or the check of its request."""
    return {name: _checked(_REPAIRS.get(name, _passed_on)) for name in names}


_REPAIRS: dict[str, Repair] = {
    "DeleteCertificate": delete_certificate,
    "DescribeCertificate": read,
    "ListCertificates": read,
}


def _passed_on(call: Call, request: Params) -> Params:
    return call.original(request)


def _checked(repair: Repair) -> Repair:
    def run(call: Call, request: Params) -> Params | None:
        validate("acm", call.operation, request)
        return repair(call, request)

    return run
