import type { Collector } from './collector.ts';
import { lookups } from './listings.ts';
import { mentioned } from './mentioned.ts';

/**
 * The entries of the prefix lists that collected routes and security groups name: a region has
 * dozens of lists, and each needs a call of its own.
 */
export async function collectPrefixListEntries(collector: Collector): Promise<void> {
  const ids = mentioned(collector, ['route-tables', 'security-groups'], /pl-\w+/);
  await Promise.all([...ids].map((id) => saveEntries(collector, id)));
}

async function saveEntries({ ask, save }: Collector, PrefixListId: string): Promise<void> {
  const answer = await ask({ ...lookups.prefixListEntries, input: { PrefixListId } });
  if (answer) save(`prefix-list-entries-${PrefixListId}`, { PrefixListId, ...answer });
}
