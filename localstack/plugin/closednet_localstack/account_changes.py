"""The change counter of this emulator: one per process, for all who note, expect or wait."""

from __future__ import annotations

from closednet_aws.changes import Changes

ACCOUNT_CHANGES = Changes()
