import type { Request } from '#request/document.ts';
import { read, valueOf, wrong, type Fields, type Reading } from './field.ts';
import { readProtocol } from './read-traffic.ts';

/** Who asks what of whom; what is nobody in the network is found when it is traced. */
export function readRequest(fields: Fields): Reading<Request> {
  const from = valueOf(fields, 'from');
  const to = valueOf(fields, 'to');
  if (from === '') return wrong('from', { en: 'who asks', ja: '送信元' }, from, 'internet');
  if (to === '')
    return wrong(
      'to',
      { en: 'a host name, an address or an id', ja: 'ホスト名、アドレス、ID' },
      to,
      '10.0.1.23',
    );
  const protocol = readProtocol(fields, 'protocol');
  if (!protocol.ok) return protocol;
  const port = readPort(fields);
  if (!port.ok) return port;
  const call = readCall(fields);
  if (!call.ok) return call;
  const { value: named } = protocol;
  return read({
    from,
    to,
    protocol: named === 'icmpv6' ? 58 : named,
    ...(port.value !== undefined && { port: port.value }),
    ...call.value,
  });
}

function readPort(fields: Fields): Reading<number | undefined> {
  const text = valueOf(fields, 'port');
  if (text === '') return read(undefined);
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return read(port);
  return wrong('port', { en: 'a number from 0 to 65535', ja: '0 から 65535 の番号' }, text, '443');
}

type Call = Pick<Request, 'action' | 'resource' | 'principal'>;

/** The AWS call that goes along: none without an action. */
function readCall(fields: Fields): Reading<Call> {
  const [action, resource, principal] = ['action', 'resource', 'principal'].map((name) =>
    valueOf(fields, name),
  );
  if (action === undefined || action === '') return read({});
  if (!/^[a-z0-9-]+:[A-Za-z0-9]+$/.test(action))
    return wrong(
      'action',
      { en: 'a service and an operation', ja: 'サービスと操作' },
      action,
      'logs:PutLogEvents',
    );
  return read({
    action,
    ...(resource && { resource }),
    ...(principal && { principal }),
  });
}
