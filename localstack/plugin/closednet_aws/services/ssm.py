"""Run Command of Systems Manager: the one call of AWS that reaches a process on an instance.

No machine runs here, so a command is taken only where what it does to a unit of systemd is told by
its own text. closednet reads the same texts to know which units listen.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from moto.ec2.models import ec2_backends
from moto.ssm.models import ssm_backends

from closednet_aws.errors import AwsError
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params, Repair

_DOCUMENT = "AWS-RunShellScript"
_UNIT = r"[A-Za-z0-9@_-]+(?:\.service)?"
_TAKEN = (
    re.compile(rf"^(?:sudo )?systemctl (?:start|restart|stop) {_UNIT}$"),
    re.compile(rf"^(?:sudo )?systemctl (?:enable|disable)(?: --now)? {_UNIT}$"),
    re.compile(rf"^(?:sudo )?systemctl (?:is-active|status) {_UNIT}$"),
    # A unit is installed: its file names the port that its program listens on.
    re.compile(r"^printf '[^']*' > /etc/systemd/system/[A-Za-z0-9@_-]+\.service$"),
    re.compile(r"^systemctl daemon-reload$"),
)


def send_command(call: Call, request: Params) -> Params:
    """Run shell commands on instances that are running.

    @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html
    """
    validate("ssm", "SendCommand", request)
    name = request.get("DocumentName")
    if name != _DOCUMENT:
        raise AwsError("InvalidDocument", f"Document with name {name} does not exist.")
    lines = [line.strip() for line in request.get("Parameters", {}).get("commands", [])]
    lines = [line for line in lines if line]
    _check_lines(lines)
    ids = _instance_ids(call, request)
    # Without a target moto takes every instance of the account.
    named = [{"Key": "instance-id", "Values": ids}]
    answer = call.original({**request, "InstanceIds": [], "Targets": named})
    backend = ssm_backends[call.account_id][call.region]
    command = backend.get_command_by_id(answer["Command"]["CommandId"])
    command.instance_ids = ids
    command.targets = request.get("Targets", [])
    command.completed_count = command.target_count = len(ids)
    for invocation in command.invocations:
        instance_id = invocation["InstanceId"]
        output, code = _output(backend, instance_id, lines)
        invocation["StandardOutputContent"] = output
        invocation["ResponseCode"] = code
        invocation["Status"] = invocation["StatusDetails"] = "Failed" if code else "Success"
        command.status = invocation["Status"]
    command.status_details = command.status
    return {"Command": command.response_object()}


def _check_lines(lines: list[str]) -> None:
    if not lines:
        raise AwsError("InvalidParameters", "The parameter commands is missing.")
    for line in lines:
        if not any(taken.match(line) for taken in _TAKEN):
            message = (
                f"No machine runs behind this emulator, so it cannot tell what this does: {line}. "
                "It takes systemctl start, stop, restart, enable, disable, is-active and status."
            )
            raise AwsError("InvalidParameters", message)


def _instance_ids(call: Call, request: Params) -> list[str]:
    """Return the ids of the instances meant, each of which must be running."""
    backend = ec2_backends[call.account_id][call.region]
    instances = {one.id: one for many in backend.all_reservations() for one in many.instances}
    named = list(request.get("InstanceIds") or [])
    for target in request.get("Targets") or []:
        key, values = target["Key"], target["Values"]
        if key == "InstanceIds":
            named += values
            continue
        matching = backend.all_reservations(filters={key: values})
        named += [one.id for many in matching for one in many.instances]
    for instance_id in named:
        one = instances.get(instance_id)
        if one is None or one.state != "running":
            message = (
                f"Instances [[{instance_id}]] not in a valid state for account {call.account_id}"
            )
            raise AwsError("InvalidInstanceId", message)
    return list(dict.fromkeys(named))


def _output(backend: Any, instance_id: str, lines: list[str]) -> tuple[str, int]:
    """Return what the commands print, and how the last of them ends."""
    output, code = "", 0
    for line in lines:
        words = line.removeprefix("sudo ").split()
        code = 0
        if words[:1] == ["systemctl"] and words[1] in ("is-active", "status"):
            state = "active" if _is_active(backend, instance_id, words[-1]) else "inactive"
            output += f"{state}\n"
            code = 0 if state == "active" else 3
    return output, code


def _is_active(backend: Any, instance_id: str, unit: str) -> bool:
    """Tell whether a unit was started, by the commands that the instance ran."""
    name = unit.removesuffix(".service")
    active = False
    for command in backend._commands:  # noqa: SLF001
        if all(one["InstanceId"] != instance_id for one in command.invocations):
            continue
        for line in command.parameters.get("commands", []):
            words = line.strip().removeprefix("sudo ").split()
            if words[:1] != ["systemctl"] or words[-1].removesuffix(".service") != name:
                continue
            if words[1] in ("start", "restart") or words[1:3] == ["enable", "--now"]:
                active = True
            if words[1] == "stop" or words[1:3] == ["disable", "--now"]:
                active = False
    return active


def _passed_on(call: Call, request: Params) -> Params:
    validate("ssm", call.operation, request)
    return call.original(request)


OPERATIONS: dict[str, Repair] = {
    "GetCommandInvocation": _passed_on,
    "ListCommands": _passed_on,
    "SendCommand": send_command,
}
"""The operations that are answered here; every other one of Systems Manager answers 501."""
