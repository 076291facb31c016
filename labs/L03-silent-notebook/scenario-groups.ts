import type { Step, StepValue } from '#aws/step.ts';
import { admit, securityGroup } from '#labs/vpc-steps.ts';

/** Who may talk to whom: the notebook's group, and the group of the doors to AWS. */
export const groups: readonly Step[] = [
  securityGroup('notebook', 'Studio notebooks', {
    en: 'The notebooks; their outgoing traffic is free, as in every new group.',
    ja: 'ノートブック用。外向きは、新しいグループの既定どおり自由です。',
  }),
  admit(
    'notebook-group',
    [
      { IpProtocol: 'tcp', FromPort: 2049, ToPort: 2049, UserIdGroupPairs: own('notebook') },
      { IpProtocol: 'tcp', FromPort: 8192, ToPort: 65535, UserIdGroupPairs: own('notebook') },
    ],
    {
      en: 'Studio needs EFS and its own high ports among notebooks.',
      ja: 'Studio では、ノートブック同士で EFS と高位ポートが必要です。',
    },
  ),
  securityGroup('endpoints', 'Doors to AWS services', {
    en: 'The endpoints of AWS services.',
    ja: 'AWS サービスのエンドポイント用。',
  }),
  admit(
    'endpoints-group',
    [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: own('notebook') }],
    {
      en: 'Notebooks come in on 443, named by their group.',
      ja: 'ノートブックからの 443 を、グループを指定して許可します。',
    },
  ),
];

function own(name: string): StepValue {
  return [{ GroupId: { ref: `${name}-group` } }];
}
