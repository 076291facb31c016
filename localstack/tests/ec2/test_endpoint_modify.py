"""Changing and deleting VPC endpoints (defects 1, 2, 10, 11)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from building import group_ids

from refusals import refused

if TYPE_CHECKING:
    from building import Builder

CLOSED = {"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*"}]}


def test_groups_of_an_endpoint_change_on_its_interfaces_too(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html"""
    vpc = build.vpc()
    old, new = build.group(vpc, "old"), build.group(vpc, "new")
    made = build.interface_endpoint(vpc, "logs", build.subnet(vpc), SecurityGroupIds=[old])
    endpoint, (interface,) = made["VpcEndpointId"], made["NetworkInterfaceIds"]
    ec2.modify_vpc_endpoint(VpcEndpointId=endpoint, AddSecurityGroupIds=[new])
    assert group_ids(build.endpoint(endpoint)) == [old, new]
    ec2.modify_vpc_endpoint(VpcEndpointId=endpoint, RemoveSecurityGroupIds=[old])
    assert group_ids(build.endpoint(endpoint)) == [new]
    assert group_ids(build.interfaces(interface)[0]) == [new]


def test_an_endpoint_keeps_at_least_one_group(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html"""
    vpc = build.vpc()
    endpoint = build.interface_endpoint(vpc, "logs", build.subnet(vpc))
    identifier = endpoint["VpcEndpointId"]
    with refused("InvalidParameter", "at least one security group"):
        ec2.modify_vpc_endpoint(
            VpcEndpointId=identifier, RemoveSecurityGroupIds=group_ids(endpoint)
        )
    assert group_ids(build.endpoint(identifier)) == group_ids(endpoint)


def test_a_policy_is_replaced_and_reset(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html"""
    made = build.gateway_endpoint(build.vpc(), "s3")
    endpoint = made["VpcEndpointId"]
    ec2.modify_vpc_endpoint(VpcEndpointId=endpoint, PolicyDocument=json.dumps(CLOSED))
    assert json.loads(build.endpoint(endpoint)["PolicyDocument"]) == CLOSED
    ec2.modify_vpc_endpoint(VpcEndpointId=endpoint, ResetPolicy=True)
    assert build.endpoint(endpoint)["PolicyDocument"] == made["PolicyDocument"]


def test_address_type_and_dns_options_are_kept(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DnsOptionsSpecification.html"""
    vpc = build.vpc()
    made = build.interface_endpoint(vpc, "logs", build.subnet(vpc))
    assert made["IpAddressType"] == "ipv4"
    assert made["DnsOptions"] == {"DnsRecordIpType": "ipv4"}
    endpoint = made["VpcEndpointId"]
    ec2.modify_vpc_endpoint(
        VpcEndpointId=endpoint,
        IpAddressType="dualstack",
        DnsOptions={"DnsRecordIpType": "service-defined"},
    )
    read = build.endpoint(endpoint)
    assert read["IpAddressType"] == "dualstack"
    assert read["DnsOptions"] == {"DnsRecordIpType": "service-defined"}


def test_a_refused_change_changes_nothing(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html"""
    vpc = build.vpc()
    made = build.interface_endpoint(vpc, "logs", build.subnet(vpc))
    before = build.endpoint(made["VpcEndpointId"])
    with refused("InvalidSecurityGroupId.NotFound"):
        ec2.modify_vpc_endpoint(
            VpcEndpointId=made["VpcEndpointId"],
            PolicyDocument=json.dumps(CLOSED),
            PrivateDnsEnabled=False,
            RemoveSubnetIds=made["SubnetIds"],
            AddSecurityGroupIds=["sg-0123456789abcdef0"],
        )
    assert build.endpoint(made["VpcEndpointId"]) == before


def test_a_gateway_endpoint_keeps_the_routes_of_its_tables(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"""
    vpc = build.vpc()
    one, other = build.table(vpc), build.table(vpc)
    endpoint = build.gateway_endpoint(vpc, "s3", one)["VpcEndpointId"]
    (destination,) = (d for d in build.routes(one) if d.startswith("pl-"))
    assert build.routes(one)[destination]["GatewayId"] == endpoint
    ec2.modify_vpc_endpoint(
        VpcEndpointId=endpoint, AddRouteTableIds=[other], RemoveRouteTableIds=[one]
    )
    assert build.endpoint(endpoint)["RouteTableIds"] == [other]
    assert destination not in build.routes(one)
    assert build.routes(other)[destination] == {
        "DestinationPrefixListId": destination,
        "GatewayId": endpoint,
        "Origin": "CreateRoute",
        "State": "active",
    }
    ec2.delete_vpc_endpoints(VpcEndpointIds=[endpoint])
    assert destination not in build.routes(other)


def test_a_gateway_endpoint_outlives_its_route_table(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html"""
    vpc = build.vpc()
    table = build.table(vpc)
    endpoint = build.gateway_endpoint(vpc, "s3", table)["VpcEndpointId"]
    ec2.delete_route_table(RouteTableId=table)
    assert build.endpoint(endpoint)["RouteTableIds"] == []
    assert ec2.delete_vpc_endpoints(VpcEndpointIds=[endpoint])["Unsuccessful"] == []


def test_one_endpoint_of_a_service_has_its_route_in_a_table(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"""
    vpc = build.vpc()
    table = build.table(vpc)
    build.gateway_endpoint(vpc, "s3", table)
    with refused("RouteAlreadyExists", f"route table {table} already has a route"):
        build.gateway_endpoint(vpc, "s3", table)
    assert len(ec2.describe_vpc_endpoints()["VpcEndpoints"]) == 1


def test_nobody_writes_the_route_of_an_endpoint_by_hand(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"""
    vpc = build.vpc()
    table, elsewhere, gateway = build.table(vpc), build.table(vpc), build.gateway(vpc)
    endpoint = build.gateway_endpoint(vpc, "s3", table)["VpcEndpointId"]
    before = build.routes(table)
    (prefix_list,) = (d for d in before if d.startswith("pl-"))
    route = {"DestinationPrefixListId": prefix_list}
    with refused("InvalidParameterValue", f"cannot remove VPC endpoint route {endpoint}"):
        ec2.delete_route(RouteTableId=table, **route)
    with refused("InvalidParameterValue", endpoint):
        ec2.replace_route(RouteTableId=table, GatewayId=gateway, **route)
    with refused("RouteNotSupported", "cannot be used as route targets"):
        ec2.create_route(RouteTableId=elsewhere, GatewayId=endpoint, **route)
    assert build.routes(table) == before
    assert prefix_list not in build.routes(elsewhere)


def test_deleting_names_the_endpoints_that_are_not_there(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html"""
    endpoint = build.gateway_endpoint(build.vpc(), "s3")["VpcEndpointId"]
    unknown = "vpce-0123456789abcdef0"
    answer = ec2.delete_vpc_endpoints(VpcEndpointIds=[unknown, endpoint])
    assert [item["ResourceId"] for item in answer["Unsuccessful"]] == [unknown]
    assert answer["Unsuccessful"][0]["Error"]["Code"] == "InvalidVpcEndpoint.NotFound"
    assert ec2.describe_vpc_endpoints()["VpcEndpoints"] == []


def test_endpoints_are_found_by_what_they_are(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html"""
    vpc = build.vpc()
    gateway = build.gateway_endpoint(vpc, "s3")["VpcEndpointId"]
    interface = build.interface_endpoint(vpc, "logs", build.subnet(vpc))["VpcEndpointId"]

    def found(name: str, value: str) -> list[str]:
        filters = [{"Name": name, "Values": [value]}]
        answer = ec2.describe_vpc_endpoints(Filters=filters)["VpcEndpoints"]
        return [endpoint["VpcEndpointId"] for endpoint in answer]

    assert found("vpc-endpoint-id", gateway) == [gateway]
    assert found("vpc-endpoint-type", "Interface") == [interface]
    assert found("ip-address-type", "ipv4") == [gateway, interface]
    assert found("service-name", "com.amazonaws.us-east-1.logs") == [interface]
    assert found("service-name", "*.s3") == [gateway]
    assert found("vpc-id", "vpc-0123456789abcdef0") == []
