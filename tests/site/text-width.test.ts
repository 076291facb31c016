import { expect, test } from 'vitest';
import { fit, textWidth, wrap } from '#site/plan/text-width.ts';

test.for<[what: string, text: string, width: number, fitted: string]>([
  ['what fits is left alone', 'logs', 100, 'logs'],
  ['what does not ends in an ellipsis', 'sagemaker.runtime', 60, 'sagemak…'],
  ['a Japanese letter takes the room of two', 'エンドポイント', 60, 'エンドポ…'],
])('%s', ([, text, width, fitted]) => {
  expect(fit(text, width, 13)).toBe(fitted);
  expect(textWidth(fitted, 13)).toBeLessThanOrEqual(width);
});

test.for<[what: string, text: string, lines: readonly string[]]>([
  ['words stay whole', 'no rule allows tcp/443 from us', ['no rule allows', 'tcp/443 from us']],
  [
    'what is left over is cut',
    'no rule at all allows this one here',
    ['no rule at all', 'allows this one…'],
  ],
  ['Japanese breaks anywhere', 'ルールに一致するものがない', ['ルールに一致するも', 'のがない']],
])('%s', ([, text, lines]) => {
  expect(wrap(text, 110, 12, 2)).toEqual(lines);
});
