import { expect, test } from 'vitest';
import type { Collection, Snapshot } from '#network/snapshot/snapshot.ts';
import { wasRead } from '#network/snapshot/was-read.ts';

const [here, far] = ['111122223333 ap-northeast-1', '444455556666 us-east-1'];
const whole: Snapshot = {
  account: '111122223333',
  region: 'ap-northeast-1',
  subnets: [],
  vpcs: [],
  hostedZones: [],
  buckets: [],
  readIn: { subnets: [here, far], vpcs: [far], hostedZones: [here], buckets: [far] },
};
const farAway = { id: 'x', account: '444455556666', region: 'us-east-1' };
const farHere = { id: 'x', account: '444455556666', region: 'ap-northeast-1' };

test.for<[collection: Collection, near: typeof farAway | undefined, read: boolean]>([
  ['subnets', undefined, true],
  ['subnets', farAway, true],
  ['subnets', farHere, false],
  ['vpcs', undefined, false],
  ['vpcs', farAway, true],
  ['hostedZones', undefined, true],
  ['hostedZones', { ...farAway, account: '111122223333' }, true],
  ['hostedZones', farAway, false],
  ['buckets', undefined, false],
  ['buckets', farHere, true],
  ['instances', undefined, false],
])('%s near %j were read: %s', ([collection, near, read]) => {
  expect(wasRead(whole, collection, near)).toBe(read);
});

test('where no places are told, it was read everywhere', () => {
  const { readIn: _places, ...everywhere } = whole;
  expect(wasRead(everywhere, 'vpcs', farHere)).toBe(true);
  expect(wasRead(everywhere, 'hostedZones', farAway)).toBe(true);
  expect(wasRead(everywhere, 'instances', farAway)).toBe(false);
});
