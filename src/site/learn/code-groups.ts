import type { CodeText } from '#request/codes/code-text.ts';
import { filterCodes } from '#request/codes/filter-codes.ts';
import { gatewayCodes } from '#request/codes/gateway-codes.ts';
import { nameCodes } from '#request/codes/name-codes.ts';
import { policyCodes } from '#request/codes/policy-codes.ts';
import { routeCodes } from '#request/codes/route-codes.ts';
import { transitCodes } from '#request/codes/transit-codes.ts';
import type { Words } from '#request/words.ts';

interface CodeGroup {
  readonly id: string;
  readonly title: Words;
  readonly codes: Readonly<Record<string, CodeText>>;
}

/** The codes of the tracer in the order in which a request meets them. */
export const codeGroups: readonly CodeGroup[] = [
  { id: 'name', title: { en: 'Resolving the name', ja: '名前解決' }, codes: nameCodes },
  {
    id: 'filter',
    title: {
      en: 'Security groups, network ACLs, interfaces',
      ja: 'セキュリティグループ、ネットワーク ACL、インターフェイス',
    },
    codes: filterCodes,
  },
  { id: 'route', title: { en: 'Routes', ja: 'ルート' }, codes: routeCodes },
  {
    id: 'gateway',
    title: { en: 'Gateways and endpoints', ja: 'ゲートウェイとエンドポイント' },
    codes: gatewayCodes,
  },
  {
    id: 'transit',
    title: {
      en: 'Transit gateways, VPN, load balancers',
      ja: 'トランジットゲートウェイ、VPN、ロードバランサー',
    },
    codes: transitCodes,
  },
  { id: 'policy', title: { en: 'Policies', ja: 'ポリシー' }, codes: policyCodes },
];

/** The group a code belongs to. */
export function groupOf(code: string): CodeGroup {
  const group = codeGroups.find(({ codes }) => Object.hasOwn(codes, code));
  if (group === undefined) throw new RangeError(`no group holds the code "${code}"`);
  return group;
}
