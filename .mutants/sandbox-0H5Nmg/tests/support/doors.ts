import type { Snapshot } from '#network/snapshot/snapshot.ts';
import {
  defaultNacl,
  eni,
  inbound,
  interfaceEndpoint,
  outbound,
  sg,
  snapshot,
  subnet,
  table,
  vpc,
} from './network.ts';

/*
 *  vpc-1 10.0.0.0/16 ── igw-1
 *  ├── public  10.0.0.0/24   eni-web 10.0.0.5 = 198.51.100.5 (sg-web)   nat-1 10.0.0.9 = 198.51.100.9
 *  ├── private 10.0.1.0/24   eni-app 10.0.1.23 (sg-app), out by nat-1
 *  └── closed  10.0.2.0/24   eni-job 10.0.2.23 (sg-app), out to S3 by vpce-s3 only
 */
export function doors(): Snapshot {
  const s3 = { type: 'Gateway', privateDnsEnabled: false } as const;
  return snapshot({
    vpcs: [vpc()],
    subnets: [
      subnet('public', '10.0.0.0/24'),
      subnet('private', '10.0.1.0/24'),
      subnet('closed', '10.0.2.0/24'),
    ],
    routeTables: [
      table('rtb-public', ['public'], '10.0.0.0/16 local', '0.0.0.0/0 igw-1'),
      table('rtb-private', ['private'], '10.0.0.0/16 local', '0.0.0.0/0 nat-1'),
      table('rtb-closed', ['closed'], '10.0.0.0/16 local', 'pl-s3 vpce-s3'),
    ],
    networkAcls: [defaultNacl()],
    securityGroups: [
      sg('sg-web', inbound('tcp/443 0.0.0.0/0'), outbound('all 0.0.0.0/0')),
      sg('sg-app', outbound('all 0.0.0.0/0')),
    ],
    networkInterfaces: [
      eni('eni-web', '10.0.0.5', 'public', ['sg-web'], {
        publicAddresses: [{ private: '10.0.0.5', public: '198.51.100.5' }],
      }),
      eni('eni-app', '10.0.1.23', 'private', ['sg-app']),
      eni('eni-job', '10.0.2.23', 'closed', ['sg-app']),
    ],
    internetGateways: [{ id: 'igw-1', vpcIds: ['vpc-1'] }],
    natGateways: [natGateway],
    vpcEndpoints: [interfaceEndpoint('vpce-s3', 's3', [], s3)],
    prefixLists: [
      {
        id: 'pl-s3',
        prefixListName: 'com.amazonaws.ap-northeast-1.s3',
        cidrs: ['52.219.0.0/20', '3.5.152.0/21'],
      },
    ],
  });
}

const natGateway = {
  id: 'nat-1',
  vpcId: 'vpc-1',
  subnetId: 'public',
  state: 'available',
  connectivity: 'public',
  privateAddress: '10.0.0.9',
  publicAddress: '198.51.100.9',
} as const;
