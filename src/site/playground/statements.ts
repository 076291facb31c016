import type { PolicyDocument } from '#network/snapshot/account.ts';

/** The statements of a policy: one alone may stand without a list. */
export function statementsOf(document: PolicyDocument): readonly unknown[] {
  const { Statement: statements } = document;
  return Array.isArray(statements) ? statements : statements === undefined ? [] : [statements];
}

export function isDenial(statement: unknown): boolean {
  return (
    typeof statement === 'object' &&
    statement !== null &&
    Reflect.get(statement, 'Effect') === 'Deny'
  );
}
