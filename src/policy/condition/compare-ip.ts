import { textOf, type Pattern } from '../match/pattern.ts';
import { reachIf, type Comparison } from './comparison.ts';
import { holdsBlock, readIpBlock } from './ip-block.ts';

/**
 * Whether the block of the policy holds the address. A block of one family never holds an address of
 * the other, so `NotIpAddress` with IPv4 blocks alone is true for every IPv6 caller.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
 */
export const ipComparisons = {
  IpAddress: ip(false),
  NotIpAddress: ip(true),
} satisfies Record<string, Comparison>;

function ip(negated: boolean): Comparison {
  const reach = reachIf((text) => readIpBlock(text) !== undefined);
  return { negated, variables: false, matches: holdsAddress, reach };
}

function holdsAddress(expected: Pattern, actual: string): boolean {
  const block = readIpBlock(textOf(expected));
  const address = readIpBlock(actual);
  return block !== undefined && address !== undefined && holdsBlock(block, address);
}
