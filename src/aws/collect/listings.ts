import type { ServiceName } from '../step.ts';

/** What to ask for. Absent: everything that the caller may see. */
export interface Scope {
  /** Only these VPCs and what belongs to them, where AWS can filter by it. */
  readonly vpcIds?: readonly string[];
  /** Only these services' answers; the rest of the snapshot is then unread. */
  readonly services?: readonly ServiceName[];
  /** Targets of load balancers stay unread: whoever answers for their health cannot ask for it. */
  readonly withoutTargetHealth?: true;
}

/** A call that answers a whole collection. */
export interface Listing {
  readonly name: string;
  readonly service: ServiceName;
  readonly operation: string;
  /** How the call says "of these VPCs"; without it, everything is asked for. */
  readonly inVpcs?: (vpcIds: readonly string[]) => object;
}

const byFilter = (name: string) => (vpcIds: readonly string[]) => ({
  Filters: [{ Name: name, Values: vpcIds }],
});

/** The collections of a snapshot that one call each (and its further pages) answers. */
export const listings = {
  network: [
    ec2('subnets', 'DescribeSubnets', byFilter('vpc-id')),
    ec2('route-tables', 'DescribeRouteTables', byFilter('vpc-id')),
    ec2('network-acls', 'DescribeNetworkAcls', byFilter('vpc-id')),
    ec2('security-groups', 'DescribeSecurityGroups', byFilter('vpc-id')),
    ec2('network-interfaces', 'DescribeNetworkInterfaces', byFilter('vpc-id')),
    ec2('instances', 'DescribeInstances', byFilter('vpc-id')),
    ec2('internet-gateways', 'DescribeInternetGateways', byFilter('attachment.vpc-id')),
    ec2('egress-only-internet-gateways', 'DescribeEgressOnlyInternetGateways'),
    // The one call of the family whose member is `Filter`.
    ec2('nat-gateways', 'DescribeNatGateways', (vpcIds) => ({
      Filter: [{ Name: 'vpc-id', Values: vpcIds }],
    })),
    ec2('vpc-endpoints', 'DescribeVpcEndpoints', byFilter('vpc-id')),
    ec2('vpc-peering-connections', 'DescribeVpcPeeringConnections'),
    ec2('dhcp-options', 'DescribeDhcpOptions'),
    ec2('managed-prefix-lists', 'DescribeManagedPrefixLists'),
  ],
  /** What the emulator does not have. */
  realNetwork: [
    ec2('block-public-access-options', 'DescribeVpcBlockPublicAccessOptions'),
    ec2('block-public-access-exclusions', 'DescribeVpcBlockPublicAccessExclusions'),
    ec2('security-group-vpc-associations', 'DescribeSecurityGroupVpcAssociations'),
  ],
  transit: [
    ec2('transit-gateways', 'DescribeTransitGateways'),
    ec2('transit-gateway-attachments', 'DescribeTransitGatewayAttachments'),
    ec2('transit-gateway-vpc-attachments', 'DescribeTransitGatewayVpcAttachments'),
    ec2('transit-gateway-peering-attachments', 'DescribeTransitGatewayPeeringAttachments'),
  ],
  vpnGateways: [ec2('vpn-gateways', 'DescribeVpnGateways')],
  vpnConnections: [ec2('vpn-connections', 'DescribeVpnConnections')],
  logs: [{ name: 'log-groups', service: 'logs', operation: 'DescribeLogGroups' }],
  rds: [{ name: 'db-instances', service: 'rds', operation: 'DescribeDBInstances' }],
} as const satisfies Readonly<Record<string, readonly Listing[]>>;

/** Of the emulator alone: what people type on their machines is nobody's business but theirs. */
export const runCommands: Listing = {
  name: 'run-commands',
  service: 'ssm',
  operation: 'ListCommands',
};

/** Calls that speak of one thing each, or whose answer is needed to ask on. */
export const lookups = {
  caller: { service: 'sts', operation: 'GetCallerIdentity' },
  vpcs: { service: 'ec2', operation: 'DescribeVpcs' },
  vpcAttribute: { service: 'ec2', operation: 'DescribeVpcAttribute' },
  endpointServices: { service: 'ec2', operation: 'DescribeVpcEndpointServices' },
  prefixListEntries: { service: 'ec2', operation: 'GetManagedPrefixListEntries' },
  transitTables: { service: 'ec2', operation: 'DescribeTransitGatewayRouteTables' },
  transitRoutes: { service: 'ec2', operation: 'SearchTransitGatewayRoutes' },
  loadBalancers: { service: 'elbv2', operation: 'DescribeLoadBalancers' },
  loadBalancerAttributes: { service: 'elbv2', operation: 'DescribeLoadBalancerAttributes' },
  listeners: { service: 'elbv2', operation: 'DescribeListeners' },
  listenerRules: { service: 'elbv2', operation: 'DescribeRules' },
  certificate: { service: 'acm', operation: 'DescribeCertificate' },
  targetGroups: { service: 'elbv2', operation: 'DescribeTargetGroups' },
  targetGroupAttributes: { service: 'elbv2', operation: 'DescribeTargetGroupAttributes' },
  targetHealth: { service: 'elbv2', operation: 'DescribeTargetHealth' },
  hostedZones: { service: 'route53', operation: 'ListHostedZones' },
  hostedZone: { service: 'route53', operation: 'GetHostedZone' },
  zonesOfVpc: { service: 'route53', operation: 'ListHostedZonesByVPC' },
  records: { service: 'route53', operation: 'ListResourceRecordSets' },
  authorization: { service: 'iam', operation: 'GetAccountAuthorizationDetails' },
  policy: { service: 'iam', operation: 'GetPolicy' },
  policyVersion: { service: 'iam', operation: 'GetPolicyVersion' },
  buckets: { service: 's3', operation: 'ListBuckets' },
  bucketPolicy: { service: 's3', operation: 'GetBucketPolicy' },
  keys: { service: 'kms', operation: 'ListKeys' },
  keyPolicy: { service: 'kms', operation: 'GetKeyPolicy' },
  tables: { service: 'dynamodb', operation: 'ListTables' },
  table: { service: 'dynamodb', operation: 'DescribeTable' },
  tablePolicy: { service: 'dynamodb', operation: 'GetResourcePolicy' },
  domains: { service: 'sagemaker', operation: 'ListDomains' },
  domain: { service: 'sagemaker', operation: 'DescribeDomain' },
  schedules: { service: 'scheduler', operation: 'ListSchedules' },
  schedule: { service: 'scheduler', operation: 'GetSchedule' },
  environments: { service: 'mwaa', operation: 'ListEnvironments' },
  environment: { service: 'mwaa', operation: 'GetEnvironment' },
} as const satisfies Readonly<Record<string, { service: ServiceName; operation: string }>>;

/** All that `collect` ever calls, as IAM writes actions: Describe, Get, List and Search only. */
export const readOnlyCalls: readonly string[] = [
  ...Object.values(listings).flat(),
  ...Object.values(lookups),
]
  .map(({ service, operation }) => `${service}:${operation}`)
  .toSorted();

function ec2(name: string, operation: string, inVpcs?: Listing['inVpcs']): Listing {
  return { name, service: 'ec2', operation, ...(inVpcs ? { inVpcs } : {}) };
}
