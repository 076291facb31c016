import { expect, test } from 'vitest';
import { clientAt, holdsForRequest } from '#dataplane/balance/request-rules.ts';
import { chooseRule } from '#network/gateway/listener-rules.ts';
import { balanced } from '../../support/balanced.ts';
import { listenerRule } from '../../support/listener-rule.ts';

const request = {
  method: 'GET',
  url: '/Api/v1?v=2&Debug&path=a?b=c',
  headers: { host: 'Shop.Example.com:8443', 'x-beta': 'Yes, please', accept: 'text/html' },
};
const listener = {
  id: 'listener',
  loadBalancerId: 'app',
  port: 443,
  protocol: 'HTTPS',
  targetGroupIds: ['default'],
};

/** Whether a rule with these conditions takes the request; `?` where that is not known. */
function taken(conditions: string, client: string | undefined = '10.0.1.10'): string {
  const rules = [listenerRule(`1 ${conditions} -> other`)];
  const told = chooseRule(
    { ...listener, rules },
    holdsForRequest(request, () => client),
  );
  return told.doubt ? '?' : told.rule ? 'taken' : 'not taken';
}

test.for<[conditions: string, expected: string]>([
  ['host-header shop.example.com', 'taken'],
  ['host-header *.example.com', 'taken'],
  ['host-header shop.example.com:8443', 'not taken'],
  ['host-header www.example.com', 'not taken'],
  ['path-pattern /Api/*', 'taken'],
  ['path-pattern /api/*', 'not taken'],
  ['path-pattern *v=2', 'not taken'],
  ['http-request-method GET|HEAD', 'taken'],
  ['http-request-method get', 'not taken'],
  ['http-header:X-Beta yes*', 'taken'],
  ['http-header:X-Gamma *', 'not taken'],
  ['query-string v=2', 'taken'],
  ['query-string v=3', 'not taken'],
  ['query-string 2', 'taken'],
  ['query-string debug=', 'taken'],
  ['query-string path=a?b*', 'taken'],
  ['source-ip 10.0.1.0/24', 'taken'],
  ['source-ip 10.0.2.0/24', 'not taken'],
  ['host-header ~^shop', '?'],
  ['host-header *.example.com path-pattern /old', 'not taken'],
  ['something-new *', '?'],
])('%s: %s', ([conditions, expected]) => {
  expect(taken(conditions)).toBe(expected);
});

test('where the client’s address is not known, a rule about it is in doubt', () => {
  const rules = [listenerRule('1 source-ip 10.0.1.0/24 -> other')];
  const told = chooseRule(
    { ...listener, rules },
    holdsForRequest(request, () => undefined),
  );
  expect(told.doubt?.priority).toBe(1);
});

test.for<[from: string, expected: string | undefined]>([
  ['eni-client', '10.0.1.10'],
  ['eni-nobody', undefined],
])('the node sees %s as %s', ([from, expected]) => {
  const to = { address: '10.0.8.8', port: 443, protocol: 'tcp' } as const;
  expect(clientAt(balanced({}), from, to)).toBe(expected);
});
