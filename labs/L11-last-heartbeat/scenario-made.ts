import type { Step, StepValue } from '#aws/step.ts';

/** What MWAA and AWS made, looked up, so that requests and commands can name it. */
export const whatMwaaMade: readonly Step[] = [
  {
    service: 'ec2',
    operation: 'DescribeVpcEndpoints',
    input: { Filters: filters({ 'service-name': '${database-service}', 'vpc-id': '${vpc}' }) },
    save: {
      'database-endpoint': 'VpcEndpoints.0.VpcEndpointId',
      'database-host': 'VpcEndpoints.0.DnsEntries.0.DnsName',
      'database-door-1': 'VpcEndpoints.0.NetworkInterfaceIds.0',
      'database-door-2': 'VpcEndpoints.0.NetworkInterfaceIds.1',
    },
    comment: {
      en: 'The door to the metadata database, which MWAA has put into both subnets.',
      ja: 'MWAA が両サブネットに置いた、メタデータデータベースへの出入口。',
    },
  },
  ...containers('scheduler', {
    en: 'Where the schedulers stand.',
    ja: 'スケジューラーの立つ場所。',
  }),
  ...containers('worker', {
    en: 'Where the worker stands.',
    ja: 'ワーカーの立つ場所。',
  }),
  {
    service: 'ec2',
    operation: 'DescribePrefixLists',
    input: { Filters: filters({ 'prefix-list-name': 'com.amazonaws.${region}.s3' }) },
    save: { 's3-prefix-list': 'PrefixLists.0.PrefixListId' },
    comment: { en: 'The addresses of S3, as a list.', ja: 'S3 のアドレスのリスト。' },
  },
];

function containers(role: 'scheduler' | 'worker', comment: Step['comment']): readonly Step[] {
  return [
    {
      service: 'ec2',
      operation: 'DescribeNetworkInterfaces',
      input: {
        Filters: filters({
          'vpc-id': '${vpc}',
          description: `Amazon MWAA ${role} of environment \${environment}`,
        }),
      },
      save: {
        [role]: 'NetworkInterfaces.0.NetworkInterfaceId',
        [`${role}-address`]: 'NetworkInterfaces.0.PrivateIpAddress',
        ...(role === 'scheduler'
          ? { 'scheduler-2': 'NetworkInterfaces.1.NetworkInterfaceId' }
          : {}),
      },
      comment,
    },
  ];
}

function filters(wanted: Readonly<Record<string, string>>): StepValue {
  return Object.entries(wanted).map(([name, value]) => ({
    Name: name,
    Values: [{ text: value }],
  }));
}
