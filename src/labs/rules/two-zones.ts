import { fillText } from '../fill.ts';
import type { Finding, RuleCondition } from '../lab.ts';
import { inVpc } from './in-vpc.ts';
import { unread } from './unread.ts';

/**
 * A service's interface endpoints stand in two Availability Zones or more; one is a warning.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
 */
export function twoZones(options: {
  readonly id: string;
  readonly vpc: string;
  /** With `${region}` for the Region. */
  readonly service: string;
  readonly after?: string;
}): RuleCondition {
  const { id, vpc, after } = options;
  return {
    kind: 'rule',
    id,
    rule: 'zones',
    ...(after === undefined ? {} : { after }),
    title: {
      en: 'The way stays open when one Availability Zone fails',
      ja: '一つのアベイラビリティーゾーンが止まっても道が残る',
    },
    judge(evidence): Finding {
      const { vpcEndpoints, subnets } = inVpc(evidence, vpc);
      if (!vpcEndpoints) return unread('aws ec2 describe-vpc-endpoints');
      if (!subnets) return unread('aws ec2 describe-subnets');
      const service = fillText(options.service, evidence.bindings);
      const doors = vpcEndpoints.filter(({ serviceName }) => serviceName === service);
      const stands = new Set(doors.flatMap(({ subnetIds }) => subnetIds));
      const zones = subnets.filter((one) => stands.has(one.id)).map((one) => one.availabilityZone);
      return new Set(zones).size >= 2 ? two : fewer([...new Set(zones)]);
    },
  };
}

const two: Finding = {
  status: 'pass',
  observed: { en: 'two zones', ja: '二つのゾーンにあります' },
  message: { en: 'One may fail.', ja: '片方が止まっても大丈夫です。' },
};

function fewer(zones: readonly string[]): Finding {
  const list = zones.join(', ') || '-';
  return {
    status: 'warning',
    observed: { en: `only in: ${list}`, ja: `あるのは ${list} だけです` },
    where: list,
    message: {
      en: 'It works today. When this zone fails, clients of the other one are silent as well: give the endpoint a subnet in each.',
      ja: '今は動作します。このゾーンが止まると、もう一方のクライアントも沈黙します。ゾーンごとにサブネットを割り当ててください。',
    },
  };
}
