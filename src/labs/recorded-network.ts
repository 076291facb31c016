import type { Bindings } from '#aws/step.ts';
import type { EndpointService } from '#network/snapshot/gateways.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { comparable } from './comparable.ts';
import { createEvidence } from './evidence.ts';
import type { Evidence } from './lab.ts';

/**
 * A lab's network as LocalStack answered it once, kept in the lab's folder `recorded` for pages
 * without a server and for the first picture of each lesson. The account is AWS's example; the
 * services of the Region, the same in every lab, stand in a file of their own.
 */
export interface RecordedNetwork {
  readonly schema: 'closednet.network/1';
  readonly bindings: Bindings;
  readonly snapshot: Snapshot;
}

/** `endpoint-services.json`, beside this. */
export interface RecordedServices {
  readonly schema: 'closednet.endpoint-services/1';
  readonly endpointServices: readonly EndpointService[];
}

export const recordedStates = ['as-shipped', 'solved'] as const;

export type RecordedState = (typeof recordedStates)[number];

const exampleAccount = '111122223333';

/** What is known only on the machine that built the lab's packages. */
const ofMachine = /^(?:wheelhouse|python-tag|other-python-tag|(?:sha256|contents)-.*)$/;

const asText = (document: RecordedNetwork | RecordedServices) =>
  `${JSON.stringify(document, null, 1)}\n`;

export function recordServices({ snapshot }: Evidence): string {
  const { endpointServices = [] } = snapshot;
  return asText({ schema: 'closednet.endpoint-services/1', endpointServices });
}

export function recordNetwork({ snapshot, bindings }: Evidence): string {
  const { endpointServices: _elsewhere, ...own } = snapshot;
  const named = Object.entries(bindings).filter(([name]) => !ofMachine.test(name));
  const told = named.map(([name, value]) => [
    name,
    name === 'pip-index' ? 'index.example.com' : value,
  ]);
  return asText({
    schema: 'closednet.network/1',
    bindings: Object.fromEntries(told),
    snapshot: own,
  }).replaceAll(snapshot.account, exampleAccount);
}

/** What is drawn at random differs from build to build: a recording of the same network is kept. */
export function keptIfSame(kept: string | undefined, recorded: string): string {
  const form = (text: string) => {
    const { snapshot }: RecordedNetwork = JSON.parse(text);
    return comparable(snapshot);
  };
  return kept !== undefined && form(kept) === form(recorded) ? kept : recorded;
}

/** A recorded network, whole again. */
export function evidenceOfRecorded(network: RecordedNetwork, services: RecordedServices): Evidence {
  const { endpointServices } = services;
  return createEvidence({ ...network.snapshot, endpointServices }, network.bindings);
}
