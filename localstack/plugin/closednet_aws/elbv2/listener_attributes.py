"""The attributes of a listener, by the type of its load balancer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.attribute import (
    Attribute,
    Attributes,
    answer,
    asked_changes,
    defaults,
    switch,
)
from closednet_aws.elbv2.backend import APPLICATION, listener, load_balancer

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

_REQUEST = (
    "x_amzn_mtls_clientcert_serial_number",
    "x_amzn_mtls_clientcert_issuer",
    "x_amzn_mtls_clientcert_subject",
    "x_amzn_mtls_clientcert_validity",
    "x_amzn_mtls_clientcert_leaf",
    "x_amzn_mtls_clientcert",
    "x_amzn_tls_version",
    "x_amzn_tls_cipher_suite",
)
_RESPONSE = (
    "strict_transport_security",
    "access_control_allow_origin",
    "access_control_allow_methods",
    "access_control_allow_headers",
    "access_control_allow_credentials",
    "access_control_expose_headers",
    "access_control_max_age",
    "content_security_policy",
    "x_content_type_options",
    "x_frame_options",
)
# Keys and defaults as of the API model of botocore 1.43.
_HTTP: Attributes = {
    "routing.http.response.server.enabled": switch("true"),
    **{f"routing.http.response.{name}.header_value": Attribute("") for name in _RESPONSE},
}
_HTTPS: Attributes = {
    **_HTTP,
    **{f"routing.http.request.{name}.header_name": Attribute("") for name in _REQUEST},
}
_TCP: Attributes = {"tcp.idle_timeout.seconds": Attribute("350", numbers=(60, 6000))}
_ALL = {**_HTTPS, **_TCP}
_ATTRIBUTES = "_closednet_attributes"


def describe(call: Call, request: Params) -> Params:
    """Describe every attribute of a listener.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerAttributes.html
    """
    found = listener(call, request["ListenerArn"])
    return answer(defaults(_known(call, found)) | getattr(found, _ATTRIBUTES, {}))


def modify(call: Call, request: Params) -> Params:
    """Set attributes that a listener of this protocol has.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListenerAttributes.html
    """
    found = listener(call, request["ListenerArn"])
    owner = f"listeners with protocol '{found.protocol}'"
    known = _known(call, found)
    changes = asked_changes(request["Attributes"], known, _ALL, "Listener", owner)
    setattr(found, _ATTRIBUTES, getattr(found, _ATTRIBUTES, {}) | changes)
    return describe(call, request)


def _known(call: Call, found: Any) -> Attributes:
    if load_balancer(call, found.load_balancer_arn).type == APPLICATION:
        return _HTTPS if found.protocol == "HTTPS" else _HTTP
    return _TCP if found.protocol in ("TCP", "TCP_UDP") else {}
