import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { authorize } from '#policy/authorize.ts';
import type { AuthorizationRequest } from '#policy/authorization.ts';
import { requestContext } from '#policy/context/request-context.ts';
import { runs } from '../../network/properties/runs.ts';
import { holds } from '../ask.ts';
import { anyRequest, anyValue } from './any-request.ts';

const anyFilling = fc.array(fc.array(anyValue, { maxLength: 2 }), { minLength: 6, maxLength: 6 });

/** The same request with each key that was missing known: some value, or none where that can be. */
function filled(
  request: AuthorizationRequest,
  missing: readonly string[],
  fillings: readonly (readonly string[])[],
): AuthorizationRequest {
  const known = requestContext(request);
  const context = { ...request.context };
  const absentKeys = [...(request.absentKeys ?? [])];
  for (const [at, key] of missing.entries()) {
    const values = fillings[at] ?? [];
    const state = known.state(key);
    const mustBe = state.kind === 'unknown' && !state.mayBeAbsent;
    if (values.length > 0) context[key] = mustBe ? ['a', ...values] : values;
    else if (mustBe) context[key] = ['b'];
    else absentKeys.push(key);
  }
  return { ...request, context, absentKeys };
}

test('a doubt disappears when the missing keys are given', () => {
  let doubts = 0;
  fc.assert(
    fc.property(anyRequest, anyFilling, (request, fillings) => {
      const before = authorize(request);
      const isOfKeys = before.layers.every((layer) => layer.doubts.length === 0);
      if (before.decision !== 'unknown' || !isOfKeys) return;
      doubts += 1;
      expect(before.missingContext).not.toEqual([]);
      const after = authorize(filled(request, before.missingContext, fillings));
      expect([after.decision === 'unknown', after.missingContext]).toEqual([false, []]);
    }),
    runs(3000),
  );
  expect(doubts).toBeGreaterThan(20);
});

test('what was certain without the missing keys stays so whatever they are', () => {
  let certain = 0;
  fc.assert(
    fc.property(anyRequest, anyFilling, (request, fillings) => {
      const { decision, missingContext } = authorize(request);
      if (decision === 'unknown' || missingContext.length === 0) return;
      certain += 1;
      const after = authorize(filled(request, missingContext, fillings)).decision;
      // Where nothing allows, a Deny that was in doubt may turn out to deny.
      const same = decision === 'implicitDeny' ? ['implicitDeny', 'explicitDeny'] : [decision];
      expect(same).toContain(after);
    }),
    runs(3000),
  );
  expect(certain).toBeGreaterThan(20);
});

const operators = fc
  .tuple(
    fc.constantFrom('', 'ForAnyValue:', 'ForAllValues:'),
    fc.constantFrom(
      'StringEquals',
      'StringNotEquals',
      'StringLike',
      'StringNotLike',
      'Bool',
      'NumericLessThan',
      'StringEqualsIgnoreCase',
    ),
    fc.constantFrom('', 'IfExists'),
  )
  .map((parts) => parts.join(''));

test('a condition in doubt can go either way, and one that is not, cannot', () => {
  const expected = fc.subarray(['a', 'a*', '*', 'true', '5', 'B'], { maxLength: 2 });
  const tried = [
    [],
    [''],
    ['a'],
    ['ab'],
    ['b'],
    ['zz'],
    ['true'],
    ['false'],
    ['1'],
    ['9'],
    ['a', 'zz'],
  ];
  fc.assert(
    fc.property(operators, expected, (operator, values) => {
      const condition = { [operator]: { k: values } };
      const answers = new Set(
        [...tried, ...values.map((value) => [value])].map((carried) =>
          holds(condition, carried.length > 0 ? { k: carried } : {}),
        ),
      );
      const known = holds(condition, {}, { otherKeys: 'unknown' });
      expect(known === 'unknown' ? 'both' : known).toBe(
        answers.size > 1 ? 'both' : [...answers][0],
      );
    }),
    runs(2000),
  );
});
