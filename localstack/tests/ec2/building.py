"""A learner's hand for networks: what a test needs built, in one word each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

EVERYWHERE = "0.0.0.0/0"
IMAGE = "ami-12c6146b"


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds and reads through a real client, and answers ids."""

    ec2: Any

    def vpc(self, cidr: str = "10.0.0.0/16", *, names: bool = True) -> str:
        """Create a VPC; with `names`, its DNS hostnames are on and private DNS is possible."""
        vpc: str = self.ec2.create_vpc(CidrBlock=cidr)["Vpc"]["VpcId"]
        self.ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": names})
        return vpc

    def subnet(self, vpc: str, cidr: str = "10.0.1.0/24", zone: str = "us-east-1a") -> str:
        asked = {"VpcId": vpc, "CidrBlock": cidr, "AvailabilityZone": zone}
        subnet: str = self.ec2.create_subnet(**asked)["Subnet"]["SubnetId"]
        return subnet

    def group(self, vpc: str, name: str = "lab") -> str:
        asked = {"VpcId": vpc, "GroupName": name, "Description": name}
        group: str = self.ec2.create_security_group(**asked)["GroupId"]
        return group

    def default_group(self, vpc: str) -> str:
        filters = [
            {"Name": "vpc-id", "Values": [vpc]},
            {"Name": "group-name", "Values": ["default"]},
        ]
        (group,) = self.ec2.describe_security_groups(Filters=filters)["SecurityGroups"]
        identifier: str = group["GroupId"]
        return identifier

    def table(self, vpc: str) -> str:
        table: str = self.ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
        return table

    def gateway(self, vpc: str) -> str:
        """Create an internet gateway and attach it."""
        asked = self.ec2.create_internet_gateway()["InternetGateway"]
        gateway: str = asked["InternetGatewayId"]
        self.ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
        return gateway

    def interface(self, subnet: str, **more: Any) -> dict[str, Any]:
        asked = self.ec2.create_network_interface(SubnetId=subnet, **more)
        interface: dict[str, Any] = asked["NetworkInterface"]
        return interface

    def instance(self, subnet: str, **more: Any) -> dict[str, Any]:
        asked = {"ImageId": IMAGE, "InstanceType": "t3.micro", "SubnetId": subnet, **more}
        answer = self.ec2.run_instances(MinCount=1, MaxCount=1, **asked)
        instance: dict[str, Any] = answer["Instances"][0]
        return instance

    def nat(self, subnet: str) -> str:
        address = self.ec2.allocate_address(Domain="vpc")["AllocationId"]
        answer = self.ec2.create_nat_gateway(SubnetId=subnet, AllocationId=address)
        nat: str = answer["NatGateway"]["NatGatewayId"]
        return nat

    def interface_endpoint(self, vpc: str, service: str, *subnets: str, **more: Any) -> Any:
        asked = {"VpcId": vpc, "ServiceName": service_name(service), "SubnetIds": list(subnets)}
        answer = self.ec2.create_vpc_endpoint(VpcEndpointType="Interface", **asked, **more)
        return answer["VpcEndpoint"]

    def gateway_endpoint(self, vpc: str, service: str, *tables: str) -> Any:
        asked = {"VpcId": vpc, "ServiceName": service_name(service), "RouteTableIds": list(tables)}
        return self.ec2.create_vpc_endpoint(**asked)["VpcEndpoint"]

    def endpoint(self, endpoint: str) -> Any:
        """Read an endpoint anew."""
        (found,) = self.ec2.describe_vpc_endpoints(VpcEndpointIds=[endpoint])["VpcEndpoints"]
        return found

    def interfaces(self, *identifiers: str) -> list[Any]:
        """Read interfaces anew, in the order asked for."""
        asked = {"NetworkInterfaceIds": list(identifiers)}
        found = self.ec2.describe_network_interfaces(**asked)["NetworkInterfaces"]
        by_id = {interface["NetworkInterfaceId"]: interface for interface in found}
        return [by_id[identifier] for identifier in identifiers]

    def routes(self, table: str) -> dict[str, Any]:
        """Return a table's routes by destination."""
        (found,) = self.ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"]
        return {
            route.get("DestinationCidrBlock")
            or route.get("DestinationIpv6CidrBlock")
            or route["DestinationPrefixListId"]: route
            for route in found["Routes"]
        }

    def rules(self, group: str, *, egress: bool = False) -> list[Any]:
        """Return a group's rules of one direction."""
        asked = {"Filters": [{"Name": "group-id", "Values": [group]}]}
        found = self.ec2.describe_security_group_rules(**asked)["SecurityGroupRules"]
        return [rule for rule in found if rule["IsEgress"] == egress]

    def prefix_list(self, name: str = "lab", *cidrs: str) -> str:
        asked = {"PrefixListName": name, "AddressFamily": "IPv4", "MaxEntries": 5}
        entries = [{"Cidr": cidr} for cidr in cidrs]
        answer = self.ec2.create_managed_prefix_list(**asked, Entries=entries)
        identifier: str = answer["PrefixList"]["PrefixListId"]
        return identifier


def service_name(service: str) -> str:
    return f"com.amazonaws.us-east-1.{service}"


def group_ids(shown: Any) -> list[str]:
    """Return the ids of the groups that an endpoint, interface or instance shows."""
    return [group["GroupId"] for group in shown["Groups"]]


def https_from(**peer: Any) -> dict[str, Any]:
    return {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, **peer}
