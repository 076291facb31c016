import { z } from 'zod';
import type { Collector } from './collector.ts';
import { lookups, type Scope } from './listings.ts';

const vpcsSchema = z.object({ Vpcs: z.array(z.object({ VpcId: z.string() })).optional() });

/** The VPCs, and both DNS attributes of each: AWS answers one attribute of one VPC at a time. */
export async function collectVpcs(collector: Collector, { vpcIds }: Scope): Promise<void> {
  const answer = await collector.ask({
    ...lookups.vpcs,
    input: vpcIds ? { Filters: [{ Name: 'vpc-id', Values: vpcIds }] } : {},
  });
  if (!answer) return;
  collector.save('vpcs', answer);
  const { Vpcs = [] } = vpcsSchema.parse(answer);
  await Promise.all(Vpcs.map(({ VpcId }) => saveAttributes(collector, VpcId)));
}

async function saveAttributes({ ask, save }: Collector, VpcId: string): Promise<void> {
  const attributes = ['enableDnsSupport', 'enableDnsHostnames'];
  const answers = await Promise.all(
    attributes.map((Attribute) => ask({ ...lookups.vpcAttribute, input: { VpcId, Attribute } })),
  );
  save(`vpc-attributes-${VpcId}`, Object.assign({ VpcId }, ...answers));
}
