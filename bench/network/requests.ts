import type { Outcome, Request } from '#request/document.ts';
import { logGroupArn } from './account-answers.ts';
import {
  bucketOf,
  callersOf,
  instanceId,
  publicAddress,
  region,
  roleArn,
  type Estate,
  type Host,
  type Site,
  type Tier,
} from './estate.ts';

/** A kind of request, what becomes of it, and some of its kind from all over the estate. */
export interface Kind {
  readonly name: string;
  readonly outcome: Outcome;
  readonly requests: readonly Request[];
}

const mostOfAKind = 50;

/** The mix that is measured: each kind as often as any other. */
export function requestsIn(estate: Estate): readonly Kind[] {
  const [first, second] = estate.vpcs;
  const kinds: readonly Kind[] = [
    { name: 'same subnet', outcome: 'delivered', requests: calls(estate, 'app', isNear) },
    {
      name: 'across subnets',
      outcome: 'delivered',
      requests: calls(estate, 'data', () => true).map((one) => ({ ...one, port: 5432 })),
    },
    {
      name: 'endpoint by its name, with action',
      outcome: 'delivered',
      requests: fromEach(estate, 'app', (host) => ({
        to: `logs.${region}.amazonaws.com`,
        action: 'logs:PutLogEvents',
        resource: `${logGroupArn(host.service)}:log-stream:${host.number}`,
        principal: roleArn({ number: host.site }, host.service),
      })),
    },
    {
      name: 'S3 by the gateway endpoint, with action',
      outcome: 'delivered',
      requests: fromEach(estate, 'app', (host) => ({
        to: `s3.${region}.amazonaws.com`,
        action: 's3:GetObject',
        resource: `arn:aws:s3:::${bucketOf({ number: host.site }, host.service)}/report.csv`,
        principal: roleArn({ number: host.site }, host.service),
      })),
    },
    {
      name: 'internet by NAT',
      outcome: 'delivered',
      requests: fromEach(estate, 'app', () => ({ to: 'internet:203.0.113.9' })),
    },
    {
      name: 'from the internet',
      outcome: 'delivered',
      requests: fromEach(estate, 'public', (host) => ({
        from: 'internet:203.0.113.9',
        to: publicAddress(host),
      })),
    },
    {
      name: 'denied by the group',
      outcome: 'denied',
      requests: calls(estate, 'app', isNear).map((one) => ({ ...one, port: 8080 })),
    },
    {
      name: 'denied by the ACL',
      outcome: 'denied',
      requests: pairs(estate, 'public', 'data').map((one) => ({ ...one, port: 5432 })),
    },
    {
      name: 'no route',
      outcome: 'denied',
      requests: fromEach(estate, 'data', () => ({ to: 'internet:203.0.113.9' })),
    },
  ];
  if (!first || !second) return kinds;
  return [...kinds, { name: 'peered VPC', outcome: 'delivered', requests: peered(first, second) }];
}

const isNear = (one: Host, two: Host) => one.zone === two.zone;

/** Requests from hosts of the first tier to hosts of services that admit them. */
function calls(
  estate: Estate,
  to: Tier,
  accepts: (caller: Host, called: Host) => boolean,
): readonly Request[] {
  return pick(estate, to, (called, site) => {
    const caller = site.hosts.find(
      (host) => callersOf(site, called.service).includes(host.service) && accepts(host, called),
    );
    return caller ? [{ from: instanceId(caller), to: called.address }] : [];
  });
}

function pairs(estate: Estate, callers: Tier, called: Tier): readonly Request[] {
  return pick(estate, callers, (host, site) => {
    const other = site.hosts.findLast(({ tier }) => tier === called);
    return other ? [{ from: host.address, to: other.address }] : [];
  });
}

function fromEach(
  estate: Estate,
  tier: Tier,
  request: (host: Host) => Omit<Request, 'from'> & { readonly from?: string },
): readonly Request[] {
  return pick(estate, tier, (host) => [{ from: host.address, ...request(host) }]);
}

/** From the first VPC to the second, to the port at which all hosts are watched. */
function peered(first: Site, second: Site): readonly Request[] {
  const called = second.hosts.find(({ tier }) => tier === 'app');
  const callers = evenly(first.hosts.filter(({ tier }) => tier === 'app'));
  return callers.flatMap(({ address }) =>
    called ? [{ from: address, to: called.address, port: 9100 }] : [],
  );
}

function pick(
  { vpcs }: Estate,
  tier: Tier,
  requestsOf: (host: Host, site: Site) => readonly Request[],
): readonly Request[] {
  const chosen = evenly(
    vpcs.flatMap((site) =>
      site.hosts.filter((host) => host.tier === tier).map((host) => ({ host, site })),
    ),
  );
  return chosen.flatMap(({ host, site }) => requestsOf(host, site));
}

/** As many as are wanted, from the beginning, the middle and the end. */
function evenly<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, all.length / mostOfAKind);
  const places = Array.from({ length: Math.min(mostOfAKind, all.length) }, (_, i) => i * step);
  return places.flatMap((place) => all[Math.floor(place)] ?? []);
}
