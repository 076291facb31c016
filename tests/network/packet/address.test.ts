import { expect, test } from 'vitest';
import {
  contains,
  formatCidr,
  formatIpv4,
  isPrivate,
  parseCidr,
  parseIpv4,
} from '#network/packet/address.ts';
import { reverse } from '#network/packet/flow.ts';
import { overlap, without } from '#network/packet/port-ranges.ts';
import { tcp } from '../../support/network.ts';

const addresses = [
  '0.0.0.0',
  '10.0.0.1',
  '10.0.255.255',
  '10.1.0.0',
  '127.255.255.255',
  '128.0.0.0',
  '255.255.255.255',
];
const blocks = [
  '0.0.0.0/0',
  '0.0.0.0/1',
  '128.0.0.0/1',
  '10.0.0.0/8',
  '10.0.0.0/16',
  '10.0.0.0/31',
  '255.255.255.255/32',
];

test.for(blocks.flatMap((block) => addresses.map((address): [string, string] => [block, address])))(
  '%s holds %s just as its bits say',
  ([block, address]) => {
    expect(contains(parseCidr(block), parseIpv4(address))).toBe(holdsBitByBit(block, address));
  },
);

function holdsBitByBit(block: string, address: string): boolean {
  const [base = '', prefix = ''] = block.split('/');
  return bits(base).slice(0, Number(prefix)) === bits(address).slice(0, Number(prefix));
}

function bits(address: string): string {
  return address
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('');
}

test.for(addresses)('%s is read and written alike', (address) => {
  expect(formatIpv4(parseIpv4(address))).toBe(address);
});

test('host bits are dropped, as EC2 does', () => {
  expect(formatCidr(parseCidr('10.192.21.0/16'))).toBe('10.192.0.0/16');
});

test.for(['10.0.0', '10.0.0.256', 'x', '', '10.0.0.0/33', '10.0.0.0'])(
  '"%s" is no block',
  (text) => {
    expect(() => parseCidr(text)).toThrow(RangeError);
  },
);

test.for<[address: string, isPrivate: boolean]>([
  ['10.9.8.7', true],
  ['172.31.255.255', true],
  ['172.32.0.0', false],
  ['192.168.0.1', true],
  ['203.0.113.9', false],
])('%s is private: %s', ([address, expected]) => {
  expect(isPrivate(parseIpv4(address))).toBe(expected);
});

test('a flow turned round twice is the same flow', () => {
  const flow = tcp('10.0.1.23', '10.0.2.87', 443);
  expect(reverse(reverse(flow))).toEqual(flow);
});

test('what is cut out and what is left make the whole range', () => {
  const whole = { from: 32768, to: 60999 };
  const cut = { from: 40000, to: 65535 };
  expect([...without(whole, cut), overlap(whole, cut)]).toEqual([
    { from: 32768, to: 39999 },
    { from: 40000, to: 60999 },
  ]);
});
