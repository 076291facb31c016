import type { Subnet } from '../../snapshot/vpc.ts';
import { canonicalAddress } from '../../packet/block.ts';
import type { Answer } from '../answer.ts';

/**
 * In a subnet with DNS64, Resolver makes an IPv6 address of each IPv4 address of a name that has
 * none: `64:ff9b::` with the IPv4 address at its end. Names with an IPv6 address stay as they are.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-nat64-dns64.html
 */
export function evaluateDns64(answer: Answer, subnet: Subnet | undefined, host: string): Answer {
  const { answers, answers6, reason, assumes } = answer;
  if (!subnet?.enableDns64 || answers6.length > 0 || answers.length === 0) return answer;
  const made = { ...answer, answers6: answers.map(synthesize), dns64: true } as const;
  return reason === 'stand-in'
    ? { ...made, assumes: [...assumes, { kind: 'no-ipv6', about: host }] }
    : made;
}

function synthesize(address: string): string {
  return canonicalAddress(`64:ff9b::${address}`);
}
