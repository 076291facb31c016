"""AWS's own policies are read once for all accounts, and still belong to each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conftest import ClientFactory

POLICY = "arn:aws:iam::aws:policy/CloudWatchLogsFullAccess"
TRUST = '{"Version": "2012-10-17", "Statement": []}'


def described(iam: Any) -> Any:
    return iam.get_policy(PolicyArn=POLICY)["Policy"]


def test_what_one_account_attaches_the_other_does_not(
    client: ClientFactory, account: str, other_account: str
) -> None:
    mine, theirs = client("iam", account), client("iam", other_account)
    mine.create_role(RoleName="studio", AssumeRolePolicyDocument=TRUST)
    mine.attach_role_policy(RoleName="studio", PolicyArn=POLICY)
    assert described(mine)["AttachmentCount"] == 1
    assert described(theirs)["AttachmentCount"] == 0
    attached = mine.list_attached_role_policies(RoleName="studio")["AttachedPolicies"]
    assert [policy["PolicyArn"] for policy in attached] == [POLICY]


def test_every_account_reads_the_same_document(
    client: ClientFactory, account: str, other_account: str
) -> None:
    documents = [
        iam.get_policy_version(PolicyArn=POLICY, VersionId=described(iam)["DefaultVersionId"])[
            "PolicyVersion"
        ]["Document"]
        for iam in (client("iam", account), client("iam", other_account))
    ]
    assert documents[0] == documents[1]
    assert "logs:*" in documents[0]["Statement"][0]["Action"]


def test_a_tag_stays_with_the_account_that_gave_it(
    client: ClientFactory, account: str, other_account: str
) -> None:
    mine, theirs = client("iam", account), client("iam", other_account)
    mine.tag_policy(PolicyArn=POLICY, Tags=[{"Key": "team", "Value": "data"}])
    assert theirs.list_policy_tags(PolicyArn=POLICY)["Tags"] == []
