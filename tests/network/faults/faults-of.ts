import { ofAcls } from './acl-faults.ts';
import { ofClient, ofServer } from './end-faults.ts';
import type { Fault } from './fault.ts';
import { ofGateways, ofRoutes } from './path-faults.ts';
import { ofNames, ofPolicies } from './service-faults.ts';
import type { Working } from './working-network.ts';

/** The mistakes that concern the request of a working network. */
export function faultsOf(working: Working): readonly Fault[] {
  const { kind, network } = working;
  return [
    ...ofClient(kind, network),
    ...ofServer(kind, network),
    ...ofAcls(working),
    ...ofRoutes(kind),
    ...ofGateways(kind),
    ...ofNames(working),
    ...ofPolicies(kind),
  ];
}
