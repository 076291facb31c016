import type { AuthorizationRequest, Principal } from '../authorization.ts';
import { accessPointOf } from '../service/s3/s3-facts.ts';
import type { Truth } from '../truth.ts';
import type { KeyState } from './context.ts';

/** What decides which keys AWS sends with a request. */
export interface Situation {
  readonly caller: Principal['kind'];
  /** The service that is called, as actions write it. */
  readonly service: string;
  /** Whether the request came through a VPC endpoint. */
  readonly throughEndpoint: Truth;
  /** Whether an AWS service passes the caller's request on (a forward access session). */
  readonly forwarded: Truth;
  /** Whether the resource is reached through an access point of S3. */
  readonly throughAccessPoint: boolean;
}

const endpointKeys = ['aws:sourcevpce', 'aws:sourcevpc', 'aws:vpcsourceip'];

/**
 * Reads the situation from the keys that are known. The keys of an endpoint come together, and
 * never with `aws:SourceIp`; a request that a service passes on has lost them.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function situationOf(
  request: AuthorizationRequest,
  known: (key: string) => KeyState | undefined,
): Situation {
  const caller = request.principal.kind;
  const forwarded = caller === 'service' || caller === 'anonymous' ? 'no' : isForwarded(known);
  return {
    caller,
    service: (request.action.split(':')[0] ?? '').toLowerCase(),
    forwarded,
    throughAccessPoint: accessPointOf(request.resource) !== undefined,
    throughEndpoint: isThroughEndpoint(request, forwarded, known),
  };
}

/** Whether an AWS service passes the caller's request on. */
export function isForwarded(known: (key: string) => KeyState | undefined): Truth {
  if (carries(known('aws:calledvia'))) return 'yes';
  const via = known('aws:viaawsservice');
  if (via?.kind !== 'present') return 'unknown';
  return via.values.includes('true') ? 'yes' : 'no';
}

function isThroughEndpoint(
  { principal, endpointPolicy, unread }: AuthorizationRequest,
  forwarded: Truth,
  known: (key: string) => KeyState | undefined,
): Truth {
  if (endpointKeys.some((key) => carries(known(key)))) return 'yes';
  if (principal.kind === 'service' || forwarded === 'yes') return 'no';
  if (carries(known('aws:sourceip'))) return 'no';
  if (endpointKeys.some((key) => known(key)?.kind === 'absent')) return 'no';
  return endpointPolicy || unread?.includes('endpoint-policy') ? 'yes' : 'unknown';
}

function carries(state: KeyState | undefined): boolean {
  return state?.kind === 'present' && state.values.length > 0;
}
