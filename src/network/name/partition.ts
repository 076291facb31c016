const region = '[a-z]{2,4}(?:-[a-z]+)+-\\d';

/** A Region as a whole label of a name: `ap-northeast-1`, `us-gov-west-1`, `eusc-de-east-1`. */
export const regionLabel = new RegExp(`(?<=^|\\.)${region}(?=\\.|$)`);

/** A zone of a Region, `ap-northeast-1a`, as a part of a label. */
export const zoneInLabel = new RegExp(`(?:^|-)(?<zone>${region}[a-z])$`);

interface Domains {
  readonly prefix: string;
  readonly main: string;
  /** Of names with addresses of both families. */
  readonly dualStack: string;
}

const partitions: readonly Domains[] = [
  { prefix: 'cn-', main: 'amazonaws.com.cn', dualStack: 'api.amazonwebservices.com.cn' },
  { prefix: 'eusc-', main: 'amazonaws.eu', dualStack: 'api.amazonwebservices.eu' },
  { prefix: 'us-iso-', main: 'c2s.ic.gov', dualStack: 'api.aws.ic.gov' },
  { prefix: 'us-isob-', main: 'sc2s.sgov.gov', dualStack: 'api.aws.scloud' },
  { prefix: 'us-isof-', main: 'csp.hci.ic.gov', dualStack: 'api.aws.hci.ic.gov' },
  { prefix: 'eu-isoe-', main: 'cloud.adc-e.uk', dualStack: 'api.cloud-aws.adc-e.uk' },
  { prefix: '', main: 'amazonaws.com', dualStack: 'api.aws' },
];

/**
 * The domains under which a Region's services have their public names. GovCloud shares those of the
 * commercial Regions, China and the European Sovereign Cloud have their own.
 *
 * @see https://docs.aws.amazon.com/general/latest/gr/rande.html
 * @see https://docs.amazonaws.cn/en_us/aws/latest/userguide/endpoints-arns.html
 */
export function domainsOf(regionName: string): Pick<Domains, 'main' | 'dualStack'> {
  const own = partitions.find(({ prefix }) => regionName.startsWith(prefix));
  return own ?? { main: 'amazonaws.com', dualStack: 'api.aws' };
}

/** All domains of AWS's own names. */
export const awsDomains: readonly string[] = [
  ...partitions.flatMap(({ main, dualStack }) => [main, dualStack]),
  'sagemaker.aws',
];

/** Whether a name has IPv6 addresses beside IPv4 ones, as far as AWS's naming tells. */
export function isDualStackName(host: string): boolean {
  return (
    host.split('.').includes('dualstack') ||
    partitions.some(({ dualStack }) => host.endsWith(`.${dualStack}`))
  );
}
