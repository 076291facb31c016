import * as fc from 'fast-check';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { services } from './plan-rooms.ts';

/** Who asks whom, as numbers that fit any network. */
export interface Asked {
  readonly from: number | 'internet' | 'customer';
  /** Somebody with an elastic address, the customer, a node of the load balancer, or as it stands. */
  readonly to: number | string;
  readonly nth: number;
}

const hosts = [
  'example.com',
  'bucket.s3.ap-northeast-1.amazonaws.com',
  'internet:203.0.113.200',
  '10.0.0.250',
  ...services.map((one) => `${one}.ap-northeast-1.amazonaws.com`),
] as const;

export const anyAsked: fc.Arbitrary<Asked> = fc.record({
  from: fc.oneof(
    { weight: 5, arbitrary: fc.nat(39) },
    fc.constantFrom('internet' as const, 'customer' as const),
  ),
  to: fc.oneof(
    fc.nat(39),
    fc.nat(39),
    fc.constantFrom('public' as const, 'customer' as const, 'balancer' as const),
    fc.constantFrom(...hosts),
  ),
  nth: fc.nat(39),
});

const customer = '172.16.9.25';

export function requestOf(network: Snapshot, { from, to, nth }: Asked): Request {
  const own = (network.networkInterfaces ?? []).filter(({ id }) => /^eni-\d/.test(id));
  const source = typeof from === 'number' ? own[from % own.length] : undefined;
  const asks = from === 'internet' ? 'internet' : from === 'customer' ? customer : source?.id;
  const others = own.filter((one) => one !== source);
  const open = others.find(({ publicAddresses }) => publicAddresses.length > 0);
  const inside = others[nth % Math.max(1, others.length)]?.privateAddresses[0] ?? '10.0.0.250';
  const node = network.networkInterfaces?.find(({ id }) => id.startsWith('eni-lb'));
  const target = {
    public: open?.publicAddresses[0]?.public ?? inside,
    customer: source ? customer : inside,
    balancer: node?.privateAddresses[0] ?? inside,
  };
  const outside = typeof to === 'string' && !(to in target);
  const asked =
    typeof to === 'number' || (outside && !source)
      ? inside
      : to === 'public' || to === 'customer' || to === 'balancer'
        ? target[to]
        : to;
  return { from: asks ?? 'internet', to: asked, protocol: 'tcp', port: 443 };
}
