import type { Mutant } from '#labs/lab.ts';
import {
  gatewayInWaiting,
  throughInternetGateway,
  throughNatGateway,
  unusedDefaultRoute,
} from '#labs/wrong-ways-out.ts';
import { repaired } from './repair.ts';

const opened = { besides: repaired, host: 'reports' };

/** Wrong fixes that open the network. */
export const internetMutants: readonly Mutant[] = [
  throughInternetGateway(opened),
  throughNatGateway(opened),
  unusedDefaultRoute(opened),
  gatewayInWaiting(opened),
];
