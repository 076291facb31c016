import type { PortRange, Protocol } from '#network/packet/flow.ts';
import { hasPorts, nameProtocol } from '#network/packet/protocol.ts';
import { read, valueOf, wrong, type Fields, type Reading } from './field.ts';

/** A protocol by AWS's name, by its number, or `-1` for all. */
export function readProtocol(fields: Fields, name: string): Reading<Protocol> {
  const text = valueOf(fields, name).toLowerCase();
  const named = (['tcp', 'udp', 'icmp', 'icmpv6', 'all'] as const).find((one) => one === text);
  if (named) return read(named);
  const number = Number(text);
  const isOne = /^-?\d+$/.test(text) && number >= -1 && number <= 255;
  if (isOne) return read(nameProtocol(number));
  return wrong(
    name,
    {
      en: 'tcp, udp, icmp, icmpv6, all, or a number to 255',
      ja: 'tcp、udp、icmp、icmpv6、all、または 255 までの番号',
    },
    text,
    'tcp',
  );
}

/** Ports as people write them: `443`, `1024-65535`, or nothing for all of them. */
export function readPorts(
  fields: Fields,
  name: string,
  protocol: Protocol,
): Reading<PortRange | undefined> {
  const text = valueOf(fields, name);
  if (!hasPorts(protocol)) return read(undefined);
  if (text === '') return read({ from: 0, to: 65_535 });
  const [, first = '', last = first] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(text) ?? [];
  const range = { from: Number(first), to: Number(last) };
  const isRange = first !== '' && range.from <= range.to && range.to <= 65_535;
  if (isRange) return read(range);
  return wrong(
    name,
    { en: 'a port or a range, 0 to 65535', ja: '0 から 65535 のポート、または範囲' },
    text,
    '443',
  );
}
