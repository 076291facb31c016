import type {
  Bucket,
  Key,
  LogGroup,
  PolicyOfResource,
  Role,
  StudioDomain,
  User,
} from './account.ts';
import type { DnsFirewall, HostedZone, ResolverEndpoint, ResolverRule } from './dns.ts';
import type {
  EndpointService,
  InternetGateway,
  NatGateway,
  PeeringConnection,
  VpcEndpoint,
} from './gateways.ts';
import type { Instance, NetworkInterface } from './interface.ts';
import type { Listener, LoadBalancer, TargetGroup } from './load-balancer.ts';
import type {
  DirectConnectAssociation,
  VirtualInterface,
  VpnConnection,
  VpnGateway,
} from './private-connection.ts';
import type { Process, Schedule } from './process.ts';
import type {
  AirflowEnvironment,
  EcsTask,
  GlueConnection,
  LambdaFunction,
  ServiceHost,
} from './service-host.ts';
import type {
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayRouteTable,
} from './transit-gateway.ts';
import type { NetworkAcl, PrefixList, RouteTable, SecurityGroup, Subnet, Vpc } from './vpc.ts';

/**
 * The network as collected at one moment, in AWS's words, normalised in representation only.
 * A collection (or an attribute) that is absent was not read: a trace that needs it says `unknown`
 * and names the call. An empty collection was read and holds nothing. It may hold resources of
 * several accounts and Regions; `readIn` then tells where each collection was read.
 */
export interface Snapshot {
  /** Of who asked, or of most resources; empty where nothing tells. */
  readonly account: string;
  readonly region: string;
  /** `ACCOUNT REGION` of the places where a collection was read; one that is absent: everywhere. */
  readonly readIn?: Readonly<Partial<Record<Collection, readonly string[]>>>;

  readonly vpcs?: readonly Vpc[];
  readonly subnets?: readonly Subnet[];
  readonly routeTables?: readonly RouteTable[];
  readonly networkAcls?: readonly NetworkAcl[];
  readonly securityGroups?: readonly SecurityGroup[];
  readonly networkInterfaces?: readonly NetworkInterface[];
  readonly instances?: readonly Instance[];
  readonly internetGateways?: readonly InternetGateway[];
  readonly egressOnlyInternetGateways?: readonly InternetGateway[];
  readonly natGateways?: readonly NatGateway[];
  readonly vpcEndpoints?: readonly VpcEndpoint[];
  readonly endpointServices?: readonly EndpointService[];
  readonly prefixLists?: readonly PrefixList[];
  readonly peeringConnections?: readonly PeeringConnection[];

  readonly transitGateways?: readonly TransitGateway[];
  readonly transitGatewayAttachments?: readonly TransitGatewayAttachment[];
  readonly transitGatewayRouteTables?: readonly TransitGatewayRouteTable[];
  readonly vpnGateways?: readonly VpnGateway[];
  readonly vpnConnections?: readonly VpnConnection[];
  readonly virtualInterfaces?: readonly VirtualInterface[];
  readonly directConnectAssociations?: readonly DirectConnectAssociation[];

  readonly loadBalancers?: readonly LoadBalancer[];
  readonly listeners?: readonly Listener[];
  readonly targetGroups?: readonly TargetGroup[];

  readonly hostedZones?: readonly HostedZone[];
  readonly resolverRules?: readonly ResolverRule[];
  readonly resolverEndpoints?: readonly ResolverEndpoint[];
  readonly dnsFirewalls?: readonly DnsFirewall[];

  readonly dbInstances?: readonly ServiceHost[];
  readonly redshiftClusters?: readonly ServiceHost[];
  readonly cacheNodes?: readonly ServiceHost[];
  readonly functions?: readonly LambdaFunction[];
  readonly tasks?: readonly EcsTask[];
  readonly environments?: readonly AirflowEnvironment[];
  readonly glueConnections?: readonly GlueConnection[];
  readonly processes?: readonly Process[];
  readonly schedules?: readonly Schedule[];

  readonly roles?: readonly Role[];
  readonly users?: readonly User[];
  readonly buckets?: readonly Bucket[];
  readonly keys?: readonly Key[];
  readonly domains?: readonly StudioDomain[];
  readonly logGroups?: readonly LogGroup[];
  /** Of services whose resources have policies and are nothing else here (SQS, SNS, Lambda, ECR …). */
  readonly resourcePolicies?: readonly PolicyOfResource[];
}

/** The collections of a snapshot, by name. */
export type Collection = Exclude<keyof Snapshot, 'account' | 'region' | 'readIn'>;
