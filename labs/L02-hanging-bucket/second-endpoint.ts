import type { Step } from '#aws/step.ts';
import { named } from '#labs/steps.ts';

/** Another gateway endpoint for S3, in the table that has none. */
export const secondEndpoint: Step = {
  service: 'ec2',
  operation: 'CreateVpcEndpoint',
  input: {
    VpcId: { ref: 'vpc' },
    VpcEndpointType: 'Gateway',
    ServiceName: { text: 'com.amazonaws.${region}.s3' },
    RouteTableIds: [{ ref: 'second-routes' }],
    ...named('vpc-endpoint', 's3-second'),
  },
  save: { 'second-s3-endpoint': 'VpcEndpoint.VpcEndpointId' },
  comment: {
    en: 'A VPC may have several for one service, one in each table.',
    ja: '一つのサービスに複数作れますが、ルートテーブルごとに一つです。',
  },
};
