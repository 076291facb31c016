import type { Barrier } from '#policy/authorization.ts';
import type { Code } from '../codes/catalogue.ts';
import type { JudgedCall } from '../authorize-call.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';

const codes: Readonly<Record<Barrier, Code>> = {
  'other-account': 'sim:NEVER_ACROSS_ACCOUNTS',
  'other-partition': 'sim:OTHER_PARTITION',
  'other-network': 'sim:ACCESS_POINT_NETWORK',
};

/** What stops a call whatever its policies say, in words. */
export function barrierWords({ action, resource }: JudgedCall, barrier: Barrier): Judged {
  return judged({
    kind: 'resource-policy',
    verdict: 'deny',
    component: 'policy',
    id: resource,
    code: codes[barrier],
    message: message(barrier, action, resource),
    readFrom: { call: 'GetCallerIdentity', field: 'Account' },
  });
}

function message(barrier: Barrier, action: string, resource: string): Words {
  switch (barrier) {
    case 'other-account':
      return words(
        `${action} never works across accounts, whatever the policies allow`,
        `${action} はポリシーで許可してもアカウントをまたいでは使えない`,
      );
    case 'other-partition':
      return words(
        `${resource} is in another partition, where no policy reaches`,
        `${resource} は別のパーティションにあり、どのポリシーも及ばない`,
      );
    case 'other-network':
      return words(
        `${resource} may be used only from its own VPC`,
        `${resource} は決められた VPC からしか使えない`,
      );
  }
}
