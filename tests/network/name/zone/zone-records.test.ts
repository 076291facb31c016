import { expect, test } from 'vitest';
import { evaluateZoneRecords, type ZoneRecords } from '#network/name/zone/zone-records.ts';
import { record } from '../../../support/names.ts';

const records = [
  'corp.example A 10.0.9.1',
  '*.corp.example A 10.0.9.9',
  'web.corp.example A 10.0.9.2',
  'web.corp.example A 10.0.9.3',
  'both.corp.example A 10.0.9.4',
  'both.corp.example AAAA 2001:db8::4',
  'only.corp.example TXT hello',
  'deep.under.corp.example A 10.0.9.5',
  'old.corp.example CNAME web.corp.example.',
  'lb.corp.example A alias name.elb.amazonaws.com.',
  'lb.corp.example AAAA alias name.elb.amazonaws.com.',
  'given.corp.example NS ns1.elsewhere.example',
  'Capital.corp.example A 10.0.9.6',
].map(record);

function inWords(found: ZoneRecords): string {
  if (found.kind === 'cname') return `cname ${found.targets.join('+')}`;
  if (found.kind !== 'addresses') return found.kind;
  const aliases = found.aliases.map(({ target, family }) => `${target}/${family}`);
  return [...found.answers, ...found.answers6, ...aliases].join('+');
}

test.for<[name: string, host: string, found: string]>([
  ['the zone has a record of its own name', 'corp.example', '10.0.9.1'],
  ['several record sets of one name', 'web.corp.example', '10.0.9.2+10.0.9.3'],
  ['records of both families', 'both.corp.example', '10.0.9.4+2001:db8::4'],
  ['the wildcard covers a name beside it', 'new.corp.example', '10.0.9.9'],
  ['and names below that', 'a.b.corp.example', '10.0.9.9'],
  ['not a name that exists with other records', 'only.corp.example', 'absent'],
  ['nor one that only stands above another', 'under.corp.example', 'absent'],
  ['nor what lies below an existing name', 'x.web.corp.example', 'absent'],
  ['a CNAME, its dot taken away', 'old.corp.example', 'cname web.corp.example'],
  [
    'aliases, one for each family',
    'lb.corp.example',
    'name.elb.amazonaws.com/4+name.elb.amazonaws.com/6',
  ],
  ['NS records give a name away', 'given.corp.example', 'delegated'],
  ['and all below it', 'x.given.corp.example', 'delegated'],
  ['letters are compared without case', 'capital.corp.example', '10.0.9.6'],
])('%s', ([, host, found]) => {
  expect(inWords(evaluateZoneRecords({ zoneName: 'corp.example' }, records, host))).toBe(found);
});

test('NS records of the zone itself give nothing away', () => {
  const own = [record('corp.example NS ns1.example'), record('a.corp.example A 10.0.9.1')];
  const found = evaluateZoneRecords({ zoneName: 'corp.example' }, own, 'a.corp.example');
  expect(inWords(found)).toBe('10.0.9.1');
});
