import type { GlossaryWord } from '#labs/lesson.ts';

export const glossary: readonly GlossaryWord[] = [
  {
    id: 'vpc-resolver',
    term: { en: 'VPC resolver (VPC+2)', ja: 'VPC のリゾルバー(VPC+2)' },
    means: {
      en: 'Amazon’s DNS server of a VPC, at the base of its block plus two and at 169.254.169.253; it alone knows the VPC’s private names.',
      ja: 'VPC ごとにある Amazon の DNS サーバー。CIDR の先頭 +2 と 169.254.169.253 にいて、VPC のプライベートな名前を知る唯一の相手。',
    },
  },
  {
    id: 'dhcp-options',
    term: { en: 'DHCP options', ja: 'DHCP オプションセット' },
    means: {
      en: 'What a VPC tells its hosts when they get their address, above all whom to ask for names.',
      ja: 'ホストがアドレスを受け取るときに VPC から伝えられる設定。とくに、名前を誰に尋ねるか。',
    },
  },
  {
    id: 'forwarder',
    term: { en: 'forwarder', ja: 'フォワーダー（転送先）' },
    means: {
      en: 'The DNS server to which another one sends the questions that it cannot answer itself.',
      ja: '自分で答えられない問い合わせを、DNS サーバーが回す先のサーバー。',
    },
  },
  {
    id: 'dns-attributes',
    term: { en: 'DNS attributes of a VPC', ja: 'VPC の DNS 属性' },
    means: {
      en: '`enableDnsSupport` (is there a resolver) and `enableDnsHostnames` (has the VPC names of its own); private names need both.',
      ja: '`enableDnsSupport`（リゾルバーがあるか）と `enableDnsHostnames`（VPC が自分の名前を持つか）。プライベートな名前には両方が必要。',
    },
  },
  {
    id: 'private-dns',
    term: { en: 'private DNS', ja: 'プライベート DNS' },
    means: {
      en: 'Makes the service’s ordinary host name give the endpoint’s addresses inside the VPC.',
      ja: 'サービスのいつものホスト名が、VPC の中ではエンドポイントのアドレスになるようにする設定。',
    },
  },
  {
    id: 'regional-name',
    term: { en: 'Regional name', ja: 'リージョンの名前' },
    means: {
      en: 'A service’s host name with the Region in it, such as `sts.ap-northeast-1.amazonaws.com`; the one that endpoints answer for.',
      ja: '`sts.ap-northeast-1.amazonaws.com` のようにリージョンが入ったホスト名。エンドポイントが受け持つのはこの名前。',
    },
  },
];
