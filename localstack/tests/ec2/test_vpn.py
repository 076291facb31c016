"""A VPN to a virtual private gateway, and what it propagates: moto keeps neither."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from refusals import refused

if TYPE_CHECKING:
    from building import Builder

OFFICE = "172.16.9.0/24"


class Vpn:
    """A VPC whose gateway has a VPN with static routes."""

    def __init__(self, build: Builder, ec2: Any) -> None:
        self.ec2, self.vpc = ec2, build.vpc()
        self.table = build.table(self.vpc)
        self.gateway: str = ec2.create_vpn_gateway(Type="ipsec.1")["VpnGateway"]["VpnGatewayId"]
        customer = ec2.create_customer_gateway(Type="ipsec.1", PublicIp="192.0.2.1", BgpAsn=65000)
        self.customer = customer["CustomerGateway"]["CustomerGatewayId"]
        self.connection = self.connect(Options={"StaticRoutesOnly": True})

    def connect(self, **more: Any) -> str:
        asked = {"CustomerGatewayId": self.customer, "VpnGatewayId": self.gateway}
        made = self.ec2.create_vpn_connection(Type="ipsec.1", **asked, **more)
        identifier: str = made["VpnConnection"]["VpnConnectionId"]
        return identifier

    def attach(self) -> None:
        self.ec2.attach_vpn_gateway(VpnGatewayId=self.gateway, VpcId=self.vpc)

    def route(self, destination: str = OFFICE) -> None:
        asked = {"VpnConnectionId": self.connection, "DestinationCidrBlock": destination}
        self.ec2.create_vpn_connection_route(**asked)

    def propagate(self) -> None:
        self.ec2.enable_vgw_route_propagation(RouteTableId=self.table, GatewayId=self.gateway)

    def shown(self) -> Any:
        (found,) = self.ec2.describe_vpn_connections(VpnConnectionIds=[self.connection])[
            "VpnConnections"
        ]
        return found


@pytest.fixture
def vpn(build: Builder, ec2: Any) -> Vpn:
    return Vpn(build, ec2)


def test_a_connection_tells_its_routes_and_tunnels(vpn: Vpn) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnConnection.html"""
    vpn.route("172.16.9.7/24")
    vpn.route()  # The same route again is no mistake.
    shown = vpn.shown()
    assert shown["Options"]["StaticRoutesOnly"] is True
    assert [route["DestinationCidrBlock"] for route in shown["Routes"]] == [OFFICE]
    assert [tunnel["Status"] for tunnel in shown["VgwTelemetry"]] == ["UP", "UP"]


def test_what_is_propagated_follows_the_gateway(vpn: Vpn, build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html"""
    vpn.attach()
    vpn.propagate()
    assert OFFICE not in build.routes(vpn.table)
    vpn.route()
    route = build.routes(vpn.table)[OFFICE]
    assert (route["GatewayId"], route["Origin"], route["State"]) == (
        vpn.gateway,
        "EnableVgwRoutePropagation",
        "active",
    )
    (table,) = ec2.describe_route_tables(RouteTableIds=[vpn.table])["RouteTables"]
    assert table["PropagatingVgws"] == [{"GatewayId": vpn.gateway}]

    asked = {"RouteTableId": vpn.table, "DestinationCidrBlock": OFFICE}
    ec2.create_route(**asked, GatewayId=vpn.gateway)
    assert build.routes(vpn.table)[OFFICE]["Origin"] == "CreateRoute"
    ec2.delete_route(**asked)
    ec2.disable_vgw_route_propagation(RouteTableId=vpn.table, GatewayId=vpn.gateway)
    assert OFFICE not in build.routes(vpn.table)
    vpn.propagate()
    ec2.delete_vpn_connection(VpnConnectionId=vpn.connection)
    assert OFFICE not in build.routes(vpn.table)


def test_a_detached_gateway_propagates_nothing(vpn: Vpn, build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVgwRoutePropagation.html"""
    with refused("Gateway.NotAttached"):
        vpn.propagate()
    vpn.attach()
    vpn.route()
    vpn.propagate()
    ec2.detach_vpn_gateway(VpnGatewayId=vpn.gateway, VpcId=vpn.vpc)
    assert OFFICE not in build.routes(vpn.table)


def test_static_routes_are_of_static_connections(vpn: Vpn, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html"""
    dynamic = vpn.connect()
    with refused("InvalidParameterValue", "dynamic routing"):
        ec2.create_vpn_connection_route(VpnConnectionId=dynamic, DestinationCidrBlock=OFFICE)
    gone = {"VpnConnectionId": vpn.connection, "DestinationCidrBlock": OFFICE}
    with refused("InvalidRoute.NotFound"):
        ec2.delete_vpn_connection_route(**gone)
    with refused("InvalidVpnConnectionID.NotFound"):
        ec2.create_vpn_connection_route(**gone | {"VpnConnectionId": "vpn-0123456789abcdef0"})


def test_a_connection_needs_a_gateway_that_exists(vpn: Vpn, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConnection.html"""
    with refused("InvalidVpnGatewayID.NotFound"):
        ec2.create_vpn_connection(
            Type="ipsec.1", CustomerGatewayId=vpn.customer, VpnGatewayId="vgw-0123456789abcdef0"
        )
