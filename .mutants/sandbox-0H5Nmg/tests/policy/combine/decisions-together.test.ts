import { expect, test } from 'vitest';
import type { AuthorizationDecision, LayerDecision } from '#policy/authorization.ts';
import { both, either } from '#policy/combine/decisions-together.ts';

type Said = LayerDecision['decision'];

/** A decision whose one layer says the same, refuses if it denies, and asks for the key of its name. */
function decided(said: Exclude<Said, 'notApplicable'>, layer: Said = said): AuthorizationDecision {
  const refuses = layer.endsWith('Deny');
  const asks = { missingContext: [said], hingesOn: [said] };
  const matched = [{ policy: said, statement: 0 }];
  return {
    decision: said,
    layers: [
      {
        kind: 'identity-policy',
        decision: layer,
        refuses,
        matched,
        malformed: [],
        doubts: [],
        ...asks,
      },
    ],
    barriers: [],
    missingContext: [said],
  };
}

function told({ decision, layers, missingContext }: AuthorizationDecision): string {
  const [layer] = layers;
  return [
    decision,
    layer?.decision,
    layer?.matched.map(({ policy }) => policy).join(),
    missingContext.join(),
    layer?.hingesOn.join(),
  ].join(' | ');
}

const [allowed, implicit, explicit, unknown] = [
  decided('allowed'),
  decided('implicitDeny'),
  decided('explicitDeny'),
  decided('unknown'),
];

test.for<[name: string, one: AuthorizationDecision, other: AuthorizationDecision, told: string]>([
  ['allowed twice', allowed, allowed, 'allowed | allowed | allowed | allowed | allowed'],
  [
    'allowed and not',
    allowed,
    implicit,
    'implicitDeny | implicitDeny | implicitDeny | allowed,implicitDeny | allowed,implicitDeny',
  ],
  [
    'not and denied',
    implicit,
    explicit,
    'explicitDeny | explicitDeny | explicitDeny | implicitDeny,explicitDeny | implicitDeny,explicitDeny',
  ],
  [
    'denied and not',
    explicit,
    implicit,
    'explicitDeny | explicitDeny | explicitDeny | explicitDeny,implicitDeny | explicitDeny,implicitDeny',
  ],
  [
    'in doubt and allowed',
    unknown,
    allowed,
    'unknown | unknown | unknown | unknown,allowed | unknown,allowed',
  ],
  [
    'allowed and in doubt',
    allowed,
    unknown,
    'unknown | unknown | unknown | allowed,unknown | allowed,unknown',
  ],
  [
    'in doubt and not',
    unknown,
    implicit,
    'implicitDeny | implicitDeny | implicitDeny | unknown,implicitDeny | unknown,implicitDeny',
  ],
  [
    'without a say, and allowed',
    decided('allowed', 'notApplicable'),
    allowed,
    'allowed | allowed | allowed | allowed | allowed',
  ],
])('two things that must both be allowed: %s', ([, one, other, expected]) => {
  expect(told(both(one, other))).toBe(expected);
});

test('a layer that refuses counts before one that only is worse', () => {
  const [quiet] = explicit.layers;
  const calm = { ...explicit, layers: quiet ? [{ ...quiet, refuses: false }] : [] };
  expect(both(calm, implicit).layers[0]?.decision).toBe('implicitDeny');
  expect(both(implicit, calm).layers[0]?.decision).toBe('implicitDeny');
});

test('what stops either stops both, and is told once', () => {
  const barred = { ...allowed, barriers: ['other-account'] as const };
  expect(both(barred, barred).barriers).toEqual(['other-account']);
  expect(both(allowed, barred).barriers).toEqual(['other-account']);
});

test.for<
  [
    name: string,
    one: AuthorizationDecision,
    other: AuthorizationDecision,
    decision: string,
    layer: string,
    doubts: readonly string[],
  ]
>([
  ['come to the same', allowed, allowed, 'allowed', 'allowed', []],
  ['differ', allowed, implicit, 'unknown', 'unknown', ['reading']],
  ['differ elsewhere', allowed, decided('implicitDeny', 'allowed'), 'unknown', 'allowed', []],
])('two readings that %s', ([, one, other, decision, layer, doubts]) => {
  const answer = either(one, other);
  expect([answer.decision, answer.layers[0]?.decision, answer.layers[0]?.doubts]).toEqual([
    decision,
    layer,
    doubts,
  ]);
});

test('where readings differ, nothing is known to refuse or to have decided', () => {
  const [layer] = either(implicit, allowed).layers;
  expect([layer?.refuses, layer?.matched]).toEqual([false, []]);
});
