import type {
  Listener,
  ListenerRule,
  LoadBalancer,
  Target,
  TargetGroup,
} from '#network/snapshot/load-balancer.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import {
  defaultNacl,
  eni,
  inbound,
  outbound,
  sg,
  snapshot,
  subnet,
  table,
  vpc,
} from './network.ts';

const open = outbound('all 0.0.0.0/0');
const arn = (path: string) => `arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:${path}`;
export const [app, net] = [arn('loadbalancer/app/web/50dc'), arn('loadbalancer/net/web/73e2')];
export const groupArn = arn('targetgroup/web/9d3c');

export interface Shape {
  readonly type?: 'application' | 'network';
  readonly balancer?: Partial<LoadBalancer>;
  readonly group?: Partial<TargetGroup>;
  readonly targets?: readonly Target[];
  readonly rules?: readonly ListenerRule[];
  readonly more?: Partial<Snapshot>;
  /** What `sg-web` of the target admits. */
  readonly admits?: string;
}

/**
 * `client` (10.0.1.10) asks a load balancer whose nodes stand in zones a and c (10.0.8.8, 10.0.9.9);
 * its targets are `i-a` (10.0.2.10, zone a) and `i-c` (10.0.3.10, zone c), at port 8080.
 */
export function balanced({
  type = 'application',
  balancer,
  group,
  targets,
  rules = [],
  more,
  admits,
}: Shape): Snapshot {
  const isApp = type === 'application';
  const id = isApp ? app : net;
  const path = id.split(':loadbalancer/')[1];
  const node = (name: string, address: string, zone: string) =>
    eni(`eni-lb-${name}`, address, `lb-${name}`, balancer?.groupIds ?? (isApp ? ['sg-lb'] : []), {
      description: `ELB ${path}`,
      availabilityZone: `ap-northeast-1${zone}`,
      requesterManaged: true,
      interfaceType: isApp ? 'interface' : 'network_load_balancer',
    });
  return snapshot({
    vpcs: [vpc()],
    subnets: [
      subnet('client', '10.0.1.0/24'),
      subnet('lb-a', '10.0.8.0/24'),
      subnet('lb-c', '10.0.9.0/24', 'c'),
      subnet('web-a', '10.0.2.0/24'),
      subnet('web-c', '10.0.3.0/24', 'c'),
    ],
    routeTables: [table('rtb-1', [], '10.0.0.0/16 local')],
    networkAcls: [defaultNacl()],
    securityGroups: [
      sg('sg-client', open),
      sg('sg-lb', inbound('tcp/443 10.0.1.0/24'), open),
      sg('sg-web', inbound(admits ?? 'tcp/8080 sg-lb'), open),
    ],
    networkInterfaces: [
      eni('eni-client', '10.0.1.10', 'client', ['sg-client']),
      node('a', '10.0.8.8', 'a'),
      node('c', '10.0.9.9', 'c'),
      eni('eni-a', '10.0.2.10', 'web-a', ['sg-web'], { instanceId: 'i-a' }),
      eni('eni-c', '10.0.3.10', 'web-c', ['sg-web'], { instanceId: 'i-c' }),
    ],
    instances: [
      { id: 'i-a', state: 'running', networkInterfaceIds: ['eni-a'] },
      { id: 'i-c', state: 'running', networkInterfaceIds: ['eni-c'] },
    ],
    loadBalancers: [
      {
        id,
        loadBalancerName: 'web',
        type,
        scheme: 'internal',
        vpcId: 'vpc-1',
        state: 'active',
        dnsName: 'internal-web-1.ap-northeast-1.elb.amazonaws.com',
        groupIds: isApp ? ['sg-lb'] : [],
        zones: [],
        ...balancer,
      },
    ],
    listeners: [
      {
        id: arn('listener/web'),
        loadBalancerId: id,
        port: 443,
        protocol: isApp ? 'HTTPS' : 'TCP',
        targetGroupIds: [groupArn],
        ...(isApp ? { rules } : {}),
      },
    ],
    targetGroups: [
      {
        id: groupArn,
        targetType: 'instance',
        protocol: isApp ? 'HTTP' : 'TCP',
        port: 8080,
        vpcId: 'vpc-1',
        loadBalancerIds: [id],
        healthCheck: { enabled: true, protocol: 'HTTP', port: 'traffic-port' },
        targets: targets ?? [{ id: 'i-a' }, { id: 'i-c' }],
        ...group,
      },
    ],
    ...more,
  });
}

export const toA: Request = { from: 'eni-client', to: '10.0.8.8', port: 443 };

/** The network load balancer with one listener that is otherwise. */
export function listening(parts: Partial<Listener>): Shape {
  const shape: Shape = { type: 'network', admits: 'all 10.0.0.0/16' };
  const listeners = (balanced(shape).listeners ?? []).map((own) => ({ ...own, ...parts }));
  return { ...shape, more: { listeners } };
}
