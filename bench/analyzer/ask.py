"""Asks aws-vpc-analyzer about each flow of a file, and answers with what it said and how long it took.

It is used as its own server uses it: its client by boto3's usual settings (the endpoint is that of
the environment), its fetcher, its graph and its path analyzer. The network is read beforehand, and
what was read is kept for as long as this runs: what is timed is the analysis.
"""

import asyncio
import json
import logging
import sys
import time

from netgraph.aws.client import AWSClientFactory
from netgraph.aws.fetcher import EC2Fetcher
from netgraph.core.graph_manager import GraphManager
from netgraph.core.path_analyzer import PathAnalyzer


async def main(flows_file: str, region: str, vpc: str, rounds: int) -> None:
    logging.disable(logging.CRITICAL)
    with open(flows_file, encoding="utf-8") as lines:
        flows = [json.loads(line) for line in lines]
    since = time.perf_counter()
    client = AWSClientFactory(region=region).create_client()
    graph = GraphManager(EC2Fetcher(client), ttl_seconds=86_400)
    await graph.build_topology([vpc])
    reading = time.perf_counter() - since
    analyzer = PathAnalyzer(graph)

    async def ask(flow: dict):
        return await analyzer.analyze(
            flow["source"], flow["destination"], flow["port"], flow["protocol"]
        )

    said = [await ask(flow) for flow in flows]
    times = []
    for _ in range(rounds):
        since = time.perf_counter()
        for flow in flows:
            await ask(flow)
        times.append((time.perf_counter() - since) / len(flows) * 1e6)
    answers = [{"status": one.status.value, "why": one.summary} for one in said]
    json.dump({"reading": reading, "microseconds": times, "answers": answers}, sys.stdout)


asyncio.run(main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])))
