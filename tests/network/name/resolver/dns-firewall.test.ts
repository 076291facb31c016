import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import { evaluateDnsFirewall } from '#network/name/resolver/dns-firewall.ts';
import type { DnsFirewall } from '#network/snapshot/dns.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { nameInWords } from '../../../support/in-words.ts';
import { firewall, named, zone } from '../../../support/names.ts';

test.for<[name: string, rules: readonly string[], host: string, decision: string]>([
  ['no rule lets pass', [], 'a.example', 'pass'],
  ['no match lets pass', ['BLOCK b.example'], 'a.example', 'pass'],
  ['a listed name is blocked', ['BLOCK a.example'], 'a.example', 'block'],
  ['a name below a listed one is not', ['BLOCK a.example'], 'x.a.example', 'pass'],
  ['a wildcard holds what is below', ['BLOCK *.a.example'], 'x.y.a.example', 'block'],
  ['a wildcard does not hold its own domain', ['BLOCK *.a.example'], 'a.example', 'pass'],
  ['an asterisk holds everything', ['BLOCK *'], 'a.example', 'block'],
  ['the first match decides', ['ALLOW a.example', 'BLOCK *'], 'a.example', 'pass'],
  ['whatever comes later', ['BLOCK *', 'ALLOW a.example'], 'a.example', 'block'],
  ['ALERT lets pass', ['ALERT a.example', 'BLOCK *'], 'a.example', 'pass'],
  ['an unread list before a block may let pass', ['ALLOW ?', 'BLOCK *'], 'a.example', 'unread'],
  ['an unread list may block', ['BLOCK ?'], 'a.example', 'unread'],
  ['an unread list that lets pass what passes anyway', ['ALLOW ?'], 'a.example', 'pass'],
  ['an unread list after the match does not matter', ['ALLOW *', 'BLOCK ?'], 'a.example', 'pass'],
])('%s', ([, rules, host, decision]) => {
  expect(evaluateDnsFirewall(firewall(...rules), host, 'A').kind).toBe(decision);
});

test('a rule for one type of question leaves the others alone', () => {
  const [rule] = firewall('BLOCK *').rules;
  const only = { ...firewall(), rules: rule ? [{ ...rule, queryType: 'AAAA' }] : [] };
  expect(evaluateDnsFirewall(only, 'a.example', 'A').kind).toBe('pass');
  expect(evaluateDnsFirewall(only, 'a.example', 'AAAA').kind).toBe('block');
});

test('a list that was not read is named by its id', () => {
  const rules = firewall('BLOCK ?').rules.map((rule) => ({ ...rule, domainListId: 'rslvr-fdl-1' }));
  expect(evaluateDnsFirewall({ ...firewall(), rules }, 'a.example', 'A')).toEqual({
    kind: 'unread',
    missing: { kind: 'firewall-domains', ruleGroupId: 'rslvr-frg-1', listId: 'rslvr-fdl-1' },
  });
});

const records = [
  'www.corp.example CNAME app.corp.example',
  'app.corp.example A 10.0.9.1',
  'app.corp.example AAAA 2001:db8::1',
];

function ask(dnsFirewall: DnsFirewall, host: string) {
  const parts = { hostedZones: [zone('corp.example', records)], dnsFirewalls: [dnsFirewall] };
  return evaluateName(indexSnapshot(named(parts)), host, 'vpc-1');
}

function ofType(queryType: string, dnsFirewall: DnsFirewall): DnsFirewall {
  return { ...dnsFirewall, rules: dnsFirewall.rules.map((rule) => ({ ...rule, queryType })) };
}

const trusting = firewall('ALLOW www.corp.example', 'BLOCK *');
const trusted: DnsFirewall = {
  ...trusting,
  rules: trusting.rules.map((rule) => ({ ...rule, trustsRedirection: rule.action === 'ALLOW' })),
};

test.for<[name: string, firewall: DnsFirewall, host: string, step: string]>([
  ['private names are judged too', firewall('BLOCK *'), 'app.corp.example', 'blocked by nobody'],
  [
    'every name that a CNAME leads to is judged',
    firewall('ALLOW www.corp.example', 'BLOCK *'),
    'www.corp.example',
    'blocked by nobody, via app.corp.example',
  ],
  [
    'unless the rule trusts redirections',
    trusted,
    'www.corp.example',
    '10.0.9.1+2001:db8::1 by private-hosted-zone, via app.corp.example',
  ],
  [
    'the whole chain is listed',
    firewall('ALLOW *.corp.example', 'BLOCK *'),
    'www.corp.example',
    '10.0.9.1+2001:db8::1 by private-hosted-zone, via app.corp.example',
  ],
  [
    'a block of AAAA leaves the IPv4 addresses',
    ofType('AAAA', firewall('BLOCK *')),
    'app.corp.example',
    '10.0.9.1 by private-hosted-zone',
  ],
])('%s', ([, rules, host, step]) => {
  expect(nameInWords(ask(rules, host))).toBe(step);
});

test('a public name is taken not to be redirected to one that is blocked', () => {
  const step = ask(firewall('ALLOW example.com', 'BLOCK *'), 'example.com');
  expect(step.assumes).toEqual([{ kind: 'no-redirection', about: 'example.com' }]);
});

test('the rule that blocks is named', () => {
  const { blockedBy } = ask(firewall('BLOCK/OVERRIDE/sinkhole.example *'), 'example.com');
  expect(blockedBy).toMatchObject({ blockResponse: 'OVERRIDE', override: 'sinkhole.example' });
});

test('the firewall of another VPC does not matter', () => {
  const step = ask({ ...firewall('BLOCK *'), vpcId: 'vpc-2' }, 'app.corp.example');
  expect(step.verdict).toBe('allow');
});
