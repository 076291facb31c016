import type { AuthorizationRequest } from '../authorization.ts';
import { derivedKeys } from './derived-keys.ts';
import type { Context, KeyState } from './context.ts';
import { presenceOf } from './presence.ts';
import { situationOf } from './situation.ts';

const absent: KeyState = { kind: 'absent' };

/**
 * What is known of every key of a request. A key that it carries keeps its values; then come the
 * keys that follow from the caller and the resource, and those that AWS never sends in this
 * situation. Any other is unknown, unless the request says that it carries no more. Key names are
 * compared without regard to case, also the tag key behind the slash.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export function requestContext(request: AuthorizationRequest): Context {
  const { context, absentKeys = [], otherKeys = 'unknown' } = request;
  const lower = (key: string) => key.toLowerCase();
  const states = new Map<string, KeyState>();
  for (const [key, values] of Object.entries(derivedKeys(request)))
    states.set(key, { kind: 'present', values });
  for (const key of absentKeys) states.set(lower(key), absent);
  for (const [key, values] of Object.entries(context))
    states.set(lower(key), { kind: 'present', values });
  const situation = situationOf(request, (key) => states.get(key));
  return {
    state(key) {
      const known = states.get(lower(key));
      if (known) return known;
      const presence = otherKeys === 'absent' ? 'never' : presenceOf(lower(key), situation);
      if (presence === 'never') return absent;
      return { kind: 'unknown', mayBeAbsent: presence === 'perhaps' };
    },
  };
}
