import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { EndpointService, VpcEndpoint } from '#network/snapshot/gateways.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { nameInWords } from '../../../support/in-words.ts';
import { named } from '../../../support/names.ts';
import { eni, interfaceEndpoint } from '../../../support/network.ts';

const door = eni('eni-a', '10.0.1.87', 'private-a', [], { ipv6Addresses: ['2001:db8:1::87'] });

function ask(
  service: string,
  host: string,
  parts: Partial<VpcEndpoint> = {},
  rows: readonly EndpointService[] = [],
) {
  const endpoint = interfaceEndpoint('vpce-1', service, ['eni-a'], parts);
  const network = named({
    networkInterfaces: [door],
    vpcEndpoints: [endpoint],
    endpointServices: rows,
  });
  return evaluateName(indexSnapshot(network), host, 'vpc-1');
}

const answers = '10.0.1.87 by endpoint-private-dns';
const passedOver = 'stand-in by public, not vpce-1: other-name';

test.for<[service: string, host: string, step: string]>([
  ['sqs', 'sqs.ap-northeast-1.amazonaws.com', answers],
  ['sqs', 'queue.amazonaws.com', passedOver],
  ['sqs', 'ap-northeast-1.queue.amazonaws.com', passedOver],
  ['sqs', 'sqs.ap-northeast-1.api.aws', passedOver],
  ['sts', 'sts.ap-northeast-1.amazonaws.com', answers],
  ['sts', 'sts.amazonaws.com', passedOver],
  ['logs', 'logs.us-east-1.amazonaws.com', passedOver],
  ['sagemaker.runtime', 'sagemaker.runtime.ap-northeast-1.amazonaws.com', passedOver],
  ['execute-api', 'a1b2.execute-api.ap-northeast-1.amazonaws.com', answers],
])('the endpoint of %s, asked for %s: %s', ([service, host, step]) => {
  expect(nameInWords(ask(service, host))).toBe(step);
});

test.for<[name: string, parts: Partial<VpcEndpoint>, host: string, step: string]>([
  [
    'a name of both families that the endpoint itself lists',
    {
      dnsNames: ['vpce-1-4c5e.sqs.ap-northeast-1.vpce.amazonaws.com', 'sqs.ap-northeast-1.api.aws'],
    },
    'sqs.ap-northeast-1.api.aws',
    answers,
  ],
  [
    'a service of another Region',
    { serviceName: 'com.amazonaws.us-east-1.sqs', serviceRegion: 'us-east-1' },
    'sqs.us-east-1.amazonaws.com',
    answers,
  ],
  [
    'the own Region of an endpoint to another',
    { serviceName: 'com.amazonaws.us-east-1.sqs', serviceRegion: 'us-east-1' },
    'sqs.ap-northeast-1.amazonaws.com',
    passedOver,
  ],
  [
    "somebody's own service, by the name that its endpoint lists",
    {
      serviceName: 'com.amazonaws.vpce.ap-northeast-1.vpce-svc-1',
      dnsNames: ['vpce-1-4c5e.vpce-svc-1.ap-northeast-1.vpce.amazonaws.com', 'api.partner.example'],
    },
    'api.partner.example',
    answers,
  ],
  [
    'of both families, AAAA records too',
    { addressType: 'dualstack' },
    'sqs.ap-northeast-1.amazonaws.com',
    '10.0.1.87+2001:db8:1::87 by endpoint-private-dns',
  ],
  [
    'IPv6 alone',
    { addressType: 'ipv6' },
    'sqs.ap-northeast-1.amazonaws.com',
    '2001:db8:1::87 by endpoint-private-dns',
  ],
])('%s', ([, parts, host, step]) => {
  expect(nameInWords(ask('sqs', host, parts))).toBe(step);
});

test('of a service that nothing tells the names of, its row of the catalogue is asked', () => {
  const serviceName = 'com.amazonaws.ap-northeast-1.geo.maps';
  const privateDnsNames = ['maps.geo.ap-northeast-1.amazonaws.com'];
  const row = { serviceName, types: ['Interface'], privateDnsNames };
  const host = 'maps.geo.ap-northeast-1.amazonaws.com';
  expect(nameInWords(ask('geo.maps', host, {}, [row]))).toBe(answers);
  expect(ask('geo.maps', host)).toMatchObject({
    verdict: 'unknown',
    missing: { kind: 'endpoint-service', serviceName },
  });
});

test('a name below one that the endpoint answers for is taken to be public', () => {
  const step = ask('codeartifact.api', 'd-1.d.codeartifact.ap-northeast-1.amazonaws.com');
  expect(nameInWords(step)).toBe(passedOver);
  expect(step.assumes).toEqual([{ kind: 'endpoint-names-only', about: 'vpce-1' }]);
});

test.for<[host: string, step: string]>([
  ['bucket.vpce-1-4c5e.s3.ap-northeast-1.vpce.amazonaws.com', '10.0.1.87 by endpoint-dns'],
  ['b1.bucket.vpce-1-4c5e.s3.ap-northeast-1.vpce.amazonaws.com', '10.0.1.87 by endpoint-dns'],
  ['vpce-1-4c5e.vpce-svc-9.ap-northeast-1.vpce.amazonaws.com', '10.0.1.87 by endpoint-dns'],
  ['vpce-2-4c5e.s3.ap-northeast-1.vpce.amazonaws.com', 'no-such-endpoint by nobody'],
])('%s is a name of its own: %s', ([host, step]) => {
  expect(nameInWords(ask('s3', host, { privateDnsEnabled: false }))).toBe(step);
});
