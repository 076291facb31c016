import { evaluateBreadth, evaluateProbe, type Probed } from '#policy/breadth/breadth.ts';
import { strangeResource } from '#policy/breadth/stranger.ts';
import { fillText } from '../fill.ts';
import type { Finding, RuleCondition } from '../lab.ts';
import { unread } from './unread.ts';

/**
 * G5, for a role: its policies do not allow every action of the service on every resource, however
 * that is written. The one action on every resource is a warning.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
 */
export function narrowRole(options: {
  readonly id: string;
  /** ARN of the role, and the request it needs, with `${name}` for bindings. */
  readonly role: string;
  readonly action: string;
  readonly resource: string;
  /** Actions that it must have nowhere else, however the grant is cut (`logs:D*`). */
  readonly never?: readonly string[];
  readonly after?: string;
}): RuleCondition {
  const { id, action, never = [], after } = options;
  return {
    kind: 'rule',
    id,
    rule: 'G5',
    ...(after === undefined ? {} : { after }),
    title: {
      en: 'The role may do what it needs and not everything',
      ja: 'ロールに許可するのは必要な操作だけ',
    },
    judge({ snapshot, bindings }): Finding {
      const arn = fillText(options.role, bindings);
      const resource = fillText(options.resource, bindings);
      const policies = snapshot.roles?.find((role) => role.arn === arn)?.policies;
      if (!policies) return unread('aws iam get-account-authorization-details');
      const principal = { kind: 'role', arn, account: snapshot.account } as const;
      const probed: Probed = { kind: 'identity-policy', policies };
      const elsewhere = never
        .map((one) => ({ action: one, resource: strangeResource(resource), principal }))
        .find((probe) => evaluateProbe(probed, probe).decision === 'allowed');
      if (elsewhere) return tooMuch(elsewhere.action);
      const found = evaluateBreadth(probed, { action, resource, principal });
      const granting = (...reaches: readonly string[]) =>
        found.find((breadth) => reaches.includes(breadth.reaches))?.grantedBy[0]?.policy;
      const everything = granting('everything', 'service');
      if (everything !== undefined) return everyAction(everything, action);
      const anywhere = granting('resource');
      return anywhere === undefined ? justRight : anyResource(anywhere, action);
    },
  };
}

const justRight: Finding = {
  status: 'pass',
  observed: { en: 'the actions and the resource are named', ja: '操作と対象が指定されています' },
  message: {
    en: 'Whoever takes over the client gets no more than this.',
    ja: 'クライアントが乗っ取られても、できるのはこれだけです。',
  },
};

const noLimit = {
  en: 'The error goes away, and so does every limit: whoever holds the role reaches everything of that kind in the account. Name the actions and the resource.',
  ja: 'エラーは消えますが、制限もすべて消えます。このロールを使えば、アカウント内の同種のリソースすべてに手が届きます。操作と対象を指定してください。',
};

function tooMuch(action: string): Finding {
  return {
    status: 'fail',
    observed: {
      en: `${action} is allowed on every resource`,
      ja: `${action} が全リソースに許可されています`,
    },
    message: noLimit,
  };
}

function everyAction(policy: string, action: string): Finding {
  const service = action.split(':')[0] ?? action;
  return {
    status: 'fail',
    observed: {
      en: `${policy} allows every ${service} action on every resource`,
      ja: `${policy} が ${service} の全操作を全リソースに許可しています`,
    },
    where: policy,
    message: noLimit,
  };
}

function anyResource(policy: string, action: string): Finding {
  return {
    status: 'warning',
    observed: {
      en: `${policy} allows ${action} on every resource`,
      ja: `${policy} が ${action} を全リソースに許可しています`,
    },
    where: policy,
    message: {
      en: 'It works. Name the resource as well, so that the role still fits when another door opens.',
      ja: '動作します。別の出入口が開いても問題にならないよう、対象も指定しましょう。',
    },
  };
}
