import { isDeepStrictEqual } from 'node:util';
import type { Step } from '#aws/step.ts';

/** Calls that take back, word for word, what another one gave. */
const takesBack: Readonly<Record<string, string>> = {
  RevokeSecurityGroupIngress: 'AuthorizeSecurityGroupIngress',
  RevokeSecurityGroupEgress: 'AuthorizeSecurityGroupEgress',
};

/**
 * The same network by fewer calls: a rule that is given and taken back is not made, and of an object
 * only the last text is put. A fault often undoes what was right before, and what it undoes is the
 * solution.
 */
export function settled(steps: readonly Step[]): readonly Step[] {
  const left = new Set(steps);
  for (const [at, step] of steps.entries()) {
    const before = steps.slice(0, at).filter((one) => left.has(one));
    const given = before.findLast((one) => isTakenBack(one, step));
    const object = objectOf(step);
    const put = object && before.findLast((one) => isDeepStrictEqual(objectOf(one), object));
    const gone = [
      ...(given ? [given, step] : []),
      ...(put ? [put] : []),
      ...(put && step.operation === 'DeleteObject' ? [step] : []),
    ];
    for (const one of gone) left.delete(one);
  }
  return steps.filter((step) => left.has(step));
}

function isTakenBack({ operation, input, save }: Step, by: Step): boolean {
  return (
    takesBack[by.operation] === operation &&
    save === undefined &&
    isDeepStrictEqual(input, by.input)
  );
}

/** The object that a call puts or removes. */
function objectOf({ service, operation, input }: Step): readonly unknown[] | undefined {
  if (service !== 's3' || !['PutObject', 'DeleteObject'].includes(operation)) return undefined;
  return [input['Bucket'], input['Key']];
}
