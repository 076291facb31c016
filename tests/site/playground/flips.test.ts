import { describe, expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { closedNetwork } from '#site/example-network.ts';
import { applyEdit } from '#site/playground/apply-edit.ts';
import type { Edit } from '#site/playground/edit.ts';
import { editWords, operationOf } from '#site/playground/edit-words.ts';
import { findFlips } from '#site/playground/flips/flips.ts';
import { writesItsLog } from '../fixtures/traces.ts';
import { acl, endOf, traced, vpc } from './support.ts';

const whole = closedNetwork({ logs: 'c', mayWrite: true });
const after = (...edits: readonly Edit[]) => edits.reduce(applyEdit, whole);

const flipsOf = (snapshot: Snapshot) =>
  findFlips(snapshot, writesItsLog, traced(snapshot)).map(
    ({ edit, symptom, stop }) =>
      `${operationOf(edit)}: ${symptom}${stop === undefined ? '' : ` at ${stop.number}`}`,
  );

const cases: readonly [name: string, snapshot: Snapshot, flips: readonly string[]][] = [
  ['no endpoint', closedNetwork({ mayWrite: true }), ['CreateVpcEndpoint: ok']],
  [
    'a shut group',
    closedNetwork({ logs: 'c', admits: false, mayWrite: true }),
    ['AuthorizeSecurityGroupIngress: ok'],
  ],
  [
    'two blockers: one edit goes as far as the next',
    closedNetwork({ logs: 'c', admits: false }),
    ['AuthorizeSecurityGroupIngress: access-denied at 13'],
  ],
  ['no permission', closedNetwork({ logs: 'c' }), ['PutRolePolicy: ok']],
  [
    'private DNS off',
    after({ kind: 'set-private-dns', endpoint: 'vpce-0logs', on: false }),
    ['ModifyVpcEndpoint: ok'],
  ],
  [
    'an attribute not collected',
    after({ kind: 'set-vpc-attribute', vpc, attribute: 'enableDnsHostnames', value: null }),
    ['ModifyVpcAttribute: ok'],
  ],
  [
    'no entry for answers',
    after({
      kind: 'put-acl-entry',
      acl,
      entry: {
        number: 100,
        egress: false,
        action: 'allow',
        cidr: '10.0.0.0/16',
        protocol: 'tcp',
        ports: { from: 443, to: 443 },
      },
    }),
    ['CreateNetworkAclEntry: ok'],
  ],
  [
    'an entry that denies',
    after({
      kind: 'put-acl-entry',
      acl,
      entry: { number: 50, egress: true, action: 'deny', cidr: '0.0.0.0/0', protocol: 'all' },
    }),
    ['DeleteNetworkAclEntry: ok', 'CreateNetworkAclEntry: timeout at 9'],
  ],
  [
    'an endpoint policy for another service',
    after({
      kind: 'set-policy',
      of: { kind: 'endpoint', id: 'vpce-0logs' },
      document: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' }],
      },
    }),
    ['ModifyVpcEndpoint: ok'],
  ],
  [
    'a denial in the role',
    after({
      kind: 'set-policy',
      of: { kind: 'role', id: 'StudioExecution', policy: 'no' },
      document: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', Action: 'logs:*', Resource: '*' }],
      },
    }),
    ['DeleteRolePolicy: ok'],
  ],
];

test.for(cases)('%s', ([, snapshot, flips]) => {
  expect(flipsOf(snapshot)).toEqual(flips);
});

test('what arrives is broken by each thing that lets it through', () => {
  expect(flipsOf(whole)).toEqual([
    'ModifyVpcAttribute: dns-failure at 1',
    'RevokeSecurityGroupEgress: timeout at 3',
    'DeleteNetworkAclEntry: timeout at 4',
    'ModifyVpcEndpoint: timeout at 5',
    'ModifyVpcAttribute: timeout at 5',
    'DeleteVpcEndpoints: timeout at 5',
    'DeleteNetworkAclEntry: timeout at 6',
    'RevokeSecurityGroupIngress: timeout at 7',
    'DeleteRolePolicy: access-denied at 13',
  ]);
});

describe('every edit that is offered', () => {
  const offered = [...cases.map(([, snapshot]) => snapshot), whole].flatMap((snapshot) =>
    findFlips(snapshot, writesItsLog, traced(snapshot)).map((flip) => ({ snapshot, flip })),
  );

  test('does what it promises', () => {
    expect(offered.length).toBeGreaterThan(15);
    for (const { snapshot, flip } of offered) {
      const stop = flip.stop === undefined ? '' : ` at ${flip.stop.number}`;
      expect(endOf(applyEdit(snapshot, flip.edit))).toBe(`${flip.symptom}${stop}`);
    }
  });

  test('is said in both languages', () => {
    for (const { flip } of offered) {
      const { en, ja } = editWords(flip.edit);
      expect(en).toMatch(/^[A-Z]/);
      expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
  });
});

test('a way to the internet is offered as what it is', () => {
  const opened = {
    ...closedNetwork({ mayWrite: true }),
    internetGateways: [{ id: 'igw-0a1', vpcIds: [vpc] }],
    natGateways: [],
  };
  const found = findFlips(opened, writesItsLog, traced(opened));
  const out = found.filter(({ leadsOut }) => leadsOut).map(({ edit }) => operationOf(edit));
  const inside = found.filter(({ leadsOut }) => !leadsOut).map(({ edit }) => operationOf(edit));
  expect(out).toEqual(['CreateRoute']);
  expect(inside).toEqual(['CreateVpcEndpoint']);
});
