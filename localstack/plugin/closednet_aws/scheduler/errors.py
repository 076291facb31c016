"""The refusals of EventBridge Scheduler.

@see https://docs.aws.amazon.com/scheduler/latest/APIReference/CommonErrors.html
"""

from __future__ import annotations

from closednet_aws.errors import AwsError


def invalid(message: str) -> AwsError:
    """Refuse a value, or values that do not go together."""
    return AwsError("ValidationException", message)


def not_found(what: str, name: str) -> AwsError:
    """Refuse a name that nothing of its kind has."""
    return AwsError("ResourceNotFoundException", f"{what} {name} does not exist.", 404)


def conflict(what: str, name: str) -> AwsError:
    """Refuse a name that is taken."""
    return AwsError("ConflictException", f"{what} {name} already exists.", 409)


def not_emulated(what: str) -> AwsError:
    """Refuse what AWS has and closednet has not."""
    return AwsError("NotImplemented", f"closednet does not emulate {what}.", 501)
