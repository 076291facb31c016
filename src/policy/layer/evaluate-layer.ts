import type {
  LayerKind,
  MalformedPolicy,
  MatchedStatement,
  PolicyInput,
} from '../authorization.ts';
import { distinctKeys } from '../context/context.ts';
import type { PolicyKind } from '../grammar/policy-kind.ts';
import { readOnce } from '../grammar/read-once.ts';
import type { PolicyDocument } from '../grammar/statement.ts';
import { anyOf, decisions } from '../truth.ts';
import { evaluateStatement, type Question, type StatementAnswer } from './evaluate-statement.ts';
import type { Grants, LayerAnswer } from './layer-answer.ts';

interface Found extends StatementAnswer, MatchedStatement {
  readonly effect: 'Allow' | 'Deny';
}

/**
 * Judges all policies of one layer together: a Deny that applies decides, else an Allow that applies,
 * else the request is denied implicitly. A malformed policy may hold either, so only a Deny
 * elsewhere settles the layer.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluateLayer(
  kind: LayerKind,
  policies: readonly PolicyInput[],
  question: Question,
  writtenAs: PolicyKind = kind,
): LayerAnswer {
  const malformed: MalformedPolicy[] = [];
  const found: Found[] = [];
  for (const { name, document } of policies) {
    const read = readOnce(document, writtenAs);
    if (read.kind === 'document') found.push(...ask(name, read.document, question));
    else malformed.push({ policy: name, message: read.message, at: read.at });
  }
  const applying = found.filter(({ applies }) => applies !== 'no');
  const allows = applying.filter(({ effect }) => effect === 'Allow');
  const denies = applying.filter(({ effect }) => effect === 'Deny');
  const unreadable = malformed.length > 0;
  const isDenied = denies.some(({ applies }) => applies === 'yes');
  const mayDeny = unreadable || denies.length > 0;
  const allow = anyOf([...allows.map(({ applies }) => applies), unreadable ? 'unknown' : 'no']);
  const decision = isDenied ? 'explicitDeny' : mayDeny ? 'unknown' : decisions[allow];
  const decisive = { allowed: allows, explicitDeny: denies, implicitDeny: [], unknown: [] };
  return {
    layer: {
      kind,
      decision,
      matched: decisive[decision]
        .filter(({ applies }) => applies === 'yes')
        .map(({ policy, statement }) => ({ policy, statement })),
      missingContext: keysOf(found),
      hingesOn: keysOf(applying.filter(({ applies }) => applies === 'unknown')),
      malformed,
      doubts: applying.some(hingesOnCaller) ? ['caller'] : [],
    },
    allows: isDenied ? 'no' : allow,
    grants: grantsOf(allows, unreadable),
    mayDeny,
  };
}

function ask(policy: string, { statements }: PolicyDocument, question: Question): readonly Found[] {
  return statements.map((statement) => ({
    ...evaluateStatement(statement, question),
    effect: statement.effect,
    policy,
    statement: statement.id,
  }));
}

function hingesOnCaller({ applies, namings }: StatementAnswer): boolean {
  return applies === 'unknown' && namings.size === 1 && namings.has('unknown');
}

function keysOf(answers: readonly StatementAnswer[]): readonly string[] {
  return distinctKeys(answers.flatMap(({ missingContext }) => missingContext));
}

function grantsOf(allows: readonly StatementAnswer[], unreadable: boolean): Grants {
  const named = (wanted: StatementAnswer['applies']) =>
    allows.flatMap(({ applies, namings }) => (applies === wanted ? [...namings] : []));
  const sure = named('yes');
  return {
    sure: new Set(sure.filter((naming) => naming !== 'unknown')),
    perhaps: new Set([
      ...named('unknown'),
      ...sure.filter((naming) => naming === 'unknown'),
      ...(unreadable ? ['unknown' as const] : []),
    ]),
  };
}
