"""How large an environment may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.mwaa.errors import invalid

if TYPE_CHECKING:
    from closednet_aws.call import Params

    type Range = tuple[int, int]

CLASSES = ("mw1.micro", "mw1.small", "mw1.medium", "mw1.large", "mw1.xlarge", "mw1.2xlarge")
SMALLEST = "mw1.micro"

_ONE: Range = (1, 1)
_SEVERAL: Range = (2, 5)
_WORKERS: Range = (1, 25)
"""25 is the quota of an account that has not asked for more, as of December 2022.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-quotas.html
"""

_RANGES: dict[str, tuple[Range, Range]] = {
    "Schedulers": (_ONE, _SEVERAL),
    "MinWebservers": (_ONE, _SEVERAL),
    "MaxWebservers": (_ONE, _SEVERAL),
    "MinWorkers": (_ONE, _WORKERS),
    "MaxWorkers": (_ONE, _WORKERS),
}
"""In the smallest class, which does not scale, and in the others."""

_DEFAULT_WORKERS = 10


def default_capacity(environment_class: str) -> Params:
    """Return what AWS fills in where the request says nothing."""
    is_smallest = environment_class == SMALLEST
    several = 1 if is_smallest else 2
    return {
        "Schedulers": several,
        "MinWebservers": several,
        "MaxWebservers": several,
        "MinWorkers": 1,
        "MaxWorkers": 1 if is_smallest else _DEFAULT_WORKERS,
    }


def check_capacity(settings: Params) -> None:
    """Refuse a class that does not exist, numbers out of its range, and a minimum over a maximum.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/environment-class.html
    @see https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html
    """
    environment_class = settings["EnvironmentClass"]
    if environment_class not in CLASSES:
        known = ", ".join(CLASSES)
        raise invalid(f"Environment class {environment_class} is not valid. Valid values: {known}")
    for member, (smallest, others) in _RANGES.items():
        least, most = smallest if environment_class == SMALLEST else others
        if not least <= settings[member] <= most:
            raise invalid(
                f"{member} must be between {least} and {most} for an environment of class "
                f"{environment_class}, not {settings[member]}"
            )
    for what in ("Workers", "Webservers"):
        if settings[f"Min{what}"] > settings[f"Max{what}"]:
            raise invalid(f"Min{what} must not be greater than Max{what}")
