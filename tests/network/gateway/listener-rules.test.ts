import { expect, test } from 'vitest';
import { chooseRule, fitsPattern, holdsFor } from '#network/gateway/listener-rules.ts';
import { listenerRule } from '../../support/listener-rule.ts';

const listener = {
  id: 'listener',
  loadBalancerId: 'app',
  port: 443,
  protocol: 'HTTPS',
  targetGroupIds: ['default'],
};
const ports = { from: 1024, to: 65535 };
const missing = { kind: 'public-address', host: 'client.example' } as const;

/** `10`, `default`, or `10?` where that rule is in doubt. */
function chosen(rules: readonly string[], host: string, client = '10.0.1.10'): string {
  const source = {
    address: client,
    ports,
    ...(client === '198.51.100.7' ? { unknown: missing } : {}),
  };
  const told = chooseRule(
    { ...listener, rules: rules.map(listenerRule) },
    holdsFor({ source, host }),
  );
  if (told.doubt) return `${told.doubt.priority}?`;
  return String(told.rule?.priority ?? 'default');
}

const shop = 'shop.example.com';

test.for<[fact: string, rules: readonly string[], host: string, expected: string]>([
  ['no rule', [], shop, 'default'],
  ['the name asked for', ['10 host-header shop.example.com -> a'], shop, '10'],
  ['another name', ['10 host-header www.example.com -> a'], shop, 'default'],
  ['one of two names', ['10 host-header www.example.com|shop.example.com -> a'], shop, '10'],
  ['capitals', ['10 host-header Shop.Example.COM -> a'], shop, '10'],
  ['* is any characters', ['10 host-header *.example.com -> a'], shop, '10'],
  ['* needs the rest to be there', ['10 host-header *.example.com -> a'], 'example.com', 'default'],
  ['? is one character', ['10 host-header sho?.example.com -> a'], shop, '10'],
  ['? is not two', ['10 host-header sh?.example.com -> a'], shop, 'default'],
  ['a dot is a dot', ['10 host-header shop.example.com -> a'], 'shopxexample.com', 'default'],
  ['who asks by address asks for no name', ['10 host-header *.com -> a'], '10.0.8.8', 'default'],
  [
    'the first that takes it',
    ['10 host-header *.net -> a', '20 host-header *.com -> b', '30 host-header shop.* -> c'],
    shop,
    '20',
  ],
  ['the client’s address', ['10 source-ip 10.9.0.0/16|10.0.0.0/16 -> a'], shop, '10'],
  ['another client’s', ['10 source-ip 10.9.0.0/16 -> a'], shop, 'default'],
  ['a family of addresses that is not the client’s', ['10 source-ip ::/0 -> a'], shop, 'default'],
  [
    'all conditions must hold',
    ['10 host-header *.com source-ip 10.9.0.0/16 -> a'],
    shop,
    'default',
  ],
  ['every path', ['10 path-pattern /* -> a'], shop, '10'],
  ['a path is not known', ['10 path-pattern /api/* -> a'], shop, '10?'],
  ['nor a method', ['10 http-request-method GET -> a'], shop, '10?'],
  ['nor a header', ['10 http-header:X-Beta * -> a'], shop, '10?'],
  ['nor what is asked', ['10 query-string v=2 -> a'], shop, '10?'],
  ['nor whether a regular expression fits', ['10 host-header ~^shop -> a'], shop, '10?'],
  [
    'the path does not matter where the name is another',
    ['10 path-pattern /api/* host-header *.net -> a'],
    shop,
    'default',
  ],
  [
    'nor where both ways lead to the same',
    ['10 path-pattern /api/* -> b', '20 host-header *.com -> b'],
    shop,
    '20',
  ],
  [
    'it does where the rule itself would answer',
    ['10 path-pattern /old -> !redirect', '20 host-header *.com -> b'],
    shop,
    '10?',
  ],
  [
    'not where a rule before it takes everything',
    ['10 host-header *.com -> a', '20 path-pattern /api/* -> b'],
    shop,
    '10',
  ],
])('%s', ([, rules, host, expected]) => {
  expect(chosen(rules, host)).toBe(expected);
});

test('a client’s address that only stands for one is not judged', () => {
  expect(chosen(['10 source-ip 198.51.100.0/24 -> a'], shop, '198.51.100.7')).toBe('10?');
});

test.for<[pattern: string, text: string, expected: boolean]>([
  ['/img/*', '/img/a.png', true],
  ['/img/*', '/IMG/a.png', false],
  ['*', '', true],
  ['a.c', 'abc', false],
  [String.raw`2\*2`, '2*2', true],
  [String.raw`2\*2`, '2+2', false],
  ['(a|b)', 'a', false],
  ['(a|b)', '(a|b)', true],
])('%s and %s: %s', ([pattern, text, expected]) => {
  expect(fitsPattern(pattern, text)).toBe(expected);
});
