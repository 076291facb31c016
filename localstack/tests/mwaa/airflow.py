"""A learner's hand for MWAA: a network and a bucket that it accepts, and an environment in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

REGION = "us-east-1"


class Waiter(Protocol):
    """Waits until an environment has a status, or is gone (None)."""

    def __call__(self, status: str | None, name: str = "etl") -> None: ...


@dataclass(frozen=True, slots=True)
class Airflow:
    """Builds through real clients; `request` is a CreateEnvironment that AWS would accept."""

    ec2: Any
    mwaa: Any
    request: dict[str, Any]

    def create(self, **changed: Any) -> Any:
        """Create the environment, less the members that are changed to None."""
        members = self.request | changed
        return self.mwaa.create_environment(**{k: v for k, v in members.items() if v is not None})

    def network(self, **changed: Any) -> dict[str, Any]:
        return {"NetworkConfiguration": self.request["NetworkConfiguration"] | changed}

    def get(self, name: str | None = None) -> Any:
        answer = self.mwaa.get_environment(Name=name or self.request["Name"])
        return answer["Environment"]

    @property
    def vpc(self) -> str:
        answer = self.ec2.describe_subnets(SubnetIds=self.subnets)
        vpc: str = answer["Subnets"][0]["VpcId"]
        return vpc

    @property
    def subnets(self) -> list[str]:
        subnets: list[str] = self.request["NetworkConfiguration"]["SubnetIds"]
        return subnets

    @property
    def group(self) -> str:
        (group,) = self.request["NetworkConfiguration"]["SecurityGroupIds"]
        return str(group)

    def add_subnet(self, cidr: str, zone: str, vpc: str | None = None) -> str:
        asked = {"VpcId": vpc or self.vpc, "CidrBlock": cidr, "AvailabilityZone": REGION + zone}
        subnet: str = self.ec2.create_subnet(**asked)["Subnet"]["SubnetId"]
        return subnet

    def add_group(self, name: str, vpc: str | None = None) -> str:
        asked = {"VpcId": vpc or self.vpc, "GroupName": name, "Description": name}
        group: str = self.ec2.create_security_group(**asked)["GroupId"]
        return group

    def endpoints(self) -> dict[str, Any]:
        """Return the account's endpoints by the name of their service."""
        found = self.ec2.describe_vpc_endpoints()["VpcEndpoints"]
        return {endpoint["ServiceName"]: endpoint for endpoint in found}

    def interfaces(self, kind: str = "*") -> list[Any]:
        """Return the account's interfaces; those of containers are of the kind `interface`."""
        asked = {} if kind == "*" else {"Filters": [{"Name": "interface-type", "Values": [kind]}]}
        found: list[Any] = self.ec2.describe_network_interfaces(**asked)["NetworkInterfaces"]
        return found

    def let_in(self, port: int, *, group: str | None = None, source: str | None = None) -> None:
        """Let a group (the environment's own) in from another one (itself)."""
        group = group or self.group
        pair = {"GroupId": source or group}
        ports = {"IpProtocol": "tcp", "FromPort": port, "ToPort": port}
        permission = ports | {"UserIdGroupPairs": [pair]}
        self.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission])

    def open_queue(self) -> None:
        """Give the environment's members a way to SQS, and its name."""
        self.ec2.modify_vpc_attribute(VpcId=self.vpc, EnableDnsHostnames={"Value": True})
        self.ec2.create_vpc_endpoint(
            VpcEndpointType="Interface",
            VpcId=self.vpc,
            ServiceName=f"com.amazonaws.{REGION}.sqs",
            SubnetIds=self.subnets,
            SecurityGroupIds=[self.group],
            PrivateDnsEnabled=True,
        )
        self.let_in(443)

    def add_endpoint(self, service: str, subnets: list[str] | None = None) -> str:
        """Create an endpoint of the customer's own, in the environment's subnets or others."""
        answer = self.ec2.create_vpc_endpoint(
            VpcEndpointType="Interface",
            VpcId=self.vpc,
            ServiceName=service,
            SubnetIds=subnets or self.subnets,
            SecurityGroupIds=[self.group],
        )
        identifier: str = answer["VpcEndpoint"]["VpcEndpointId"]
        return identifier


def build(ec2: Any, s3: Any, mwaa: Any, account: str) -> Airflow:
    """Build the network of AWS's quick-start template and a bucket as MWAA wants it."""
    vpc = ec2.create_vpc(CidrBlock="10.192.0.0/16")["Vpc"]["VpcId"]
    airflow = Airflow(ec2, mwaa, {})
    subnets = [
        airflow.add_subnet("10.192.20.0/24", "a", vpc),
        airflow.add_subnet("10.192.21.0/24", "b", vpc),
    ]
    group = airflow.add_group("airflow", vpc)
    bucket = f"airflow-{account}"
    add_bucket(s3, bucket)
    request = {
        "Name": "etl",
        "ExecutionRoleArn": f"arn:aws:iam::{account}:role/airflow",
        "SourceBucketArn": f"arn:aws:s3:::{bucket}",
        "DagS3Path": "dags",
        "NetworkConfiguration": {"SubnetIds": subnets, "SecurityGroupIds": [group]},
    }
    return Airflow(ec2, mwaa, request)


def add_bucket(s3: Any, bucket: str) -> None:
    s3.create_bucket(Bucket=bucket)
    versioning = {"Status": "Enabled"}
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration=versioning)
