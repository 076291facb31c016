import type { Edit } from '../edit.ts';
import { read, valueOf, wrong, type Fields, type Reading } from './field.ts';
import { readBlock } from './read-rule.ts';
import { readPorts, readProtocol } from './read-traffic.ts';

/** An entry for a network ACL, of the fields that CreateNetworkAclEntry takes. */
export function readEntry(acl: string, fields: Fields): Reading<Edit> {
  const number = readNumber(fields);
  if (!number.ok) return number;
  const protocol = readProtocol(fields, 'Protocol');
  if (!protocol.ok) return protocol;
  const ports = readPorts(fields, 'PortRange', protocol.value);
  if (!ports.ok) return ports;
  const text = valueOf(fields, 'CidrBlock');
  const cidr = readBlock(text);
  if (cidr === undefined)
    return wrong('CidrBlock', { en: 'a CIDR block', ja: 'CIDR ブロック' }, text, '0.0.0.0/0');
  const entry = {
    number: number.value,
    egress: valueOf(fields, 'direction') === 'egress',
    action: valueOf(fields, 'RuleAction') === 'deny' ? ('deny' as const) : ('allow' as const),
    cidr,
    protocol: protocol.value,
    ...(ports.value && { ports: ports.value }),
  };
  return read({ kind: 'put-acl-entry', acl, entry });
}

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html */
function readNumber(fields: Fields): Reading<number> {
  const text = valueOf(fields, 'RuleNumber');
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 32_766) return read(number);
  return wrong(
    'RuleNumber',
    { en: 'a number from 1 to 32766', ja: '1 から 32766 の番号' },
    text,
    '100',
  );
}
