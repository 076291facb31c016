import { expect, test } from 'vitest';
import { expectStory } from '../support/expect-story.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { PublicAccessBlock, Subnet } from '#network/snapshot/vpc.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { doors } from '../support/doors.ts';
import { traceInWords } from '../support/in-words.ts';
import { nacl, sg, vpc } from '../support/network.ts';

const out = { from: '10.0.0.5', to: 'internet', port: 443 };
const byNat = { ...out, from: '10.0.1.23' };
const inwards = { from: 'internet', to: '198.51.100.5', port: 443 };

/** Every subnet with the mode that takes effect in it. */
function blocked(mode: PublicAccessBlock, excluded: readonly string[] = []): Snapshot {
  const network = doors();
  const subnets = (network.subnets ?? []).map((one): Subnet => ({
    ...one,
    publicAccessBlock: excluded.includes(one.id) ? 'off' : mode,
  }));
  return { ...network, subnets };
}

const stopped = 'forward VPC_BLOCK_PUBLIC_ACCESS_ENABLED vpc-1';

test.for<[name: string, network: Snapshot, request: Request, story: string]>([
  ['off', blocked('off'), out, 'ok'],
  ['both ways: nothing goes out', blocked('block-bidirectional'), out, `timeout; ${stopped}`],
  ['nor by a NAT gateway', blocked('block-bidirectional'), byNat, `timeout; ${stopped}`],
  ['nor comes in', blocked('block-bidirectional'), inwards, `timeout; ${stopped}`],
  ['inwards: a NAT gateway still lets out', blocked('block-ingress'), byNat, 'ok'],
  ['a host with a public address does not', blocked('block-ingress'), out, `timeout; ${stopped}`],
  ['nothing comes in', blocked('block-ingress'), inwards, `timeout; ${stopped}`],
  ['a subnet that is excluded', blocked('block-bidirectional', ['public']), out, 'ok'],
])('VPC Block Public Access, %s', ([, network, request, story]) => {
  expectStory(traceRequest(network, request), story);
});

test('an answer older than the feature: it is taken to be off, and said', () => {
  expect(traceRequest(doors(), out).assumptions).toContain(
    'VPC Block Public Access is off (the answers do not tell)',
  );
  expect(traceRequest(blocked('off'), out).assumptions.join()).not.toContain('Block Public Access');
});

const shut = (parts: Partial<Snapshot> = {}): Snapshot => ({
  ...doors(),
  networkAcls: [{ ...nacl('acl-shut', []), isDefault: true }],
  securityGroups: (doors().securityGroups ?? []).map(({ id }) => sg(id)),
  ...parts,
});

test.for<[name: string, network: Snapshot, request: Request, story: string]>([
  [
    'the resolver at the base plus two',
    shut(),
    { from: '10.0.1.23', to: '10.0.0.2', protocol: 'udp', port: 53 },
    'ok',
  ],
  [
    'the same by its other address',
    shut(),
    { from: '10.0.1.23', to: '169.254.169.253', protocol: 'udp', port: 53 },
    'ok',
  ],
  ['instance metadata', shut(), { from: '10.0.1.23', to: '169.254.169.254', port: 80 }, 'ok'],
  ['time', shut(), { from: '10.0.1.23', to: '169.254.169.123', protocol: 'udp', port: 123 }, 'ok'],
  [
    'no resolver where DNS support is off',
    shut({ vpcs: [vpc({ enableDnsSupport: false })] }),
    { from: '10.0.1.23', to: '10.0.0.2', protocol: 'udp', port: 53 },
    'timeout; forward sim:DNS_SUPPORT_DISABLED 10.0.0.2',
  ],
  [
    'a resolver of one’s own is a host like any other',
    shut(),
    { from: '10.0.1.23', to: '10.0.0.5', protocol: 'udp', port: 53 },
    'timeout; forward SG_HAS_NO_RULES sg-app; forward SUBNET_ACL_RESTRICTION acl-shut; forward SUBNET_ACL_RESTRICTION acl-shut; forward SG_HAS_NO_RULES sg-web; reply SUBNET_ACL_RESTRICTION acl-shut; reply SUBNET_ACL_RESTRICTION acl-shut',
  ],
])('not filtered by groups or ACLs: %s', ([, network, request, story]) => {
  expectStory(traceRequest(network, request), story);
});

test.for<[name: string, to: string, story: string]>([
  [
    'shared address space',
    '100.64.1.1',
    'timeout; forward IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS igw-1',
  ],
  [
    'a private address elsewhere',
    '192.168.1.1',
    'timeout; forward IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS igw-1',
  ],
])('an internet gateway drops %s', ([, to, story]) => {
  expectStory(traceRequest(doors(), { ...out, to }), story);
});

test('a NAT gateway answers nobody', () => {
  const trace = traceRequest(doors(), { from: '10.0.0.5', to: '10.0.0.9', port: 443 });
  expect(traceInWords(trace)).toMatch(/NO_POSSIBLE_DESTINATION/);
});
