"""The names of a load balancer: its own, its ARN, its DNS name and its zone."""

from __future__ import annotations

import re
from hashlib import sha256

from closednet_aws.elbv2.backend import APPLICATION, invalid

LONGEST_NAME = 32

# Route 53's zones of the load balancers in a Region: of application ones, of network ones.
# https://docs.aws.amazon.com/general/latest/gr/elb.html
_ZONES = {
    "us-east-1": ("Z35SXDOTRQ7X7K", "Z26RNL4JYFTOTI"),
    "ap-northeast-1": ("Z14GRHDCWA56QT", "Z31USIVHYNEOWT"),
}


def check_name(noun: str, name: str) -> None:
    """Refuse a name that is too long, or of other characters than letters, digits and hyphens.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
    """
    if len(name) > LONGEST_NAME:
        raise invalid(f"{noun} name '{name}' cannot be longer than '{LONGEST_NAME}' characters")
    if not re.fullmatch(r"[a-zA-Z0-9-]+", name):
        raise invalid(
            f"{noun} name '{name}' can only contain characters that are alphanumeric characters "
            "and hyphens(-)"
        )
    if name.startswith("-") or name.endswith("-"):
        raise invalid(f"{noun} name '{name}' cannot begin or end with '-'")
    if noun == "Load balancer" and name.startswith("internal-"):
        raise invalid(f"{noun} name '{name}' cannot begin with 'internal-'")


def path_of(arn: str) -> str:
    """Return a load balancer's part of its ARN: `app/web/50dc6c495c0c9188`."""
    return arn.split(":loadbalancer/", 1)[1]


def dns_name(arn: str, kind: str, scheme: str, region: str) -> str:
    """Return the DNS name: of a network load balancer with its id, of another with a number.

    An application load balancer says by its name that it is internal.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html
    """
    _, name, identifier = path_of(arn).split("/")
    domain = "amazonaws.com.cn" if region.startswith("cn-") else "amazonaws.com"
    if kind != APPLICATION:
        return f"{name}-{identifier}.elb.{region}.{domain}"
    number = int(sha256(arn.encode()).hexdigest()[:8], 16) % 9 * 10**8 + 10**9
    number += int(identifier[:6], 16)
    prefix = "internal-" if scheme == "internal" else ""
    return f"{prefix}{name}-{number}.{region}.elb.{domain}"


def hosted_zone(kind: str, region: str) -> str:
    """Return the id of the zone that holds the DNS name; where it is not known, an opaque one."""
    known = _ZONES.get(region)
    if known:
        return known[0 if kind == APPLICATION else 1]
    return "Z" + sha256(f"{kind}/{region}".encode()).hexdigest()[:13].upper()
