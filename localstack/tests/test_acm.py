"""ACM as far as load balancers need it, through real clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from conftest import AwsCli, ClientFactory

NOBODY = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"


def test_a_requested_certificate_waits_for_its_validation(client: ClientFactory) -> None:
    """https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html"""
    acm = client("acm")
    arn = acm.request_certificate(DomainName="airflow.example.com", ValidationMethod="DNS")[
        "CertificateArn"
    ]
    read = acm.describe_certificate(CertificateArn=arn)["Certificate"]
    assert (read["Status"], read["DomainName"], read["InUseBy"]) == (
        "PENDING_VALIDATION",
        "airflow.example.com",
        [],
    )
    acm.delete_certificate(CertificateArn=arn)
    assert acm.list_certificates()["CertificateSummaryList"] == []


def test_a_name_that_is_no_domain_is_refused(client: ClientFactory) -> None:
    """https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html"""
    with pytest.raises(ClientError, match=r"ValidationException.*at 'domainName'"):
        client("acm").request_certificate(DomainName="not a domain")


@pytest.mark.parametrize(
    "command", ["describe-certificate", "delete-certificate", "get-certificate"]
)
def test_an_unknown_certificate_is_not_found(aws_cli: AwsCli, command: str) -> None:
    """https://docs.aws.amazon.com/acm/latest/APIReference/API_DescribeCertificate.html"""
    assert (
        "(ResourceNotFoundException)" in aws_cli("acm", command, "--certificate-arn", NOBODY).stderr
    )
