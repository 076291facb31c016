import type { ListenerRule } from '#network/snapshot/load-balancer.ts';

/** `10 (host-header shop.example.com, path-pattern /api/*)`. */
export function ruleName({ priority, conditions }: ListenerRule): string {
  const told = conditions.map(({ field, header, values }) => {
    const texts = values.map(({ key, text }) => (key === undefined ? text : `${key}=${text}`));
    return [field, ...(header === undefined ? [] : [header]), texts.join('|')].join(' ');
  });
  return `${priority} (${told.join(', ')})`;
}
