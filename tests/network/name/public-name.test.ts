import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { named } from '../../support/names.ts';

const prefixLists = [
  {
    id: 'pl-s3',
    prefixListName: 'com.amazonaws.ap-northeast-1.s3',
    cidrs: ['52.219.0.0/20', '2404:dead::/36'],
  },
  { id: 'pl-us', prefixListName: 'com.amazonaws.us-east-1.s3', cidrs: ['16.15.176.0/20'] },
  {
    id: 'pl-ddb',
    prefixListName: 'com.amazonaws.ap-northeast-1.dynamodb',
    cidrs: ['3.112.0.0/24'],
  },
];
const s3 = 's3.ap-northeast-1.amazonaws.com';
const s3List = 'com.amazonaws.ap-northeast-1.s3';
const buckets = [{ id: 'here' }, { id: 'far', region: 'us-east-1' }];
const index = indexSnapshot(named({ prefixLists, buckets }));

test.for<[host: string, answers: string]>([
  ['s3.ap-northeast-1.amazonaws.com', '52.219.0.1'],
  ['here.s3.ap-northeast-1.amazonaws.com', '52.219.0.1'],
  ['with.dots.s3.ap-northeast-1.amazonaws.com', '52.219.0.1'],
  ['ap-1.s3-accesspoint.ap-northeast-1.amazonaws.com', '52.219.0.1'],
  ['here.s3.dualstack.ap-northeast-1.amazonaws.com', '52.219.0.1 2404:dead::'],
  ['here.s3-ap-northeast-1.amazonaws.com', '52.219.0.1'],
  ['far.s3.us-east-1.amazonaws.com', '16.15.176.1'],
  ['s3.amazonaws.com', '16.15.176.1'],
  ['here.s3.amazonaws.com', '52.219.0.1'],
  ['far.s3.amazonaws.com', '16.15.176.1'],
  ['dynamodb.ap-northeast-1.amazonaws.com', '3.112.0.1'],
])('%s has an address of a prefix list: %s', ([host, answers]) => {
  const step = evaluateName(index, host, 'vpc-1');
  expect([...step.answers, ...step.answers6].join(' ')).toBe(answers);
  expect(step.reason).toBe('stand-in');
});

test.for([
  'here.s3-accelerate.amazonaws.com',
  'streams.dynamodb.ap-northeast-1.amazonaws.com',
  's3.eu-west-1.amazonaws.com',
  'logs.ap-northeast-1.amazonaws.com',
])('%s has an address of no list that was read', (host) => {
  const { answers } = evaluateName(index, host, 'vpc-1');
  expect(answers).toEqual([expect.stringMatching(/^203\.0\.113\./)]);
});

test.for<[host: string, missing: object]>([
  ['unheard.s3.amazonaws.com', { kind: 'bucket-location', bucket: 'unheard' }],
  ['1.s3-control.ap-northeast-1.amazonaws.com', { kind: 'public-address' }],
  ['here.s3-website.ap-northeast-1.amazonaws.com', { kind: 'public-address' }],
  ['111122223333.ddb.ap-northeast-1.amazonaws.com', { kind: 'public-address' }],
])('whether %s has one is not known', ([host, missing]) => {
  expect(evaluateName(index, host, 'vpc-1')).toMatchObject({ verdict: 'unknown', missing });
});

test.for<[host: string, count: number]>([
  ['sqs.ap-northeast-1.api.aws', 1],
  ['sqs.ap-northeast-1.amazonaws.com', 0],
])('%s has %i IPv6 addresses', ([host, count]) => {
  expect(evaluateName(index, host, 'vpc-1').answers6).toHaveLength(count);
});

const { prefixLists: _unread, ...withoutLists } = named({});
const withoutEntries = named({ prefixLists: [{ id: 'pl-s3', prefixListName: s3List }] });

test.for<[name: string, network: Snapshot, host: string, standsFor: object | undefined]>([
  [
    'dig tells a public address',
    named({}),
    'example.com',
    { kind: 'public-address', host: 'example.com' },
  ],
  ['prefix lists unread', withoutLists, s3, { kind: 'resource', collection: 'prefixLists' }],
  ['entries unread', withoutEntries, s3, { kind: 'prefix-list-entries', prefixListId: 'pl-s3' }],
  ['an address of a list is known well enough', named({ prefixLists }), s3, undefined],
])('what the address stands for: %s', ([, network, host, standsFor]) => {
  expect(evaluateName(indexSnapshot(network), host, 'vpc-1').standsFor).toEqual(standsFor);
});
