import type { ListenerRule, RuleCondition } from '#network/snapshot/load-balancer.ts';

/** `10 host-header a.example|b.example path-pattern /x -> targets`; `-> !redirect` answers by itself. */
export function listenerRule(text: string): ListenerRule {
  const [before = '', action = ''] = text.split(' -> ');
  const [priority = '', ...parts] = before.split(' ');
  const conditions = parts.flatMap((part, i) =>
    i % 2 === 0 ? [condition(part, parts[i + 1] ?? '')] : [],
  );
  const answersBy = /^!(?<by>.+)/.exec(action)?.groups?.['by'];
  return {
    priority: Number(priority),
    conditions,
    ...(answersBy === undefined
      ? { targetGroupIds: action.split(',') }
      : { targetGroupIds: [], answersBy }),
  };
}

/** `http-header:X-Name`; values of a query string are `KEY=VALUE`; a regular expression is `~…`. */
function condition(name: string, texts: string): RuleCondition {
  const [field = '', header] = name.split(':');
  const values = texts.split('|').map((text) => {
    const [key = '', value] = text.split('=');
    if (text.startsWith('~')) return { text: text.slice(1), isRegex: true };
    return field === 'query-string' && value !== undefined ? { key, text: value } : { text };
  });
  return { field, values, ...(header === undefined ? {} : { header }) };
}
