import type { Finding, RuleCondition } from '../lab.ts';
import { inVpc } from './in-vpc.ts';
import { unread } from './unread.ts';

/**
 * G4: groups of interface endpoints name their clients by security group. A block of addresses
 * works too, and lets in whoever gets an address there next, so it is a warning, or refused.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html#security-group-referencing
 */
export function groupReference(options: {
  readonly id: string;
  readonly vpc: string;
  readonly after?: string;
  /** From L11 on it is not only warned of. */
  readonly refused?: true;
}): RuleCondition {
  const { id, vpc, after, refused } = options;
  return {
    kind: 'rule',
    id,
    rule: 'G4',
    ...(after === undefined ? {} : { after }),
    title: {
      en: 'Clients of an endpoint are named by security group, not by address',
      ja: 'エンドポイントのクライアントを、アドレスではなくセキュリティグループで指定する',
    },
    judge(evidence): Finding {
      const { securityGroups, vpcEndpoints } = inVpc(evidence, vpc);
      if (!securityGroups) return unread('aws ec2 describe-security-groups');
      if (!vpcEndpoints) return unread('aws ec2 describe-vpc-endpoints');
      const inUse = new Set(vpcEndpoints.flatMap(({ groupIds }) => groupIds));
      const byAddress = securityGroups.filter(
        (group) =>
          inUse.has(group.id) &&
          group.rules.some(({ egress, peer }) => !egress && peer.kind.endsWith('cidr')),
      );
      return byAddress.length === 0
        ? named
        : addressed(
            byAddress.map((group) => group.id),
            refused ? 'fail' : 'warning',
          );
    },
  };
}

const named: Finding = {
  status: 'pass',
  observed: { en: 'every client is named by its group', ja: 'すべてグループで指定されています' },
  message: {
    en: 'The rule follows its clients wherever they stand.',
    ja: 'クライアントがどこへ移っても、ルールがそのまま効きます。',
  },
};

function addressed(groups: readonly string[], status: 'fail' | 'warning'): Finding {
  const list = groups.join(', ');
  return {
    status,
    observed: { en: `a block of addresses in ${list}`, ja: `アドレス範囲での指定: ${list}` },
    where: list,
    message: {
      en: 'It works. A security group would name the client itself instead of its street: whoever gets an address there next comes in too.',
      ja: '動作します。ただしアドレス範囲では、次にそこへ割り当てられた相手も通ります。セキュリティグループならクライアントそのものを指定できます。',
    },
  };
}
