import type { Answers } from './answers.ts';
import type { Clients } from './client.ts';
import { openCollector, type Cache, type Collector } from './collect/collector.ts';
import { collectEnvironments } from './collect/environments.ts';
import { collectHostedZones } from './collect/hosted-zones.ts';
import { collectIdentities } from './collect/identities.ts';
import { listings, lookups, runCommands, type Listing, type Scope } from './collect/listings.ts';
import { collectLoadBalancers } from './collect/load-balancers.ts';
import { collectBuckets, collectDomains, collectKeys } from './collect/owned.ts';
import { collectPrefixListEntries } from './collect/prefix-lists.ts';
import { collectPrivateConnections } from './collect/private-connections.ts';
import { collectSchedules } from './collect/schedules.ts';
import { saveListings } from './collect/save-listings.ts';
import { collectTablePolicies } from './collect/table-policies.ts';
import { collectVpcs } from './collect/vpcs.ts';
import type { ServiceName } from './step.ts';

export type { Cache } from './collect/collector.ts';

/** One kind of answers, asked for by calls to one service. */
interface Part {
  readonly service: ServiceName;
  /** Of real accounts alone, where the emulator does not have it, or of the emulator's alone. */
  readonly only?: 'real' | 'emulated';
  collect(collector: Collector, scope: Scope): Promise<void>;
}

const network: readonly Part[] = [
  { service: 'ec2', collect: collectVpcs },
  { service: 'ec2', collect: collectNetwork },
  { service: 'ec2', collect: collectEndpointServices },
  { service: 'ec2', collect: collectAll(listings.realNetwork), only: 'real' },
];

const others: readonly Part[] = [
  { service: 'iam', collect: collectIdentities },
  { service: 'logs', collect: collectAll(listings.logs) },
  { service: 's3', collect: collectBuckets },
  { service: 'kms', collect: collectKeys },
  { service: 'dynamodb', collect: collectTablePolicies },
  { service: 'sagemaker', collect: collectDomains },
  { service: 'route53', collect: collectHostedZones },
  { service: 'mwaa', collect: collectEnvironments },
  { service: 'elbv2', collect: collectLoadBalancers },
  { service: 'rds', collect: collectAll(listings.rds) },
  { service: 'scheduler', collect: collectSchedules },
  { service: 'ssm', collect: collectAll([runCommands]), only: 'emulated' },
];

/**
 * Asks AWS for everything a snapshot can hold, all calls at once and every page of each. What AWS
 * refuses is left out and noted in `unread`. Answers that stay true for long (endpoint services,
 * AWS's own policies) go through the cache.
 */
export async function collect(
  clients: Clients,
  scope: Scope = {},
  cache?: Cache,
): Promise<Answers> {
  const collector = openCollector(clients, cache);
  const start = (parts: readonly Part[]) =>
    parts
      .filter(({ service }) => scope.services?.includes(service) ?? true)
      .filter(({ only }) => only === undefined || only === (clients.emulated ? 'emulated' : 'real'))
      .map((part) => part.collect(collector, scope));
  const early = start(network);
  // Loading a client blocks this thread: the others load while AWS works on EC2's calls.
  const sent = early.length > 0 ? collector.firstReply : Promise.resolve();
  const late = sent.then(() => Promise.all(start(others)));
  await Promise.all([saveCaller(collector), ...early, late]);
  return collector.answers;
}

async function saveCaller({ clients, ask, save }: Collector): Promise<void> {
  const { region: Region, emulated: Emulated, account: Account } = clients;
  if (Account !== undefined) return save('caller', { Account, Region, Emulated });
  const caller = await ask({ ...lookups.caller, input: {} });
  if (caller) save('caller', { ...caller, Region, Emulated });
}

function collectAll(wanted: readonly Listing[]): Part['collect'] {
  return (collector, scope) => saveListings(collector, scope, wanted);
}

async function collectNetwork(collector: Collector, scope: Scope): Promise<void> {
  await saveListings(collector, scope, listings.network);
  await Promise.all([collectPrefixListEntries(collector), collectPrivateConnections(collector)]);
}

async function collectEndpointServices({ askOnce, save, clients }: Collector): Promise<void> {
  const key = `endpoint-services-${clients.region}`;
  const answer = await askOnce(key, { ...lookups.endpointServices, input: {} });
  if (answer) save('vpc-endpoint-services', answer);
}
