import { fillText } from '#labs/fill.ts';
import type { Evidence, Finding, RuleCondition } from '#labs/lab.ts';
import { unread } from '#labs/rules/unread.ts';
import type { Words } from '#request/words.ts';
import { environmentIn } from './front.ts';
import { executionRole } from './names.ts';

/** What the lab is about must be there: without it nothing can be judged right or wrong. */
export const whole: RuleCondition = {
  kind: 'rule',
  id: 'whole',
  rule: 'G6',
  title: {
    en: 'The VPC, the environment and its execution role are there',
    ja: 'VPC、環境、その実行ロールが残っている',
  },
  judge(evidence): Finding {
    const { vpcs, roles, environments } = evidence.snapshot;
    if (!vpcs) return unread('aws ec2 describe-vpcs');
    if (!roles) return unread('aws iam get-account-authorization-details');
    if (!environments) return unread('aws mwaa list-environments');
    const missing = gone(evidence);
    return missing ? deleted(missing) : present;
  },
};

function gone(evidence: Evidence): Words | undefined {
  const { snapshot, bindings } = evidence;
  const vpc = bindings['vpc'] ?? '';
  if (!snapshot.vpcs?.some(({ id }) => id === vpc))
    return { en: `The VPC ${vpc}`, ja: `VPC ${vpc}` };
  const name = bindings['environment'] ?? '';
  if (environmentIn(evidence)?.status.startsWith('DELET') !== false)
    return { en: `The environment ${name}`, ja: `環境 ${name}` };
  const role = fillText(executionRole, bindings);
  if (!snapshot.roles?.some(({ arn }) => arn === role))
    return { en: `The role ${role}`, ja: `ロール ${role}` };
  return undefined;
}

const present: Finding = {
  status: 'pass',
  observed: { en: 'all of it is there', ja: 'すべて残っています' },
  message: { en: 'Nothing was torn down.', ja: '何も壊されていません。' },
};

function deleted({ en, ja }: Words): Finding {
  return {
    status: 'error',
    observed: { en: `${en} no longer exists.`, ja: `${ja} がもう存在しません。` },
    message: {
      en: 'A server that nobody has is safe, and no use. This belongs to the lab; bring it back with: npx closednet reset',
      ja: '存在しないサーバーは安全ですが、役に立ちません。これはラボの一部です。npx closednet reset で元に戻してください。',
    },
  };
}
