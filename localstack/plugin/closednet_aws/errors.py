"""The refusals that AWS clients understand."""

from __future__ import annotations


class AwsError(Exception):
    """A refusal as AWS words it: a code, a sentence for people, an HTTP status.

    The host encodes it in the protocol of the service that was called, so that a client raises the
    same typed error as on AWS.
    """

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = status
