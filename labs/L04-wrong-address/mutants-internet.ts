import type { Mutant } from '#labs/lab.ts';
import {
  gatewayInWaiting,
  throughInternetGateway,
  throughNatGateway,
  unusedDefaultRoute,
} from '#labs/wrong-ways-out.ts';
import { forwardToVpc, regionalSts, repaired } from './repair.ts';

const named = [forwardToVpc, regionalSts];
const host = 'worker';

/** Wrong fixes that open the network, so that public answers are good enough. */
export const internetMutants: readonly Mutant[] = [
  throughInternetGateway({ besides: named, host }),
  throughNatGateway({ besides: named }),
  unusedDefaultRoute({ besides: repaired }),
  gatewayInWaiting({ besides: repaired, host }),
];
