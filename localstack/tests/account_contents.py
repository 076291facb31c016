"""An account with something in every service, and a look at what is left of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conftest import ClientFactory


def bucket_of(account: str) -> str:
    return f"contents-{account}"


def fill(client: ClientFactory, account: str) -> None:
    """Make one resource of each kind that labs use."""
    ec2 = client("ec2", account)
    vpc_id = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc_id, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"]
    wire = {"Name": "wire", "Type": "network", "Scheme": "internal", "Subnets": [subnet]}
    client("elbv2", account).create_load_balancer(**wire)
    client("acm", account).request_certificate(DomainName="example.test")
    client("iam", account).create_role(RoleName="notebook", AssumeRolePolicyDocument="{}")
    client("logs", account).create_log_group(logGroupName="/notebook")
    client("kms", account).create_key()
    client("dynamodb", account).create_table(
        TableName="notebook",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    client("sqs", account).create_queue(QueueName="notebook")
    client("route53", account).create_hosted_zone(Name="example.test", CallerReference="1")
    settings: dict[str, Any] = {"DefaultUserSettings": {}, "AuthMode": "IAM"}
    client("sagemaker", account).create_domain(DomainName="notebook", **settings)
    client("ecs", account).create_cluster(clusterName="notebook")
    client("scheduler", account).create_schedule_group(Name="notebook")
    s3, bucket = client("s3", account), bucket_of(account)
    s3.create_bucket(Bucket=bucket)
    s3.put_object(Bucket=bucket, Key="k", Body=b"v")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    subnets = _two_subnets(client("ec2", account), vpc_id)
    _create_environment(client, account, vpc_id, subnets)
    _create_database(client("rds", account), subnets)


def _two_subnets(ec2: Any, vpc_id: str) -> list[str]:
    return [
        ec2.create_subnet(VpcId=vpc_id, CidrBlock=cidr, AvailabilityZone=zone)["Subnet"]["SubnetId"]
        for cidr, zone in (("10.0.2.0/24", "us-east-1a"), ("10.0.3.0/24", "us-east-1b"))
    ]


def _create_environment(
    client: ClientFactory, account: str, vpc_id: str, subnets: list[str]
) -> None:
    """Create an environment, and with it two endpoints and the interfaces of these and containers."""
    ec2 = client("ec2", account)
    group = ec2.create_security_group(VpcId=vpc_id, GroupName="airflow", Description="airflow")
    client("mwaa", account).create_environment(
        Name="notebook",
        ExecutionRoleArn=f"arn:aws:iam::{account}:role/notebook",
        SourceBucketArn=f"arn:aws:s3:::{bucket_of(account)}",
        DagS3Path="dags",
        NetworkConfiguration={"SubnetIds": subnets, "SecurityGroupIds": [group["GroupId"]]},
    )


def _create_database(rds: Any, subnets: list[str]) -> None:
    rds.create_db_subnet_group(
        DBSubnetGroupName="private", DBSubnetGroupDescription="private", SubnetIds=subnets
    )
    rds.create_db_instance(
        DBInstanceIdentifier="notebook",
        DBInstanceClass="db.t4g.micro",
        Engine="postgres",
        MasterUsername="notebook",
        MasterUserPassword="not a secret",
        AllocatedStorage=20,
        DBSubnetGroupName="private",
    )


def contents(client: ClientFactory, account: str) -> dict[str, int]:
    """Count what the account holds, per service, without what AWS puts into every account."""
    vpcs = client("ec2", account).describe_vpcs()["Vpcs"]
    return {
        "ec2": sum(not vpc["IsDefault"] for vpc in vpcs),
        "interfaces": len(
            client("ec2", account).describe_network_interfaces()["NetworkInterfaces"]
        ),
        "elbv2": len(client("elbv2", account).describe_load_balancers()["LoadBalancers"]),
        "acm": len(client("acm", account).list_certificates()["CertificateSummaryList"]),
        "iam": len(client("iam", account).list_roles()["Roles"]),
        "logs": len(client("logs", account).describe_log_groups()["logGroups"]),
        "kms": len(client("kms", account).list_keys()["Keys"]),
        "dynamodb": len(client("dynamodb", account).list_tables()["TableNames"]),
        "sqs": len(client("sqs", account).list_queues().get("QueueUrls", [])),
        "route53": len(client("route53", account).list_hosted_zones()["HostedZones"]),
        "sagemaker": len(client("sagemaker", account).list_domains()["Domains"]),
        "mwaa": len(client("mwaa", account).list_environments()["Environments"]),
        "rds": len(client("rds", account).describe_db_instances()["DBInstances"]),
        "ecs": len(client("ecs", account).list_clusters()["clusterArns"]),
        # The group `default` is everybody's.
        "scheduler": len(client("scheduler", account).list_schedule_groups()["ScheduleGroups"]) - 1,
        "endpoints": len(client("ec2", account).describe_vpc_endpoints()["VpcEndpoints"]),
        "s3": len(client("s3", account).list_buckets()["Buckets"]),
    }


_KINDS = (
    "ec2",
    "elbv2",
    "acm",
    "iam",
    "logs",
    "kms",
    "dynamodb",
    "sqs",
    "route53",
    "sagemaker",
    "mwaa",
    "rds",
    "ecs",
    "scheduler",
    "s3",
)
# The environment has two endpoints in two subnets, two schedulers and a worker, the load balancer
# one node, the database one interface.
FULL = dict.fromkeys(_KINDS, 1) | {"endpoints": 2, "interfaces": 9}
EMPTY = dict.fromkeys(FULL, 0)
