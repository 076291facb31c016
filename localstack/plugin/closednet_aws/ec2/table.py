"""Every EC2 operation that is repaired, and the repair that takes its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.ec2 import (
    dependencies,
    elastic_addresses,
    endpoint_create,
    endpoint_delete,
    endpoint_describe,
    endpoint_modify,
    endpoint_services,
    instances,
    interface_groups,
    internet_gateways,
    nat_gateways,
    network_acl_entries,
    network_acls,
    network_insights,
    network_interfaces,
    prefix_lists,
    requester_managed,
    route_propagation,
    route_table_associations,
    route_tables,
    routes,
    rule_authorize,
    rule_modify,
    security_group_delete,
    security_group_describe,
    service_interfaces,
    vpcs,
    vpn_connections,
)
from closednet_aws.ec2.turn import in_turn

if TYPE_CHECKING:
    from closednet_aws.call import Repair

_REPAIRS: dict[str, Repair] = {
    "AllocateAddress": elastic_addresses.allocate,
    "AssignIpv6Addresses": requester_managed.change_interface,
    "AssignPrivateIpAddresses": network_interfaces.assign_addresses,
    "AssociateAddress": requester_managed.associate_address,
    "AssociateRouteTable": route_table_associations.associate,
    "AssociateVpcCidrBlock": vpcs.associate_block,
    "AttachInternetGateway": internet_gateways.attach,
    "AttachNetworkInterface": requester_managed.change_interface,
    "AuthorizeSecurityGroupEgress": rule_authorize.authorize,
    "AuthorizeSecurityGroupIngress": rule_authorize.authorize,
    "CreateManagedPrefixList": prefix_lists.create,
    "CreateNatGateway": nat_gateways.create,
    "CreateNetworkAcl": network_acls.create,
    "CreateNetworkAclEntry": network_acl_entries.create,
    "CreateNetworkInterface": network_interfaces.create,
    "CreateRoute": routes.create,
    "CreateSubnet": vpcs.create_subnet,
    "CreateVpc": vpcs.create_vpc,
    "CreateVpcEndpoint": endpoint_create.create,
    "CreateVpnConnection": vpn_connections.create,
    "CreateVpnConnectionRoute": vpn_connections.create_route,
    "DeleteManagedPrefixList": prefix_lists.delete,
    "DeleteNatGateway": nat_gateways.delete,
    "DeleteNetworkAcl": network_acls.delete,
    "DeleteNetworkAclEntry": network_acl_entries.delete,
    "DeleteNetworkInterface": network_interfaces.delete,
    "DeleteRoute": routes.delete,
    "DeleteRouteTable": route_tables.delete,
    "DeleteSecurityGroup": security_group_delete.delete,
    "DeleteSubnet": dependencies.delete_subnet,
    "DeleteVpc": dependencies.delete_vpc,
    "DeleteVpcEndpoints": endpoint_delete.delete,
    "DeleteVpnConnectionRoute": vpn_connections.delete_route,
    "DescribeNetworkAcls": network_acls.describe,
    "DescribePrefixLists": prefix_lists.describe_aws_lists,
    "DescribeRouteTables": route_tables.describe,
    "DescribeSecurityGroupRules": security_group_describe.describe_rules,
    "DescribeSecurityGroups": security_group_describe.describe_groups,
    "DescribeVpcEndpointServices": endpoint_services.describe,
    "DescribeVpcEndpoints": endpoint_describe.describe,
    "DescribeVpnConnections": vpn_connections.describe,
    "DetachInternetGateway": internet_gateways.detach,
    "DetachNetworkInterface": service_interfaces.detach,
    "DisableVgwRoutePropagation": route_propagation.disable,
    "DisassociateAddress": requester_managed.take_address,
    "DisassociateRouteTable": route_table_associations.disassociate,
    "EnableVgwRoutePropagation": route_propagation.enable,
    "ModifyInstanceAttribute": interface_groups.modify_instance,
    "ModifyManagedPrefixList": prefix_lists.modify,
    "ModifyNetworkInterfaceAttribute": interface_groups.modify_interface,
    "ModifySecurityGroupRules": rule_modify.modify,
    "ModifyVpcEndpoint": endpoint_modify.modify,
    "ReleaseAddress": requester_managed.release_address,
    "ReplaceNetworkAclAssociation": network_acls.replace_association,
    "ReplaceNetworkAclEntry": network_acl_entries.replace,
    "ReplaceRoute": routes.replace,
    "ReplaceRouteTableAssociation": route_table_associations.replace,
    "RevokeSecurityGroupEgress": rule_authorize.revoke,
    "RevokeSecurityGroupIngress": rule_authorize.revoke,
    "RunInstances": instances.run,
    "TerminateInstances": instances.terminate,
    "UnassignIpv6Addresses": requester_managed.change_interface,
    "UnassignPrivateIpAddresses": requester_managed.change_interface,
    "UpdateSecurityGroupRuleDescriptionsEgress": rule_modify.update_descriptions,
    "UpdateSecurityGroupRuleDescriptionsIngress": rule_modify.update_descriptions,
}

interface_groups.keep_groups_apart()
service_interfaces.show_service_attachments()
service_interfaces.show_public_addresses()

# They ask the engine, which asks EC2: nobody may be kept waiting meanwhile.
_ANALYSES: dict[str, Repair] = {
    "CreateNetworkInsightsPath": network_insights.create_path,
    "DeleteNetworkInsightsAnalysis": network_insights.delete_analysis,
    "DeleteNetworkInsightsPath": network_insights.delete_path,
    "DescribeNetworkInsightsAnalyses": network_insights.describe_analyses,
    "DescribeNetworkInsightsPaths": network_insights.describe_paths,
    "StartNetworkInsightsAnalysis": network_insights.start_analysis,
}

OPERATIONS: dict[str, Repair] = _ANALYSES | {
    name: in_turn(repair) for name, repair in _REPAIRS.items()
}
"""The repair of each operation, by the operation's name."""
