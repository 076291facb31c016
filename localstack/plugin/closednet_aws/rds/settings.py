"""What a request to create an instance says, settled: AWS's defaults, and what it refuses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from closednet_aws.rds.errors import combination, invalid, not_emulated

if TYPE_CHECKING:
    from collections.abc import Collection

    from closednet_aws.call import Params

ENGINES = {
    "mariadb": (3306, "10.11.13", ("10.6", "10.11", "11.4", "11.8"), "general-public-license"),
    "mysql": (3306, "8.0.42", ("8.0", "8.4"), "general-public-license"),
    "postgres": (5432, "16.9", ("13", "14", "15", "16", "17"), "postgresql-license"),
}
"""The port, the version of a request that names none, the major versions, the license."""

_KEPT = {
    "AutoMinorVersionUpgrade": True,
    "BackupRetentionPeriod": 1,
    "CACertificateIdentifier": "rds-ca-rsa2048-g1",
    "CopyTagsToSnapshot": False,
    "DeletionProtection": False,
    "PreferredBackupWindow": "17:00-17:30",
    "PreferredMaintenanceWindow": "sun:18:00-sun:18:30",
    "StorageEncrypted": False,
    "StorageType": "gp2",
}
"""Members that are shown as the request gave them, with what stands where it did not.

AWS picks the two windows at random; these are ours.
"""

_READ = {
    "AllocatedStorage",
    "AvailabilityZone",
    "DBInstanceClass",
    "DBInstanceIdentifier",
    "DBName",
    "DBSubnetGroupName",
    "EnableIAMDatabaseAuthentication",
    "Engine",
    "EngineVersion",
    "KmsKeyId",
    "MasterUserPassword",
    "MasterUsername",
    "Port",
    "PubliclyAccessible",
    "Tags",
    "VpcSecurityGroupIds",
}

_IDENTIFIER = re.compile(r"(?=.{1,63}$)[a-z](?:-?[a-z0-9])*")
_SMALLEST_STORAGE, _LARGEST_STORAGE = 20, 65536
_SHORTEST_PASSWORD = 8
_PORTS = (1150, 65535)


def refuse_others(operation: str, request: Params, known: Collection[str]) -> None:
    """Refuse members that would have no effect here; one that is off or empty asks for nothing."""
    for member, value in request.items():
        if member not in known and value not in (None, False, 0, "", [], {}):
            raise not_emulated(f"{member} of {operation}")


def new_settings(request: Params) -> Params:
    """Return what is shown of a new instance, as far as the request decides it.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
    """
    refuse_others("CreateDBInstance", request, _KEPT.keys() | _READ)
    engine = request["Engine"]
    if engine not in ENGINES:
        known = ", ".join(ENGINES)
        raise not_emulated(f"the engine {engine}; it knows {known}")
    port, version, _, license_model = ENGINES[engine]
    settings = {name: request.get(name, default) for name, default in _KEPT.items()}
    settings |= {
        "DBInstanceIdentifier": identifier_in(request["DBInstanceIdentifier"]),
        "DBInstanceClass": request["DBInstanceClass"],
        "Engine": engine,
        "EngineVersion": request.get("EngineVersion", version),
        "LicenseModel": license_model,
        "MasterUsername": _required(request, "MasterUsername"),
        "AllocatedStorage": _required(request, "AllocatedStorage"),
        "IAMDatabaseAuthenticationEnabled": bool(request.get("EnableIAMDatabaseAuthentication")),
        "DbInstancePort": 0,
        "MultiAZ": False,
        "NetworkType": "IPV4",
        "MonitoringInterval": 0,
        "PerformanceInsightsEnabled": False,
    }
    settings |= {name: request[name] for name in ("DBName", "KmsKeyId") if request.get(name)}
    settings["Port"] = request.get("Port", port)
    _required(request, "MasterUserPassword")
    check(settings | {"MasterUserPassword": request["MasterUserPassword"]})
    return settings


def check(settings: Params) -> None:
    """Refuse values that no instance may have."""
    engine, version = settings["Engine"], settings["EngineVersion"]
    if not any(version == one or version.startswith(f"{one}.") for one in ENGINES[engine][2]):
        raise combination(f"Cannot find version {version} for {engine}")
    if not re.fullmatch(r"db\.[a-z0-9-]+\.[a-z0-9]+", settings["DBInstanceClass"]):
        raise invalid(f"Invalid DB Instance class: {settings['DBInstanceClass']}")
    storage = settings["AllocatedStorage"]
    if not _SMALLEST_STORAGE <= storage <= _LARGEST_STORAGE:
        raise combination(
            f"Invalid storage size for engine name {engine} and storage type "
            f"{settings['StorageType']}: {storage}"
        )
    if not _PORTS[0] <= settings["Port"] <= _PORTS[1]:
        raise invalid(f"Port {settings['Port']} is not in the range {_PORTS[0]}-{_PORTS[1]}")
    if len(settings.get("MasterUserPassword", " " * _SHORTEST_PASSWORD)) < _SHORTEST_PASSWORD:
        raise invalid(
            "The parameter MasterUserPassword is not a valid password because it is shorter than "
            f"{_SHORTEST_PASSWORD} characters."
        )


def identifier_in(name: str) -> str:
    """Return an instance's name in small letters, as RDS keeps it."""
    if not _IDENTIFIER.fullmatch(name.lower()):
        raise invalid(
            "The parameter DBInstanceIdentifier is not a valid identifier. Identifiers must begin "
            "with a letter; must contain only ASCII letters, digits, and hyphens; and must not end "
            "with a hyphen or contain two consecutive hyphens."
        )
    return name.lower()


def _required(request: Params, member: str) -> object:
    if not request.get(member):
        raise invalid(f"The parameter {member} must be provided and must not be blank.")
    return request[member]
