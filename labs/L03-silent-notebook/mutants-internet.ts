import type { Mutant } from '#labs/lab.ts';
import {
  gatewayInWaiting,
  throughInternetGateway,
  throughNatGateway,
  unusedDefaultRoute,
} from '#labs/wrong-ways-out.ts';
import { logRights, logsEndpoint } from './repair.ts';

const repaired = [logsEndpoint(), logRights()];
const host = 'notebook';

/** Wrong fixes that open the network. */
export const internetMutants: readonly Mutant[] = [
  throughInternetGateway({ besides: [logRights()], host }),
  throughNatGateway({ besides: [logRights()] }),
  unusedDefaultRoute({ besides: repaired }),
  gatewayInWaiting({ besides: repaired, host }),
];
