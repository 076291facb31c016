/** Whether something holds: `unknown` where the request does not say what decides. */
export type Truth = 'yes' | 'no' | 'unknown';

export function truth(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}

/** One `no` is enough to know; a doubt matters only where nothing is `no`. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** One `yes` is enough to know; a doubt matters only where nothing is `yes`. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

export function not(one: Truth): Truth {
  if (one === 'unknown') return 'unknown';
  return one === 'yes' ? 'no' : 'yes';
}

/** What is known when either of two answers may be the right one. */
export function either(one: Truth, other: Truth): Truth {
  return one === other ? one : 'unknown';
}

/** What an Allow that holds, does not, or may, comes to. */
export const decisions = {
  yes: 'allowed',
  no: 'implicitDeny',
  unknown: 'unknown',
} as const satisfies Record<Truth, string>;
