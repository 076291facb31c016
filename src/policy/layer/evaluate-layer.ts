import type {
  Decision,
  LayerDecision,
  LayerKind,
  MalformedPolicy,
  MatchedStatement,
  PolicyInput,
} from '../authorization.ts';
import { readDocument } from '../grammar/document.ts';
import { evaluateStatement, type Question, type StatementAnswer } from './evaluate-statement.ts';
import type { Naming } from '../match/naming.ts';
import { policyGrammars } from '../grammar/policy-kind.ts';
import type { PolicyDocument } from '../grammar/statement.ts';

export interface LayerAnswer {
  readonly layer: LayerDecision;
  /** How the Allows that apply name the caller. */
  readonly namings: ReadonlySet<Naming>;
  /** Whether something in this layer that could not be read or settled may be a Deny. */
  readonly mayDeny: boolean;
}

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
): LayerAnswer {
  const malformed: MalformedPolicy[] = [];
  const found: Found[] = [];
  for (const policy of policies) {
    const read = readDocument(policy.document, policyGrammars[kind]);
    if (read.kind === 'malformed')
      malformed.push({ policy: policy.name, message: read.message, at: read.at });
    else found.push(...ask(policy.name, read.document, kind, question));
  }
  const denies = found.filter(({ effect }) => effect === 'Deny');
  const allows = found.filter(({ effect }) => effect === 'Allow');
  const decision = decide(denies, allows, malformed.length > 0);
  const decisive = { allowed: allows, explicitDeny: denies, implicitDeny: [], unknown: [] };
  const matched = decisive[decision].filter(({ applies }) => applies === 'yes');
  return {
    layer: {
      kind,
      decision,
      matched: matched.map(({ policy, statement }) => ({ policy, statement })),
      missingContext: [...new Set(found.flatMap(({ missingContext }) => missingContext))],
      malformed,
    },
    namings: new Set([
      ...allows.flatMap(({ applies, namings }) => (applies === 'no' ? [] : [...namings])),
      ...(malformed.length > 0 ? ['unknown' as const] : []),
    ]),
    mayDeny: malformed.length > 0 || denies.some(({ applies }) => applies === 'unknown'),
  };
}

function ask(
  policy: string,
  document: PolicyDocument,
  kind: LayerKind,
  question: Question,
): readonly Found[] {
  return document.statements.map((statement) => ({
    ...evaluateStatement(statement, document.version, policyGrammars[kind], question),
    effect: statement.effect,
    policy,
    statement: statement.id,
  }));
}

function decide(
  denies: readonly StatementAnswer[],
  allows: readonly StatementAnswer[],
  unread: boolean,
): Decision {
  if (denies.some(({ applies }) => applies === 'yes')) return 'explicitDeny';
  if (unread || denies.some(({ applies }) => applies === 'unknown')) return 'unknown';
  if (allows.some(({ applies }) => applies === 'yes')) return 'allowed';
  return allows.some(({ applies }) => applies === 'unknown') ? 'unknown' : 'implicitDeny';
}
