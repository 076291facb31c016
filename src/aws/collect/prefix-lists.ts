import type { Collector } from './collector.ts';
import { lookups } from './listings.ts';

/**
 * The entries of the prefix lists that collected routes and security groups name: a region has
 * dozens of lists, and each needs a call of its own.
 */
export async function collectPrefixListEntries(collector: Collector): Promise<void> {
  const users = collector.answers.saved.filter(({ name }) =>
    ['route-tables', 'security-groups'].includes(name),
  );
  const named = JSON.stringify(users.map(({ document }) => document)).matchAll(/"(pl-\w+)"/g);
  const ids = new Set([...named].flatMap(([, id]) => id ?? []));
  await Promise.all([...ids].map((id) => saveEntries(collector, id)));
}

async function saveEntries({ ask, save }: Collector, PrefixListId: string): Promise<void> {
  const answer = await ask({ ...lookups.prefixListEntries, input: { PrefixListId } });
  if (answer) save(`prefix-list-entries-${PrefixListId}`, { PrefixListId, ...answer });
}
