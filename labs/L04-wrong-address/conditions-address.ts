import type { Condition } from '#labs/lab.ts';
import { sqsHost, stsHost } from './names.ts';
import { ask } from './requests.ts';
import { usualName } from './rule-usual-name.ts';

/** Stage two: the answer is the address of a door. */
export const addressConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'reach-sts',
    title: {
      en: 'The worker connects to sts.ap-northeast-1.amazonaws.com on 443',
      ja: 'ワーカーから sts.ap-northeast-1.amazonaws.com の 443 に接続できる',
    },
    request: ask(stsHost),
  },
  {
    kind: 'must-work',
    id: 'reach-sqs',
    title: {
      en: 'The worker connects to sqs.ap-northeast-1.amazonaws.com on 443',
      ja: 'ワーカーから sqs.ap-northeast-1.amazonaws.com の 443 に接続できる',
    },
    request: ask(sqsHost),
  },
  usualName,
];
