"""A learner's hand for load balancers: what a test needs built, in one word each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from building import Builder


@dataclass(frozen=True, slots=True)
class Balancing:
    """Builds load balancers in one VPC through a real client, and answers ARNs."""

    build: Builder
    elb: Any
    vpc: str
    gateway: str
    subnets: list[str]

    def application(self, name: str = "web", **more: Any) -> Any:
        """Create an internal application load balancer in the zones a and b."""
        asked = {"Name": name, "Subnets": self.subnets[:2], "Scheme": "internal", **more}
        return self.elb.create_load_balancer(**asked)["LoadBalancers"][0]

    def network(self, name: str = "wire", **more: Any) -> Any:
        """Create an internal network load balancer in the zones a and b."""
        return self.application(name, **{"Type": "network", **more})

    def group(self, name: str = "targets", **more: Any) -> str:
        """Create a target group of addresses."""
        asked = {
            "Name": name,
            "Protocol": "HTTP",
            "Port": 80,
            "VpcId": self.vpc,
            "TargetType": "ip",
        }
        asked = {key: value for key, value in (asked | more).items() if value is not None}
        arn: str = self.elb.create_target_group(**asked)["TargetGroups"][0]["TargetGroupArn"]
        return arn

    def described_group(self, arn: str) -> Any:
        return self.elb.describe_target_groups(TargetGroupArns=[arn])["TargetGroups"][0]

    def listener(
        self, balancer: Any, group: str, protocol: str = "HTTP", port: int = 80, **more: Any
    ) -> str:
        """Create a listener that forwards to a target group."""
        asked = {"Protocol": protocol, "Port": port, "DefaultActions": [forward(group)], **more}
        made = self.elb.create_listener(LoadBalancerArn=balancer["LoadBalancerArn"], **asked)
        arn: str = made["Listeners"][0]["ListenerArn"]
        return arn

    def nodes(self, balancer: Any) -> list[Any]:
        """Read the load balancer's interfaces, by their zones."""
        words = f"ELB {balancer['LoadBalancerArn'].split(':loadbalancer/')[1]}"
        filters = [{"Name": "description", "Values": [words]}]
        found = self.build.ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"]
        return sorted(found, key=lambda node: node["AvailabilityZone"])

    def health(self, group: str, *targets: str) -> list[tuple[str, str, str]]:
        """Read of each target its id, its state and the reason."""
        asked = {"Targets": [{"Id": target} for target in targets]} if targets else {}
        found = self.elb.describe_target_health(TargetGroupArn=group, **asked)
        return [
            (
                one["Target"]["Id"],
                one["TargetHealth"]["State"],
                one["TargetHealth"].get("Reason", ""),
            )
            for one in found["TargetHealthDescriptions"]
        ]

    def register(self, group: str, *identifiers: str, **more: Any) -> None:
        targets = [{"Id": identifier, **more} for identifier in identifiers]
        self.elb.register_targets(TargetGroupArn=group, Targets=targets)


def forward(*groups: str) -> dict[str, Any]:
    """Return an action that forwards to target groups."""
    if len(groups) == 1:
        return {"Type": "forward", "TargetGroupArn": groups[0]}
    together = [{"TargetGroupArn": group, "Weight": 1} for group in groups]
    return {"Type": "forward", "ForwardConfig": {"TargetGroups": together}}


def fixed_response(status: str = "200") -> dict[str, Any]:
    return {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": status}}
