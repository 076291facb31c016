/** How one call of AWS shows an object: where it stands in the answer, and the command that asks. */
export interface Reading {
  /** The list of the answer that holds the object; absent where the answer is about one alone. */
  readonly list?: string;
  /** The command without `aws`, up to where the object's id follows. */
  readonly command: string;
  /** What the object's id begins with, to find it among what a step names; of a name nothing. */
  readonly prefix?: string;
}

/**
 * The calls that network steps are read from. A command without an id to follow asks for all.
 *
 * @see https://docs.aws.amazon.com/cli/latest/reference/ec2/
 */
export const readings: Readonly<Record<string, Reading>> = {
  DescribeSecurityGroups: {
    list: 'SecurityGroups',
    command: 'ec2 describe-security-groups --group-ids',
    prefix: 'sg-',
  },
  DescribeNetworkAcls: {
    list: 'NetworkAcls',
    command: 'ec2 describe-network-acls --network-acl-ids',
    prefix: 'acl-',
  },
  DescribeRouteTables: {
    list: 'RouteTables',
    command: 'ec2 describe-route-tables --route-table-ids',
    prefix: 'rtb-',
  },
  DescribeNetworkInterfaces: {
    list: 'NetworkInterfaces',
    command: 'ec2 describe-network-interfaces --network-interface-ids',
    prefix: 'eni-',
  },
  DescribeInstances: {
    list: 'Reservations[].Instances',
    command: 'ec2 describe-instances --instance-ids',
    prefix: 'i-',
  },
  DescribeDBInstances: {
    list: 'DBInstances',
    command: 'rds describe-db-instances --db-instance-identifier',
    prefix: '',
  },
  DescribeClusters: {
    list: 'Clusters',
    command: 'redshift describe-clusters --cluster-identifier',
    prefix: '',
  },
  DescribeCacheClusters: {
    list: 'CacheClusters',
    command: 'elasticache describe-cache-clusters --cache-cluster-id',
    prefix: '',
  },
  DescribeSubnets: {
    list: 'Subnets',
    command: 'ec2 describe-subnets --subnet-ids',
    prefix: 'subnet-',
  },
  DescribeVpcAttribute: { command: 'ec2 describe-vpc-attribute --vpc-id', prefix: 'vpc-' },
  DescribeDhcpOptions: { list: 'DhcpOptions', command: 'ec2 describe-dhcp-options' },
  DescribeVpcEndpoints: {
    list: 'VpcEndpoints',
    command: 'ec2 describe-vpc-endpoints --vpc-endpoint-ids',
    prefix: 'vpce-',
  },
  DescribeInternetGateways: {
    list: 'InternetGateways',
    command: 'ec2 describe-internet-gateways --internet-gateway-ids',
    prefix: 'igw-',
  },
  DescribeEgressOnlyInternetGateways: {
    list: 'EgressOnlyInternetGateways',
    command: 'ec2 describe-egress-only-internet-gateways --egress-only-internet-gateway-ids',
    prefix: 'eigw-',
  },
  DescribeNatGateways: {
    list: 'NatGateways',
    command: 'ec2 describe-nat-gateways --nat-gateway-ids',
    prefix: 'nat-',
  },
  DescribeVpcPeeringConnections: {
    list: 'VpcPeeringConnections',
    command: 'ec2 describe-vpc-peering-connections --vpc-peering-connection-ids',
    prefix: 'pcx-',
  },
  DescribeTransitGatewayVpcAttachments: {
    list: 'TransitGatewayVpcAttachments',
    command: 'ec2 describe-transit-gateway-vpc-attachments --transit-gateway-attachment-ids',
    prefix: 'tgw-attach-',
  },
  DescribeTransitGatewayAttachments: {
    list: 'TransitGatewayAttachments',
    command: 'ec2 describe-transit-gateway-attachments --transit-gateway-attachment-ids',
    prefix: 'tgw-attach-',
  },
  SearchTransitGatewayRoutes: {
    command:
      'ec2 search-transit-gateway-routes --filters Name=type,Values=static,propagated --transit-gateway-route-table-id',
    prefix: 'tgw-rtb-',
  },
  DescribeVpnGateways: {
    list: 'VpnGateways',
    command: 'ec2 describe-vpn-gateways --vpn-gateway-ids',
    prefix: 'vgw-',
  },
  DescribeVpnConnections: {
    list: 'VpnConnections',
    command: 'ec2 describe-vpn-connections --vpn-connection-ids',
    prefix: 'vpn-',
  },
  ListFirewallRules: {
    list: 'FirewallRules',
    command: 'route53resolver list-firewall-rules --firewall-rule-group-id',
    prefix: 'rslvr-frg-',
  },
  ListResolverEndpoints: {
    list: 'ResolverEndpoints',
    command: 'route53resolver list-resolver-endpoints',
  },
  ListResolverRules: { list: 'ResolverRules', command: 'route53resolver list-resolver-rules' },
  ListResourceRecordSets: {
    command: 'route53 list-resource-record-sets --hosted-zone-id',
    prefix: 'Z',
  },
  DescribeLoadBalancers: {
    list: 'LoadBalancers',
    command: 'elbv2 describe-load-balancers --load-balancer-arns',
    prefix: 'arn:',
  },
  DescribeListeners: {
    command: 'elbv2 describe-listeners --load-balancer-arn',
    prefix: 'arn:',
  },
  DescribeTargetHealth: {
    command: 'elbv2 describe-target-health --target-group-arn',
    prefix: 'arn:aws:elasticloadbalancing',
  },
  ListCommands: { list: 'Commands', command: 'ssm list-commands --instance-id', prefix: 'i-' },
  GetEnvironment: { command: 'mwaa get-environment --name' },
  GetCallerIdentity: { command: 'sts get-caller-identity' },
};
