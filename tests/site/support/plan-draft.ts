import * as fc from 'fast-check';

/** Everything of a network that is chosen, so that a counterexample can be read. */
export interface Draft {
  readonly subnets: readonly number[];
  readonly names: 'short' | 'long' | 'none';
  readonly interfaces: readonly number[];
  readonly services: readonly (readonly [service: number, subnets: readonly number[]])[];
  readonly nats: readonly number[];
  readonly internet: boolean;
  readonly vpn: boolean;
  readonly peered: boolean;
  readonly transit: boolean;
  readonly gateways: readonly ('s3' | 'dynamodb')[];
  readonly balanced: readonly number[];
  readonly shut: 'nothing' | 'group' | 'acl' | 'routes';
  readonly unread: readonly ('routeTables' | 'subnets' | 'networkAcls' | 'securityGroups')[];
}

export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  subnets: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 3 }),
  names: fc.constantFrom('short', 'long', 'none'),
  interfaces: fc.array(fc.nat(23), { minLength: 1, maxLength: 40 }),
  services: fc.uniqueArray(
    fc.tuple(fc.nat(4), fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 3 })),
    { selector: ([service]) => service, maxLength: 5 },
  ),
  nats: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
  internet: fc.boolean(),
  vpn: fc.boolean(),
  peered: fc.boolean(),
  transit: fc.boolean(),
  gateways: fc.subarray(['s3', 'dynamodb']),
  balanced: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
  shut: fc.constantFrom('nothing', 'nothing', 'group', 'acl', 'routes'),
  unread: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    fc.subarray(['routeTables', 'subnets', 'networkAcls', 'securityGroups'] as const),
  ),
});
