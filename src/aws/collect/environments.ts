import { z } from 'zod';
import type { Collector } from './collector.ts';
import { lookups } from './listings.ts';

const namesSchema = z.object({ Environments: z.array(z.string()).optional() });

/** The environments of Amazon MWAA: the list has names only, each one's own answer the network. */
export async function collectEnvironments({ ask, save }: Collector): Promise<void> {
  const answer = await ask({ ...lookups.environments, input: {} });
  if (!answer) return;
  save('environments', answer);
  const { Environments = [] } = namesSchema.parse(answer);
  await Promise.all(
    Environments.map(async (Name) => {
      const environment = await ask({ ...lookups.environment, input: { Name } });
      if (environment) save(`environment-${Name}`, environment);
    }),
  );
}
