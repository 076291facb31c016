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

/** What a listener does with a request, by default or by one of its rules. */
export interface ListenerAction {
  /** Where it forwards to. */
  readonly targetGroupIds: readonly string[];
  /** It answers by itself: `fixed-response`, `redirect`, `authenticate-…`. */
  readonly answersBy?: string;
}

/** `id` is the ARN; the action is the default one. */
export interface Listener extends Resource, ListenerAction {
  readonly loadBalancerId: string;
  readonly port: number;
  readonly protocol: string;
  /** Of an application load balancer, the first to be tried first; absent where they were not read. */
  readonly rules?: readonly ListenerRule[];
  /** The certificate that it shows unless another fits the name asked for better. */
  readonly certificateArn?: string;
  /** The names in it; absent where it was not read. */
  readonly certificateNames?: readonly string[];
}

/** It takes a request for which all of its conditions hold. */
export interface ListenerRule extends ListenerAction {
  readonly priority: number;
  readonly conditions: readonly RuleCondition[];
}

/** It holds where one of its values fits. */
export interface RuleCondition {
  /** `host-header`, `path-pattern`, `source-ip`, `http-request-method`, `http-header`, `query-string`. */
  readonly field: string;
  readonly values: readonly RuleValue[];
  /** Of `http-header`: which header. */
  readonly header?: string;
}

export interface RuleValue {
  readonly text: string;
  /** Of `query-string`: the key whose value it is; any where it is absent. */
  readonly key?: string;
  readonly isRegex?: boolean;
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
