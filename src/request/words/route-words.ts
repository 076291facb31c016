import type { Code } from '../codes/catalogue.ts';
import type { RouteMismatch, RouteStep } from '#network/route/route-table.ts';
import type { Route } from '#network/snapshot/vpc.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { unknownWords } from './unknown-words.ts';

/** The route taken, or why there is none, in words. */
export function routeWords(step: RouteStep): Judged {
  // A table may have a thousand routes, and few reasons not to take one.
  const reasons = new Map<RouteMismatch, Words>();
  const reasonOf = (because: RouteMismatch): Words => {
    const known = reasons.get(because) ?? whyNot[because](step.destination);
    reasons.set(because, known);
    return known;
  };
  return judged({
    kind: 'route',
    verdict: step.verdict,
    component: 'route-table',
    id: step.tableId,
    at: step.subnetId,
    rule: step.route && routeText(step.route),
    passedOver: step.passedOver.map(({ route, because }) => ({
      rule: routeText(route),
      because: reasonOf(because),
    })),
    code: codes[step.reason],
    message: message(step),
    readFrom: { call: 'DescribeRouteTables', field: 'Routes' },
  });
}

const codes: Readonly<Partial<Record<RouteStep['reason'], Code>>> = {
  'no-route': 'NO_ROUTE_TO_DESTINATION',
  blackhole: 'BAD_STATE_ROUTE',
};

/** `10.0.0.0/16 → local`. */
function routeText({ destination, target }: Route): string {
  return `${destination} → ${target}`;
}

function message(step: RouteStep): Words {
  const { tableId, destination, route } = step;
  const taken = route ? routeText(route) : '';
  switch (step.reason) {
    case 'local':
    case 'target':
      return step.association === 'main'
        ? words(
            `${taken} in the main table ${tableId}`,
            `メインルートテーブル ${tableId} の ${taken}`,
          )
        : words(`${taken} in ${tableId}`, `${tableId} の ${taken}`);
    case 'no-route':
      return words(
        `no route of ${tableId} matches ${destination}`,
        `${tableId} に ${destination} に一致するルートがない`,
      );
    case 'blackhole':
      return words(
        `${taken} of ${tableId} is a blackhole: its target is gone`,
        `${tableId} の ${taken} はブラックホール（ターゲットが存在しない）`,
      );
    case 'ambiguous':
    case 'unread':
      return unknownWords(step.missing);
  }
}

const whyNot: Readonly<Record<RouteMismatch, (destination: string) => Words>> = {
  family: (destination) =>
    destination.includes(':')
      ? words('it is for IPv4', 'IPv4 用')
      : words('it is for IPv6', 'IPv6 用'),
  'not-covering': (destination) =>
    words(`it does not hold ${destination}`, `${destination} を含まない`),
  'less-specific': () => words('a longer prefix wins', 'より長いプレフィックスが優先される'),
  'lower-priority': () =>
    words('another route with this prefix wins', '同じプレフィックスの別のルートが優先される'),
  'beaten-by-local': () =>
    words('the local route beats a propagated one', 'local ルートは伝播されたルートより優先される'),
  'unknown-address': () =>
    words('whether it holds the address is not known', 'そのアドレスを含むかどうか分からない'),
  filtered: () => words('it is filtered: never used', 'filtered のため使われない'),
  unread: () => words('its prefix list was not read', 'プレフィックスリストを読み取っていない'),
};
