import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { AirflowEnvironment } from '#network/snapshot/service-host.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { nameInWords } from '../../../support/in-words.ts';
import { named } from '../../../support/names.ts';
import { eni, interfaceEndpoint } from '../../../support/network.ts';

const host = '0a1b-vpce.c10.ap-northeast-1.airflow.amazonaws.com';
const service = 'com.amazonaws.vpce.ap-northeast-1.vpce-svc-9';
const environment: AirflowEnvironment = {
  id: 'airflow',
  status: 'AVAILABLE',
  subnetIds: [],
  groupIds: [],
  accessMode: 'PRIVATE_ONLY',
  webserverUrl: host,
  webserverServiceName: service,
};

function ask(parts: Partial<AirflowEnvironment>, serviceName = service) {
  const door = interfaceEndpoint('vpce-web', '', ['eni-web'], {
    serviceName,
    privateDnsEnabled: false,
  });
  const network = named({
    networkInterfaces: [eni('eni-web', '10.0.1.90', 'private-a', [])],
    vpcEndpoints: [door],
    environments: [{ ...environment, ...parts }],
  });
  return evaluateName(indexSnapshot(network), host, 'vpc-1');
}

test('a private web server stands behind its endpoint, as an assumption', () => {
  const step = ask({});
  expect(nameInWords(step)).toBe('10.0.1.90 by endpoint-dns, not vpce-web: private-dns-off');
  expect(step.assumes).toContainEqual({ kind: 'web-server-endpoint', about: 'vpce-web' });
});

test.for<[name: string, parts: Partial<AirflowEnvironment>, service: string, by: string]>([
  ['a public web server has a public address', { accessMode: 'PUBLIC_ONLY' }, service, 'public'],
  [
    'its URL may be written whole',
    { webserverUrl: `https://${host}/home` },
    service,
    'endpoint-dns',
  ],
  ['without its endpoint it is unknown', {}, 'com.amazonaws.vpce.other', 'unknown'],
])('%s', ([, parts, serviceName, by]) => {
  expect(ask(parts, serviceName).by).toBe(by);
});

test('its name of the other access mode is nobody’s', () => {
  const network = named({ environments: [environment] });
  const step = evaluateName(indexSnapshot(network), host.replace('-vpce', ''));
  expect(nameInWords(step)).toBe('no-such-host by nobody');
});
