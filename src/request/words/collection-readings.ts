import type { Collection } from '#network/snapshot/snapshot.ts';
import type { Words } from '../words.ts';
import { words } from './judged.ts';

/** The call that reads a collection, the option that takes an id, and what it reads in words. */
interface Reading {
  readonly call: string;
  readonly option: string;
  readonly name: Words;
}

function reading(call: string, option: string, en: string, ja: string): Reading {
  return { call, option, name: words(en, ja) };
}

/** Of every collection, so that what is missing always has a call. */
export const readings: Readonly<Record<Collection, Reading>> = {
  vpcs: reading('aws ec2 describe-vpcs', '--vpc-ids', 'the VPC', 'VPC'),
  subnets: reading('aws ec2 describe-subnets', '--subnet-ids', 'the subnet', 'サブネット'),
  routeTables: reading(
    'aws ec2 describe-route-tables',
    '--filters Name=association.subnet-id,Values=',
    'the route table',
    'ルートテーブル',
  ),
  networkAcls: reading(
    'aws ec2 describe-network-acls',
    '--filters Name=association.subnet-id,Values=',
    'the network ACL',
    'ネットワーク ACL',
  ),
  securityGroups: reading(
    'aws ec2 describe-security-groups',
    '--group-ids',
    'the security group',
    'セキュリティグループ',
  ),
  networkInterfaces: reading(
    'aws ec2 describe-network-interfaces',
    '--network-interface-ids',
    'the network interfaces',
    'ネットワークインターフェイス',
  ),
  instances: reading(
    'aws ec2 describe-instances',
    '--instance-ids',
    'the instance',
    'インスタンス',
  ),
  internetGateways: reading(
    'aws ec2 describe-internet-gateways',
    '--internet-gateway-ids',
    'the internet gateway',
    'インターネットゲートウェイ',
  ),
  egressOnlyInternetGateways: reading(
    'aws ec2 describe-egress-only-internet-gateways',
    '--egress-only-internet-gateway-ids',
    'the egress-only internet gateway',
    'Egress-Only インターネットゲートウェイ',
  ),
  natGateways: reading(
    'aws ec2 describe-nat-gateways',
    '--nat-gateway-ids',
    'the NAT gateway',
    'NAT ゲートウェイ',
  ),
  vpcEndpoints: reading(
    'aws ec2 describe-vpc-endpoints',
    '--vpc-endpoint-ids',
    'the VPC endpoints',
    'VPC エンドポイント',
  ),
  endpointServices: reading(
    'aws ec2 describe-vpc-endpoint-services',
    '--service-names',
    'the endpoint service',
    'エンドポイントサービス',
  ),
  prefixLists: reading(
    'aws ec2 describe-managed-prefix-lists',
    '--prefix-list-ids',
    'the prefix list',
    'プレフィックスリスト',
  ),
  peeringConnections: reading(
    'aws ec2 describe-vpc-peering-connections',
    '--vpc-peering-connection-ids',
    'the peering connection',
    'ピアリング接続',
  ),
  transitGateways: reading(
    'aws ec2 describe-transit-gateways',
    '--transit-gateway-ids',
    'the transit gateway',
    'トランジットゲートウェイ',
  ),
  transitGatewayAttachments: reading(
    'aws ec2 describe-transit-gateway-attachments',
    '--filters Name=transit-gateway-id,Values=',
    'the transit gateway attachments',
    'トランジットゲートウェイのアタッチメント',
  ),
  transitGatewayRouteTables: reading(
    'aws ec2 describe-transit-gateway-route-tables',
    '--transit-gateway-route-table-ids',
    'the transit gateway route table',
    'トランジットゲートウェイのルートテーブル',
  ),
  vpnGateways: reading(
    'aws ec2 describe-vpn-gateways',
    '--vpn-gateway-ids',
    'the virtual private gateway',
    '仮想プライベートゲートウェイ',
  ),
  vpnConnections: reading(
    'aws ec2 describe-vpn-connections',
    '--filters Name=vpn-gateway-id,Values=',
    'the VPN connections',
    'VPN 接続',
  ),
  virtualInterfaces: reading(
    'aws directconnect describe-virtual-interfaces',
    '',
    'the virtual interfaces',
    '仮想インターフェイス',
  ),
  directConnectAssociations: reading(
    'aws directconnect describe-direct-connect-gateway-associations',
    '--associated-gateway-id',
    'the Direct Connect gateway associations',
    'Direct Connect ゲートウェイの関連付け',
  ),
  loadBalancers: reading(
    'aws elbv2 describe-load-balancers',
    '--load-balancer-arns',
    'the load balancer',
    'ロードバランサー',
  ),
  listeners: reading(
    'aws elbv2 describe-listeners',
    '--load-balancer-arn',
    'the listeners',
    'リスナー',
  ),
  targetGroups: reading(
    'aws elbv2 describe-target-groups',
    '--target-group-arns',
    'the target group',
    'ターゲットグループ',
  ),
  hostedZones: reading('aws route53 list-hosted-zones', '', 'the hosted zones', 'ホストゾーン'),
  resolverRules: reading(
    'aws route53resolver list-resolver-rules',
    '',
    'the Resolver rules',
    'Resolver ルール',
  ),
  resolverEndpoints: reading(
    'aws route53resolver list-resolver-endpoints',
    '',
    'the Resolver endpoints',
    'Resolver エンドポイント',
  ),
  dnsFirewalls: reading(
    'aws route53resolver list-firewall-rule-group-associations',
    '--vpc-id',
    'the DNS Firewall',
    'DNS Firewall',
  ),
  dbInstances: reading('aws rds describe-db-instances', '', 'the database', 'データベース'),
  redshiftClusters: reading(
    'aws redshift describe-clusters',
    '',
    'the Redshift cluster',
    'Redshift クラスター',
  ),
  cacheNodes: reading(
    'aws elasticache describe-cache-clusters --show-cache-node-info',
    '',
    'the cache node',
    'キャッシュノード',
  ),
  functions: reading(
    'aws lambda get-function-configuration',
    '--function-name',
    'the function',
    '関数',
  ),
  tasks: reading('aws ecs describe-tasks', '--tasks', 'the task', 'タスク'),
  environments: reading('aws mwaa get-environment', '--name', 'the MWAA environment', 'MWAA 環境'),
  glueConnections: reading('aws glue get-connection', '--name', 'the Glue connection', 'Glue 接続'),
  processes: reading(
    'aws ssm list-commands',
    '--instance-id',
    'what Run Command did there',
    'Run Command の実行履歴',
  ),
  schedules: reading('aws scheduler get-schedule', '--name', 'the schedule', 'スケジュール'),
  roles: reading('aws iam get-role', '--role-name', 'the role', 'ロール'),
  users: reading('aws iam get-user', '--user-name', 'the user', 'ユーザー'),
  buckets: reading('aws s3api head-bucket', '--bucket', 'the bucket', 'バケット'),
  keys: reading('aws kms describe-key', '--key-id', 'the key', 'キー'),
  domains: reading(
    'aws sagemaker describe-domain',
    '--domain-id',
    'the SageMaker domain',
    'SageMaker ドメイン',
  ),
  logGroups: reading(
    'aws logs describe-log-groups',
    '--log-group-name-prefix',
    'the log group',
    'ロググループ',
  ),
  resourcePolicies: reading(
    'aws resourcegroupstaggingapi get-resources',
    '--resource-arn-list',
    'the policy of the resource',
    'リソースのポリシー',
  ),
};
