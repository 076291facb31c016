import type { Step } from '#aws/step.ts';
import { endpointOf, s3Gateway } from '#labs/vpc-steps.ts';

const behind = { subnets: ['private-a', 'private-c'], group: 'endpoints-group' };

/** SQS and STS by interface endpoints, S3 by a route. */
export const endpoints: readonly Step[] = [
  withOwnName('sqs', {
    en: 'The queue: made with private DNS.',
    ja: 'キューへの出入口。プライベート DNS 付きで作ります。',
  }),
  withOwnName('sts', {
    en: 'Who am I? The worker asks STS when it starts.',
    ja: 'ワーカーは起動時に、自分が誰かを STS に尋ねます。',
  }),
  s3Gateway({
    en: 'S3 by a route: its name stays public, and that is right.',
    ja: 'S3 はルートで。名前の答えはパブリックのままで、それが正しい姿です。',
  }),
];

/** The same endpoint with its own DNS name kept for later. */
export function withOwnName(service: string, comment: Step['comment']): Step {
  const step = endpointOf(service, behind, comment);
  const entry = 'VpcEndpoint.DnsEntries.0';
  const own = {
    [`${service}-own-name`]: `${entry}.DnsName`,
    [`${service}-zone`]: `${entry}.HostedZoneId`,
  };
  return { ...step, save: { ...step.save, ...own } };
}
