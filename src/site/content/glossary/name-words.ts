import { type GeneralWord, word } from './general-word.ts';

/** Words of names. */
export const nameWords: readonly GeneralWord[] = [
  word(
    'route-53-resolver',
    ['Route 53 Resolver', 'Route 53 Resolver'],
    [
      'The Amazon resolver of every VPC, at its first block plus two, for hosts inside only.',
      'どの VPC にもある Amazon のリゾルバー。最初の CIDR の先頭 +2 にあり、中のホストにだけ答える。',
    ],
    'name-resolution',
  ),
  word(
    'private-dns',
    ['private DNS', 'プライベート DNS'],
    [
      'Makes the service’s ordinary host name give the endpoint’s addresses inside the VPC.',
      'サービスのいつものホスト名が、VPC の中ではエンドポイントのアドレスになるようにする設定。',
    ],
    'interface-endpoints',
  ),
  word(
    'private-hosted-zone',
    ['private hosted zone', 'プライベートホストゾーン'],
    [
      'Records that answer only in the VPCs associated with the zone, and hide the public ones of that name.',
      '関連付けた VPC の中でだけ答えるレコードの集まり。同じ名前の公開ゾーンを隠す。',
    ],
    'name-resolution',
  ),
  word(
    'resolver-endpoint',
    ['Resolver endpoint', 'Resolver エンドポイント'],
    [
      'Interfaces by which questions come into a VPC (inbound) or leave it (outbound).',
      '問い合わせが VPC に入る（インバウンド）、または出る（アウトバウンド）ためのインターフェイス。',
    ],
    'name-resolution',
  ),
  word(
    'resolver-rule',
    ['Resolver rule', 'Resolver ルール'],
    [
      'Says for a domain whether questions are forwarded, and to which addresses.',
      'ドメインごとに、問い合わせを転送するか、どのアドレスに転送するかを決めるもの。',
    ],
    'name-resolution',
  ),
  word(
    'dhcp-options',
    ['DHCP option set', 'DHCP オプションセット'],
    [
      'Tells the hosts of a VPC which resolver to ask.',
      'VPC のホストに、問い合わせ先のリゾルバーなどを知らせるもの。',
    ],
    'name-resolution',
  ),
  word(
    'dns-firewall',
    ['DNS Firewall', 'DNS Firewall'],
    [
      'Lists of names that the resolver of a VPC answers, blocks or overrides.',
      'VPC のリゾルバーが答える、ブロックする、または置き換える名前のリスト。',
    ],
    'name-resolution',
  ),
];
