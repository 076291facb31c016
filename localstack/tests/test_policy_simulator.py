"""IAM's policy simulator, by the evaluator that labs are judged with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from conftest import AwsCli, ClientFactory

TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}],
}


def policy(effect: str, action: str, resource: str = "*", **more: Any) -> str:
    statement = {"Effect": effect, "Action": action, "Resource": resource, **more}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def decisions(answer: dict[str, Any]) -> list[str]:
    return [one["EvalDecision"] for one in answer["EvaluationResults"]]


def writer(iam: Any, **more: Any) -> str:
    role = iam.create_role(RoleName="Writer", AssumeRolePolicyDocument=json.dumps(TRUST), **more)[
        "Role"
    ]
    iam.put_role_policy(
        RoleName="Writer", PolicyName="logs", PolicyDocument=policy("Allow", "logs:Put*")
    )
    return str(role["Arn"])


def test_a_role_is_judged_by_its_policies_and_those_given_besides(client: ClientFactory) -> None:
    iam = client("iam")
    arn = writer(iam)
    actions = ["logs:PutLogEvents", "logs:DeleteLogGroup"]
    alone = iam.simulate_principal_policy(PolicySourceArn=arn, ActionNames=actions)
    assert decisions(alone) == ["allowed", "implicitDeny"]
    (matched,) = alone["EvaluationResults"][0]["MatchedStatements"]
    assert matched["SourcePolicyId"] == "logs"
    besides = iam.simulate_principal_policy(
        PolicySourceArn=arn,
        ActionNames=actions,
        PolicyInputList=[policy("Deny", "logs:PutLogEvents"), policy("Allow", "logs:Delete*")],
    )
    assert decisions(besides) == ["explicitDeny", "allowed"]


def test_a_boundary_counts(client: ClientFactory) -> None:
    iam = client("iam")
    boundary = iam.create_policy(PolicyName="edge", PolicyDocument=policy("Allow", "s3:*"))
    arn = writer(iam, PermissionsBoundary=boundary["Policy"]["Arn"])
    answer = iam.simulate_principal_policy(PolicySourceArn=arn, ActionNames=["logs:PutLogEvents"])
    (result,) = answer["EvaluationResults"]
    assert result["EvalDecision"] == "implicitDeny"
    assert result["PermissionsBoundaryDecisionDetail"] == {"AllowedByPermissionsBoundary": False}


@pytest.mark.parametrize(
    ("context", "decision", "missing"),
    [
        ([], "implicitDeny", ["aws:SourceVpce"]),
        (["vpce-1"], "allowed", []),
        (["vpce-2"], "implicitDeny", []),
    ],
)
def test_a_condition_key_that_is_not_given_is_absent_and_named(
    client: ClientFactory, context: list[str], decision: str, missing: list[str]
) -> None:
    condition = {"StringEquals": {"aws:SourceVpce": "vpce-1"}}
    entries = [
        {"ContextKeyName": "aws:SourceVpce", "ContextKeyValues": [one], "ContextKeyType": "string"}
        for one in context
    ]
    answer = client("iam").simulate_custom_policy(
        PolicyInputList=[policy("Allow", "s3:GetObject", Condition=condition)],
        ActionNames=["s3:GetObject"],
        ContextEntries=entries,
    )
    (result,) = answer["EvaluationResults"]
    assert (result["EvalDecision"], result["MissingContextValues"]) == (decision, missing)


def test_long_answers_come_in_pages(client: ClientFactory) -> None:
    iam = client("iam")
    pages = iam.get_paginator("simulate_custom_policy").paginate(
        PolicyInputList=[policy("Allow", "s3:Get*")],
        ActionNames=["s3:GetObject", "s3:PutObject", "s3:GetBucketPolicy"],
        PaginationConfig={"PageSize": 2},
    )
    assert [decisions(page) for page in pages] == [["allowed", "implicitDeny"], ["allowed"]]


def test_who_is_not_there_and_what_is_no_policy(client: ClientFactory, account: str) -> None:
    iam = client("iam")
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.simulate_principal_policy(
            PolicySourceArn=f"arn:aws:iam::{account}:role/Nobody", ActionNames=["s3:GetObject"]
        )
    with pytest.raises(ClientError, match="InvalidInput"):
        iam.simulate_custom_policy(PolicyInputList=["{}"], ActionNames=["s3:GetObject"])


def test_the_cli_asks_the_same(client: ClientFactory, aws_cli: AwsCli) -> None:
    arn = writer(client("iam"))
    words = (
        f"iam simulate-principal-policy --policy-source-arn {arn} --action-names logs:PutLogEvents"
    )
    ran = aws_cli(*words.split(), "--query", "EvaluationResults[].EvalDecision", "--output", "text")
    assert ran.stdout.strip() == "allowed"
