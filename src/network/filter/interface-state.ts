import { familyOf } from '../packet/block.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import {
  evaluateServiceState,
  type ServiceCollection,
  type ServiceState,
} from './service-state.ts';
import type { Verdict } from '../verdict.ts';

/** Whether what stands behind a network interface is there to send or to answer. */
export interface InterfaceStateStep {
  readonly kind: 'interface-state';
  readonly verdict: Verdict;
  readonly role: 'source' | 'destination';
  readonly networkInterfaceId: string;
  readonly address: string;
  readonly status: string;
  /** `other-family`: it has no address of the family that the other end has. */
  readonly reason:
    | 'up'
    | 'not-running'
    | 'not-attached'
    | 'endpoint-cannot-initiate'
    | 'takes-no-connection'
    | 'other-family'
    | 'unread';
  /** What stands behind it: an instance of EC2, or the host of a managed service. */
  readonly instance?: {
    readonly id: string;
    readonly state: string;
    readonly collection?: ServiceCollection;
  };
  readonly endpointId?: string;
  readonly missing?: Missing;
}

/**
 * Judges an end of a flow: a stopped instance keeps its interface and address and answers nothing;
 * an interface with nothing attached neither sends nor answers; the interface of a VPC endpoint
 * answers and never initiates, that of a function initiates and never answers.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html
 * @see https://docs.aws.amazon.com/lambda/latest/dg/foundation-networking.html
 */
export function evaluateInterfaceState(
  index: SnapshotIndex,
  networkInterface: NetworkInterface,
  role: 'source' | 'destination',
  address: string,
  otherEnd = address,
): InterfaceStateStep {
  const { id, status, instanceId } = networkInterface;
  const endpointId = index.endpointOfInterface.get(id)?.id;
  const owner = endpointId === undefined ? {} : { endpointId };
  const step = { kind: 'interface-state', role, networkInterfaceId: id, address, status } as const;
  const told = { ...step, ...owner };
  if (familyOf(address) !== familyOf(otherEnd))
    return { ...told, verdict: 'deny', reason: 'other-family' };
  if (endpointId !== undefined)
    return role === 'source'
      ? { ...told, verdict: 'deny', reason: 'endpoint-cannot-initiate' }
      : { ...told, verdict: 'allow', reason: 'up' };
  if (instanceId !== undefined) return instanceState(index, told, instanceId);
  if (role === 'destination' && outboundOnly.test(networkInterface.interfaceType))
    return { ...told, verdict: 'deny', reason: 'takes-no-connection' };
  const service = evaluateServiceState(index, networkInterface);
  if (service) return serviceState(told, service);
  if (status === 'available' && networkInterface.requesterManaged !== true)
    return { ...told, verdict: 'deny', reason: 'not-attached' };
  return { ...told, verdict: 'allow', reason: 'up' };
}

/** Of a function the interface carries what it calls, and of a transit gateway what passes. */
const outboundOnly = /^(lambda|transit_gateway)$/;

function serviceState(
  step: Omit<InterfaceStateStep, 'verdict' | 'reason'>,
  service: ServiceState,
): InterfaceStateStep {
  if (service.kind === 'unread')
    return { ...step, verdict: 'unknown', reason: 'unread', missing: service.missing };
  const { id, state, collection } = service;
  const instance = { id, state, collection };
  return service.isUp
    ? { ...step, verdict: 'allow', reason: 'up', instance }
    : { ...step, verdict: 'deny', reason: 'not-running', instance };
}

function instanceState(
  index: SnapshotIndex,
  step: Omit<InterfaceStateStep, 'verdict' | 'reason'>,
  id: string,
): InterfaceStateStep {
  const instance = index.instances.get(id);
  if (!instance) {
    const missing = { kind: 'resource', collection: 'instances', id } as const;
    return { ...step, verdict: 'unknown', reason: 'unread', missing };
  }
  const { state } = instance;
  if (state === 'running')
    return { ...step, verdict: 'allow', reason: 'up', instance: { id, state } };
  return { ...step, verdict: 'deny', reason: 'not-running', instance: { id, state } };
}
