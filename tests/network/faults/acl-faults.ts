import { nacl } from '../../support/network.ts';
import { edit, fault, type Fault, type Where } from './fault.ts';
import { wayOf } from './way.ts';
import type { Working } from './working-network.ts';

/** A deny below all other numbers, for packets from or to one address. */
function shut(acl: string, way: 'in' | 'out', address: string, where: Where, ports = 'all'): Fault {
  const direction = where.startsWith('reply') ? 'reply' : 'forward';
  const component = way === 'in' ? 'network-acl-ingress' : 'network-acl-egress';
  const code = ports === 'all' ? 'SUBNET_ACL_RESTRICTION' : 'sim:SUBNET_ACL_RESTRICTS_SOME_PORTS';
  const first = nacl('', [], `${way} 1 deny ${ports} ${address}/32`).entries;
  return fault(
    `${acl} denies ${ports} ${way} ${address} (${direction})`,
    `${acl} ${way} ${address}`,
    (network) => ({
      ...network,
      networkAcls: edit(network.networkAcls, acl, (one) => ({
        ...one,
        entries: [...first, ...one.entries],
      })),
    }),
    [[where, `${direction} ${component} ${acl} ${code}`]],
  );
}

/** Denials at each boundary that the request crosses, and of a part of the ports of its replies. */
export function ofAcls({ kind, request }: Working): readonly Fault[] {
  if (kind === 'one subnet') return [];
  const { client, server, from, behind } = wayOf(kind);
  const some = `${request.protocol}/40000-41000`;
  const replies = (acl: string, way: 'in' | 'out', address: string, where: Where) => [
    shut(acl, way, address, where),
    shut(acl, way, address, where, some),
  ];
  const ofTheClient = [
    shut('acl-client', 'out', server, 'client-acl'),
    ...replies('acl-client', 'in', server, 'reply-client-acl'),
  ];
  const ofTheServer = [
    shut('acl-server', 'in', client, 'server-acl'),
    ...replies('acl-server', 'out', client, 'reply-server-acl'),
  ];
  const ofTheGateway = [
    shut('acl-nat', 'in', client, 'nat-acl'),
    shut('acl-nat', 'out', server, 'nat-acl'),
    ...replies('acl-nat', 'in', server, 'reply-nat-acl'),
    ...replies('acl-nat', 'out', client, 'reply-nat-acl'),
  ];
  const ofTheAttachments = [
    shut('acl-nat', 'in', client, 'tgw-acl-in'),
    shut('acl-far', 'out', server, 'tgw-acl-out'),
    ...replies('acl-far', 'in', server, 'reply-tgw-acl-in'),
    ...replies('acl-nat', 'out', client, 'reply-tgw-acl-out'),
  ];
  return [
    ...(kind === 'over a transit gateway' ? ofTheAttachments : []),
    ...(from === 'eni-client' ? ofTheClient : []),
    ...(behind ? ofTheServer : []),
    ...(kind === 'out by the NAT gateway' ? ofTheGateway : []),
  ];
}
