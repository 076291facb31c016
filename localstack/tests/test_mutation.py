"""Which calls count as a change."""

from __future__ import annotations

import pytest

from closednet_aws.mutation import is_mutating


@pytest.mark.parametrize(
    ("service", "operation"),
    [
        ("acm", "DescribeCertificate"),
        ("acm", "ExportCertificate"),
        ("acm", "GetCertificate"),
        ("acm", "ListTagsForCertificate"),
        ("dynamodb", "GetItem"),
        ("dynamodb", "Scan"),
        ("dynamodb", "TransactGetItems"),
        ("ec2", "DescribeVpcs"),
        ("ec2", "GetManagedPrefixListEntries"),
        ("ec2", "SearchTransitGatewayRoutes"),
        ("ecs", "DescribeTasks"),
        ("elbv2", "DescribeTargetHealth"),
        ("elbv2", "GetTrustStoreCaCertificatesBundle"),
        ("iam", "SimulatePrincipalPolicy"),
        ("iam", "ListRoles"),
        ("kms", "Decrypt"),
        ("kms", "GenerateDataKey"),
        ("kms", "VerifyMac"),
        ("logs", "FilterLogEvents"),
        ("logs", "StartQuery"),
        ("route53", "TestDNSAnswer"),
        ("mwaa", "CreateWebLoginToken"),
        ("mwaa", "GetEnvironment"),
        ("rds", "DescribeEvents"),
        ("s3", "GetObject"),
        ("s3", "HeadBucket"),
        ("s3", "ListObjectsV2"),
        ("s3", "SelectObjectContent"),
        ("scheduler", "GetSchedule"),
        ("sts", "AssumeRole"),
        ("sts", "GetCallerIdentity"),
    ],
)
def test_a_reading_call_is_no_change(service: str, operation: str) -> None:
    assert not is_mutating(service, operation)


@pytest.mark.parametrize(
    ("service", "operation"),
    [
        ("acm", "ImportCertificate"),
        ("acm", "ResendValidationEmail"),
        ("dynamodb", "ExecuteStatement"),
        ("dynamodb", "PutItem"),
        ("ec2", "AuthorizeSecurityGroupIngress"),
        ("ec2", "CreateVpcEndpoint"),
        ("ec2", "ModifyVpcAttribute"),
        ("ec2", "StartNetworkInsightsAnalysis"),
        ("ecs", "UpdateService"),
        ("elbv2", "DeregisterTargets"),
        ("elbv2", "SetSubnets"),
        ("iam", "AttachRolePolicy"),
        ("kms", "CreateGrant"),
        ("logs", "PutLogEvents"),
        ("mwaa", "CreateEnvironment"),
        ("mwaa", "UpdateEnvironment"),
        ("rds", "StartDBInstance"),
        ("s3", "PutBucketPolicy"),
        ("sagemaker", "CreateDomain"),
        ("scheduler", "UpdateSchedule"),
        ("sqs", "ReceiveMessage"),
        ("a service of tomorrow", "Frobnicate"),
    ],
)
def test_any_other_call_is_a_change(service: str, operation: str) -> None:
    assert is_mutating(service, operation)
