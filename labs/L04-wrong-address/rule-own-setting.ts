import type { Evidence, Finding, RuleCondition } from '#labs/lab.ts';
import { howFar } from '#labs/how-far.ts';
import { unread } from '#labs/rules/unread.ts';
import { globalStsHost } from './names.ts';
import { ask } from './requests.ts';
import { findWorker, stsHostOf } from './worker.ts';

/**
 * What a program asks is decided by its own settings, and not by the network. The global name of STS
 * is signed for another Region than the endpoint's: to lead that name to the endpoint is no answer.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html
 */
export const ownSetting: RuleCondition = {
  kind: 'rule',
  id: 'own-setting',
  rule: 'setting',
  earns: true,
  title: {
    en: 'aws sts get-caller-identity, with the settings that the worker has, reaches STS',
    ja: 'ワーカーの設定のままの aws sts get-caller-identity が STS に届く',
  },
  judge(evidence): Finding {
    const worker = findWorker(evidence);
    if (!worker) return unread('aws ec2 describe-network-interfaces');
    const host = stsHostOf(worker, evidence);
    const { outcome } = evidence.trace(ask(host));
    const passes = outcome === 'delivered' && host !== globalStsHost;
    return passes ? reached(host) : missed(host, worker.id, evidence);
  },
};

function reached(host: string): Finding {
  return {
    status: 'pass',
    observed: { en: `it asks ${host}, and arrives`, ja: `${host} に尋ね、届いています` },
    message: { en: 'It arrives.', ja: '届いています。' },
  };
}

function missed(host: string, where: string, evidence: Evidence): Finding {
  const place = howFar(evidence.trace(ask(host)));
  return {
    status: 'fail',
    observed: {
      en: `it asks ${host}, and comes as far as ${place.en}`,
      ja: `${host} に尋ね、「${place.ja}」まで進みました`,
    },
    where,
    message: {
      en: 'The network is as it should be; look at the host in the error text, letter by letter. A name that leads to a door for another name is not accepted there.',
      ja: '網はもう正しい姿です。エラーに出ているホスト名を一文字ずつ読んでください。名前だけを別の名前の出入口へ向けても、そこでは受け付けられません。',
    },
  };
}
