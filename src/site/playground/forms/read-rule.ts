import { familyOf, parseBlock } from '#network/packet/block.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { SecurityGroupPeer } from '#network/snapshot/vpc.ts';
import type { Edit } from '../edit.ts';
import { read, valueOf, wrong, type Fields, type Reading } from './field.ts';
import { readPorts, readProtocol } from './read-traffic.ts';

/** A rule for a security group, of the fields that AuthorizeSecurityGroupIngress and Egress take. */
export function readRule(snapshot: Snapshot, group: string, fields: Fields): Reading<Edit> {
  const protocol = readProtocol(fields, 'IpProtocol');
  if (!protocol.ok) return protocol;
  const ports = readPorts(fields, 'FromPort-ToPort', protocol.value);
  if (!ports.ok) return ports;
  const peer = readPeer(snapshot, fields, 'CidrIp');
  if (!peer.ok) return peer;
  const rule = {
    egress: valueOf(fields, 'direction') === 'egress',
    protocol: protocol.value,
    ...(ports.value && { ports: ports.value }),
    peer: peer.value,
  };
  return read({ kind: 'add-group-rule', group, rule });
}

/** The other end of a rule: a block, a group of the network or a prefix list of it, by id or name. */
function readPeer(snapshot: Snapshot, fields: Fields, name: string): Reading<SecurityGroupPeer> {
  const text = valueOf(fields, name);
  const group = snapshot.securityGroups?.find(
    ({ id, groupName }) => id === text || groupName === text,
  );
  if (group) return read({ kind: 'security-group', groupId: group.id });
  const list = snapshot.prefixLists?.find(
    ({ id, prefixListName }) => id === text || prefixListName === text,
  );
  if (list) return read({ kind: 'prefix-list', prefixListId: list.id });
  const block = readBlock(text);
  if (block === undefined)
    return wrong(
      name,
      {
        en: 'a CIDR block, or a security group or prefix list of this network',
        ja: 'CIDR ブロック、またはこのネットワークのセキュリティグループかプレフィックスリスト',
      },
      text,
      snapshot.vpcs?.[0]?.cidrs[0] ?? '10.0.0.0/16',
    );
  const kind = familyOf(block) === 6 ? 'ipv6-cidr' : 'cidr';
  return read({ kind, cidr: block });
}

/** A block as AWS takes it: one address is a block of one; host bits are refused. */
export function readBlock(text: string): string | undefined {
  if (text === '') return undefined;
  const whole = text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`;
  try {
    const block = parseBlock(whole);
    const start = parseBlock(whole.split('/')[0] ?? '');
    return block.first === start.first ? whole : undefined;
  } catch {
    return undefined;
  }
}
