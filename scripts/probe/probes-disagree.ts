import { Problem } from '#problem/problem.ts';
import type { Probed } from './probe-lab.ts';

/** The trace and a real client say different things: closednet's own fault. */
export function probesDisagree(differ: readonly Probed[]): Problem {
  const told = differ.map(
    ({ condition, request, expected, sees, text }) =>
      `${condition} (${request.to} ${request.action ?? ''}): ${expected} ≠ ${sees} ${text}`,
  );
  const all = told.join('; ');
  return new Problem('probes-disagree', 3, {
    what: {
      en: 'A real client saw something else than the trace tells. This is an error of closednet, not yours.',
      ja: '実クライアントの見た結果がトレースと食い違いました。これは closednet の誤りで、あなたの誤りではありません。',
    },
    expected: { en: 'the same from both', ja: '両者が同じ結果' },
    got: { en: all, ja: all },
    try: {
      en: 'report it with the output of npx closednet check --probe --json',
      ja: 'npx closednet check --probe --json の出力を添えて報告してください',
    },
  });
}
