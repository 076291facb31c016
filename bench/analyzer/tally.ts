import type { TraceDocument } from '#request/document.ts';

interface TheirAnswer {
  readonly status: string;
  readonly why: string;
}

const sameAs: Readonly<Record<string, string>> = {
  delivered: 'reachable',
  denied: 'blocked',
  unknown: 'unknown',
};

/** How often both say the same, and how often each kind of difference comes, by what they say. */
export function tally(
  ours: readonly TraceDocument[],
  theirs: readonly TheirAnswer[],
): readonly string[] {
  const pairs = ours.map((trace, i) => ({ trace, said: theirs[i] ?? { status: 'none', why: '' } }));
  const [same, other] = [true, false].map((wanted) =>
    pairs.filter(({ trace, said }) => (sameAs[trace.outcome] === said.status) === wanted),
  );
  const outcomes = Map.groupBy(same ?? [], ({ trace }) => trace.outcome);
  const kinds = Map.groupBy(
    other ?? [],
    ({ trace, said }) =>
      `ours ${trace.outcome} (${codes(trace)}), theirs ${said.status}: ${withoutNames(said.why)}`,
  );
  const shared = [...outcomes].map(([outcome, all]) => `${all.length} ${outcome}`).join(', ');
  return [
    `${same?.length} of ${pairs.length} answers are the same: ${shared}`,
    ...[...kinds].map(([kind, all]) => `${all.length} × ${kind}`),
  ];
}

function codes({ blockers }: TraceDocument): string {
  return [...new Set(blockers.map(({ code }) => code))].join(', ') || 'nothing stops it';
}

/** What is left is the reason, whatever the resources and ports. */
function withoutNames(why: string): string {
  const names = /\b[a-z]+-[0-9a-f]{8,}(?:, [a-z]+-[0-9a-f]{8,})*|\d+(?:\.\d+){3}|(?<=\/)\d+/g;
  return why.replaceAll(names, '…');
}
