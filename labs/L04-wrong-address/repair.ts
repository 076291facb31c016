import type { Step, StepValue } from '#aws/step.ts';
import { forwarderTag, stsSettingTag } from './names.ts';

type Comment = Step['comment'];

/** Sets what the DNS server forwards every question to. */
export function forwardTo(server: string, comment: Comment): Step {
  return tag('name-server', forwarderTag, server, comment);
}

/** Sets something on a host: a tag of its interface. */
export function tag(host: string, Key: string, value: string, comment: Comment): Step {
  return {
    service: 'ec2',
    operation: 'CreateTags',
    input: { Resources: [{ ref: host }], Tags: [{ Key, Value: { text: value } }] },
    comment,
  };
}

/** The VPC's own resolver knows the VPC's private names; nobody else does. */
export const forwardToVpc: Step = forwardTo('${resolver}', {
  en: 'The server forwards to the VPC’s own resolver, the base of its block plus two: that one alone knows the private names of this VPC.',
  ja: '転送先を VPC 自身のリゾルバー（CIDR の先頭 +2）にします。この VPC のプライベートな名前を知っているのは、これだけです。',
});

export function hostNames(on: boolean, comment: Comment): Step {
  return {
    service: 'ec2',
    operation: 'ModifyVpcAttribute',
    input: { VpcId: { ref: 'vpc' }, EnableDnsHostnames: { Value: on } },
    comment,
  };
}

export const hostNamesOn: Step = hostNames(true, {
  en: 'Private names of a VPC are answered only with both of its DNS attributes; this is the one that is off by default.',
  ja: 'VPC のプライベートな名前に答えるには、DNS の属性が二つとも必要です。既定で無効なのは、こちらです。',
});

/** Changes an endpoint after it was made. */
export function modifyEndpoint(
  service: string,
  change: { readonly [member: string]: StepValue },
  comment: Comment,
): Step {
  return {
    service: 'ec2',
    operation: 'ModifyVpcEndpoint',
    input: { VpcEndpointId: { ref: `${service}-endpoint` }, ...change },
    comment,
  };
}

export const privateDnsOn: Step = modifyEndpoint(
  'sqs',
  { PrivateDnsEnabled: true },
  {
    en: 'The endpoint answers for its service’s usual name. AWS refuses this call while either attribute of the VPC is off.',
    ja: 'エンドポイントが、サービスのいつもの名前に答えるようになります。VPC の属性のどちらかが無効だと、AWS はこの呼び出しを拒否します。',
  },
);

export const regionalSts: Step = tag('worker', stsSettingTag, 'regional', {
  en: 'The worker’s programs ask the STS of their Region, whose name the endpoint answers for. Current SDKs do so unasked.',
  ja: 'ワーカーのプログラムが、リージョンの STS に尋ねるようにします。エンドポイントが答えるのはその名前です。今の SDK では、これが既定です。',
});

/** All of it, in the order in which the faults hide each other. */
export const repaired: readonly Step[] = [forwardToVpc, hostNamesOn, privateDnsOn, regionalSts];
