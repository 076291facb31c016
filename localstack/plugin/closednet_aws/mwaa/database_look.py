"""What a trace shows of the ways from an environment's containers: to database, queue and log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from closednet_aws.call import Params
from closednet_aws.ec2.endpoint_view import endpoint_answer
from closednet_aws.mwaa.endpoints import PORTS, endpoints_of
from closednet_aws.turn import one_at_a_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from closednet_aws.changes import Change
    from closednet_aws.mwaa.environment import Component, Environment

type Ask = Callable[[Params], Params]
"""Puts a question to closednet's engine; raises `AwsError` where it has no answer."""

_HTTPS = 443


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether containers of a kind reach the database; None where that is not known, with why."""

    reaches: bool | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen of the account as it was after a change."""

    change: Change
    findings: dict[Component, Finding]
    host: str = ""
    """The database's name; empty where no endpoint leads to it."""
    addresses: tuple[str, ...] = ()
    """All that the name stands for."""
    queue: bool | None = None
    """Whether containers of every kind reach SQS; None where that is not known."""
    logger: str = ""
    """The address of the first scheduler that reaches CloudWatch Logs; empty where none does."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one container meets: at the database by name and by each address, at queue and log."""

    component: Component
    own_address: str
    by_name: Params
    by_address: list[Params]
    queue: Params
    log: Params


def look(ask: Ask, backend: Any, environment: Environment, change: Change) -> Look:
    """Trace from every container to every address of the database, to SQS and CloudWatch Logs.

    Containers of a kind reach the database if one of them reaches one of its addresses: libpq tries
    all addresses of a name in turn. A name that the VPC's resolver does not answer for has none.
    Schedulers hand tasks to workers through a queue of SQS, which both have to reach.

    @see https://www.postgresql.org/docs/current/libpq-connect.html
    @see https://docs.aws.amazon.com/mwaa/latest/userguide/t-apache-airflow-11012.html
    """
    with one_at_a_time:
        host, addresses = _database(backend, environment)
        containers = [
            (component, backend.enis[interface])
            for component, interfaces in environment.interface_ids.items()
            for interface in interfaces
        ]
        components = list(environment.interface_ids)
    if not addresses:
        nothing = Finding(reaches=False, why="No endpoint leads to the database.")
        return Look(change, dict.fromkeys(components, nothing))
    targets = [(to, PORTS["database"]) for to in (host, *addresses)]
    targets += [(f"{api}.{environment.region}.amazonaws.com", _HTTPS) for api in ("sqs", "logs")]
    seen = _seen(ask, environment, containers, targets)
    logger = next((one for one in seen if one.component == "scheduler" and _arrives(one.log)), None)
    return Look(
        change=change,
        findings={
            component: _finding([one for one in seen if one.component == component])
            for component in components
        },
        host=host,
        addresses=tuple(addresses),
        queue=_reach_queue([[one for one in seen if one.component == kind] for kind in components]),
        logger=logger.own_address if logger else "",
    )


def _database(backend: Any, environment: Environment) -> tuple[str, list[str]]:
    """Return the name of the database's first endpoint, and the addresses of all of them."""
    found = [e for e in endpoints_of(backend, environment) if e.role == "database"]
    interfaces = [backend.enis[eni] for e in found for eni in e.network_interface_ids]
    if not interfaces:
        return "", []
    first = endpoint_answer(backend, backend.vpc_end_points[found[0].vpc_endpoint_id])
    return first["DnsEntries"][0]["DnsName"], [one.private_ip_address for one in interfaces]


def _seen(
    ask: Ask,
    environment: Environment,
    containers: Sequence[tuple[Component, Any]],
    targets: Sequence[tuple[str, int]],
) -> list[_Seen]:
    requests = [
        {"from": interface.id, "to": to, "protocol": "tcp", "port": port}
        for _, interface in containers
        for to, port in targets
    ]
    place = {"account": environment.account_id, "region": environment.region}
    results: list[Params] = ask({"ask": "reach", **place, "requests": requests})["results"]
    seen = []
    for (component, interface), at in zip(
        containers, range(0, len(results), len(targets)), strict=True
    ):
        by_name, *by_address, queue, log = results[at : at + len(targets)]
        own = interface.private_ip_address
        seen.append(_Seen(component, own, by_name, by_address, queue, log))
    return seen


def _finding(seen: Sequence[_Seen]) -> Finding:
    named = [one for one in seen if one.by_name["symptom"] != "dns-failure"]
    results = [result for one in named for result in one.by_address]
    if any(_arrives(result) for result in results):
        return Finding(reaches=True)
    unknown = next((result for result in results if result["outcome"] == "unknown"), None)
    if unknown is not None:
        return Finding(reaches=None, why=unknown.get("why", ""))
    return Finding(reaches=False)


def _reach_queue(kinds: Sequence[Sequence[_Seen]]) -> bool | None:
    if all(any(_arrives(one.queue) for one in kind) for kind in kinds):
        return True
    results = [one.queue for kind in kinds for one in kind]
    return None if any(one["outcome"] == "unknown" for one in results) else False


def _arrives(result: Params) -> bool:
    return bool(result["outcome"] == "delivered")
