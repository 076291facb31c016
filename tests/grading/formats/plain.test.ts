import { expect, test } from 'vitest';
import { cut, oneLine, plain } from '#grading/formats/plain.ts';

test.for<[what: string, text: string, expected: string]>([
  ['colours go', '\u001B[1;31mred\u001B[0m', 'red'],
  ['also where their escape was made visible', '␛[31mred␛[0m', 'red'],
  ['a sign for Escape alone stays', 'press ␛', 'press ␛'],
  ['lines end by a line feed', 'a\r\nb\rc', 'a\nb\nc'],
  ['a control character is seen', 'a\u0007b\u0000', 'a\uFFFDb\uFFFD'],
  ['half a character is seen', '\uD83D!', '\uFFFD!'],
  ['tabs, Japanese and emoji stay', '\tログ🙂', '\tログ🙂'],
])('%s', ([, text, expected]) => {
  expect(plain(text)).toBe(expected);
});

test('one line holds no line feed', () => {
  expect(oneLine(' a\r\n\tb ')).toBe('a b');
});

test('cutting counts characters, not their halves', () => {
  expect(cut('🙂🙂🙂', 3)).toBe('🙂🙂🙂');
  expect(cut('🙂🙂🙂🙂', 3)).toBe('🙂🙂…');
});
