"""Binds `closednet_aws` to LocalStack: entry points, guards, routes, services."""
