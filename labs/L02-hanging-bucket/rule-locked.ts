import { authorizeCall } from '#request/authorize-call.ts';
import type { Arrival } from '#request/call-context.ts';
import { fillText } from '#labs/fill.ts';
import type { Finding, RuleCondition } from '#labs/lab.ts';
import { unread } from '#labs/rules/unread.ts';
import { loaderRole, orderArn, reportRole } from './names.ts';

/** G6: the bucket’s own policy still keeps orders from whoever has the keys and not the network. */
export const locked: RuleCondition = {
  kind: 'rule',
  id: 'outside',
  rule: 'G6',
  title: {
    en: 'The same roles read no order from outside this network',
    ja: '同じロールでも、このネットワークの外からは注文を読めない',
  },
  judge({ snapshot, bindings }): Finding {
    if (!snapshot.buckets) return unread('aws s3api get-bucket-policy');
    const resource = fillText(orderArn, bindings);
    const read = [reportRole, loaderRole].map((role) => {
      const principal = fillText(role, bindings);
      const request = { ...ends, action: 's3:GetObject', resource, principal };
      return authorizeCall(snapshot, request, arrival).judged?.decision.decision;
    });
    const isRefused = read.every((one) => one === 'explicitDeny' || one === 'implicitDeny');
    return isRefused ? kept : { ...open, where: resource };
  },
};

const ends = { from: 'internet:198.51.100.7', to: 's3.ap-northeast-1.amazonaws.com' } as const;

/** From the internet, through no endpoint of anybody's. */
const arrival: Arrival = {
  source: { kind: 'outside', id: ends.from, address: '198.51.100.7' },
  way: { kind: 'internet', publicAddress: '198.51.100.7' },
  endpoint: undefined,
  host: ends.to,
};

const kept: Finding = {
  status: 'pass',
  observed: { en: 'the bucket refuses', ja: 'バケットが断ります' },
  message: { en: 'The lock holds.', ja: '鍵はかかったままです。' },
};

const open: Finding = {
  status: 'fail',
  observed: { en: 'a host on the internet reads it', ja: 'インターネット上のホストが読めます' },
  message: {
    en: 'The bucket’s policy kept the orders in this network, whoever holds the keys of a role. Repair the way, and leave the lock on the door.',
    ja: 'ロールの認証情報を誰が持っていても、注文データがこのネットワークから出ないようにしていたのは、バケットポリシーです。直すのは道です。鍵は外さないでください。',
  },
};
