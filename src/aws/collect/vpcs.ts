import { z } from 'zod';
import type { Collector } from './collector.ts';
import { lookups, type Scope } from './listings.ts';

const vpcsSchema = z.object({ Vpcs: z.array(z.object({ VpcId: z.string() })).optional() });

/** The VPCs, and both DNS attributes of each: AWS answers one attribute of one VPC at a time. */
export async function collectVpcs(collector: Collector, { vpcIds }: Scope): Promise<void> {
  const vpcs = saveVpcs(collector, vpcIds);
  const ids = vpcIds ?? (await vpcs);
  await Promise.all([vpcs, ...ids.map((id) => saveAttributes(collector, id))]);
}

async function saveVpcs(
  { ask, save }: Collector,
  vpcIds: readonly string[] | undefined,
): Promise<readonly string[]> {
  const input = vpcIds ? { Filters: [{ Name: 'vpc-id', Values: vpcIds }] } : {};
  const answer = await ask({ ...lookups.vpcs, input });
  if (!answer) return [];
  save('vpcs', answer);
  return (vpcsSchema.parse(answer).Vpcs ?? []).map(({ VpcId }) => VpcId);
}

async function saveAttributes({ ask, save }: Collector, VpcId: string): Promise<void> {
  const attributes = ['enableDnsSupport', 'enableDnsHostnames'];
  const answers = await Promise.all(
    attributes.map((Attribute) => ask({ ...lookups.vpcAttribute, input: { VpcId, Attribute } })),
  );
  if (answers.some((answer) => answer))
    save(`vpc-attributes-${VpcId}`, Object.assign({ VpcId }, ...answers));
}
