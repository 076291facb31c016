import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../network/properties/runs.ts';
import { authorize } from '#policy/authorize.ts';
import { readDocument } from '#policy/grammar/document.ts';
import { policyGrammars, type PolicyKind } from '#policy/grammar/policy-kind.ts';
import { remarksOn } from '#policy/grammar/remarks.ts';
import { simulate } from '#request/simulation/simulate.ts';
import { simulationSchema } from '#request/simulation/simulation-schema.ts';
import { role } from '../ask.ts';
import { object, open, type Part } from '../decide.ts';

const kinds = Object.keys(policyGrammars).filter(
  (kind): kind is PolicyKind => kind in policyGrammars,
);

const names = [
  'Version',
  'Id',
  'Statement',
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
  'StringEquals',
  'Null',
  'AWS',
  'Bool',
  'aws:SourceIp',
];
const texts = [
  '2012-10-17',
  'Allow',
  'Deny',
  'allow',
  '*',
  's3:*',
  's3:Get*:x',
  'arn:aws:s3:::b/*',
  'arn:aws:s3::b',
  '${aws:username}',
  'true',
  '',
];

/** JSON that is nearly a policy. */
const nearly = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<unknown>(...texts),
    fc.constantFrom<unknown>(null, true, 7, '', {}, []),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 6 }),
  ),
})).value;

/** A sound policy in which one element is something else. */
const damaged = fc
  .tuple(
    fc.constantFrom('Effect', 'Action', 'Resource', 'Condition', 'Sid', 'Principal', 'Extra'),
    nearly,
  )
  .map(([element, value]) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', [element]: value }],
  }));

const anything = fc.oneof(
  fc.jsonValue(),
  fc.json(),
  fc.string(),
  nearly,
  damaged,
  nearly.map((value) => JSON.stringify(value)),
);

test('any JSON is a policy, or malformed with IAM’s words and a place', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...kinds), (document, kind) => {
      const read = readDocument(document, kind);
      const sound =
        read.kind === 'malformed'
          ? [read.message, read.at].every(Boolean)
          : read.document.statements.length > 0;
      expect(sound).toBe(true);
      expect(Array.isArray(remarksOn(document, kind))).toBe(true);
    }),
    runs(2000),
  );
});

const places: readonly ((document: unknown) => Part)[] = [
  (document) => ({ identity: [{ name: 'p', document }] }),
  (document) => ({ identity: [], resourcePolicy: { name: 'p', document } }),
  (document) => ({ identity: [], resourcePolicy: open, endpointPolicy: { name: 'p', document } }),
  (document) => ({ identity: [], resourcePolicy: open, scps: [[{ name: 'p', document }]] }),
];

test('no policy allows in silence: an Allow names its statement, a malformed one is no Allow', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...places), (document, place) => {
      const asked = { action: 's3:GetObject', resource: object, principal: role, context: {} };
      const { decision, layers } = authorize({ ...asked, ...place(document) });
      const broken = layers.some(({ malformed }) => malformed.length > 0);
      expect(decision === 'allowed' && broken).toBe(false);
      const silent = layers.filter(
        (layer) => layer.decision === 'allowed' && layer.matched.length === 0,
      );
      expect(silent).toEqual([]);
    }),
    runs(2000),
  );
});

test('any line is a question, or refused by its shape or by IAM’s words', () => {
  const policies = fc.array(anything, { maxLength: 2 });
  const lines = fc.record(
    {
      ActionNames: fc.oneof(fc.constant(['s3:GetObject']), fc.jsonValue()),
      CallerArn: fc.constantFrom(role.arn, 'anonymous', 'arn:aws:iam::111122223333:root'),
      ResourceArns: fc.oneof(fc.constant([object]), fc.jsonValue()),
      PolicyInputList: policies,
      SessionPolicyInputList: policies,
      ServiceControlPolicyInputList: fc.array(policies, { maxLength: 2 }),
      ResourcePolicy: anything,
      VpcEndpointPolicy: anything,
      ContextEntries: fc.oneof(
        fc.jsonValue(),
        fc.constant([{ ContextKeyName: 'k', ContextKeyValues: ['v'] }]),
      ),
    },
    { requiredKeys: ['ActionNames'] },
  );
  fc.assert(
    fc.property(lines, (line) => {
      const read = simulationSchema.safeParse(line);
      const answer = read.success ? simulate(read.data) : { error: 'shape' };
      expect('error' in answer || answer.EvaluationResults.length > 0).toBe(true);
    }),
    runs(2000),
  );
});
