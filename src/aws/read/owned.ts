import type { Bucket, Key, LogGroup, StudioDomain } from '#network/snapshot/account.ts';
import {
  bucketPolicySchema,
  bucketSchema,
  domainSchema,
  keyPolicySchema,
  keySchema,
  listedDomainSchema,
  logGroupSchema,
} from '../schema/owned.ts';
import { answerAbout, gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { readList, shelve, type Shelf } from './shelf.ts';

const buckets = listOf('Buckets', bucketSchema);
const bucketPolicies = answerAbout('Bucket', ['Bucket', 'Policy'], bucketPolicySchema);
const keys = listOf('Keys', keySchema, 'KeyArn');
const keyPolicies = answerAbout('KeyId', ['KeyId', 'Policy'], keyPolicySchema);
// DNS Firewall's lists of domains have the same name.
const domainList = listOf('Domains', listedDomainSchema, 'DomainArn');
const listedDomains: typeof domainList = {
  ...domainList,
  isOurs: (document) => domainList.isOurs(document) && !('FirewallDomainListId' in document),
};
const domains = answerAbout('DomainId', ['DomainId', 'VpcId'], domainSchema);
const logGroups = listOf('logGroups', logGroupSchema);

export const ownedKinds = [
  buckets,
  bucketPolicies,
  keys,
  keyPolicies,
  listedDomains,
  domains,
  logGroups,
];

/** The buckets whose policy was read; one that was only listed is not known. */
export function readBuckets(saved: Located): Shelf<Bucket> | undefined {
  const known = gather(saved.documents, bucketPolicies);
  if (!known && !gather(saved.documents, buckets)) return undefined;
  const rows = once(known ?? [], ({ id }) => id);
  const shelf = shelve(saved, [buckets, bucketPolicies], rows, 'global');
  const listed = gather(saved.documents, buckets) ?? [];
  const regions = new Map(listed.map(({ value }) => [value.Name, value.BucketRegion]));
  const placed = shelf.resources.map((bucket) => {
    const region = regions.get(bucket.id) ?? saved.home.region;
    return region === saved.home.region ? bucket : { ...bucket, region };
  });
  return { ...shelf, resources: placed };
}

/** Keys; a policy belongs to the key of its place, since a multi-Region key has one id in all of them. */
export function readKeys(saved: Located): Shelf<Key> | undefined {
  const rows = gather(saved.documents, keys);
  if (!rows) return undefined;
  const policies = Map.groupBy(gather(saved.documents, keyPolicies) ?? [], ({ value }) => value.id);
  const whole = once(rows, ({ arn }) => arn).map((row) => {
    const told = policies.get(row.value.id) ?? policies.get(row.value.arn) ?? [];
    const own = told.find(({ place }) => place.region === row.place.region) ?? told[0];
    return own ? { ...row, value: { ...row.value, policy: own.value.policy } } : row;
  });
  return shelve(saved, [keys], whole);
}

export function readDomains(saved: Located): Shelf<StudioDomain> | undefined {
  const known = gather(saved.documents, domains);
  if (!known && !gather(saved.documents, listedDomains)) return undefined;
  return shelve(
    saved,
    [listedDomains, domains],
    once(known ?? [], ({ id }) => id),
  );
}

export function readLogGroups(saved: Located): Shelf<LogGroup> | undefined {
  return readList(saved, logGroups, ({ arn }) => arn);
}
