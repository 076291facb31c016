"""Creating, reading, changing and deleting listeners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.elbv2.models import FakeAction

from closednet_aws.elbv2.actions import settled_actions
from closednet_aws.elbv2.backend import balancers_of, invalid, listener, load_balancer
from closednet_aws.elbv2.certificates import DEFAULT_POLICY, check_security
from closednet_aws.elbv2.listener_view import listener_answer, name_default_rule
from closednet_aws.elbv2.paging import paged
from closednet_aws.elbv2.protocols import SECURE, check_protocol
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def create(call: Call, request: Params) -> Params:
    """Create a listener on a port that is free.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html
    """
    balancer = load_balancer(call, request["LoadBalancerArn"])
    protocol, port = request.get("Protocol"), request.get("Port")
    check_protocol(balancer.type, protocol, port)
    _check_port(balancer, port)
    certificates = _certificates(request)
    check_security(call, request["Protocol"], certificates, request.get("SslPolicy"))
    _check_alpn(request["Protocol"], request.get("AlpnPolicy"))
    where = {"Protocol": protocol, "Port": port}
    actions = settled_actions(call, balancer, where, request["DefaultActions"])
    made = balancers_of(call).create_listener(
        load_balancer_arn=balancer.arn,
        protocol=protocol,
        port=port,
        ssl_policy=request.get("SslPolicy") or DEFAULT_POLICY,
        certificate=certificates[0] if certificates else None,
        actions=actions,
        alpn_policy=request.get("AlpnPolicy"),
        tags=request.get("Tags"),
    )
    name_default_rule(made)
    return {"Listeners": [listener_answer(made)]}


def describe(call: Call, request: Params) -> Params:
    """Describe the listeners of a load balancer, or those that are named.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html
    """
    arns, balancer = request.get("ListenerArns") or [], request.get("LoadBalancerArn")
    if bool(arns) == bool(balancer):
        raise invalid("You must specify either listener ARNs or a load balancer ARN")
    if balancer:
        found = list(load_balancer(call, balancer).listeners.values())
    else:
        found = [listener(call, arn) for arn in dict.fromkeys(arns)]
    return paged(request, "Listeners", [listener_answer(one) for one in found])


def modify(call: Call, request: Params) -> Params:
    """Change a listener, which keeps what is not asked for, as far as its protocol has it.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListener.html
    """
    found = listener(call, request["ListenerArn"])
    balancer = load_balancer(call, found.load_balancer_arn)
    protocol = request.get("Protocol") or found.protocol
    port = request.get("Port") or found.port
    check_protocol(balancer.type, protocol, port)
    if port != found.port:
        _check_port(balancer, port)
    certificates = _certificates(request)
    if not certificates and found.certificate and protocol in SECURE:
        certificates = [found.certificate]
    check_security(call, protocol, certificates, request.get("SslPolicy"))
    _check_alpn(protocol, request.get("AlpnPolicy"))
    asked = request.get("DefaultActions") or [action.data for action in found.default_actions]
    actions = settled_actions(call, balancer, {"Protocol": protocol, "Port": port}, asked)
    found.protocol, found.port = protocol, port
    found.ssl_policy = request.get("SslPolicy") or found.ssl_policy
    found.alpn_policy = request.get("AlpnPolicy") or found.alpn_policy
    _show(found, certificates)
    found.default_actions = [FakeAction(action) for action in actions]
    found._default_rule[0].actions = found.default_actions  # noqa: SLF001
    return {"Listeners": [listener_answer(found)]}


def delete(call: Call, request: Params) -> None:
    """Delete a listener and its rules.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteListener.html
    """
    found = listener(call, request["ListenerArn"])
    del load_balancer(call, found.load_balancer_arn).listeners[found.arn]


def _show(found: Any, certificates: list[str]) -> None:
    """Replace the default certificate; those chosen by name stay as long as any is shown."""
    others = [arn for arn in found.certificates if arn not in {found.certificate, *certificates}]
    found.certificate = certificates[0] if certificates else None
    found.certificates = [*certificates, *others] if certificates else []


def _check_port(balancer: Any, port: int | None) -> None:
    if port in {one.port for one in balancer.listeners.values()}:
        message = f"A listener already exists on this port for this load balancer '{balancer.arn}'"
        raise AwsError("DuplicateListener", message)


def _check_alpn(protocol: str, policies: list[str] | None) -> None:
    if policies and protocol != "TLS":
        raise invalid(f"An ALPN policy cannot be specified for {protocol} listeners")


def _certificates(request: Params) -> list[str]:
    return [item.get("CertificateArn", "") for item in request.get("Certificates") or []]
