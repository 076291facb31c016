import { accountAnswers } from './account-answers.ts';
import { doorAnswers, doorInterfaces } from './door-answers.ts';
import type { Estate } from './estate.ts';
import type { Answer } from './row.ts';
import { groupAnswers } from './group-answers.ts';
import { hostInterface, instanceAnswers } from './host-answers.ts';
import { vpcAnswers } from './vpc-answers.ts';

/** What AWS would answer if it were asked about the whole estate. */
export function answersOf(estate: Estate): readonly Answer[] {
  const NetworkInterfaces = estate.vpcs.flatMap((site) => [
    ...doorInterfaces(site),
    ...site.hosts.map(hostInterface),
  ]);
  return [
    ...accountAnswers(estate),
    ...vpcAnswers(estate),
    ...doorAnswers(estate),
    groupAnswers(estate),
    instanceAnswers(estate),
    { name: 'NetworkInterfaces', document: { NetworkInterfaces } },
  ];
}
