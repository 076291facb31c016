import type { Missing } from '#network/snapshot/missing.ts';
import type { Collection } from '#network/snapshot/snapshot.ts';
import type { Words } from '../words.ts';
import { words } from './judged.ts';
import { describeMissingOfName } from './name-missing-words.ts';

/** Something that would settle an `unknown`: what is not known, and the call that tells. */
export interface Unknown {
  readonly what: Words;
  readonly call: string;
}

/** Names what a judgement lacks, and the call that reads it. */
export function describeMissing(missing: Missing): Unknown {
  switch (missing.kind) {
    case 'resource':
      return resource(missing.collection, missing.id);
    case 'vpc-attribute':
      return unread(
        `${missing.attribute} of ${missing.vpcId}`,
        `${missing.vpcId} の ${missing.attribute}`,
        `aws ec2 describe-vpc-attribute --vpc-id ${missing.vpcId} --attribute ${missing.attribute}`,
      );
    case 'prefix-list-entries':
      return unread(
        `the entries of ${missing.prefixListId}`,
        `${missing.prefixListId} のエントリ`,
        `aws ec2 get-managed-prefix-list-entries --prefix-list-id ${missing.prefixListId}`,
      );
    case 'endpoint-service':
      return unread(
        `the private DNS names of ${missing.serviceName}`,
        `${missing.serviceName} のプライベート DNS 名`,
        `aws ec2 describe-vpc-endpoint-services --service-names ${missing.serviceName}`,
      );
    case 'endpoint-dns-options':
      return unread(
        `the DNS options of ${missing.endpointId}`,
        `${missing.endpointId} の DNS オプション`,
        `aws ec2 describe-vpc-endpoints --vpc-endpoint-ids ${missing.endpointId} --query VpcEndpoints[].DnsOptions`,
      );
    case 'not-modelled':
      return notModelled(missing.target);
    case 'own-resolver':
    case 'ask-inside':
    case 'public-address':
    case 'hosted-zone-records':
    case 'hosted-zone-vpcs':
    case 'firewall-domains':
    case 'peering-dns':
    case 'transit-gateway-dns':
    case 'instance-name-options':
    case 'bucket-location':
    case 'mount-targets':
    case 'db-cluster':
    case 'described-interfaces':
      return describeMissingOfName(missing);
  }
}

function unread(en: string, ja: string, call: string): Unknown {
  return { what: words(`${en} (not read)`, `${ja}（読み取っていない）`), call };
}

const ec2 = 'aws ec2';
/** Collection to the call that reads it, the option that takes an id, and its name in Japanese. */
const calls: Readonly<Partial<Record<Collection, readonly [call: string, id: string]>>> = {
  vpcs: [`${ec2} describe-vpcs`, '--vpc-ids'],
  subnets: [`${ec2} describe-subnets`, '--subnet-ids'],
  routeTables: [`${ec2} describe-route-tables`, '--filters Name=association.subnet-id,Values='],
  networkAcls: [`${ec2} describe-network-acls`, '--filters Name=association.subnet-id,Values='],
  securityGroups: [`${ec2} describe-security-groups`, '--group-ids'],
  networkInterfaces: [`${ec2} describe-network-interfaces`, '--network-interface-ids'],
  instances: [`${ec2} describe-instances`, '--instance-ids'],
  internetGateways: [`${ec2} describe-internet-gateways`, '--internet-gateway-ids'],
  natGateways: [`${ec2} describe-nat-gateways`, '--nat-gateway-ids'],
  vpcEndpoints: [`${ec2} describe-vpc-endpoints`, '--vpc-endpoint-ids'],
  prefixLists: [`${ec2} describe-managed-prefix-lists`, '--prefix-list-ids'],
  peeringConnections: [`${ec2} describe-vpc-peering-connections`, '--vpc-peering-connection-ids'],
  transitGatewayAttachments: [
    `${ec2} describe-transit-gateway-vpc-attachments`,
    '--transit-gateway-attachment-ids',
  ],
  transitGateways: [`${ec2} describe-transit-gateways`, '--transit-gateway-ids'],
  hostedZones: ['aws route53 list-hosted-zones', '--id'],
  resolverRules: ['aws route53resolver list-resolver-rules', '--resolver-rule-id'],
  loadBalancers: ['aws elbv2 describe-load-balancers', '--load-balancer-arns'],
  dbInstances: ['aws rds describe-db-instances', '--db-instance-identifier'],
  redshiftClusters: ['aws redshift describe-clusters', '--cluster-identifier'],
  cacheNodes: [
    'aws elasticache describe-cache-clusters --show-cache-node-info',
    '--cache-cluster-id',
  ],
  environments: ['aws mwaa get-environment', '--name'],
};

const named: Readonly<Partial<Record<Collection, Words>>> = {
  vpcs: words('the VPC', 'VPC'),
  subnets: words('the subnet', 'サブネット'),
  routeTables: words('the route table', 'ルートテーブル'),
  networkAcls: words('the network ACL', 'ネットワーク ACL'),
  securityGroups: words('the security group', 'セキュリティグループ'),
  networkInterfaces: words('the network interfaces', 'ネットワークインターフェイス'),
  instances: words('the instance', 'インスタンス'),
  internetGateways: words('the internet gateway', 'インターネットゲートウェイ'),
  natGateways: words('the NAT gateway', 'NAT ゲートウェイ'),
  vpcEndpoints: words('the VPC endpoints', 'VPC エンドポイント'),
  prefixLists: words('the prefix list', 'プレフィックスリスト'),
  peeringConnections: words('the peering connections', 'ピアリング接続'),
  transitGatewayAttachments: words(
    'the transit gateway attachments',
    'Transit Gateway アタッチメント',
  ),
  transitGateways: words('the transit gateway', 'Transit Gateway'),
  hostedZones: words('the hosted zones', 'ホストゾーン'),
  resolverRules: words('the Resolver rules', 'Resolver ルール'),
  loadBalancers: words('the load balancers', 'ロードバランサー'),
  dbInstances: words('the DB instance', 'DB インスタンス'),
  redshiftClusters: words('the Redshift cluster', 'Redshift クラスター'),
  cacheNodes: words('the cache cluster', 'キャッシュクラスター'),
  environments: words('the MWAA environment', 'MWAA 環境'),
};

function resource(collection: Collection, id: string | undefined): Unknown {
  const [call, option] = calls[collection] ?? [`${ec2} describe-vpcs`, '--vpc-ids'];
  const name = named[collection] ?? words(collection, collection);
  if (id === undefined) return unread(name.en, name.ja, call);
  const argument = option.endsWith('=') ? `${option}${id}` : `${option} ${id}`;
  const of = option.endsWith('=') ? words(`of ${id}`, `${id} の`) : words(id, `${id} の`);
  return unread(`${name.en} ${of.en}`, `${of.ja}${name.ja}`, `${call} ${argument}`);
}

const targets: readonly (readonly [prefix: string, call: string])[] = [
  ['pcx-', 'describe-vpc-peering-connections --vpc-peering-connection-ids'],
  ['tgw-', 'describe-transit-gateway-attachments --filters Name=transit-gateway-id,Values='],
  ['vgw-', 'describe-vpn-gateways --vpn-gateway-ids'],
  ['eni-', 'describe-network-interfaces --network-interface-ids'],
  ['vpce-', 'describe-vpc-endpoints --vpc-endpoint-ids'],
  ['nat-', 'describe-nat-gateways --nat-gateway-ids'],
];

/** The target of a route that the tracer does not follow yet. */
function notModelled(target: string): Unknown {
  const call = targets.find(([prefix]) => target.startsWith(prefix))?.[1];
  const argument = call?.endsWith('=') ? target : ` ${target}`;
  return {
    what: words(
      `what ${target} does with the packet (not followed by this tracer)`,
      `${target} がパケットをどう扱うか（このトレーサーはまだ追わない）`,
    ),
    call: `${ec2} ${call ?? 'describe-route-tables --filters Name=route.gateway-id,Values='}${argument}`,
  };
}
