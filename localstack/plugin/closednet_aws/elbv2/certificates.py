"""The certificates that a listener shows to its clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.acm.models import CertificateNotFound, acm_backends
from moto.elbv2.responses import SSL_POLICIES
from moto.iam.models import iam_backends
from moto.utilities.utils import get_partition

from closednet_aws.elbv2.backend import invalid, listener
from closednet_aws.elbv2.protocols import SECURE
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

MOST_CERTIFICATES = 25
DEFAULT_POLICY = "ELBSecurityPolicy-2016-08"


def check_security(call: Call, protocol: str, certificates: list[str], policy: str | None) -> None:
    """Refuse a secure listener without a certificate and policy that exist, another one with any.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html
    """
    if protocol not in SECURE:
        if certificates or policy:
            noun = "A certificate" if certificates else "An SSL policy"
            raise invalid(f"{noun} cannot be specified for {protocol} listeners")
        return
    if not certificates:
        raise invalid(f"A certificate must be specified for {protocol} listeners")
    if len(certificates) > 1:
        raise invalid("Only one certificate can be specified as the default certificate")
    check_certificate(call, certificates[0])
    if policy:
        _check_policy(policy)


def check_certificate(call: Call, arn: str) -> None:
    """Refuse a certificate that is not in ACM of this Region, nor in IAM, or not issued yet.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html
    """
    try:
        certificate = acm_backends[call.account_id][call.region].get_certificate(arn)
    except CertificateNotFound:
        server = iam_backends[call.account_id][get_partition(call.region)]
        if server.get_certificate_by_arn(arn) is None:
            raise AwsError("CertificateNotFound", f"Certificate '{arn}' not found") from None
        return
    if certificate.status != "ISSUED":
        message = (
            f"The certificate '{arn}' must have a fully-qualified domain name, a supported "
            "signature, and a supported key size."
        )
        raise AwsError("UnsupportedCertificate", message)


def describe(call: Call, request: Params) -> Params:
    """Describe the certificates of a listener: the default one, then those chosen by name.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerCertificates.html
    """
    found = listener(call, request["ListenerArn"])
    return {"Certificates": [_answer(found, arn) for arn in found.certificates]}


def add(call: Call, request: Params) -> Params:
    """Add certificates that the listener chooses by the name that a client asks for.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddListenerCertificates.html
    """
    found = listener(call, request["ListenerArn"])
    if found.protocol not in SECURE:
        raise invalid(f"A certificate cannot be specified for {found.protocol} listeners")
    asked = [item.get("CertificateArn", "") for item in request["Certificates"]]
    for arn in asked:
        check_certificate(call, arn)
    together = list(dict.fromkeys([*found.certificates, *asked]))
    if len(together) > MOST_CERTIFICATES:
        message = "You've reached the limit on the number of certificates per load balancer"
        raise AwsError("TooManyCertificates", message)
    found.certificates = together
    return {"Certificates": [_answer(found, arn) for arn in asked]}


def remove(call: Call, request: Params) -> Params:
    """Take certificates away; the default one can only be replaced.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveListenerCertificates.html
    """
    found = listener(call, request["ListenerArn"])
    asked = {item.get("CertificateArn") for item in request["Certificates"]}
    if found.certificate in asked:
        raise AwsError("OperationNotPermitted", "The default certificate cannot be removed")
    found.certificates = [arn for arn in found.certificates if arn not in asked]
    return {}


def describe_policies(call: Call, request: Params) -> Params:
    """Describe the security policies that moto knows, or those that are named.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeSSLPolicies.html
    """
    for name in request.get("Names") or []:
        _check_policy(name)
    return call.original(request)


def _check_policy(name: str) -> None:
    if name not in {known["name"] for known in SSL_POLICIES}:
        raise AwsError("SSLPolicyNotFound", f"SSL policy '{name}' not found")


def _answer(found: Any, arn: str) -> Params:
    return {"CertificateArn": arn, "IsDefault": arn == found.certificate}
