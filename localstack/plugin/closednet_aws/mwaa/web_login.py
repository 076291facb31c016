"""Logins to an environment's web pages, by the tokens that were handed out for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from closednet_aws.mwaa.environment import Environment
    from closednet_aws.mwaa.host import Host

LIFE_SECONDS = 60
"""How long a token opens the pages.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/call-mwaa-apis-web.html
"""


@dataclass(frozen=True, slots=True)
class Login:
    """As whom a token opens the pages, and until when."""

    airflow_identity: str
    ends: float


def keep(host: Host, environment: Environment, token: str, airflow_identity: str) -> None:
    """Remember a token that was handed out, and forget those that are over."""
    now = host.clock()
    for old in [old for old, login in environment.logins.items() if login.ends < now]:
        del environment.logins[old]
    environment.logins[token] = Login(airflow_identity, now + LIFE_SECONDS)


def identity_of(host: Host, environment: Environment, token: str) -> str | None:
    """Return as whom the token opens the pages; None where it does not."""
    login = environment.logins.get(token)
    if login is None or login.ends < host.clock():
        return None
    return login.airflow_identity
