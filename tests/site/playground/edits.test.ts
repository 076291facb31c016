import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { closedNetwork } from '#site/example-network.ts';
import { applyEdit } from '#site/playground/apply-edit.ts';
import { policyAt } from '#site/playground/apply-policy.ts';
import type { Edit } from '#site/playground/edit.ts';
import { makeEndpoint } from '#site/playground/make-endpoint.ts';
import { beginPlay, editPlay, everIn, networkOf, redo, undo } from '#site/playground/play.ts';
import { writesItsLog } from '../fixtures/traces.ts';
import { acl, clients, endOf, endpoints, roomA, table, vpc } from './support.ts';

const whole = closedNetwork({ logs: 'c', mayWrite: true });
const shut = closedNetwork({ logs: 'c', mayWrite: true, admits: false });
const bare = closedNetwork({ mayWrite: true });

const https = { protocol: 'tcp', ports: { from: 443, to: 443 } } as const;
const fromClients = {
  egress: false,
  ...https,
  peer: { kind: 'security-group', groupId: clients },
} as const;
const everything = { kind: 'cidr', cidr: '0.0.0.0/0' } as const;
const openOut = { egress: true, protocol: 'all', peer: everything } as const;
const inbound = { egress: false, protocol: 'all', action: 'allow', cidr: '0.0.0.0/0' } as const;
const studio = { kind: 'role', id: 'StudioExecution', policy: 'notebook' } as const;
const logs = makeEndpoint(bare, {
  vpcId: vpc,
  serviceName: 'com.amazonaws.ap-northeast-1.logs',
  type: 'Interface',
  subnetIds: [roomA],
  groupIds: [endpoints],
  routeTableIds: [],
  privateDns: true,
});

test.for<[name: string, before: Snapshot, edit: Edit, end: string]>([
  ['as it is', whole, { kind: 'set-private-dns', endpoint: 'vpce-0logs', on: true }, 'ok'],
  ['a rule more', shut, { kind: 'add-group-rule', group: endpoints, rule: fromClients }, 'ok'],
  [
    'a rule less',
    whole,
    { kind: 'remove-group-rule', group: clients, rule: openOut },
    'timeout at 3',
  ],
  ['no such rule', whole, { kind: 'remove-group-rule', group: clients, rule: fromClients }, 'ok'],
  ['no such group', whole, { kind: 'add-group-rule', group: 'sg-0', rule: fromClients }, 'ok'],
  [
    'an entry that denies first',
    whole,
    { kind: 'put-acl-entry', acl, entry: { ...inbound, number: 90, action: 'deny' } },
    'timeout at 6',
  ],
  [
    'an entry replaced',
    whole,
    { kind: 'put-acl-entry', acl, entry: { ...inbound, ...https, number: 100 } },
    'timeout at 11',
  ],
  [
    'an entry less',
    whole,
    { kind: 'remove-acl-entry', acl, number: 100, egress: true },
    'timeout at 4',
  ],
  [
    'private DNS off',
    whole,
    { kind: 'set-private-dns', endpoint: 'vpce-0logs', on: false },
    'timeout at 5',
  ],
  [
    'no host names',
    whole,
    { kind: 'set-vpc-attribute', vpc, attribute: 'enableDnsHostnames', value: false },
    'timeout at 5',
  ],
  [
    'not collected',
    whole,
    { kind: 'set-vpc-attribute', vpc, attribute: 'enableDnsHostnames', value: null },
    'unknown at 1',
  ],
  [
    'no names at all',
    whole,
    { kind: 'set-vpc-attribute', vpc, attribute: 'enableDnsSupport', value: false },
    'dns-failure at 1',
  ],
  ['no endpoint', whole, { kind: 'remove-endpoint', endpoint: 'vpce-0logs' }, 'timeout at 5'],
  ['an endpoint', bare, logs, 'ok'],
  ['no policy', whole, { kind: 'set-policy', of: studio, document: null }, 'access-denied at 13'],
  [
    'other groups',
    whole,
    { kind: 'set-groups', networkInterface: 'eni-0logs0', groups: [clients] },
    'timeout at 7',
  ],
])('%s', ([, before, edit, end]) => {
  expect(endOf(applyEdit(before, edit))).toBe(end);
});

test('a gateway endpoint brings its route and takes it along', () => {
  const gone = applyEdit(whole, { kind: 'remove-endpoint', endpoint: 'vpce-0s3' });
  const routesOf = ({ routeTables = [] }: Snapshot) =>
    routeTables.flatMap(({ routes }) => routes.map(({ destination }) => destination));
  expect(routesOf(gone)).toEqual(['10.0.0.0/16']);
  const again = makeEndpoint(gone, {
    vpcId: vpc,
    serviceName: 'com.amazonaws.ap-northeast-1.s3',
    type: 'Gateway',
    subnetIds: [],
    groupIds: [],
    routeTableIds: [table],
    privateDns: false,
  });
  expect(routesOf(applyEdit(gone, again))).toEqual(['10.0.0.0/16', 'pl-61a54008']);
});

test('a new endpoint takes an id and an address that nobody has', () => {
  const twice = [logs, logs].reduce(applyEdit, bare);
  const ids = (twice.networkInterfaces ?? []).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const addresses = (bare.networkInterfaces ?? []).flatMap((one) => one.privateAddresses);
  const [made] = logs.kind === 'add-endpoint' ? logs.interfaces : [];
  expect(addresses).not.toContain(made?.privateAddresses[0]);
});

test('a policy is written where it hangs, and only there', () => {
  const document = { Version: '2012-10-17', Statement: [] };
  const after = applyEdit(whole, { kind: 'set-policy', of: studio, document });
  expect(policyAt(after, studio)).toEqual(document);
  expect(after.vpcEndpoints).toBe(whole.vpcEndpoints);
});

test('undo and redo go back and forth, and a new edit forgets what was ahead', () => {
  const start = { kind: 'own', snapshot: shut } as const;
  const edit: Edit = { kind: 'add-group-rule', group: endpoints, rule: fromClients };
  const edited = editPlay(beginPlay(start, writesItsLog), edit);
  expect(endOf(networkOf(edited))).toBe('ok');
  expect(networkOf(undo(edited))).toBe(shut);
  expect(redo(undo(edited))).toEqual(edited);
  expect(editPlay(undo(edited), edit).undone).toEqual([]);
  expect(undo(undo(edited))).toEqual(undo(edited));
});

test('what ever stood in the network can be put back', () => {
  const start = { kind: 'own', snapshot: whole } as const;
  const edit: Edit = { kind: 'remove-endpoint', endpoint: 'vpce-0logs' };
  const play = editPlay(beginPlay(start, writesItsLog), edit);
  expect(everIn(play)).toEqual([whole, networkOf(play)]);
});
