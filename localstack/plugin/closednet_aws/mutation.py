"""Which AWS calls change what an account holds."""

from __future__ import annotations

_READING_PREFIXES = (
    "BatchGet",
    "Describe",
    "Filter",
    "Get",
    "Head",
    "List",
    "Lookup",
    "Preview",
    "Query",
    "Scan",
    "Search",
    "Select",
    "Simulate",
    "Test",
    "Validate",
    "Verify",
)

_READING_OPERATIONS = {
    "acm": {"ExportCertificate"},
    "dynamodb": {"TransactGetItems"},
    # Cryptography uses a key and leaves it as it was.
    "kms": {
        "Decrypt",
        "DeriveSharedSecret",
        "Encrypt",
        "GenerateDataKey",
        "GenerateDataKeyPair",
        "GenerateDataKeyPairWithoutPlaintext",
        "GenerateDataKeyWithoutPlaintext",
        "GenerateMac",
        "GenerateRandom",
        "ReEncrypt",
        "Sign",
    },
    "logs": {"StartLiveTail", "StartQuery", "StopQuery"},
    # A token is handed out, which lasts a minute; nothing else of the environment moves.
    "mwaa": {"CreateCliToken", "CreateWebLoginToken"},
    "sagemaker": {"RenderUiTemplate"},
}

_READING_SERVICES = {"sts"}  # A session is handed out; the account keeps nothing of it.


def is_mutating(service: str, operation: str) -> bool:
    """Tell whether a successful call may leave the account different.

    Unknown operations count as changes: a needless look costs milliseconds, a missed change shows
    a learner a network that is no longer there.
    """
    if service in _READING_SERVICES:
        return False
    if operation in _READING_OPERATIONS.get(service, ()):
        return False
    return not operation.startswith(_READING_PREFIXES)
