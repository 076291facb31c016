import { findWorker } from './worker.ts';
import type { Finding, RuleCondition } from '#labs/lab.ts';
import { unread } from '#labs/rules/unread.ts';
import { endpointUrlTag } from './names.ts';

/** G8: the worker's programs call services by the names that they have always had. */
export const usualName: RuleCondition = {
  kind: 'rule',
  id: 'usual-name',
  rule: 'G8',
  title: {
    en: 'Programs use the usual names: no hosts file, no fixed address, no endpoint URL',
    ja: 'プログラムはいつもの名前を使う（hosts ファイル、固定アドレス、エンドポイント URL は使わない）',
  },
  judge(evidence): Finding {
    const worker = findWorker(evidence);
    if (!worker) return unread('aws ec2 describe-network-interfaces');
    const set = Object.keys(worker.tags ?? {}).filter((key) => key.startsWith(endpointUrlTag));
    return set.length === 0 ? usual : byHand(worker.id, set);
  },
};

const usual: Finding = {
  status: 'pass',
  observed: { en: 'no program needs another name', ja: '別の名前は必要ありません' },
  message: { en: 'No program has to be changed.', ja: 'プログラムの変更は不要です。' },
};

function byHand(where: string, keys: readonly string[]): Finding {
  const list = keys.map((key) => key.replace('closednet:', '')).join(', ');
  return {
    status: 'fail',
    observed: { en: `the worker is set to ${list}`, ja: `ワーカーに ${list} が設定されています` },
    where,
    message: {
      en: 'An address in a setting helps one program until the endpoint is made anew, and nobody finds it again. Let DNS give the answer, for every client at once.',
      ja: '設定に書いたアドレスで救われるのは、エンドポイントが作り直されるまでの一つのプログラムだけです。DNS に答えさせれば、すべてのクライアントに一度で効きます。',
    },
  };
}
