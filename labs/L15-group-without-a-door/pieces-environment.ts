import type { Step } from '#aws/step.ts';
import { updateEnvironment } from '#labs/airflow-steps.ts';

const environment = { Name: { text: '${environment}' } } as const;

export function accessMode(mode: 'PUBLIC_ONLY' | 'PRIVATE_ONLY', comment: Step['comment']): Step {
  return updateEnvironment({ WebserverAccessMode: mode }, comment);
}

/** The two addresses of the web server's endpoint, and its name: as `web-first`, `web-second`. */
export const findWebServer: readonly Step[] = [
  {
    service: 'mwaa',
    operation: 'GetEnvironment',
    input: environment,
    save: {
      'private-host': 'Environment.WebserverUrl',
      'web-service': 'Environment.WebserverVpcEndpointService',
      'database-service': 'Environment.DatabaseVpcEndpointService',
    },
    comment: {
      en: 'The environment says which endpoint service is its web server.',
      ja: 'どのエンドポイントサービスが Web サーバーかは、環境の情報にあります。',
    },
  },
  ...addressesOf('web', {
    en: 'That service’s endpoint in this VPC…',
    ja: 'そのサービスの、この VPC にあるエンドポイント。',
  }),
];

/** The same of the database's endpoint: `database-first`, `database-second`. */
export const findDatabase: readonly Step[] = addressesOf('database', {
  en: 'The other endpoint leads to the database.',
  ja: 'もう一つのエンドポイントは、データベースに続いています。',
});

function addressesOf(part: 'web' | 'database', comment: Step['comment']): readonly Step[] {
  const members = ['first', 'second'] as const;
  return [
    {
      service: 'ec2',
      operation: 'DescribeVpcEndpoints',
      input: { Filters: [{ Name: 'service-name', Values: [{ ref: `${part}-service` }] }] },
      save: {
        [`${part}-endpoint`]: 'VpcEndpoints.0.VpcEndpointId',
        [`${part}-interface-first`]: 'VpcEndpoints.0.NetworkInterfaceIds.0',
        [`${part}-interface-second`]: 'VpcEndpoints.0.NetworkInterfaceIds.1',
      },
      comment,
    },
    ...members.map((which): Step => ({
      service: 'ec2',
      operation: 'DescribeNetworkInterfaces',
      input: { NetworkInterfaceIds: [{ ref: `${part}-interface-${which}` }] },
      save: { [`${part}-${which}`]: 'NetworkInterfaces.0.PrivateIpAddress' },
      comment: {
        en: `…and its address in the ${which} subnet.`,
        ja: `${which === 'first' ? '一つ目' : '二つ目'}のサブネットでのアドレス。`,
      },
    })),
  ];
}
