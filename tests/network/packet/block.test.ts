import { expect, test } from 'vitest';
import { canonicalAddress, familyOf, holds, isAddress, parseBlock } from '#network/packet/block.ts';

test.for([
  '10.0.0.0/33',
  '10.0.0.0/-1',
  '10.0.0.0/8/8',
  '10.0.0.0/',
  '10.0.0.0/1e1',
  '10.0.0.256',
  '10.0.0',
  '10.0.0.0.0',
  '10.0.0.1000',
  '',
  '2001:db8::/129',
  '2001:db8::/64/64',
  '2001:db8::1::2',
  '2001:db8:::1',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4::5:6:7:8',
  '2001:db8::12345',
  '2001:db8::g',
  '2001:db8::10.0.0.256',
  '2001:db8::10.0.0.1:1',
])('"%s" is no block of addresses', (text) => {
  expect(() => parseBlock(text)).toThrow(`not a block of addresses: "${text}"`);
  expect(() => parseBlock(text)).toThrow(RangeError);
  expect(isAddress(text)).toBe(false);
});

test.for<[text: string, written: string]>([
  ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
  ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['2001:db8:0:1:0:0:0:1', '2001:db8:0:1::1'],
  ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['::', '::'],
  ['::1', '::1'],
  ['1::', '1::'],
  ['64:ff9b::203.0.113.9', '64:ff9b::cb00:7109'],
  ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8'],
  ['10.0.0.1', '10.0.0.1'],
])('%s is written %s', ([text, written]) => {
  expect(isAddress(text)).toBe(true);
  expect(canonicalAddress(text)).toBe(written);
});

test.for<[block: string, address: string, held: boolean]>([
  ['10.0.0.0/8', '10.255.255.255', true],
  ['10.0.0.0/8', '11.0.0.0', false],
  ['10.9.9.9/8', '10.0.0.0', true],
  ['10.0.0.0/8', '10.0.0.0/8', true],
  ['10.0.0.0/9', '10.0.0.0/8', false],
  ['0.0.0.0/0', '255.255.255.255', true],
  ['0.0.0.0/0', '::1', false],
  ['::/0', '10.0.0.1', false],
  ['2001:db8::/32', '2001:db8:ffff::1', true],
  ['2001:db8::/32', '2001:db9::', false],
  ['2001:db8::1', '2001:db8::1', true],
  ['::/0', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', true],
])('%s holds %s: %s', ([block, address, held]) => {
  expect(holds(block, address)).toBe(held);
  expect(holds(block, address)).toBe(held);
});

test('a prefix is told, and 10.0.0.1 is a block of one', () => {
  expect([parseBlock('10.0.0.0/8').prefix, parseBlock('10.0.0.1').prefix]).toEqual([8, 32]);
  expect([parseBlock('2001:db8::/32').prefix, parseBlock('2001:db8::1').prefix]).toEqual([32, 128]);
  expect([familyOf('10.0.0.1'), familyOf('::/0')]).toEqual([4, 6]);
});
