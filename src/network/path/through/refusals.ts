import type { Verdict } from '../../verdict.ts';

/**
 * A step and, where something's state refuses, what would refuse the packet once that were mended:
 * both stop the request, so both are named.
 */
export function refusals<S extends { readonly verdict: Verdict }>(
  step: S,
  mended: S | undefined,
): readonly S[] {
  return mended && mended.verdict !== 'allow' ? [step, mended] : [step];
}
