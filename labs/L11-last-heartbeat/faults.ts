import type { Step } from '#aws/step.ts';
import type { Fault } from '#labs/lab.ts';
import { databasePort, httpsPort } from './names.ts';
import { groupPair } from './rules.ts';
import { databaseRule, httpsRule } from './repair.ts';

/** One half of what the author of the article did, in the hope of shutting the page. */
const databaseShut: Fault = {
  id: 'database-rule-removed',
  title: {
    en: 'No inbound rule for the metadata database',
    ja: 'メタデータデータベースへのインバウンドルールがない',
  },
  steps: [
    revoke(databasePort, {
      en: 'The inbound rules looked unneeded, and went…',
      ja: 'インバウンドルールは要らないように見え、消されました…',
    }),
  ],
  otherwise: [],
  mend: [databaseRule],
  fails: ['heartbeat'],
  happens: 'banner',
};

const queueShut: Fault = {
  id: 'https-rule-removed',
  title: {
    en: 'No inbound rule for HTTPS behind the same group',
    ja: '同じグループの先の HTTPS へのインバウンドルールがない',
  },
  steps: [
    revoke(httpsPort, {
      en: '…all of them.',
      ja: '…一つ残らず。',
    }),
  ],
  otherwise: [],
  mend: [httpsRule],
  fails: ['queue'],
  happens: 'all-well',
};

export const faults: readonly Fault[] = [databaseShut, queueShut];

function revoke(port: number, comment: Step['comment']): Step {
  return {
    service: 'ec2',
    operation: 'RevokeSecurityGroupIngress',
    input: {
      GroupId: { ref: 'airflow-group' },
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: port,
          ToPort: port,
          UserIdGroupPairs: groupPair('airflow-group'),
        },
      ],
    },
    comment,
  };
}
