import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../network/properties/runs.ts';
import { authorize } from '#policy/authorize.ts';
import type { AuthorizationRequest, Decision } from '#policy/authorization.ts';
import {
  anyGrant,
  anyRequest,
  anyRights,
  ofStatements,
  statementsOf,
  withPolicies,
} from './any-request.ts';

/** How much a decision lets through. */
const openness: Readonly<Record<Decision, number>> = {
  explicitDeny: 0,
  implicitDeny: 0,
  unknown: 1,
  allowed: 2,
};

function opennessOf(request: AuthorizationRequest): number {
  return openness[authorize(request).decision];
}

const added = fc.record({ rights: anyRights, grant: anyGrant });
type Added = typeof added extends fc.Arbitrary<infer Value> ? Value : never;

/** The request with one more statement in each of its policies; where an effect is not allowed, not. */
function withOneMore(request: AuthorizationRequest, Effect: string, { rights, grant }: Added) {
  const more = withPolicies(request, (policy, hasPrincipal) => {
    const statement = { ...(hasPrincipal ? grant : rights), Effect };
    return ofStatements(policy, [...statementsOf(policy), statement]);
  });
  return request.rcps ? { ...more, rcps: request.rcps } : more;
}

test('one more Allow never closes what was open', () => {
  fc.assert(
    fc.property(anyRequest, added, (request, statement) => {
      const after = opennessOf(withOneMore(request, 'Allow', statement));
      expect(after).toBeGreaterThanOrEqual(opennessOf(request));
    }),
    runs(1000),
  );
});

test('one more Deny never opens what was closed', () => {
  fc.assert(
    fc.property(anyRequest, added, (request, statement) => {
      const after = opennessOf(withOneMore(request, 'Deny', statement));
      expect(after).toBeLessThanOrEqual(opennessOf(request));
    }),
    runs(1000),
  );
});

test('one more policy of the caller’s that only allows never closes either', () => {
  fc.assert(
    fc.property(anyRequest, anyRights, (request, rights) => {
      const policy = ofStatements({ name: 'more', document: {} }, { ...rights, Effect: 'Allow' });
      const identity = [...(request.identity ?? []), policy];
      expect(opennessOf({ ...request, identity })).toBeGreaterThanOrEqual(opennessOf(request));
    }),
    runs(1000),
  );
});

test('a boundary, a session policy, an endpoint or an SCP never opens', () => {
  fc.assert(
    fc.property(
      anyRequest,
      anyRequest,
      (request, { boundary, session, endpointPolicy, scps, context }) => {
        const { boundary: _, session: __, endpointPolicy: ___, scps: ____, ...free } = request;
        const limits = {
          ...(boundary && { boundary }),
          ...(session && { session }),
          ...(scps && { scps }),
        };
        expect(opennessOf({ ...free, ...limits })).toBeLessThanOrEqual(opennessOf(free));
        // The endpoint tells something of the network too: it is held against the same network.
        const known = { ...free, context: { ...context, 'aws:SourceVpce': ['a'] } };
        const through = { ...known, ...(endpointPolicy && { endpointPolicy }) };
        expect(opennessOf(through)).toBeLessThanOrEqual(opennessOf(known));
      },
    ),
    runs(1000),
  );
});
