import type { Resource } from '#network/snapshot/resource.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { shortService } from '../plan/service.ts';
import { shortIds } from '../plan/shape.ts';

/** Names of a network's resources, by their ids: what people read in the place of an id. */
export type Names = ReadonlyMap<string, string>;

export function namesIn(snapshot: Snapshot): Names {
  const named = (list: readonly Resource[] = []) =>
    list.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const]));
  const groups = (snapshot.securityGroups ?? []).map(
    ({ id, name, groupName }) => [id, name ?? groupName] as const,
  );
  const endpoints = (snapshot.vpcEndpoints ?? []).map(
    ({ id, serviceName }) => [id, shortService(serviceName)] as const,
  );
  const lists = (snapshot.prefixLists ?? []).map(
    ({ id, prefixListName }) => [id, shortService(prefixListName)] as const,
  );
  return new Map([
    ...named(snapshot.vpcs),
    ...named(snapshot.subnets),
    ...named(snapshot.routeTables),
    ...named(snapshot.networkAcls),
    ...named(snapshot.networkInterfaces),
    ...groups,
    ...endpoints,
    ...lists,
  ]);
}

const ids = /\b(?:sg|acl|rtb|vpce|vpc|eni|subnet|pl)-[0-9a-z]+\b/g;

/** Words with names in the place of ids that have one; other ids are shortened. */
export function withNames(text: string, names: Names): string {
  return shortIds(text.replace(ids, (id) => names.get(id) ?? id));
}
