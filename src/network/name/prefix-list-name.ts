import { domainsOf, regionLabel } from './partition.ts';

/** Where the public addresses of a name of S3 or DynamoDB lie. */
export type ListedName =
  /** In the prefix list of that name, which gateway endpoints serve. */
  | { readonly kind: 'listed'; readonly prefixListName: string }
  /** In the list of the bucket's Region, which the name does not tell. */
  | { readonly kind: 'bucket'; readonly bucket: string }
  /** In that list or not: no page of AWS says. */
  | { readonly kind: 'unsaid' };

/**
 * Tells names whose addresses stand in the prefix list of S3 or DynamoDB, so that a gateway endpoint
 * of the same Region carries them; undefined for all others (S3 Transfer Acceleration and DynamoDB
 * Streams among them).
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-ddb.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
export function evaluateListedName(host: string): ListedName | undefined {
  const region = regionLabel.exec(host)?.[0];
  if (region === undefined) return withoutRegion(host);
  const { main } = domainsOf(region);
  if (host === `dynamodb.${region}.${main}`) return listed(region, 'dynamodb');
  if (host.endsWith(`.ddb.${region}.${main}`)) return { kind: 'unsaid' };
  const [head] = host.split(new RegExp(`(?:^|\\.)(?:dualstack\\.)?${region}\\.${main}$`));
  if (head === undefined || head === host) return undefined;
  const service = head.split('.').at(-1) ?? '';
  if (service === 's3' || (service === 's3-accesspoint' && head !== service))
    return listed(region, 's3');
  return /^s3-(?:control|website)/.test(service) ? { kind: 'unsaid' } : undefined;
}

/** Names of before every Region had its own: `s3.amazonaws.com` is that of US East (N. Virginia). */
function withoutRegion(host: string): ListedName | undefined {
  const { head } = /^(?:(?<head>.+)\.)?s3\.amazonaws\.com$/.exec(host)?.groups ?? {};
  if (host === 's3.amazonaws.com') return listed('us-east-1', 's3');
  if (head !== undefined) return { kind: 'bucket', bucket: head };
  const dashed = /(?:^|\.)s3-(?<region>[a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com$/.exec(host);
  const region = dashed?.groups?.['region'];
  return region === undefined ? undefined : listed(region, 's3');
}

function listed(region: string, service: 's3' | 'dynamodb'): ListedName {
  return { kind: 'listed', prefixListName: `com.amazonaws.${region}.${service}` };
}
