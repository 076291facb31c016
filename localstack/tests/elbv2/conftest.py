"""Clients of a fresh account, and hands that build networks and load balancers with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from balancing import Balancing
from building import Builder

if TYPE_CHECKING:
    from conftest import ClientFactory


@pytest.fixture
def ec2(client: ClientFactory) -> Any:
    return client("ec2")


@pytest.fixture
def elb(client: ClientFactory) -> Any:
    return client("elbv2")


@pytest.fixture
def build(ec2: Any) -> Builder:
    return Builder(ec2)


@pytest.fixture
def balance(build: Builder, elb: Any) -> Balancing:
    """A VPC 10.0.0.0/16 with an internet gateway and subnets in the zones a, b and c."""
    vpc = build.vpc()
    gateway = build.gateway(vpc)
    subnets = [
        build.subnet(vpc, f"10.0.{n}.0/24", f"us-east-1{zone}") for n, zone in enumerate("abc", 1)
    ]
    return Balancing(build, elb, vpc, gateway, subnets)
