"""Which route table and which network ACL a subnet uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from refusals import refused

if TYPE_CHECKING:
    from building import Builder


def test_a_subnet_uses_one_route_table_of_its_vpc(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteTable.html"""
    vpc = build.vpc()
    subnet, one, other = build.subnet(vpc), build.table(vpc), build.table(vpc)
    foreign = build.table(build.vpc("172.16.0.0/16"))
    with refused("InvalidParameterValue", "belong to different networks"):
        ec2.associate_route_table(RouteTableId=foreign, SubnetId=subnet)
    first = ec2.associate_route_table(RouteTableId=one, SubnetId=subnet)["AssociationId"]
    with refused("Resource.AlreadyAssociated", other):
        ec2.associate_route_table(RouteTableId=other, SubnetId=subnet)
    with refused("InvalidParameterValue", "belong to different networks"):
        ec2.replace_route_table_association(AssociationId=first, RouteTableId=foreign)
    ec2.replace_route_table_association(AssociationId=first, RouteTableId=other)
    filters = [{"Name": "association.subnet-id", "Values": [subnet]}]
    (used,) = ec2.describe_route_tables(Filters=filters)["RouteTables"]
    assert used["RouteTableId"] == other


def test_the_main_route_table_is_replaced_and_never_missing(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html"""
    filters = [{"Name": "vpc-id", "Values": [build.vpc()]}]
    (main,) = ec2.describe_route_tables(Filters=filters)["RouteTables"]
    (association,) = main["Associations"]
    with refused("InvalidParameterValue", "cannot disassociate the main route table"):
        ec2.disassociate_route_table(AssociationId=association["RouteTableAssociationId"])
    assert ec2.describe_route_tables(Filters=filters)["RouteTables"] == [main]


def test_a_subnet_always_has_one_acl_of_its_vpc(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclAssociation.html"""
    vpc = build.vpc()
    subnet = build.subnet(vpc)
    filters = [{"Name": "association.subnet-id", "Values": [subnet]}]
    (before,) = ec2.describe_network_acls(Filters=filters)["NetworkAcls"]
    (association,) = before["Associations"]
    asked = {"AssociationId": association["NetworkAclAssociationId"]}
    foreign = ec2.create_network_acl(VpcId=build.vpc("172.16.0.0/16"))["NetworkAcl"]
    with refused("InvalidNetworkAclID.NotFound"):
        ec2.replace_network_acl_association(**asked, NetworkAclId="acl-0123456789abcdef0")
    with refused("InvalidParameterValue", "belong to different networks"):
        ec2.replace_network_acl_association(**asked, NetworkAclId=foreign["NetworkAclId"])
    with refused("InvalidAssociationID.NotFound"):
        ec2.replace_network_acl_association(
            AssociationId="aclassoc-1", NetworkAclId=before["NetworkAclId"]
        )
    assert ec2.describe_network_acls(Filters=filters)["NetworkAcls"] == [before]
