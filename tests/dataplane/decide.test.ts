import { expect, test } from 'vitest';
import { decide } from '#dataplane/decide.ts';
import type { Listener } from '#dataplane/listener.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { answerCall } from '#request/answer-call.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { balanced, toA } from '../support/balanced.ts';
import { listenerRule } from '../support/listener-rule.ts';
import { named } from '../support/names.ts';
import { defaultNacl, eni, outbound, sg, subnet, table, vpc } from '../support/network.ts';
import { putLogEvents, silentNotebook, withLogsEndpoint } from '../support/silent-notebook.ts';
import { app, network } from './rows.ts';

const aws: Listener = { kind: 'aws', hosts: [putLogEvents.to] };

/** The name, the connection and the call, each in a word or two. */
function felt(snapshot: Snapshot, request: Request, listener?: Listener): string {
  const trace = traceRequest(snapshot, request);
  const { action } = request;
  const denial =
    action === undefined ? undefined : answerCall(snapshot, { ...request, action }).denial;
  const { name, connection, call } = decide(trace, {
    ...(listener ? { listener } : {}),
    ...(denial ? { denial } : {}),
  });
  const addresses = name?.kind === 'resolve' ? ` ${name.addresses.join(' ')}` : '';
  const told =
    call?.kind === 'deny' ? `${call.kind} ${call.denial.code} ${call.denial.status}` : call?.kind;
  return [name && `${name.kind}${addresses}`, connection.kind, told].filter(Boolean).join(', ');
}

const to = (host: string, port = 443): Request => ({ from: app.at, to: host, port });
const logs = { from: putLogEvents.from, to: putLogEvents.to, port: 443 };

/** The same host behind other DNS settings of its VPC. */
function resolving(parts: Parameters<typeof vpc>[0]): Snapshot {
  return named({
    vpcs: [vpc(parts)],
    subnets: [subnet('near', '10.0.1.0/24')],
    routeTables: [table('rtb-main', [], '10.0.0.0/16 local')],
    networkAcls: [defaultNacl()],
    securityGroups: [sg('sg-app', outbound('all 0.0.0.0/0'))],
    networkInterfaces: [eni('eni-app', '10.0.1.23', 'near', ['sg-app'])],
  });
}

const byPath = balanced({ rules: [listenerRule('1 path-pattern /api/* -> !redirect')] });
const node = byPath.networkInterfaces?.find(({ id }) => id === 'eni-lb-a');
const [listener] = byPath.listeners ?? [];
const balancer: Listener | undefined = node &&
  listener && { kind: 'load-balancer', nodeId: node.id, listener, names: [] };
const rulesUnread = {
  ...byPath,
  listeners: [listener ?? []].flat().map(({ rules: _unread, ...one }) => one),
};

test.for<[string, string, string]>([
  [
    'a load balancer whose rules go by what the request says',
    felt(byPath, toA, balancer),
    'deliver',
  ],
  ['one whose rules were not read', felt(rulesUnread, toA, balancer), 'unknown'],
  [
    'a public address and no way there',
    felt(silentNotebook(), logs, aws),
    'resolve 203.0.113.23, drop',
  ],
  [
    'an endpoint, and nothing asked of it',
    felt(withLogsEndpoint(), logs, aws),
    'resolve 10.0.2.87, deliver',
  ],
  [
    'an endpoint, and a policy that refuses',
    felt(withLogsEndpoint(), putLogEvents, aws),
    'resolve 10.0.2.87, deliver, deny AccessDeniedException 400',
  ],
  [
    'a call that is lost is judged by nobody',
    felt(silentNotebook(), putLogEvents, aws),
    'resolve 203.0.113.23, drop',
  ],
  [
    'who is not named is not let pass',
    felt(withLogsEndpoint(), { ...logs, action: 'logs:PutLogEvents' }, aws),
    'resolve 10.0.2.87, deliver, unknown',
  ],
  ['a host where nothing listens', felt(network(), to('10.0.2.10', 8080)), 'refuse'],
  ['a name that nobody has', felt(network(), to('cache.corp.internal')), 'no-such-name, drop'],
  [
    'a resolver that is switched off',
    felt(resolving({ enableDnsSupport: false }), to('db.corp.example')),
    'silence, drop',
  ],
  [
    'no resolver at all',
    felt(resolving({ dnsServers: [] }), to('db.corp.example')),
    'silence, drop',
  ],
  [
    'a resolver that nobody runs',
    felt(resolving({ dnsServers: ['10.0.1.53'] }), to('db.corp.example')),
    'silence, drop',
  ],
])('%s', ([, told, wanted]) => {
  expect(told).toBe(wanted);
});
