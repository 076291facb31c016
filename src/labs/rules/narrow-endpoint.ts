import { evaluateBreadth } from '#policy/breadth/breadth.ts';
import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import { fillText } from '../fill.ts';
import type { Finding, RuleCondition } from '../lab.ts';
import { inVpc } from './in-vpc.ts';
import { unread } from './unread.ts';

/**
 * G5, for the endpoints of a service: their policies let only the lab's resource through, also for
 * the caller that they are meant for. A new endpoint without a policy lets everything through.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function narrowEndpoint(options: {
  readonly id: string;
  readonly vpc: string;
  readonly title: RuleCondition['title'];
  /** Service name, role's ARN and resource, with `${name}` for bindings. */
  readonly service: string;
  readonly role: string;
  readonly action: string;
  readonly resource: string;
  readonly after?: string;
}): RuleCondition {
  const { id, vpc, title, action, after } = options;
  return {
    kind: 'rule',
    id,
    rule: 'G5',
    ...(after === undefined ? {} : { after }),
    title,
    judge(evidence): Finding {
      const { bindings, snapshot } = evidence;
      const { vpcEndpoints } = inVpc(evidence, vpc);
      if (!vpcEndpoints) return unread('aws ec2 describe-vpc-endpoints');
      const service = fillText(options.service, bindings);
      const doors = vpcEndpoints.filter(({ serviceName }) => serviceName === service);
      if (doors.some((door) => door.policy === undefined))
        return unread('aws ec2 describe-vpc-endpoints');
      const arn = fillText(options.role, bindings);
      const principal = { kind: 'role', arn, account: snapshot.account } as const;
      const resource = fillText(options.resource, bindings);
      const wide = doors.filter((door) => isWide(door, { action, resource, principal }));
      return wide.length === 0 ? narrow : open(wide.map((door) => door.id));
    },
  };
}

function isWide(
  { id, policy }: VpcEndpoint,
  wanted: Parameters<typeof evaluateBreadth>[1],
): boolean {
  const policies = [{ name: id, document: policy }];
  const found = evaluateBreadth({ kind: 'endpoint-policy', policies }, wanted);
  return found.some(({ reaches }) => ['resource', 'service', 'everything'].includes(reaches));
}

const narrow: Finding = {
  status: 'pass',
  observed: { en: 'nothing else passes', ja: 'ほかは通りません' },
  message: {
    en: 'Even a role with wide rights carries nothing else out here.',
    ja: '広い権限を持つロールでも、ここからほかのものは持ち出せません。',
  },
};

function open(doors: readonly string[]): Finding {
  const list = doors.join(', ');
  return {
    status: 'fail',
    observed: {
      en: `the policy of ${list} lets other resources through`,
      ja: `${list} のポリシーがほかのリソースも通しています`,
    },
    where: list,
    message: {
      en: 'A policy on the endpoint is the last word on what leaves this way. It names the resource, whoever asks.',
      ja: 'エンドポイントのポリシーは、ここから何が出ていくかを決める最後の関門です。誰からの要求であっても、対象のリソースを指定してください。',
    },
  };
}
