import type { z } from 'zod';
import type { Words } from '#request/words.ts';

const words = (en: string, ja: string): Words => ({ en, ja });
const told = (table: Readonly<Record<string, Words>>) => new Map(Object.entries(table));

/** What a schema of ours asks for, by the name that it gives as its message. */
const asked = told({
  'ipv4-block': words('an IPv4 block such as 10.0.0.0/16', '10.0.0.0/16 のような IPv4 ブロック'),
  'ipv6-block': words('an IPv6 block such as ::/0', '::/0 のような IPv6 ブロック'),
  block: words('an IPv4 or IPv6 block', 'IPv4 または IPv6 のブロック'),
  'ipv4-address': words('an IPv4 address', 'IPv4 アドレス'),
  'ipv6-address': words('an IPv6 address', 'IPv6 アドレス'),
  address: words('an IPv4 or IPv6 address', 'IPv4 または IPv6 のアドレス'),
  'port-or-all': words('a port from 0 to 65535, or -1', '0～65535 のポート、または -1'),
  port: words('a port from 0 to 65535', '0～65535 のポート'),
  'port-order': words('a last port that is not before the first', '始点以上の終点ポート'),
  'icmp-type': words('a number from 0 to 255, or -1', '0～255 の数値、または -1'),
  'rule-number': words('a number from 1 to 65535', '1～65535 の数値'),
  protocol: words(
    'a protocol: a name, a number up to 255, or -1 for all',
    'プロトコル（名前、255 までの番号、すべてを表す -1 のいずれか）',
  ),
  policy: words('a policy: JSON text or an object', 'ポリシー（JSON の文字列またはオブジェクト）'),
  'prefix-list': words('the id of a prefix list (pl-…)', 'プレフィックスリストの ID（pl-…）'),
  domain: words('a domain such as corp.example.', 'corp.example. のようなドメイン'),
  destination: words('a destination of the route', 'ルートの送信先'),
  source: words('CidrBlock or Ipv6CidrBlock', 'CidrBlock または Ipv6CidrBlock'),
  rules: words(
    'the rules of the group, here or from describe-security-group-rules',
    'グループのルール（この応答、または describe-security-group-rules の応答）',
  ),
  list: words('a list', 'リスト'),
});

const types = told({
  string: words('text', '文字列'),
  number: words('a number', '数値'),
  int: words('a whole number', '整数'),
  boolean: words('true or false', 'true または false'),
  array: words('a list', 'リスト'),
  object: words('an object', 'オブジェクト'),
  record: words('an object', 'オブジェクト'),
});

const anything = words(
  'the whole answer of the call, unshortened (no --query)',
  '省略のない応答全体（--query なし）',
);

/** What stands under a name here. */
export function expected(name: string): Words {
  return asked.get(name) ?? anything;
}

/** What should have stood where a schema found something else. */
export function expectation(issue: z.core.$ZodIssue | undefined): Words {
  if (issue?.code === 'invalid_type') return types.get(issue.expected) ?? anything;
  if (issue?.code !== 'invalid_value') return expected(issue?.message ?? '');
  const values = issue.values.map(String);
  return words(`one of ${values.join(', ')}`, `${values.join('、')} のいずれか`);
}
