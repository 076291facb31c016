import type { Step } from '#aws/step.ts';
import { named } from '#labs/steps.ts';
import { securityGroup } from '#labs/vpc-steps.ts';
import { onPort, groupRule } from './pieces-groups.ts';

/** Names a list of blocks, for rules that refer to it. */
export function prefixList(...blocks: readonly string[]): Step {
  return {
    service: 'ec2',
    operation: 'CreateManagedPrefixList',
    input: {
      PrefixListName: 'office',
      AddressFamily: 'IPv4',
      MaxEntries: 5,
      Entries: blocks.map((text) => ({ Cidr: { text } })),
    },
    save: { 'office-list': 'PrefixList.PrefixListId' },
    comment: {
      en: 'The office’s addresses, by one name.',
      ja: 'オフィスのアドレスに名前を付けたリスト。',
    },
  };
}

/** The list admitted at the load balancer. */
export const admitList: Step = groupRule(
  'balancer',
  [
    {
      IpProtocol: 'tcp',
      FromPort: 443,
      ToPort: 443,
      PrefixListIds: [{ PrefixListId: { ref: 'office-list' } }],
    },
  ],
  { en: 'Whoever is on the list.', ja: 'リストにある相手を許可します。' },
);

/** Gives the environment these groups and no others. */
export function environmentGroups(...groups: readonly string[]): Step {
  return {
    service: 'mwaa',
    operation: 'UpdateEnvironment',
    input: {
      Name: { text: '${environment}' },
      NetworkConfiguration: { SecurityGroupIds: groups.map((name) => ({ ref: `${name}-group` })) },
    },
    until: {
      operation: 'GetEnvironment',
      input: { Name: { text: '${environment}' } },
      path: 'Environment.Status',
      is: 'AVAILABLE',
    },
    comment: {
      en: 'On its containers and endpoints alike.',
      ja: 'コンテナとエンドポイントの両方に付きます。',
    },
  };
}

/** A host in a public subnet, with a public address and SSH open for these blocks. */
export function bastion(...blocks: readonly string[]): readonly Step[] {
  return [
    securityGroup('bastion', 'Jump host', { en: 'For a jump host.', ja: '踏み台用。' }),
    groupRule('bastion', onPort(22, ...blocks), {
      en: 'SSH, from wherever one happens to be.',
      ja: 'どこからでも SSH。',
    }),
    {
      service: 'ec2',
      operation: 'CreateNetworkInterface',
      input: {
        SubnetId: { ref: 'public-first' },
        Groups: [{ ref: 'bastion-group' }],
        ...named('network-interface', 'bastion'),
      },
      save: { bastion: 'NetworkInterface.NetworkInterfaceId' },
      comment: { en: 'In a public subnet.', ja: 'パブリックサブネットに。' },
    },
  ];
}

/** A listener without TLS, on 80. */
export function plainListener(action: 'forward' | 'redirect'): Step {
  return {
    service: 'elbv2',
    operation: 'CreateListener',
    input: {
      LoadBalancerArn: { ref: 'balancer' },
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [
        action === 'forward'
          ? { Type: 'forward', TargetGroupArn: { ref: 'targets' } }
          : {
              Type: 'redirect',
              RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' },
            },
      ],
    },
    comment: { en: 'For those who type no https.', ja: 'https を付けずに入力する人のために。' },
  };
}

/** The web server for those who ask for this name, and nothing for anybody else. */
export function onlyForName(host: string): readonly Step[] {
  return [
    {
      service: 'elbv2',
      operation: 'CreateRule',
      input: {
        ListenerArn: { ref: 'listener' },
        Priority: 10,
        Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: [host] } }],
        Actions: [{ Type: 'forward', TargetGroupArn: { ref: 'targets' } }],
      },
      comment: {
        en: 'Whoever asks for this name comes to the web server…',
        ja: 'この名前で来た要求だけを Web サーバーへ送り…',
      },
    },
    {
      service: 'elbv2',
      operation: 'ModifyListener',
      input: {
        ListenerArn: { ref: 'listener' },
        DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
      },
      comment: {
        en: '…and for anybody else there is nothing here.',
        ja: '…それ以外には「何もない」と答えます。',
      },
    },
  ];
}
