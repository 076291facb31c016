import type { Principal } from '../authorization.ts';

/** Whether an identity of some account signs the call, with policies of its own. */
export function isSigned({ kind }: Principal): boolean {
  return kind !== 'anonymous' && kind !== 'service' && kind !== 'identity-provider';
}
