import { expect, test } from 'vitest';
import { nearestPage, type KnownPage } from '#site/nearest-page.ts';

const pages: readonly KnownPage[] = [
  { path: '', names: ['labs', 'home'] },
  { path: 'concepts/', names: ['learn'] },
  { path: 'labs/silent-notebook/', names: ['L03', 'L03-silent-notebook'] },
  { path: 'concepts/route-tables/', names: [] },
  { path: 'codes/eni_sg_rules_mismatch/', names: [] },
  { path: 'codes/sim-no_resolver/', names: [] },
];

test.for<[asked: string, path: string | undefined]>([
  ['/en/labs/silent-notebok/', 'labs/silent-notebook/'],
  ['/en/labs/L03/', 'labs/silent-notebook/'],
  ['/ja/labs/l03', 'labs/silent-notebook/'],
  ['/labs/L03-silent-notebook/index.html', 'labs/silent-notebook/'],
  ['/en/concepts/route-table/', 'concepts/route-tables/'],
  ['/en/codes/ENI_SG_RULES_MISMATCH', 'codes/eni_sg_rules_mismatch/'],
  ['/en/codes/sim:NO_RESOLVER/', 'codes/sim-no_resolver/'],
  ['/x/ja/learn/', 'concepts/'],
  ['/en/labs/', ''],
  ['/en/prices/', undefined],
  ['/', undefined],
  [`/${'a'.repeat(3000)}`, undefined],
])('%s most likely meant %s', ([asked, path]) => {
  expect(nearestPage(asked, pages)?.path).toBe(path);
});
