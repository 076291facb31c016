import { formatIpv4, nthAddress, parseCidr } from '../packet/address.ts';
import { canonicalAddress, familyOf } from '../packet/block.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Vpc } from '../snapshot/vpc.ts';
import { type Answer, answered, onTheWay, standingFor, unread } from './answer.ts';
import { evaluateOwnEndpointName } from './endpoint/endpoint-name.ts';
import { evaluateFileSystemName } from './host/file-system-name.ts';
import { evaluateHostName } from './host/host-name.ts';
import { evaluateLoadBalancerName } from './host/load-balancer-name.ts';
import { indexNames } from './name-index.ts';
import { isDualStackName } from './partition.ts';
import { evaluateListedName } from './prefix-list-name.ts';
import { standIn6For, standInFor } from './public-address.ts';
import { evaluateServiceHostName } from './host/service-host-name.ts';
import { evaluateWebServerName } from './host/web-server-name.ts';

/**
 * What public DNS answers: the addresses of those hosts of AWS that the snapshot knows (`asking`:
 * the VPC in which the question is asked, whose own hosts may give private ones), otherwise an
 * address that stands for those that nobody but DNS tells.
 */
export function publicAnswer(index: SnapshotIndex, host: string, asking?: Vpc): Answer {
  return (
    evaluateOwnEndpointName(index, host) ??
    evaluateHostName(index, host, asking) ??
    evaluateLoadBalancerName(index, host) ??
    evaluateServiceHostName(index, host, asking) ??
    evaluateFileSystemName(index, host, asking) ??
    evaluateWebServerName(index, host) ??
    listedAnswer(index, host) ??
    standIn(host)
  );
}

/** An address of the block for documentation, and what would tell the real one. */
function standIn(host: string, standsFor: Missing = { kind: 'public-address', host }): Answer {
  const answers6 = isDualStackName(host) ? [standIn6For(host)] : [];
  return standingFor(standsFor, { answers: [standInFor(host)], answers6 });
}

/** One address of each block of a prefix list; undefined for names of no list, or of none here. */
function listedAnswer(index: SnapshotIndex, host: string): Answer | undefined {
  const name = evaluateListedName(host);
  if (!name) return undefined;
  if (name.kind === 'unsaid') return unread({ kind: 'public-address', host });
  if (name.kind === 'listed') return fromList(index, host, name.prefixListName);
  const bucket = indexNames(index).buckets.get(name.bucket);
  if (!bucket) return unread({ kind: 'bucket-location', bucket: name.bucket });
  const region = bucket.region ?? index.snapshot.region;
  const answer = fromList(index, host, `com.amazonaws.${region}.s3`);
  const about = `${bucket.id} ${region}`;
  return bucket.region === undefined && answer
    ? onTheWay(answer, { assumes: [{ kind: 'bucket-region', about }] })
    : answer;
}

function fromList(index: SnapshotIndex, host: string, listName: string): Answer | undefined {
  if (!index.snapshot.prefixLists)
    return standIn(host, { kind: 'resource', collection: 'prefixLists' });
  const list = indexNames(index).prefixListNamed.get(listName);
  if (list && !list.cidrs)
    return standIn(host, { kind: 'prefix-list-entries', prefixListId: list.id });
  const blocks = list?.cidrs ?? [];
  const answers = firstHosts(blocks);
  if (answers.length === 0) return undefined;
  const blocks6 = isDualStackName(host) ? blocks.filter((cidr) => familyOf(cidr) === 6) : [];
  const answers6 = blocks6.map((cidr) => canonicalAddress(cidr.replace(/\/\d+$/, '')));
  return { ...answered('public', { answers, answers6 }), reason: 'stand-in' };
}

const known = new WeakMap<readonly string[], readonly string[]>();

/** The first address of each IPv4 block, found once for each list. */
function firstHosts(blocks: readonly string[]): readonly string[] {
  const before = known.get(blocks);
  if (before) return before;
  const hosts = blocks
    .filter((cidr) => familyOf(cidr) === 4)
    .map((cidr) => formatIpv4(nthAddress(parseCidr(cidr), 1)));
  known.set(blocks, hosts);
  return hosts;
}
