import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../network/properties/runs.ts';
import { authorize } from '#policy/authorize.ts';
import type { AuthorizationRequest } from '#policy/authorization.ts';
import { anyRequest, ofStatements, statementsOf, withPolicies } from './any-request.ts';

/** What of a decision does not depend on how its policies are written. */
function told(request: AuthorizationRequest) {
  const { decision, layers, missingContext } = authorize(request);
  return {
    decision,
    layers: layers.map((layer) => `${layer.kind} ${layer.decision} ${layer.refuses}`),
    missing: missingContext.toSorted(),
  };
}

test('the order of statements and of policies does not matter', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const turned = withPolicies(request, (policy) =>
        ofStatements(policy, statementsOf(policy).toReversed()),
      );
      const reversed = {
        ...turned,
        ...(turned.identity && { identity: turned.identity.toReversed() }),
        ...(turned.scps && { scps: turned.scps.map((level) => level.toReversed()).toReversed() }),
      };
      expect(told(reversed)).toEqual(told(request));
    }),
    runs(500),
  );
});

/** `[x]` for x, and x for `[x]`. */
function otherwise(value: unknown): unknown {
  if (!Array.isArray(value)) return typeof value === 'string' ? [value] : value;
  return value.length === 1 ? value[0] : value;
}

function rewritten(statement: Readonly<Record<string, unknown>>): object {
  const names = ['Action', 'NotAction', 'Resource', 'NotResource'];
  return Object.fromEntries(
    Object.entries(statement).map(([name, value]) => {
      if (names.includes(name)) return [name, otherwise(value)];
      return [name, name === 'Condition' ? JSON.parse(JSON.stringify(value), unlisted) : value];
    }),
  );
}

function unlisted(_: string, value: unknown): unknown {
  return Array.isArray(value) ? otherwise(value) : value;
}

test('a list of one is the value, in elements and conditions, and text is its JSON', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const other = withPolicies(request, (policy) => {
        const statements = statementsOf(policy).map(rewritten);
        return ofStatements(policy, statements.length === 1 ? statements[0] : statements);
      });
      expect(told(other)).toEqual(told(request));
      const asText = withPolicies(request, ({ name, document }) => ({
        name,
        document: JSON.stringify(document),
      }));
      expect(told(asText)).toEqual(told(request));
    }),
    runs(500),
  );
});

test('the case of actions and of condition keys does not matter', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const context = Object.fromEntries(
        Object.entries(request.context).map(([key, values]) => [key.toUpperCase(), values]),
      );
      const loud = { ...request, action: request.action.toUpperCase(), context };
      expect(told(loud)).toEqual(told(request));
    }),
    runs(500),
  );
});
