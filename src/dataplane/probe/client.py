"""Sends real requests from where it stands, and tells what a client sees of each.

Reads a list of requests from its argument; prints one JSON line for each. Requests that call AWS
are made by botocore, whose models say what a call must hold.
"""

import json
import os
import socket
import sys
from concurrent.futures import ThreadPoolExecutor

PATIENCE_SECONDS = float(os.environ.get("CLOSEDNET_PROBE_SECONDS", "3"))
AT_ONCE = 16


def main():
    requests = json.load(sys.stdin) if len(sys.argv) < 2 else json.loads(sys.argv[1])
    # Making a client takes long and holds the interpreter: none is made while another one waits.
    clients = [client_of(request) for request in requests]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for request, told in zip(requests, pool.map(send, requests, clients)):
            print(json.dumps({"id": request["id"], **told}), flush=True)


def send(request, client):
    try:
        if client:
            return call(request, client)
        if request.get("protocol") == "udp":
            return exchange(request)
        return connect(request)
    except Exception as error:  # Whatever a client may see is an answer.
        return {"sees": symptom(error), "text": text_of(error)}


def text_of(error):
    return f"{type(error).__name__}: {error}"


def connect(request):
    bound = ("", request["sourcePort"]) if request.get("sourcePort") else None
    with socket.create_connection(
        (request["host"], request["port"]), PATIENCE_SECONDS, bound
    ) as opened:
        if not request.get("speak"):
            return {"sees": "ok", "text": ""}
        opened.sendall(request["speak"].encode())
        return {"sees": "ok", "text": opened.recv(4096).decode(errors="replace")}


def exchange(request):
    family, kind, _, _, address = socket.getaddrinfo(
        request["host"], request["port"], type=socket.SOCK_DGRAM
    )[0]
    with socket.socket(family, kind) as opened:
        opened.settimeout(PATIENCE_SECONDS)
        if request.get("sourcePort"):
            opened.bind(("", request["sourcePort"]))
        opened.connect(address)
        opened.send(b"?")
        return {"sees": "ok", "text": opened.recv(4096).decode(errors="replace")}


def client_of(request):
    if not request.get("operation"):
        return None
    import boto3
    from botocore.config import Config

    config = Config(
        connect_timeout=PATIENCE_SECONDS,
        read_timeout=30,
        retries={"total_max_attempts": 1},
        parameter_validation=False,
    )
    session = boto3.session.Session(**request.get("credentials", {}))
    return session.client(request["service"], config=config, endpoint_url=request["endpoint"])


def call(request, client):
    model = client.meta.service_model.operation_model(request["operation"])
    client._make_api_call(request["operation"], filled(model.input_shape, request["names"]))
    return {"sees": "ok", "text": ""}


def filled(shape, names, depth=0):
    """The least that a call must hold, with the names that its resource has."""
    if shape is None:
        return {}
    return {
        name: names.get(name.lower()) or example(member, names, depth)
        for name, member in shape.members.items()
        if name in shape.required_members or name.lower() in names
    }


def example(shape, names, depth):
    if shape.type_name == "structure":
        return filled(shape, names, depth + 1) if depth < 4 else {}
    if shape.type_name == "list":
        return [example(shape.member, names, depth + 1)]
    if shape.type_name == "map":
        return {}
    if shape.type_name in ("integer", "long", "float", "double"):
        return 1
    if shape.type_name in ("boolean",):
        return False
    if shape.type_name == "blob":
        return b"closednet"
    if shape.type_name == "timestamp":
        return 1
    return shape.enum[0] if shape.enum else "closednet"


def symptom(error):
    from urllib.error import URLError

    name = type(error).__name__
    if name == "ClientError" or hasattr(error, "response"):
        code = error.response.get("Error", {}).get("Code", "")
        if code == "DryRunOperation":
            return "ok"
        is_denied = code.startswith("AccessDenied") or code == "UnauthorizedOperation"
        return "access-denied" if is_denied else code
    cause = error.reason if isinstance(error, URLError) else error
    if name == "EndpointConnectionError":
        cause = innermost(error)
    if isinstance(cause, socket.gaierror):
        return "dns-failure"
    if isinstance(cause, ConnectionRefusedError):
        return "refused"
    if isinstance(cause, TimeoutError) or name in ("ConnectTimeoutError", "ReadTimeoutError"):
        return "timeout"
    return "other"


def innermost(error):
    seen = error.kwargs.get("error") if hasattr(error, "kwargs") else None
    reason = getattr(seen, "__cause__", None) or seen
    return reason or error


main()
