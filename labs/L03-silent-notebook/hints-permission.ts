import type { Words } from '#request/words.ts';
import { fillText } from '#labs/fill.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import { putEvents } from './requests.ts';
import { studioArn, writeActions } from './rights.ts';

/** Four rungs for the permission, each read from the learner's own policies. */
export const permissionHints: readonly Hint[] = [
  { rung: 1, say: whatTheAnswerSays },
  { rung: 2, say: whichPoliciesThereAre },
  {
    rung: 3,
    say: () => ({
      en: 'Through an endpoint two policies must both allow: the endpoint’s and the role’s. Writing a metric (cloudwatch:…) is not writing a log (logs:…). A stream lies inside its group, so a policy names the group with `:*` at the end; without it no stream matches.',
      ja: 'エンドポイントを通る要求には、エンドポイントのポリシーとロールのポリシーの両方の許可が必要です。メトリクスの書き込み（cloudwatch:…）とログの書き込み（logs:…）は別のものです。ストリームはグループの中にあるため、ポリシーではグループ名の末尾に `:*` を付けます。付けないとどのストリームにも一致しません。',
    }),
  },
  { rung: 4, say: nearAnswer },
];

function whatTheAnswerSays(evidence: Evidence): Words {
  const { outcome, symptom, authorization } = evidence.trace(putEvents);
  if (!authorization || symptom === 'timeout' || symptom === 'dns-failure')
    return {
      en: 'The request does not arrive yet, so no policy has been asked. First the path, then this.',
      ja: '要求がまだ届いていないので、どのポリシーも問われていません。まず経路を通してください。',
    };
  if (outcome === 'delivered')
    return {
      en: 'The notebook writes its logs now. What is left is what else may pass: read the conditions that fail.',
      ja: 'ノートブックはもうログを書けています。残っているのは、ほかに何が通ってしまうかです。失敗している条件を読んでください。',
    };
  const asked = authorization.layers.filter(({ decision }) => decision !== 'not-applicable');
  const list = asked.map(({ kind, decision }) => `${kind}: ${decision}`).join(', ');
  return {
    en: `The connection stands, and the answer is AccessDenied: this is no longer about packets. What was asked, and what it said: ${list}.`,
    ja: `接続はできていて、AccessDenied が返っています。もうパケットの問題ではありません。問われたポリシーとその答え: ${list}。`,
  };
}

function whichPoliciesThereAre({ snapshot }: Evidence): Words {
  const role = snapshot.roles?.find(({ arn }) => arn.endsWith(':role/StudioExecution'));
  const names = role?.policies?.map(({ name }) => name).join(', ') || '-';
  const call = 'aws iam get-role-policy --role-name StudioExecution --policy-name';
  return {
    en: `StudioExecution has these policies: ${names}. Look for an action that begins with "logs:" (${call} NAME), and compare the resource with the one in the error text.`,
    ja: `StudioExecution のポリシー: ${names}。「logs:」で始まる操作を探し（${call} 名前）、対象のリソースをエラーに出ている ARN と比べてください。`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const actions = writeActions.map((action) => `"${action}"`).join(',');
  const arn = fillText(studioArn, bindings);
  const statement = `"Effect":"Allow","Action":[${actions}],"Resource":"${arn}"`;
  const document = `{"Version":"2012-10-17","Statement":[{${statement}}]}`;
  const call = `aws iam put-role-policy --role-name StudioExecution --policy-name write-studio-logs --policy-document '${document}'`;
  return {
    en: `Nearly all of it: ${call} — and the same statement with "Principal":"*" as the endpoint’s policy (aws ec2 modify-vpc-endpoint --policy-document).`,
    ja: `ほぼ答えです: ${call}。エンドポイントのポリシーにも、同じ文に "Principal":"*" を加えて設定します（aws ec2 modify-vpc-endpoint --policy-document）。`,
  };
}
