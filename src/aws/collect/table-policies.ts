import { z } from 'zod';
import type { Collector } from './collector.ts';
import { lookups } from './listings.ts';

const namesSchema = z.object({ TableNames: z.array(z.string()).optional() });
const tableSchema = z.object({ Table: z.object({ TableArn: z.string() }) });

/** The policy of each DynamoDB table; of tables nothing else decides who may use them. */
export async function collectTablePolicies(collector: Collector): Promise<void> {
  const answer = await collector.ask({ ...lookups.tables, input: {} });
  if (!answer) return;
  const { TableNames = [] } = namesSchema.parse(answer);
  await Promise.all(TableNames.map((name) => saveTablePolicy(collector, name)));
}

async function saveTablePolicy({ ask, save }: Collector, TableName: string): Promise<void> {
  const table = await ask({ ...lookups.table, input: { TableName } });
  if (!table) return;
  const { TableArn: ResourceArn } = tableSchema.parse(table).Table;
  const answer = await ask(
    { ...lookups.tablePolicy, input: { ResourceArn } },
    { PolicyNotFoundException: { Policy: null } },
  );
  if (answer) save(`table-policy-${TableName}`, { ResourceArn, ...answer });
}
