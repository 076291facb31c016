import { expect, test } from 'vitest';
import type { AuthorizationLayer } from '#request/document.ts';
import { gatesOf, lineBehind } from '#site/path/gate.ts';
import { statementLines } from '#site/path/statement-lines.ts';
import { marksOf } from '#site/plan/mark.ts';
import { moments } from './fixtures/traces.ts';

type Layer = readonly [
  kind: AuthorizationLayer['kind'],
  decision: AuthorizationLayer['decision'],
  verdict: AuthorizationLayer['step']['verdict'],
];

/** A trace of the lab whose policies answer as told. */
function asked(layers: readonly Layer[]) {
  const { trace } = moments.written;
  const like = trace.authorization?.layers[0];
  if (!like) throw new TypeError('the fixture asks for no action');
  const told = layers.map(([kind, decision, verdict]) => ({
    ...like,
    kind,
    decision,
    step: { ...like.step, verdict },
  }));
  const changed = { ...trace, authorization: { decision: 'allow' as const, layers: told } };
  const gates = gatesOf(changed, marksOf(changed));
  const line = lineBehind(gates, 'allow');
  return gates.map(({ kind, state }, i) => `${kind} ${state} ${line[i]}`);
}

test.for<[name: string, layers: readonly Layer[], told: readonly string[]]>([
  [
    'all three open',
    [
      ['endpoint-policy', 'allow', 'allow'],
      ['identity-policy', 'allow', 'allow'],
      ['resource-policy', 'allow', 'allow'],
    ],
    ['endpoint-policy open allow', 'resource-policy open allow', 'identity-policy open allow'],
  ],
  [
    'a closed gate ends the line; those behind it keep their own answer',
    [
      ['endpoint-policy', 'implicit-deny', 'deny'],
      ['identity-policy', 'allow', 'allow'],
    ],
    ['endpoint-policy closed skip', 'resource-policy unasked skip', 'identity-policy open skip'],
  ],
  [
    'an explicit deny anywhere ends the line before the first gate',
    [
      ['endpoint-policy', 'allow', 'allow'],
      ['identity-policy', 'explicit-deny', 'deny'],
    ],
    ['endpoint-policy open skip', 'resource-policy unasked skip', 'identity-policy denies skip'],
  ],
  [
    'a gate that says nothing and need not lets it pass',
    [
      ['resource-policy', 'allow', 'allow'],
      ['identity-policy', 'implicit-deny', 'allow'],
    ],
    ['endpoint-policy unasked allow', 'resource-policy open allow', 'identity-policy silent allow'],
  ],
  [
    'a doubt stays a doubt',
    [
      ['endpoint-policy', 'unknown', 'unknown'],
      ['identity-policy', 'allow', 'allow'],
    ],
    [
      'endpoint-policy unknown unknown',
      'resource-policy unasked unknown',
      'identity-policy open unknown',
    ],
  ],
  [
    'limits of the organization and of the role stand where AWS asks them',
    [
      ['identity-policy', 'allow', 'allow'],
      ['permissions-boundary', 'implicit-deny', 'deny'],
      ['scp', 'allow', 'allow'],
    ],
    [
      'endpoint-policy unasked allow',
      'scp open allow',
      'resource-policy unasked allow',
      'identity-policy open allow',
      'permissions-boundary closed skip',
    ],
  ],
])('%s', ([, layers, told]) => {
  expect(asked(layers)).toEqual(told);
});

const statement = {
  Sid: 'Read',
  Effect: 'Allow',
  Action: ['s3:PutObject', 's3:Get*'],
  Resource: 'arn:aws:s3:::reports/*',
  Condition: { StringEquals: { 'aws:SourceVpce': ['vpce-1', 'vpce-2'], 'aws:SourceVpc': 'vpc-1' } },
};

test.for<[name: string, decisive: object, marked: readonly string[]]>([
  [
    'of one that applies, the effect and the entry that names the action',
    { action: 's3:GetObject' },
    ['"Effect": "Allow",', '"s3:Get*"'],
  ],
  [
    'the resource that does not fit',
    { element: 'Resource' },
    ['"Resource": "arn:aws:s3:::reports/*",'],
  ],
  [
    'the key of a condition, with its values and without its neighbour',
    { element: 'Condition', key: 'aws:SourceVpce' },
    ['"aws:SourceVpce": [', '"vpce-1",', '"vpce-2"', '],'],
  ],
])('marked is %s', ([, decisive, marked]) => {
  const lines = statementLines(statement, decisive);
  expect(lines.map(({ text }) => text).join('\n')).toBe(JSON.stringify(statement, undefined, 2));
  expect(lines.filter((one) => one.marked).map(({ text }) => text.trim())).toEqual(marked);
});
