import { expect, test } from 'vitest';
import type { Collection } from '#network/snapshot/snapshot.ts';
import { snapshot, unknown } from '../../support/two-accounts.ts';

test('every file is known, and the home is where most things are', () => {
  expect(unknown).toEqual([]);
  expect(snapshot).toMatchObject({ account: '111122223333', region: 'ap-northeast-1' });
});

test.for<[collection: Collection, places: string | undefined]>([
  ['subnets', '111122223333 ap-northeast-1, 444455556666 ap-northeast-1, 444455556666 us-west-2'],
  ['instances', '111122223333 ap-northeast-1'],
  ['routeTables', '444455556666 ap-northeast-1'],
  // Of the account, whatever Region they were asked in.
  ['roles', '111122223333 ap-northeast-1, 444455556666 ap-northeast-1, 444455556666 us-west-2'],
  ['hostedZones', '111122223333 ap-northeast-1'],
  ['networkAcls', undefined],
])('where %s were read', ([collection, places]) => {
  expect(snapshot.readIn?.[collection]?.join(', ')).toBe(places);
});
