import { expect, test } from 'vitest';
import type { AirflowEnvironment } from '#network/snapshot/service-host.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { explain } from '#request/explain.ts';
import { traceRequest } from '#request/trace-request.ts';
import { expectStory } from '../support/expect-story.ts';
import { named } from '../support/names.ts';
import {
  defaultNacl,
  eni,
  inbound,
  interfaceEndpoint,
  outbound,
  sg,
  subnet,
  table,
} from '../support/network.ts';

const open = '0a1b.c10.ap-northeast-1.airflow.amazonaws.com';
const closed = open.replace('0a1b', '0a1b-vpce');
const service = 'com.amazonaws.vpce.ap-northeast-1.vpce-svc-9';

/** An environment whose group admits its own members and nobody else; the office comes by VPN. */
function network(accessMode: string, admits = 'all sg-airflow'): Snapshot {
  const environment: AirflowEnvironment = {
    id: 'etl',
    status: 'AVAILABLE',
    subnetIds: ['a'],
    groupIds: ['sg-airflow'],
    accessMode,
    webserverUrl: accessMode === 'PUBLIC_ONLY' ? open : closed,
    ...(accessMode === 'PUBLIC_ONLY' ? {} : { webserverServiceName: service }),
  };
  const local = table('rtb-1', [], '10.0.0.0/16 local', '192.168.0.0/16 vgw-1');
  return named({
    subnets: [subnet('a', '10.0.1.0/24')],
    routeTables: [local],
    networkAcls: [defaultNacl()],
    securityGroups: [sg('sg-airflow', inbound(admits), outbound('all 0.0.0.0/0'))],
    networkInterfaces: [
      eni('eni-worker', '10.0.1.20', 'a', ['sg-airflow']),
      eni('eni-web', '10.0.1.90', 'a', ['sg-airflow'], { requesterManaged: true }),
    ],
    vpcEndpoints: [
      interfaceEndpoint('vpce-web', '', ['eni-web'], {
        serviceName: service,
        privateDnsEnabled: false,
      }),
    ],
    vpnGateways: [{ id: 'vgw-1', state: 'available', vpcIds: ['vpc-1'] }],
    vpnConnections: [
      {
        id: 'vpn-1',
        vpnGatewayId: 'vgw-1',
        state: 'available',
        staticRoutesOnly: true,
        routes: [{ destination: '192.168.0.0/16', state: 'available' }],
        tunnels: ['UP', 'DOWN'],
      },
    ],
    environments: [environment],
  });
}

const [shut, auditor, office] = ['PRIVATE_ONLY', 'internet:198.51.100.77', '192.168.7.7'];
const admitted = network(shut, 'tcp/443 192.168.0.0/16');

test.for<[name: string, network: Snapshot, from: string, to: string, story: string]>([
  ['public: anybody', network('PUBLIC_ONLY'), auditor, open, 'ok'],
  ['public: an office', network('PUBLIC_ONLY'), office, open, 'ok'],
  ['private: a worker', network(shut), 'eni-worker', closed, 'ok'],
  [
    'private: anybody, by the name of before',
    network(shut),
    auditor,
    open,
    'dns-failure; name sim:NAME_NOT_FOUND internet',
  ],
  [
    'private: anybody, by its own name',
    network(shut),
    auditor,
    closed,
    'timeout; forward IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS vpc-1; forward NO_PATH vpc-1; forward ENI_SG_RULES_MISMATCH sg-airflow; reply NO_ROUTE_TO_DESTINATION rtb-1',
  ],
  [
    'private: an office that no rule admits',
    network(shut),
    office,
    closed,
    'timeout; forward ENI_SG_RULES_MISMATCH sg-airflow',
  ],
  ['private: an office that a rule admits', admitted, office, closed, 'ok'],
])('%s', ([, snapshot, from, to, story]) => {
  expectStory(traceRequest(snapshot, { from, to, port: 443 }), story);
});

test('the way to a public one says that the group is not on it', () => {
  const trace = traceRequest(network('PUBLIC_ONLY'), { from: auditor, to: open, port: 443 });
  expect(trace.forward.map(({ kind }) => kind)).toEqual(['resolver', 'internet', 'service']);
  expect(explain(trace, 'en').join('\n')).toContain('sg-airflow stands on interfaces in the VPC');
});
