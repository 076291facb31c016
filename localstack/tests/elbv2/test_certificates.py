"""Certificates that listeners show: those of ACM in the listener's Region, and what TLS needs more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from certificate import imported

from refusals import refused

if TYPE_CHECKING:
    from balancing import Balancing

    from conftest import ClientFactory

NO_CERTIFICATE = (
    "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
)


@pytest.mark.parametrize("protocol", ["HTTPS", "TLS"])
@pytest.mark.parametrize(
    ("certificate", "code"),
    [
        ("imported", None),
        ("none", "ValidationError"),
        ("unknown", "CertificateNotFound"),
        ("of another Region", "CertificateNotFound"),
        ("not validated yet", "UnsupportedCertificate"),
    ],
)
def test_a_secure_listener_needs_a_certificate_of_its_region(
    balance: Balancing,
    elb: Any,
    client: ClientFactory,
    protocol: str,
    certificate: str,
    code: str | None,
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html"""
    acm = client("acm")
    arns: dict[str, Any] = {
        "imported": lambda: imported(acm),
        "unknown": lambda: NO_CERTIFICATE,
        "of another Region": lambda: imported(acm).replace("us-east-1", "us-west-2"),
        "not validated yet": lambda: acm.request_certificate(DomainName="a.example.com")[
            "CertificateArn"
        ],
    }
    more = (
        {} if certificate == "none" else {"Certificates": [{"CertificateArn": arns[certificate]()}]}
    )
    balancer = balance.application() if protocol == "HTTPS" else balance.network()
    group = balance.group(Protocol="HTTP" if protocol == "HTTPS" else "TCP")
    if code is None:
        arn = balance.listener(balancer, group, protocol, 443, **more)
        (read,) = elb.describe_listeners(ListenerArns=[arn])["Listeners"]
        assert (read["Certificates"], read["SslPolicy"]) == (
            more["Certificates"],
            "ELBSecurityPolicy-2016-08",
        )
    else:
        with refused(code):
            balance.listener(balancer, group, protocol, 443, **more)


@pytest.mark.parametrize(
    ("protocol", "more", "code", "words"),
    [
        (
            "HTTP",
            {"Certificates": [{"CertificateArn": NO_CERTIFICATE}]},
            "ValidationError",
            "A certificate cannot be specified for HTTP",
        ),
        (
            "HTTP",
            {"SslPolicy": "ELBSecurityPolicy-2016-08"},
            "ValidationError",
            "An SSL policy cannot be specified",
        ),
        (
            "HTTPS",
            {"SslPolicy": "ELBSecurityPolicy-of-nobody"},
            "SSLPolicyNotFound",
            "'ELBSecurityPolicy-of-nobody'",
        ),
        (
            "HTTPS",
            {"AlpnPolicy": ["HTTP2Only"]},
            "ValidationError",
            "An ALPN policy cannot be specified for HTTPS",
        ),
    ],
)
def test_what_belongs_to_tls_is_checked(
    balance: Balancing,
    client: ClientFactory,
    protocol: str,
    more: dict[str, Any],
    code: str,
    words: str,
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html"""
    if protocol == "HTTPS":
        more = {"Certificates": [{"CertificateArn": imported(client("acm"))}], **more}
    with refused(code, words):
        balance.listener(balance.application(), balance.group(), protocol, **more)


def test_policies_are_found_by_name(elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeSSLPolicies.html"""
    (policy,) = elb.describe_ssl_policies(Names=["ELBSecurityPolicy-TLS13-1-2-2021-06"])[
        "SslPolicies"
    ]
    assert policy["SslProtocols"] == ["TLSv1.2", "TLSv1.3"]
    with refused("SSLPolicyNotFound"):
        elb.describe_ssl_policies(Names=["ELBSecurityPolicy-of-nobody"])


def test_a_certificate_that_is_shown_cannot_be_deleted(
    balance: Balancing, elb: Any, client: ClientFactory
) -> None:
    """https://docs.aws.amazon.com/acm/latest/APIReference/API_DeleteCertificate.html"""
    acm = client("acm")
    first, second, third = (imported(acm) for _ in range(3))
    balancer = balance.application()
    shown = {"Certificates": [{"CertificateArn": first}]}
    listener = balance.listener(balancer, balance.group(), "HTTPS", 443, **shown)
    elb.add_listener_certificates(ListenerArn=listener, Certificates=[{"CertificateArn": second}])

    def users(arn: str) -> list[str]:
        found: list[str] = acm.describe_certificate(CertificateArn=arn)["Certificate"]["InUseBy"]
        return found

    arn = balancer["LoadBalancerArn"]
    assert [users(one) for one in (first, second, third)] == [[arn], [arn], []]
    for one in (first, second):
        with refused("ResourceInUseException", "is in use"):
            acm.delete_certificate(CertificateArn=one)
    with refused("OperationNotPermitted"):
        elb.remove_listener_certificates(
            ListenerArn=listener, Certificates=[{"CertificateArn": first}]
        )
    with refused("CertificateNotFound"):
        elb.add_listener_certificates(
            ListenerArn=listener, Certificates=[{"CertificateArn": NO_CERTIFICATE}]
        )
    elb.remove_listener_certificates(
        ListenerArn=listener, Certificates=[{"CertificateArn": second}]
    )
    elb.modify_listener(ListenerArn=listener, Certificates=[{"CertificateArn": third}])
    listed = elb.describe_listener_certificates(ListenerArn=listener)["Certificates"]
    assert listed == [{"CertificateArn": third, "IsDefault": True}]
    acm.delete_certificate(CertificateArn=first)
    acm.delete_certificate(CertificateArn=second)
    elb.delete_listener(ListenerArn=listener)
    assert users(third) == []
