import { z } from 'zod';
import type { Collector } from './collector.ts';
import { lookups, type Scope } from './listings.ts';

const zonesSchema = z.object({
  HostedZones: z
    .array(
      z.object({
        Id: z.string(),
        Config: z.object({ PrivateZone: z.boolean().optional() }).optional(),
      }),
    )
    .optional(),
});
const vpcsSchema = z.object({ Vpcs: z.array(z.object({ VpcId: z.string() })).optional() });

/**
 * The hosted zones with their records, and the VPCs of the private ones. A VPC of a real account may
 * also ask zones of other accounts.
 */
export async function collectHostedZones(collector: Collector, { vpcIds }: Scope): Promise<void> {
  const others = collector.clients.emulated ? undefined : collectZonesOfVpcs(collector, vpcIds);
  const answer = await collector.ask({ ...lookups.hostedZones, input: {} });
  if (answer) {
    collector.save('hosted-zones', answer);
    const { HostedZones = [] } = zonesSchema.parse(answer);
    await Promise.all(
      HostedZones.map(({ Id, Config }) =>
        saveZone(collector, Id.split('/').at(-1) ?? Id, Config?.PrivateZone === true),
      ),
    );
  }
  await others;
}

async function saveZone({ ask, save }: Collector, Id: string, isPrivate: boolean): Promise<void> {
  const [records, zone] = await Promise.all([
    ask({ ...lookups.records, input: { HostedZoneId: Id } }),
    isPrivate ? ask({ ...lookups.hostedZone, input: { Id } }) : undefined,
  ]);
  if (records) save(`resource-record-sets-${Id}`, { HostedZoneId: Id, ...records });
  if (zone) save(`hosted-zone-${Id}`, zone);
}

async function collectZonesOfVpcs(
  { ask, save, clients }: Collector,
  vpcIds?: readonly string[],
): Promise<void> {
  const answer = vpcIds ? undefined : await ask({ ...lookups.vpcs, input: {} });
  const ids = vpcIds ?? (vpcsSchema.parse(answer ?? {}).Vpcs ?? []).map(({ VpcId }) => VpcId);
  const VPCRegion = clients.region;
  await Promise.all(
    ids.map(async (VPCId) => {
      const zones = await ask({ ...lookups.zonesOfVpc, input: { VPCId, VPCRegion } });
      if (zones) save(`hosted-zones-of-${VPCId}`, { VPCId, ...zones });
    }),
  );
}
