import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import { type Answer, onTheWay, refused, unread } from '../answer.ts';
import { endpointAnswer } from '../endpoint/endpoint-name.ts';
import { indexNames } from '../name-index.ts';

/**
 * Answers for the name of an MWAA environment's private web server, which stands behind an endpoint
 * in the customer's VPC; undefined for any other name, a public web server's among them. A server has
 * one name: when the access mode changes, the name without or with `-vpce` is nobody's any more.
 *
 * @see https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html
 */
export function evaluateWebServerName(index: SnapshotIndex, host: string): Answer | undefined {
  const { environmentAt } = indexNames(index);
  const environment = environmentAt.get(host);
  if (!environment && environmentAt.has(otherName(host))) return refused('no-such-host');
  if (!environment || environment.accessMode === 'PUBLIC_ONLY') return undefined;
  const { id, webserverServiceName: service } = environment;
  const { vpcEndpoints } = index.snapshot;
  if (!vpcEndpoints) return unread({ kind: 'resource', collection: 'vpcEndpoints' });
  if (service === undefined)
    return unread({ kind: 'resource', collection: 'environments', id }, { hostId: id });
  const endpoint = vpcEndpoints.find(({ serviceName }) => serviceName === service);
  if (!endpoint) return unread({ kind: 'public-address', host }, { hostId: id });
  const answer = endpointAnswer(index, endpoint, 'endpoint-dns');
  return onTheWay(answer, { assumes: [{ kind: 'web-server-endpoint', about: endpoint.id }] });
}

/** The name that the same web server has in the other access mode. */
function otherName(host: string): string {
  const [label = '', ...domain] = host.split('.');
  const other = label.endsWith('-vpce') ? label.slice(0, -'-vpce'.length) : `${label}-vpce`;
  return [other, ...domain].join('.');
}
