import type { Resource } from './resource.ts';

/** Of `elbv2`; `id` is the ARN. */
export interface LoadBalancer extends Resource {
  readonly loadBalancerName: string;
  readonly type: 'application' | 'network' | 'gateway';
  readonly scheme: 'internet-facing' | 'internal';
  readonly vpcId: string;
  /** `active`, `provisioning`, `active_impaired`, `failed`. */
  readonly state: string;
  readonly dnsName: string;
  readonly groupIds: readonly string[];
  readonly zones: readonly { readonly zone: string; readonly subnetId: string }[];
  /** `load_balancing.cross_zone.enabled`; absent when its attributes were not read. */
  readonly crossZone?: boolean;
  /** Of a network load balancer with groups: whether they judge what comes by PrivateLink. */
  readonly judgesPrivateLink?: boolean;
}

/** `id` is the ARN. */
export interface Listener extends Resource {
  readonly loadBalancerId: string;
  readonly port: number;
  readonly protocol: string;
  /** Where its default action forwards to. */
  readonly targetGroupIds: readonly string[];
  /** The default action answers by itself: `fixed-response`, `redirect`, `authenticate-…`. */
  readonly answersBy?: string;
  /** The certificate that it shows unless another fits the name asked for better. */
  readonly certificateArn?: string;
  /** The names in it; absent where it was not read. */
  readonly certificateNames?: readonly string[];
}

/** `id` is the ARN. */
export interface TargetGroup extends Resource {
  readonly targetType: 'instance' | 'ip' | 'lambda' | 'alb';
  readonly protocol: string;
  readonly port: number;
  readonly vpcId?: string;
  readonly loadBalancerIds: readonly string[];
  readonly healthCheck: {
    readonly enabled: boolean;
    readonly protocol: string;
    /** A number, or `traffic-port`. */
    readonly port: string;
    readonly path?: string;
    /** What counts as well: `200`, `200,302`, `200-399`. */
    readonly httpCodes?: string;
  };
  /** `preserve_client_ip.enabled`; absent when the attributes were not read. */
  readonly preservesClient?: boolean;
  /** `load_balancing.cross_zone.enabled` of the group: it may override the load balancer's. */
  readonly crossZone?: boolean | 'use_load_balancer_configuration';
  /** Absent when `DescribeTargetHealth` was not read. */
  readonly targets?: readonly Target[];
}

export interface Target {
  /** An instance's id, an address, or the ARN of a function or of an application load balancer. */
  readonly id: string;
  readonly port?: number;
  readonly zone?: string;
  readonly health?: string;
  readonly reason?: string;
}
