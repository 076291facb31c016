import type { Step, StepValue } from '#aws/step.ts';
import { admit, securityGroup } from '#labs/vpc-steps.ts';

const workers: StepValue = [{ GroupId: { ref: 'worker-group' } }];

/** Who may talk to whom; nothing is wrong here. */
export const groups: readonly Step[] = [
  securityGroup('worker', 'Order workers', {
    en: 'The workers; what they send is free.',
    ja: 'ワーカー用。外向きは自由です。',
  }),
  securityGroup('name-server', 'DNS server of our own', {
    en: 'The DNS server.',
    ja: 'DNS サーバー用。',
  }),
  admit(
    'name-server-group',
    [
      { IpProtocol: 'udp', FromPort: 53, ToPort: 53, UserIdGroupPairs: workers },
      { IpProtocol: 'tcp', FromPort: 53, ToPort: 53, UserIdGroupPairs: workers },
    ],
    {
      en: 'Workers ask it on port 53, over UDP and TCP.',
      ja: 'ワーカーからの 53 番を、UDP と TCP の両方で許可します。',
    },
  ),
  securityGroup('endpoints', 'Doors to AWS services', {
    en: 'The endpoints of AWS services.',
    ja: 'AWS サービスのエンドポイント用。',
  }),
  admit(
    'endpoints-group',
    [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: workers }],
    {
      en: 'Workers come in on 443, named by their group.',
      ja: 'ワーカーからの 443 を、グループを指定して許可します。',
    },
  ),
];
