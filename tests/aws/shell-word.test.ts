import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { quote, shellVariable } from '#aws/shell-word.ts';

/** What a command gets when the word stands in a script. */
function received(word: string): string {
  const script = `vpc_1='vpc-0a b'; printf %s ${word}`;
  return execFileSync('sh', ['-euc', script], { encoding: 'utf8' });
}

test.for<[text: string, word: string]>([
  ['10.0.0.0/16', '10.0.0.0/16'],
  ['', "''"],
  ['two words', "'two words'"],
  [`it's "so"`, `'it'\\''s "so"'`],
  ['$HOME `id` $(id) \\ !x', "'$HOME `id` $(id) \\ !x'"],
  ['[a,b]', "'[a,b]'"],
  ['~', "'~'"],
  ['閉域網', "'閉域網'"],
  ['line\nbreak', "'line\nbreak'"],
])('%j is the word %s, and a shell reads it back', ([text, word]) => {
  expect(quote(text)).toBe(word);
  expect(received(word)).toBe(text);
});

test.for<[text: string, word: string, read: string]>([
  [shellVariable('vpc-1'), '"${vpc_1}"', 'vpc-0a b'],
  [`arn:x:${shellVariable('vpc-1')}/y`, '"arn:x:${vpc_1}/y"', 'arn:x:vpc-0a b/y'],
  [`{"a":"${shellVariable('vpc-1')}"}`, `'{"a":"'"\${vpc_1}"'"}'`, '{"a":"vpc-0a b"}'],
  [`$x ${shellVariable('vpc-1')}`, `'$x '"\${vpc_1}"`, '$x vpc-0a b'],
])('%j fills in the variable and nothing else', ([text, word, read]) => {
  expect(quote(text)).toBe(word);
  expect(received(word)).toBe(read);
});
