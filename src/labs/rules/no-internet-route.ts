import type { PrefixList, Route, RouteTable } from '#network/snapshot/vpc.ts';
import type { Finding, RuleCondition } from '../lab.ts';
import { coverage, isIpv6, isPrivateBlock } from './coverage.ts';
import { inVpc } from './in-vpc.ts';
import { unread } from './unread.ts';

/** Gateways that lead nowhere but out, and targets that may hide an exit behind a default route. */
const exits = /^(igw|eigw|nat)-/;
const possibleExits = /^(tgw|vgw|pcx|eni|i|lgw|cagw)-/;

/**
 * G1: no route leads to the internet, however its destinations are cut. Public addresses must not
 * go to an internet, egress-only or NAT gateway at all; nor most of IPv4 to anything else.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html
 */
export function noInternetRoute(options: {
  readonly id: string;
  readonly vpc: string;
  /** Names of subnets that face the internet in this lab: a table of theirs alone may lead there. */
  readonly open?: readonly string[];
  readonly after?: string;
}): RuleCondition {
  const { id, vpc, open: openSubnets = [], after } = options;
  return {
    kind: 'rule',
    id,
    rule: 'G1',
    ...(after === undefined ? {} : { after }),
    title:
      openSubnets.length === 0
        ? {
            en: 'No route table sends anything to the internet',
            ja: 'どのルートテーブルもインターネットへ送り出さない',
          }
        : {
            en: 'No route table of a private subnet sends anything to the internet',
            ja: 'プライベートサブネットのルートテーブルは、インターネットへ何も送り出さない',
          },
    judge(evidence): Finding {
      const { routeTables } = inVpc(evidence, vpc);
      if (!routeTables) return unread('aws ec2 describe-route-tables');
      const lists = evidence.snapshot.prefixLists ?? [];
      const faces = openSubnets.map((name) => evidence.bindings[name]);
      const isOpen = ({ subnetIds }: RouteTable) =>
        subnetIds.length > 0 && subnetIds.every((one) => faces.includes(one));
      const closedTables = routeTables.filter((table) => !isOpen(table));
      const open = closedTables.flatMap(({ id: table, routes }) =>
        leadingOut(routes, lists).map((route) => ({ table, route })),
      );
      return open.length === 0 ? closed : opened(open);
    },
  };
}

function leadingOut(routes: readonly Route[], lists: readonly PrefixList[]): readonly Route[] {
  const active = routes.filter(({ state }) => state === 'active');
  const blocksOf = ({ destination }: Route) =>
    destination.startsWith('pl-')
      ? (lists.find(({ id }) => id === destination)?.cidrs ?? ['0.0.0.0/0'])
      : [destination];
  const straight = active.filter(
    (route) => exits.test(route.target) && !blocksOf(route).every(isPrivateBlock),
  );
  const maybe = active.filter(({ target }) => possibleExits.test(target));
  const blocks = maybe.flatMap(blocksOf);
  const isDefault = coverage(blocks) >= 0.5 || blocks.some(isWideIpv6);
  return [...straight, ...(isDefault ? maybe : [])];
}

/** `2000::/3` is all of today's global IPv6. */
function isWideIpv6(block: string): boolean {
  return isIpv6(block) && Number(block.split('/')[1]) <= 3;
}

const closed: Finding = {
  status: 'pass',
  observed: { en: 'every route stays inside', ja: 'すべてのルートが内側にとどまっています' },
  message: { en: 'The network is closed.', ja: '閉域が保たれています。' },
};

function opened(open: readonly { readonly table: string; readonly route: Route }[]): Finding {
  const list = open.map(({ route }) => `${route.destination} → ${route.target}`).join(', ');
  return {
    status: 'fail',
    observed: { en: `a route out: ${list}`, ja: `外へ出るルート: ${list}` },
    where: [...new Set(open.map(({ table }) => table))].join(', '),
    message: {
      en: 'In a closed network no route may lead to the internet, not even one that nobody uses yet: the next subnet that takes this table is open.',
      ja: '閉域網では、インターネットへ向かうルートを置いてはいけません。今は使われていなくても、このテーブルを使う次のサブネットが外に開いてしまいます。',
    },
  };
}
