import { expect, test } from 'vitest';
import { evaluateAttachmentIn, evaluateAttachmentOut } from '#network/gateway/transit-gateway.ts';
import { evaluatePeeringAttachment, otherSide } from '#network/gateway/transit-gateway-peering.ts';
import { evaluateTransitGatewayVpn } from '#network/gateway/transit-gateway-vpn.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import type { TransitGatewayAttachment } from '#network/snapshot/transit-gateway.ts';
import type { Subnet } from '#network/snapshot/vpc.ts';
import { expectReason } from '../../support/expect-story.ts';
import { reasonOf } from '../../support/in-words.ts';
import { without as lacking } from '../../support/names.ts';
import { snapshot, subnet, tcp, vpc, without } from '../../support/network.ts';
import { attachment } from '../../support/transit-gateway.ts';

const inA = { ...subnet('a-tgw', '10.0.9.0/28'), vpcId: 'vpc-a' };
const inC = { ...subnet('c-tgw', '10.0.9.16/28', 'c'), vpcId: 'vpc-a' };
const host = { ...subnet('a1', '10.0.1.0/24'), vpcId: 'vpc-a' };
const hostInD = { ...subnet('d1', '10.0.4.0/24', 'd'), vpcId: 'vpc-a' };
const [v4, v6] = ['10.1.1.10', '2001:db8:1::10'];

function network(...attachments: readonly TransitGatewayAttachment[]): Snapshot {
  return snapshot({
    vpcs: [vpc({ id: 'vpc-a' })],
    subnets: [inA, inC, host, hostInD],
    transitGatewayAttachments: attachments,
  });
}

const at = (parts: Partial<TransitGatewayAttachment>) => attachment('a', parts);
const elsewhere = { ...host, account: '222233334444' };
const withId = (one: Subnet, availabilityZoneId: string) => ({ ...one, availabilityZoneId });

test.for<[name: string, network: Snapshot, from: Subnet | undefined, to: string, reason: string]>([
  ['a subnet in the zone', network(at({})), host, v4, 'carries'],
  ['while it is being changed', network(at({ state: 'modifying' })), host, v4, 'carries'],
  ['not accepted yet', network(at({ state: 'pendingAcceptance' })), host, v4, 'not-available'],
  ['no subnet in the zone', network(at({})), hostInD, v4, 'not-in-zone'],
  [
    'where it stands was not read',
    network(lacking(at({}), 'subnetIds')),
    host,
    v4,
    'transitGatewayAttachments',
  ],
  ['not attached', network(), host, v4, 'not-attached'],
  [
    'attached to another gateway',
    network(at({ transitGatewayId: 'tgw-2' })),
    host,
    v4,
    'not-attached',
  ],
  [
    'attachments were not read',
    without('transitGatewayAttachments', network()),
    host,
    v4,
    'transitGatewayAttachments',
  ],
  [
    'one that works beside one that is gone',
    network(at({ id: 'x', state: 'deleted' }), at({})),
    host,
    v4,
    'carries',
  ],
  ['IPv6 is an option: on', network(at({ ipv6Support: true })), host, v6, 'carries'],
  ['IPv6 is an option: off', network(at({ ipv6Support: false })), host, v6, 'ipv6-off'],
  ['IPv6 is an option: not told', network(at({})), host, v6, 'transitGatewayAttachments'],
  ['zones of another account have other names', network(at({})), elsewhere, v4, 'not-in-zone'],
  [
    'but the same ids',
    { ...network(at({})), subnets: [withId(inA, 'apne1-az4')] },
    withId(elsewhere, 'apne1-az4'),
    v4,
    'carries',
  ],
  [
    'or not',
    { ...network(at({})), subnets: [withId(inA, 'apne1-az1')] },
    withId(host, 'apne1-az4'),
    v4,
    'not-in-zone',
  ],
])('into a transit gateway: %s', ([, given, from, to, reason]) => {
  expectReason(evaluateAttachmentIn(indexSnapshot(given), 'tgw-1', from, 'vpc-a', to), reason);
});

const both = { subnetIds: ['a-tgw', 'c-tgw'] };

test.for<
  [
    name: string,
    attachment: TransitGatewayAttachment,
    sender: Subnet | undefined,
    to: string,
    way: string,
  ]
>([
  ['in the sender’s zone', at(both), inC, v4, 'carries c-tgw'],
  ['in any, where the sender’s has none', at(both), hostInD, v4, 'carries a-tgw or c-tgw'],
  ['in any, where the sender is not known', at(both), undefined, v4, 'carries a-tgw or c-tgw'],
  ['rejected', at({ state: 'rejected' }), inA, v4, 'not-available a-tgw'],
  ['IPv6 off', at({ ipv6Support: false }), inA, v6, 'ipv6-off a-tgw'],
  ['IPv6 on', at({ ipv6Support: true }), inA, v6, 'carries a-tgw'],
  ['a subnet that was not read', at({ subnetIds: ['far'] }), inA, v4, 'transitGatewayAttachments'],
])('out of a transit gateway: %s', ([, one, sender, to, way]) => {
  const step = evaluateAttachmentOut(indexSnapshot(network()), one, sender, to);
  const others = (step.orSubnetIds ?? []).map((id) => ` or ${id}`).join('');
  const where = step.subnetId === undefined ? '' : ` ${step.subnetId}${others}`;
  expect(`${reasonOf(step)}${where}`).toBe(way);
});

const link = (own: string, other: string, id: string): TransitGatewayAttachment =>
  attachment('link', { id, transitGatewayId: own, resourceType: 'peering', resourceId: other });
const [near, far] = [link('tgw-1', 'tgw-2', 'link'), link('tgw-2', 'tgw-1', 'link')];

test.for<[name: string, all: readonly TransitGatewayAttachment[], reason: string]>([
  ['both sides have one id', [near, far], 'carries'],
  ['or each names the other', [near, { ...far, id: 'other' }], 'carries'],
  [
    'one that peers with a third',
    [near, link('tgw-2', 'tgw-3', 'other')],
    'transitGatewayAttachments',
  ],
  ['the other side was not read', [near], 'transitGatewayAttachments'],
  [
    'a VPC of the other gateway is no side',
    [near, { ...far, resourceType: 'vpc' }],
    'transitGatewayAttachments',
  ],
  ['not accepted', [{ ...near, state: 'pendingAcceptance' }, far], 'not-available'],
])('from one transit gateway to another: %s', ([, all, reason]) => {
  const [own = near] = all;
  const index = indexSnapshot(network(...all));
  expectReason(evaluatePeeringAttachment(own, otherSide(index, own)), reason);
});

const vpn = { id: 'vpn-9', state: 'available', routes: [], tunnels: ['UP'] };
const toVpn = at({ resourceType: 'vpn', resourceId: 'vpn-9' });

test.for<
  [name: string, attachment: TransitGatewayAttachment, tunnels: readonly string[], reason: string]
>([
  ['a tunnel up', toVpn, ['DOWN', 'UP'], 'carries'],
  ['none up', toVpn, ['DOWN'], 'tunnels-down'],
  ['the attachment is being deleted', { ...toVpn, state: 'deleting' }, ['UP'], 'no-connection'],
  [
    'Direct Connect has no tunnel',
    at({ resourceType: 'direct-connect-gateway', resourceId: 'dxgw-1' }),
    [],
    'carries',
  ],
  ['a VPN that was not read', { ...toVpn, resourceId: 'vpn-8' }, ['UP'], 'vpnConnections'],
])('from a transit gateway to the customer: %s', ([, one, tunnels, reason]) => {
  const index = indexSnapshot(snapshot({ vpnConnections: [{ ...vpn, tunnels }] }));
  const flow = tcp('10.0.1.10', '192.168.7.7', 443);
  expectReason(evaluateTransitGatewayVpn(index, one, flow), reason);
});
