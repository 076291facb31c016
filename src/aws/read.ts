import { z } from 'zod';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { brokenJson, noNetwork } from './bad-answer.ts';
import { gather, type NamedDocument } from './gather.ts';
import { isRecognised } from './recognise.ts';
import { readInstances } from './read-instances.ts';
import { readBuckets, readDomains, readKeys } from './read-owned.ts';
import { readPlace } from './read-place.ts';
import { readEndpointServices, readPrefixLists } from './read-prefix-lists.ts';
import { readRoles } from './read-roles.ts';
import { readVpcs } from './read-vpcs.ts';
import {
  egressOnlyInternetGatewaySchema,
  internetGatewaySchema,
  natGatewaySchema,
} from './schema/gateways.ts';
import { networkAclSchema } from './schema/network-acl.ts';
import { networkInterfaceSchema } from './schema/network-interface.ts';
import { logGroupSchema } from './schema/owned.ts';
import { peeringConnectionSchema } from './schema/peering-connection.ts';
import { present } from './schema/present.ts';
import { routeTableSchema } from './schema/route-table.ts';
import { securityGroupSchema } from './schema/security-group.ts';
import { subnetSchema } from './schema/subnet.ts';
import { vpcEndpointSchema } from './schema/vpc-endpoint.ts';

/** A saved answer as text, with the name to call it by in messages. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What the answers say, and the files that are none that we know. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly unknown: readonly string[];
}

const objectSchema = z.record(z.string(), z.unknown());

/**
 * Reads saved texts; those that are JSON but no answer that we know are named. Throws a `Problem`
 * (exit 2) for broken JSON, and where `readAnswers` does; nothing saved of any network is one, too.
 */
export function readTexts(texts: readonly NamedText[]): Reading {
  const answers = texts.map(({ name, text }) => ({ name, document: parseJson(name, text) }));
  const reading = readAnswers(answers);
  const { vpcs = [], subnets = [], networkInterfaces = [] } = reading.snapshot;
  if (vpcs.length + subnets.length + networkInterfaces.length > 0) return reading;
  throw noNetwork(texts.map(({ name }) => name));
}

/**
 * Makes one snapshot of answers of any number of calls, pages, regions and accounts. Only the
 * representation is made uniform; what AWS said is not judged here. Throws a `Problem` (exit 2) for
 * answers that contradict each other or have not AWS's shape.
 */
export function readAnswers(
  answers: readonly { readonly name: string; readonly document: unknown }[],
): Reading {
  const documents = answers.flatMap(({ name, document }): NamedDocument[] => {
    const object = objectSchema.safeParse(document);
    return object.success && isRecognised(object.data) ? [{ name, document: object.data }] : [];
  });
  const recognised = new Set(documents.map(({ name }) => name));
  const snapshot = readSnapshot(documents);
  const unknown = answers.map(({ name }) => name).filter((name) => !recognised.has(name));
  return { snapshot, unknown };
}

function readSnapshot(documents: readonly NamedDocument[]): Snapshot {
  const { account, region, emulated } = readPlace(documents);
  const list = <T extends { readonly id: string }>(key: string, schema: z.ZodType<T>) =>
    gather(documents, key, schema);
  return present({
    account,
    region,
    vpcs: readVpcs(documents, emulated),
    subnets: list('Subnets', subnetSchema),
    routeTables: list('RouteTables', routeTableSchema),
    networkAcls: list('NetworkAcls', networkAclSchema),
    securityGroups: list('SecurityGroups', securityGroupSchema),
    networkInterfaces: list('NetworkInterfaces', networkInterfaceSchema),
    instances: readInstances(documents),
    internetGateways: list('InternetGateways', internetGatewaySchema),
    egressOnlyInternetGateways: list('EgressOnlyInternetGateways', egressOnlyInternetGatewaySchema),
    natGateways: list('NatGateways', natGatewaySchema),
    vpcEndpoints: list('VpcEndpoints', vpcEndpointSchema),
    endpointServices: readEndpointServices(documents),
    prefixLists: readPrefixLists(documents),
    peeringConnections: list('VpcPeeringConnections', peeringConnectionSchema),
    roles: readRoles(documents),
    buckets: readBuckets(documents),
    keys: readKeys(documents),
    domains: readDomains(documents),
    logGroups: list('logGroups', logGroupSchema),
  });
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw brokenJson(name, error);
  }
}
