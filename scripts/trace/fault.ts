import type { z } from 'zod';
import { nearest } from '#problem/nearest.ts';
import type { Words } from '#request/words.ts';
import { type Fault, shown } from '../fault.ts';
import { optionMembers } from './request-schema.ts';

/** The first thing that the schema found wrong with what was asked. */
export function faultOf(error: z.ZodError, asked: unknown): Fault {
  const issue = error.issues[0];
  if (issue?.code === 'unrecognized_keys') return unknownField(issue.keys[0] ?? '');
  const field = String(issue?.path[0] ?? '');
  if (field === '') return { field, what: noRequest, expected: anObject, got: shown(asked) };
  const value: unknown = Reflect.get(Object(asked), field);
  const isMissing = value === undefined;
  return {
    field,
    what: isMissing
      ? words(`"${field}" is missing`, `"${field}" がない`)
      : words(`"${field}" cannot be read`, `"${field}" を読み取れない`),
    expected: expectedOf(field),
    got: isMissing ? 'nothing' : shown(value),
  };
}

/** A line that is no JSON at all. */
export function notJson(line: string): Fault {
  return { field: '', what: words('not JSON', 'JSON ではない'), expected: anObject, got: line };
}

function unknownField(typed: string): Fault {
  const members = ['id', ...optionMembers];
  const meant = nearest(typed, members);
  const known = members.join(', ');
  return {
    field: typed,
    what: words(`a request has no "${typed}"`, `要求に "${typed}" という項目はない`),
    expected:
      meant === undefined
        ? words(`one of ${known}`, `${known} のいずれか`)
        : words(`"${meant}"`, `"${meant}"`),
    got: typed,
  };
}

const words = (en: string, ja: string): Words => ({ en, ja });

const noRequest = words('not a request', '要求ではない');
const anObject = words(
  'an object such as {"from": "eni-…", "to": "10.0.0.4", "port": 443}',
  '{"from": "eni-…", "to": "10.0.0.4", "port": 443} のようなオブジェクト',
);
const aPort = words('a number from 0 to 65535', '0 から 65535 までの整数');
const aText = words('text', '文字列');

const expectedValues: ReadonlyMap<string, Words> = new Map([
  [
    'from',
    words(
      'an ENI or instance id, an address, internet[:ADDRESS] or a Name tag',
      'ENI やインスタンスの ID、アドレス、internet[:アドレス]、Name タグのいずれか',
    ),
  ],
  [
    'to',
    words(
      'an ENI, instance or endpoint id, an address, internet[:ADDRESS], a Name tag or a host name',
      'ENI・インスタンス・エンドポイントの ID、アドレス、internet[:アドレス]、Name タグ、ホスト名のいずれか',
    ),
  ],
  [
    'protocol',
    words(
      'tcp, udp, icmp, all or a number from 0 to 255',
      'tcp、udp、icmp、all、または 0～255 の番号',
    ),
  ],
  ['port', aPort],
  ['sourcePort', aPort],
  [
    'action',
    words('an action such as "logs:PutLogEvents"', '"logs:PutLogEvents" のようなアクション'),
  ],
  ['resource', words('an ARN', 'ARN')],
  ['principal', words('an ARN', 'ARN')],
]);

function expectedOf(field: string): Words {
  return expectedValues.get(field) ?? aText;
}
