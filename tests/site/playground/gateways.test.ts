import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { closedNetwork } from '#site/example-network.ts';
import { applyEdit } from '#site/playground/apply-edit.ts';
import type { Edit } from '#site/playground/edit.ts';
import { readNat } from '#site/playground/forms/read-nat.ts';
import { isEdit } from '#site/playground/link-shape.ts';
import { makeInternetGateway, makeNatGateway, makeTable } from '#site/playground/make-gateway.ts';
import { endOf, roomA, table, vpc } from './support.ts';

const bare = closedNetwork({ mayWrite: true });
const roomC = 'subnet-0c2c4e00000000002';
const everywhere = '0.0.0.0/0';

type Make = (network: Snapshot) => Edit;

/** Each edit is made of the network as it stands by then, and holds in a link. */
function after(...makers: readonly Make[]): Snapshot {
  return makers.reduce((network, make) => {
    const edit = make(network);
    expect(isEdit(JSON.parse(JSON.stringify(edit)))).toBe(true);
    return applyEdit(network, edit);
  }, bare);
}

const internet: Make = (network) => makeInternetGateway(network, vpc);
const publicTable: Make = (network) => makeTable(network, vpc);
const last = (list: readonly { readonly id: string }[] | undefined) => list?.at(-1)?.id ?? '';
const outwards: Make = ({ routeTables, internetGateways }) => ({
  kind: 'put-route',
  table: last(routeTables),
  destination: everywhere,
  target: last(internetGateways),
});
const associate: Make = ({ routeTables }) => ({
  kind: 'associate-table',
  subnet: roomC,
  table: last(routeTables),
});
const nat: Make = (network) => {
  const edit = makeNatGateway(network, roomC, 'public');
  if (!edit) throw new RangeError('there is no room for a NAT gateway');
  return edit;
};
const toNat: Make = ({ natGateways }) => ({
  kind: 'put-route',
  table,
  destination: everywhere,
  target: last(natGateways),
});
const removed: Make = ({ natGateways }) => ({ kind: 'remove-gateway', gateway: last(natGateways) });

test('a NAT gateway in a public subnet lets the private one out', () => {
  expect(endOf(bare)).toMatch(/^timeout/);
  const open = after(internet, publicTable, outwards, associate, nat, toNat);
  expect(endOf(open)).toBe('ok');
});

test('a NAT gateway whose own subnet has no way out does not', () => {
  expect(endOf(after(nat, toNat))).toMatch(/^timeout/);
});

test('what led to a gateway that is gone leads nowhere, and to it again once it is back', () => {
  const steps = [internet, publicTable, outwards, associate, nat, toNat] as const;
  const gone = after(...steps, removed);
  const route = ({ routeTables = [] }: Snapshot) =>
    routeTables
      .find(({ id }) => id === table)
      ?.routes.find((one) => one.destination === everywhere);
  expect(route(gone)?.state).toBe('blackhole');
  expect(endOf(gone)).toMatch(/^timeout/);
  expect(gone.networkInterfaces).toHaveLength(bare.networkInterfaces?.length ?? 0);
  const again = applyEdit(gone, nat(after(internet, publicTable)));
  expect(route(again)?.state).toBe('active');
  expect(endOf(again)).toBe('ok');
});

test('a subnet that is none is refused at its field', () => {
  expect(readNat(bare, { SubnetId: 'subnet-1' })).toMatchObject({ ok: false, field: 'SubnetId' });
  expect(readNat(bare, { SubnetId: roomA, ConnectivityType: 'private' })).toMatchObject({
    ok: true,
    value: { gateway: { connectivity: 'private' }, networkInterface: { publicAddresses: [] } },
  });
});
