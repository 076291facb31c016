"""Whose turn it is: repairs read, check and then write moto's objects, which have no locks."""

from __future__ import annotations

from threading import RLock

one_at_a_time = RLock()
"""Held by every repair while it runs; those of one service touch the objects of another."""
