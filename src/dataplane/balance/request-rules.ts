import type { IncomingMessage } from 'node:http';
import { fitsPattern, type Holds } from '#network/gateway/listener-rules.ts';
import { holds } from '#network/packet/block.ts';
import type { RuleValue } from '#network/snapshot/load-balancer.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { BadRequest } from '#request/bad-request.ts';
import { findRequest } from '#request/trace-request.ts';
import type { Destination } from '../listener.ts';

/**
 * What a request says of the conditions of rules: hosts, headers and query strings are compared
 * without regard to case, paths and methods with it. `client` finds the address that it comes from.
 * Of regular expressions nothing is said.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html
 */
export function holdsForRequest(
  { headers, method = '', url = '/' }: Pick<IncomingMessage, 'headers' | 'method' | 'url'>,
  client: () => string | undefined,
): Holds {
  const [path = '/', ...rest] = url.split('?');
  const pairs = rest.join('?').split('&').filter(Boolean).map(keyAndText);
  return ({ field, header = '', values }) => {
    const oneFits = (test: (value: RuleValue) => boolean) =>
      values.some(({ isRegex }) => isRegex) ? undefined : values.some(test);
    switch (field) {
      case 'host-header':
        return oneFits(({ text }) => fitsPattern(text, hostIn(headers.host), 'i'));
      case 'path-pattern':
        return oneFits(({ text }) => fitsPattern(text, path));
      case 'http-request-method':
        return oneFits(({ text }) => text === method);
      case 'http-header': {
        const said = headers[header.toLowerCase()];
        return said === undefined
          ? false
          : oneFits(({ text }) => [said].flat().some((one) => fitsPattern(text, one, 'i')));
      }
      case 'query-string':
        return oneFits(({ key = '*', text }) =>
          pairs.some((one) => fitsPattern(key, one.key, 'i') && fitsPattern(text, one.text, 'i')),
        );
      case 'source-ip': {
        const address = client();
        return address === undefined ? undefined : oneFits(({ text }) => holds(text, address));
      }
      default:
        return undefined;
    }
  };
}

function hostIn(header = ''): string {
  return header.replace(/:\d+$/, '');
}

function keyAndText(pair: string): { readonly key: string; readonly text: string } {
  const [key = '', ...text] = pair.split('=');
  return { key, text: text.join('=') };
}

/** The address from which a node of a load balancer sees somebody come: NAT may have changed it. */
export function clientAt(
  snapshot: Snapshot,
  from: string,
  { address, port }: Destination,
): string | undefined {
  try {
    const { forward } = findRequest(snapshot, { from, to: address, port });
    const steps = forward.flatMap((hop) => hop.steps);
    const step = steps.find(({ kind }) => kind === 'listener');
    return step?.kind === 'listener' ? step.client : undefined;
  } catch (error) {
    if (error instanceof BadRequest) return undefined;
    throw error;
  }
}
