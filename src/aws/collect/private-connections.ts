import { z } from 'zod';
import type { Collector } from './collector.ts';
import { listings, lookups } from './listings.ts';
import { mentioned } from './mentioned.ts';
import { saveListings } from './save-listings.ts';

const tablesSchema = z.object({
  TransitGatewayRouteTables: z
    .array(z.object({ TransitGatewayRouteTableId: z.string() }))
    .optional(),
});

/**
 * Transit gateways and VPNs. On the emulator, whose every call a learner waits for, only where a
 * route leads there; a real account is read whole.
 */
export async function collectPrivateConnections(collector: Collector): Promise<void> {
  const isWanted = (id: RegExp, ...answers: string[]) =>
    !collector.clients.emulated || mentioned(collector, answers, id).size > 0;
  const transit = isWanted(/tgw-\w+/, 'route-tables') ? collectTransit(collector) : undefined;
  const hasGateway = isWanted(/vgw-\w+/, 'route-tables');
  if (hasGateway) await saveListings(collector, {}, listings.vpnGateways);
  await transit;
  if (hasGateway || isWanted(/vpn-\w+/, 'transit-gateway-attachments'))
    await saveListings(collector, {}, listings.vpnConnections);
}

async function collectTransit(collector: Collector): Promise<void> {
  await Promise.all([
    saveListings(collector, {}, listings.transit),
    collectTransitTables(collector),
  ]);
}

/** The route tables, and the routes of each; AWS wants a filter, and these are the routes that act. */
async function collectTransitTables(collector: Collector): Promise<void> {
  const answer = await collector.ask({ ...lookups.transitTables, input: {} });
  if (!answer) return;
  collector.save('transit-gateway-route-tables', answer);
  const { TransitGatewayRouteTables: tables = [] } = tablesSchema.parse(answer);
  await Promise.all(
    tables.map(({ TransitGatewayRouteTableId: id }) => saveTransitRoutes(collector, id)),
  );
}

async function saveTransitRoutes(
  { ask, save }: Collector,
  TransitGatewayRouteTableId: string,
): Promise<void> {
  const Filters = [{ Name: 'state', Values: ['active', 'blackhole'] }];
  const answer = await ask({
    ...lookups.transitRoutes,
    input: { TransitGatewayRouteTableId, Filters },
  });
  const name = `transit-gateway-routes-${TransitGatewayRouteTableId}`;
  if (answer) save(name, { TransitGatewayRouteTableId, ...answer });
}
