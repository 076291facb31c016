import type { ResolverEndpoint, ResolverRule } from '#network/snapshot/dns.ts';
import {
  endpointAddressesSchema,
  resolverEndpointSchema,
  resolverRuleSchema,
  ruleAssociationSchema,
} from '../schema/resolver.ts';
import { byId } from './by-id.ts';
import { answerAbout, gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

const rules = listOf('ResolverRules', resolverRuleSchema);
const associations = listOf('ResolverRuleAssociations', ruleAssociationSchema);
const endpoints = listOf('ResolverEndpoints', resolverEndpointSchema);
const addresses = answerAbout(
  'IpAddresses',
  ['ResolverEndpointId', 'IpAddresses'],
  endpointAddressesSchema,
);

export const resolverKinds = [rules, associations, endpoints, addresses];

/**
 * Rules with the VPCs that follow them. Without their associations it is not known which VPCs do:
 * the rules are then unread as well.
 */
export function readResolverRules(saved: Located): Shelf<ResolverRule> | undefined {
  const rows = gather(saved.documents, rules);
  const followed = gather(saved.documents, associations)?.filter(({ value }) => value.holds);
  if (!rows || !followed) return undefined;
  const byRule = Map.groupBy(followed, ({ value }) => value.ruleId);
  // Resolver's own rules have the same id in every Region.
  const told = once(rows, ({ id, region = '' }) => `${id} ${region}`);
  const whole = told.map((row) => {
    const vpcIds = new Set(byRule.get(row.value.id)?.map(({ value }) => value.vpcId));
    return { ...row, value: { ...row.value, vpcIds: [...vpcIds] } };
  });
  return shelve(saved, [rules], whole);
}

export function readResolverEndpoints(saved: Located): Shelf<ResolverEndpoint> | undefined {
  const rows = gather(saved.documents, endpoints);
  if (!rows) return undefined;
  const known = byId(saved, addresses);
  const whole = once(rows, ({ id }) => id).map((row) => {
    const found = known.get(row.value.id);
    return found ? { ...row, value: { ...row.value, addresses: found.addresses } } : row;
  });
  return shelve(saved, [endpoints], whole);
}
