"""The Apache Airflow versions that MWAA offers, and the ways between them."""

from __future__ import annotations

from closednet_aws.mwaa.errors import invalid

SUPPORTED = ("2.7.2", "2.8.1", "2.9.2", "2.10.1", "2.10.3", "2.11.0", "3.0.6")
"""As of August 2026 (the valid values of AirflowVersion in botocore's model), oldest first.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/airflow-versions.html
"""

LATEST = SUPPORTED[-1]
"""What an environment gets whose request names no version."""

_BRIDGE = "2.11."


def check_version(version: str) -> None:
    """Refuse a version that MWAA does not offer."""
    if version not in SUPPORTED:
        offered = ", ".join(SUPPORTED)
        raise invalid(f"Airflow version {version} is not supported. Supported versions: {offered}")


def check_change(old: str, new: str) -> None:
    """Refuse a step between major versions that does not start or end at the last of version 2.

    Up and down is both possible, within a major version freely.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/upgrading-environment.html
    """
    check_version(new)
    if _major(old) == _major(new):
        return
    if not any(version.startswith(_BRIDGE) for version in (old, new)):
        raise invalid(f"Airflow {old} cannot become {new} directly: {_BRIDGE}x lies between them")


def _major(version: str) -> str:
    return version.partition(".")[0]
