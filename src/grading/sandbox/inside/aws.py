#!/toolchain/python/bin/python -ISB
"""The AWS CLI of a sandbox: the first call loads it, and leaves it loaded for the next ones.

Loading takes longer than a call. What stays has executed nothing: each call is a process that is
forked from it, with the environment, folder and streams of whoever calls.
"""

import array
import json
import os
import socket
import sys

_STARTED = "/tmp/.aws-started"  # noqa: S108 - of a root of its own
_PYTHON = "/toolchain/python/bin/python"
_LOADED = "--loaded-here"
_STREAMS = (0, 1, 2)
_ENDED_BY_SIGNAL = 128


def main() -> None:
    """Have the call made by the one that is loaded, or load it."""
    if sys.argv[1:2] == [_LOADED]:
        _load_and_call(sys.argv[2:])
    with socket.socket(socket.AF_UNIX) as started:
        try:
            started.connect(_STARTED)
        except OSError:
            os.execv(_PYTHON, [_PYTHON, "-EB", __file__, _LOADED, *sys.argv[1:]])  # noqa: S606
        _ask(started)


def _ask(started: socket.socket) -> None:
    call = {"words": sys.argv[1:], "environment": dict(os.environ), "folder": os.getcwd()}
    streams = array.array("i", _STREAMS).tobytes()
    started.sendmsg([b"!"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, streams)])
    started.sendall(json.dumps(call).encode() + b"\n")
    code = started.recv(8)
    # Without an answer it was killed on the way.
    sys.exit(int(code) if code else _ENDED_BY_SIGNAL + 9)


def _load_and_call(words: list[str]) -> None:
    import awscli.clidriver  # noqa: PLC0415
    import awscli.handlers  # noqa: F401, PLC0415

    listener = socket.socket(socket.AF_UNIX)
    try:
        listener.bind(_STARTED)
        listener.listen(64)
    except OSError:
        # Two began at once, or the folder is full: this call is made all the same.
        listener.close()
    else:
        if os.fork() == 0:
            _serve(listener)
    listener.close()
    sys.exit(_call(words))


def _serve(listener: socket.socket) -> None:
    os.setsid()
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in _STREAMS:
        os.dup2(nothing, stream)
    while True:
        caller, _ = listener.accept()
        if os.fork() == 0:
            if os.fork() == 0:
                listener.close()
                _answer(caller)
            os._exit(0)
        caller.close()
        os.wait()


def _answer(caller: socket.socket) -> None:
    """Make the call in a process of its own, and tell its exit code."""
    size = array.array("i").itemsize * len(_STREAMS)
    _, passed, _, _ = caller.recvmsg(1, socket.CMSG_SPACE(size))
    streams = array.array("i", passed[0][2])
    call = json.loads(caller.makefile("rb").readline())
    process = os.fork()
    if process == 0:
        for stream, given in zip(_STREAMS, streams, strict=True):
            os.dup2(given, stream)
            os.close(given)
        caller.close()
        os.environ.clear()
        os.environ.update(call["environment"])
        os.chdir(call["folder"])
        sys.exit(_call(call["words"]))
    for given in streams:
        os.close(given)
    _, status = os.waitpid(process, 0)
    code = os.waitstatus_to_exitcode(status)
    caller.sendall(str(code if code >= 0 else _ENDED_BY_SIGNAL - code).encode())
    os._exit(0)


def _call(words: list[str]) -> int:
    import awscli  # noqa: PLC0415
    from awscli.clidriver import main as aws  # noqa: PLC0415

    # Set as it is loaded; the caller's environment has come in its place since.
    data = os.path.join(os.path.dirname(awscli.__file__), "data")  # noqa: PTH118, PTH120
    given = [path for path in os.environ.get("AWS_DATA_PATH", "").split(":") if path]
    os.environ["AWS_DATA_PATH"] = ":".join(dict.fromkeys([*given, data]))

    # The CLI does not follow this variable for every service; it does follow its own option.
    endpoint = os.environ.get("AWS_ENDPOINT_URL")
    sys.argv = ["aws", *(["--endpoint-url", endpoint] if endpoint else []), *words]
    return aws()


main()
