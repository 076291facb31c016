"""Lays networks out in the Linux kernel, sends real packets, and says which were answered.

Each line of standard input is a JSON document: a layout, flows, and how many seconds to wait at
least. Each line of standard output answers one. Run it in a user and network namespace of its own
(`unshare --user --map-root-user --net`); when it ends, however it ends, nothing of it is left.
"""

import asyncio
import json
import os
import sys

from answer import answer
from ask import ask
from build import build, filter_again
from namespaces import Namespaces

# An answer that took a fifth of the wait means that others may have needed more than all of it.
PATIENCE = 5


async def probe(document: dict) -> dict:
    """What became of each flow, in order, and the longest time that an answer took."""
    layout, flows, wait = document["layout"], document["flows"], document["wait"]
    namespaces = build(layout)
    opened = []
    try:
        opened = await answer(namespaces, layout, flows)
        outcomes, slowest = await _ask_all(namespaces, flows, wait)
        for rules in _variants(layout):
            filter_again(namespaces, rules)
            delivered = [i for i, outcome in enumerate(outcomes) if outcome == "delivered"]
            again, time = await _ask_all(namespaces, [flows[i] for i in delivered], wait)
            slowest = max(slowest, time)
            for i in [i for i, outcome in zip(delivered, again) if outcome != "delivered"]:
                # A ruleset may leave one port to all of them: each once more, with it to itself.
                filter_again(namespaces, rules)
                outcomes[i], _ = await ask(namespaces, flows[i], wait)
        return {"outcomes": outcomes, "slowest": slowest}
    finally:
        for one in opened:
            one.close()
        namespaces.close()


async def _ask_all(namespaces: Namespaces, flows: list[dict], wait: float):
    """All at once; those without an answer again, with more patience, while answers are slow."""
    outcomes: list[str] = ["denied"] * len(flows)
    left, slowest = list(range(len(flows))), 0.0
    while left:
        found = await asyncio.gather(*(ask(namespaces, flows[i], wait) for i in left))
        for i, (outcome, _) in zip(left, found):
            outcomes[i] = outcome
        slowest = max([slowest, *(time for outcome, time in found if outcome == "delivered")])
        if slowest * PATIENCE <= wait:
            break
        wait = slowest * PATIENCE * 2
        left = [i for i, outcome in enumerate(outcomes) if outcome == "denied"]
    return outcomes, slowest


def _variants(layout: dict) -> list[dict[str, str]]:
    """The n-th other ruleset of every namespace that has others, for each n."""
    others = {one["name"]: one["variants"] for one in layout["namespaces"] if one.get("variants")}
    most = max((len(texts) for texts in others.values()), default=0)
    return [
        {name: texts[n] for name, texts in others.items() if n < len(texts)} for n in range(most)
    ]


def main() -> None:
    """Answers line by line until nobody asks any more."""
    for line in sys.stdin:
        try:
            answered = asyncio.run(probe(json.loads(line)))
        except Exception as error:  # Whoever asked has to hear of it; the next line may do better.
            answered = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answered), flush=True)


if __name__ == "__main__":
    try:
        main()
    except (KeyboardInterrupt, BrokenPipeError):
        # Nobody waits for an answer any more, or asks to end: there is nothing to say.
        os._exit(130)
