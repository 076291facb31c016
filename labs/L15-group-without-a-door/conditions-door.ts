import type { Condition, Finding, RuleCondition } from '#labs/lab.ts';
import { environmentIn, interfacesTo } from './front.ts';
import { publicHost } from './names.ts';
import { auditor, office, officeNeighbour, open } from './requests.ts';
import { whole } from './rule-whole.ts';

/** The web server stands behind an endpoint of its own in the VPC, and the update is over. */
const privateDoor: RuleCondition = {
  kind: 'rule',
  id: 'private-door',
  rule: 'G2',
  earns: true,
  after: 'public-host',
  title: {
    en: 'The web server is reached through an endpoint in the VPC, and no other way',
    ja: 'Web サーバーには、VPC の中のエンドポイントからだけ届く',
  },
  judge(evidence): Finding {
    const environment = environmentIn(evidence);
    const mode = environment?.accessMode ?? '-';
    const status = environment?.status ?? '-';
    const where = environment?.id ?? '-';
    const addresses = interfacesTo(evidence, 'webserverServiceName')
      .flatMap(({ privateAddresses }) => privateAddresses)
      .join(', ');
    const observed = {
      en: `${mode}, ${status}, endpoint at ${addresses || '-'}`,
      ja: `${mode}、${status}、エンドポイントのアドレス ${addresses || '-'}`,
    };
    if (mode === 'PRIVATE_ONLY' && status === 'AVAILABLE' && addresses !== '')
      return {
        status: 'pass',
        where,
        observed,
        message: { en: 'The door is inside now.', ja: '入口は VPC の中だけになりました。' },
      };
    return { status: 'fail', where, observed, message: notPrivate };
  },
};

const notPrivate = {
  en: 'The access mode decides where the web server can be reached from, and it is not PRIVATE_ONLY, or the update has not ended: aws mwaa get-environment tells.',
  ja: 'Web サーバーにどこから届くかを決めるのはアクセスモードです。PRIVATE_ONLY になっていないか、更新が終わっていません。aws mwaa get-environment で確かめられます。',
};

export const doorConditions: readonly Condition[] = [
  whole,
  {
    kind: 'must-still-fail',
    id: 'public-host',
    after: 'whole',
    title: {
      en: 'The auditor, anywhere on the internet, gets no TCP answer from the UI’s public name',
      ja: 'インターネットのどこかにいる監査人は、UI のパブリックな名前から TCP の応答を得られない',
    },
    request: open(auditor, publicHost),
    variants: [open(officeNeighbour, publicHost), open(office, publicHost)],
    because: {
      en: 'The sign-in page answers the whole internet. A rule more or less has changed nothing about that: find out which way the request takes. A condition on who may fetch a login token (aws:SourceIp) is good as a second line; the page still answers everybody, with whatever flaw it has.',
      ja: 'サインインのページが、インターネット全体に応答しています。ルールを足しても引いても、それは変わりません。要求がどの道を通っているかを調べてください。ログイントークンの発行を aws:SourceIp で絞るのは二つ目の守りとしては有効ですが、ページそのものは、どんな弱点があろうと誰にでも応答し続けます。',
    },
  },
  privateDoor,
];
