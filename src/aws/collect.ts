import type { Answers } from './answers.ts';
import { openCollector, type Cache, type Collector } from './collect/collector.ts';
import type { Clients } from './client.ts';
import { collectBuckets, collectDomains, collectKeys } from './collect/owned.ts';
import { collectRoles } from './collect/identities.ts';
import { collectVpcs } from './collect/vpcs.ts';
import { collectPrefixListEntries } from './collect/prefix-lists.ts';
import { listings, lookups, type Listing, type Scope } from './collect/listings.ts';
import type { ServiceName } from './step.ts';

export type { Cache } from './collect/collector.ts';

/** One kind of answers, asked for by calls to one service. */
interface Part {
  readonly service: ServiceName;
  collect(collector: Collector, scope: Scope): Promise<void>;
}

const network: readonly Part[] = [
  { service: 'ec2', collect: collectVpcs },
  { service: 'ec2', collect: collectNetwork },
  { service: 'ec2', collect: collectEndpointServices },
];

const others: readonly Part[] = [
  { service: 'iam', collect: collectRoles },
  { service: 'logs', collect: collectListings('logs') },
  { service: 's3', collect: collectBuckets },
  { service: 'kms', collect: collectKeys },
  { service: 'sagemaker', collect: collectDomains },
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

function collectListings(service: ServiceName) {
  return async (collector: Collector, scope: Scope): Promise<void> => {
    const ours = listings.filter((listing) => listing.service === service);
    await Promise.all(ours.map((listing) => saveListing(collector, scope, listing)));
  };
}

async function saveListing(
  { ask, save }: Collector,
  { vpcIds }: Scope,
  { name, service, operation, inVpcs }: Listing,
): Promise<void> {
  const answer = await ask({ service, operation, input: (vpcIds && inVpcs?.(vpcIds)) ?? {} });
  if (answer) save(name, answer);
}

async function collectNetwork(collector: Collector, scope: Scope): Promise<void> {
  await collectListings('ec2')(collector, scope);
  await collectPrefixListEntries(collector);
}

async function collectEndpointServices({ askOnce, save, clients }: Collector): Promise<void> {
  const key = `endpoint-services-${clients.region}`;
  const answer = await askOnce(key, { ...lookups.endpointServices, input: {} });
  if (answer) save('vpc-endpoint-services', answer);
}
