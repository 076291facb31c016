import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { nameInWords } from '../../../support/in-words.ts';
import { named, resolverRule, zone, without } from '../../../support/names.ts';
import { eni, subnet, vpc } from '../../../support/network.ts';

const name = 'fs-0a1.efs.ap-northeast-1.amazonaws.com';

function mountTarget(zoneLetter: string, address: string) {
  return eni(`eni-${zoneLetter}`, address, `efs-${zoneLetter}`, [], {
    description: `EFS mount target for fs-0a1 (fsmt-${zoneLetter})`,
    availabilityZone: `ap-northeast-1${zoneLetter}`,
  });
}

function network(parts: Partial<Snapshot> = {}): Snapshot {
  return named({
    subnets: [subnet('a', '10.0.1.0/24', 'a'), subnet('d', '10.0.4.0/24', 'd')],
    networkInterfaces: [mountTarget('a', '10.0.1.70'), mountTarget('c', '10.0.2.70')],
    ...parts,
  });
}

test.for<[name: string, host: string, subnetId: string | undefined, step: string]>([
  ["the client's own zone", name, 'a', '10.0.1.70 by vpc-dns'],
  ['a zone that the name tells', `ap-northeast-1c.${name}`, 'a', '10.0.2.70 by vpc-dns'],
  ['no zone is known', name, undefined, '10.0.1.70+10.0.2.70 by vpc-dns'],
  ['a zone without a mount target', name, 'd', 'unread by unknown'],
  ['a named zone without one', `ap-northeast-1d.${name}`, 'a', 'no-such-host by nobody'],
  ['no mount target is seen', name.replace('fs-0a1', 'fs-0b2'), 'a', 'unread by unknown'],
])('%s', ([, host, subnetId, step]) => {
  expect(nameInWords(evaluateName(indexSnapshot(network()), host, 'vpc-1', subnetId))).toBe(step);
});

test.for<[name: string, parts: Partial<Snapshot>, step: string]>([
  [
    'DNS host names are needed',
    { vpcs: [vpc({ enableDnsHostnames: false })] },
    'no-dns-hostnames by nobody',
  ],
  [
    'a rule for everything leaves it local',
    { resolverRules: [resolverRule('rslvr-rr-1', 'FORWARD . 192.168.0.53')] },
    '10.0.1.70 by vpc-dns, not rslvr-rr-1: less-specific',
  ],
  [
    'the zone that EFS lists for it is its own',
    { hostedZones: [without(zone(name, []), 'records')] },
    '10.0.1.70 by vpc-dns',
  ],
])('%s', ([, parts, step]) => {
  const index = indexSnapshot(network(parts));
  expect(nameInWords(evaluateName(index, name, 'vpc-1', 'a'))).toBe(step);
});

test('a client outside does not know the name', () => {
  const step = evaluateName(indexSnapshot(network()), name);
  expect(step.verdict).toBe('deny');
});
