import { decode, encode } from 'dns-packet';
import { expect, test } from 'vitest';
import { answerDns } from '#dataplane/answer-question.ts';
import { createJudge } from '#dataplane/judge.ts';
import { standAt } from '#dataplane/place.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { eni, vpc } from '../support/network.ts';
import { app, network } from './rows.ts';

const host = 'logs.ap-northeast-1.amazonaws.com';

/** DHCP options name 10.0.2.53, which forwards to an office that nobody reaches. */
function withServer(to: string): Snapshot {
  const whole = network();
  const tags = { 'closednet:dns-forwarder': to };
  const server = eni('eni-dns', '10.0.2.53', 'data', ['sg-dns'], { tags });
  const [rules] = whole.securityGroups?.filter(({ id }) => id === 'sg-app') ?? [];
  const admits = {
    egress: false,
    protocol: 'udp',
    ports: { from: 53, to: 53 },
    peer: { kind: 'cidr', cidr: '10.0.0.0/16' },
  } as const;
  const group = {
    id: 'sg-dns',
    vpcId: 'vpc-1',
    groupName: 'sg-dns',
    rules: [...(rules?.rules ?? []), admits],
  };
  return {
    ...whole,
    vpcs: [vpc({ dnsServers: ['10.0.2.53'] })],
    securityGroups: [...(whole.securityGroups ?? []), group],
    networkInterfaces: [...(whole.networkInterfaces ?? []), server],
  };
}

test.for<[name: string, server: string, forwardsTo: string, said: string]>([
  ['that of the DHCP options, which waits for an office in vain', '10.0.2.53', '192.168.53.53', ''],
  ['the same, set to forward to Amazon’s', '10.0.2.53', '10.0.0.2', '10.0.1.50'],
  ['Amazon’s, whatever the DHCP options say', '10.0.0.2', '192.168.53.53', '10.0.1.50'],
  ['Amazon’s other address', '169.254.169.253', '192.168.53.53', '10.0.1.50'],
])('a question is answered by the server that it is put to: %s', ([, server, to, said]) => {
  const snapshot = withServer(to);
  const place = standAt(snapshot, app);
  if (!place) throw new Error('nobody there');
  const judge = createJudge({ place, snapshot: () => snapshot, standIns: [] });
  const { decision } = judge.connect({ address: server, port: 53, protocol: 'udp' });
  expect(decision).toEqual({ kind: 'deliver', to: { kind: 'resolver' } });
  const question = encode({ type: 'query', id: 1, questions: [{ type: 'A', name: host }] });
  const reply = answerDns(judge, () => undefined, question, server);
  const answers = reply ? (decode(reply).answers ?? []) : [];
  expect(answers.map((answer) => (answer.type === 'A' ? answer.data : '')).join()).toBe(said);
});

test('a stranger’s server on the internet is not in this network', () => {
  const snapshot = withServer('10.0.0.2');
  const place = standAt(snapshot, app);
  if (!place) throw new Error('nobody there');
  const judge = createJudge({ place, snapshot: () => snapshot, standIns: [] });
  const { decision } = judge.connect({ address: '8.8.8.8', port: 53, protocol: 'udp' });
  expect(decision).toEqual({ kind: 'drop' });
});
