import type { ChainLink } from '#labs/lesson.ts';

/** From whom a host asks to what it asks for, one gap a link. */
export const chain: readonly ChainLink[] = [
  {
    id: 'dhcp',
    says: {
      en: 'Whom the worker asks for names is said by ___.',
      ja: 'ワーカーが誰に名前を尋ねるかは、___ が決める。',
    },
    choices: [
      {
        id: 'dhcp',
        right: true,
        words: { en: 'the DHCP options of its VPC', ja: 'VPC の DHCP オプション' },
      },
      { id: 'route', words: { en: 'its route table', ja: 'ルートテーブル' } },
      { id: 'endpoint', words: { en: 'the endpoint', ja: 'エンドポイント' } },
    ],
    why: {
      en: 'By default they name AmazonProvidedDNS. Here they name a server of our own.',
      ja: '既定は AmazonProvidedDNS ですが、ここでは自前のサーバーが書かれています。',
    },
  },
  {
    id: 'forwarded',
    says: {
      en: 'Our server sends the question on to the office; for that address its route table has ___.',
      ja: '自前のサーバーは問い合わせを社内へ転送する。そのアドレスへのルートは、ルートテーブルに ___。',
    },
    choices: [
      { id: 'local', words: { en: 'the local route', ja: 'local ルートがある' } },
      { id: 'none', right: true, words: { en: 'no route', ja: 'ない' } },
      { id: 'exempt', words: { en: 'no need of a route', ja: 'なくてもよい' } },
    ],
    why: {
      en: 'Only Amazon’s own resolver is reached past routes, groups and network ACLs. A question to any other server is a packet like all others.',
      ja: 'ルートもグループもネットワーク ACL も通らずに届くのは、Amazon のリゾルバーだけです。ほかのサーバーへの問い合わせは、普通のパケットとして扱われます。',
    },
  },
  {
    id: 'no-address',
    says: {
      en: 'Without an answer the client ___.',
      ja: '答えがないと、クライアントは ___。',
    },
    choices: [
      {
        id: 'no-connection',
        right: true,
        words: {
          en: 'gives up on the name, and tries no connection',
          ja: '名前の段階で諦め、接続は試みない',
        },
      },
      {
        id: 'timeout',
        words: { en: 'prints a connect timeout', ja: '接続タイムアウトと表示する' },
      },
      { id: 'old', words: { en: 'takes the last address it had', ja: '前回のアドレスを使う' } },
    ],
    why: {
      en: 'Hence other words: `Could not connect`, `Temporary failure in name resolution`. A connect timeout needs an address.',
      ja: 'だから文言が違います。`Could not connect` や `Temporary failure in name resolution` です。接続タイムアウトは、アドレスがあってこそ起こります。',
    },
  },
  {
    id: 'attribute',
    says: {
      en: 'Once somebody answers, the names of both endpoints give ___ while `enableDnsHostnames` is off.',
      ja: '答えが返るようになっても、`enableDnsHostnames` が無効の間は、二つのエンドポイントの名前の答えは ___。',
    },
    choices: [
      { id: 'error', words: { en: 'an error', ja: 'エラーになる' } },
      { id: 'public', right: true, words: { en: 'public addresses', ja: 'パブリックアドレス' } },
      { id: 'nothing', words: { en: 'no such name', ja: '「その名前はない」' } },
    ],
    why: {
      en: 'Private names are left out in silence, and public DNS answers in their place. That is why nothing reports it.',
      ja: 'プライベートな名前は黙って外され、代わりにパブリックな DNS が答えます。だから、どこにも報告が出ません。',
    },
  },
  {
    id: 'switch',
    says: {
      en: 'With the attribute on, STS gives a private address and SQS does not: the difference is ___.',
      ja: '属性を有効にすると、STS だけがプライベートアドレスになった。SQS との違いは ___。',
    },
    choices: [
      {
        id: 'own-switch',
        right: true,
        words: {
          en: 'private DNS, which each endpoint has for itself',
          ja: 'エンドポイントごとのプライベート DNS',
        },
      },
      { id: 'group', words: { en: 'their security groups', ja: 'セキュリティグループ' } },
      { id: 'zones', words: { en: 'their Availability Zones', ja: 'アベイラビリティーゾーン' } },
    ],
    why: {
      en: 'The VPC allows private names; each endpoint decides whether it answers for one.',
      ja: 'VPC はプライベートな名前を許し、名前に答えるかどうかはエンドポイントごとに決まります。',
    },
  },
  {
    id: 'name',
    says: {
      en: 'A program still hangs: it asks for ___.',
      ja: 'まだ止まるプログラムがある。尋ねているのは ___。',
    },
    choices: [
      {
        id: 'regional',
        words: {
          en: '`sts.ap-northeast-1.amazonaws.com`',
          ja: '`sts.ap-northeast-1.amazonaws.com`',
        },
      },
      {
        id: 'global',
        right: true,
        words: { en: '`sts.amazonaws.com`', ja: '`sts.amazonaws.com`' },
      },
      { id: 'own', words: { en: 'the endpoint’s own name', ja: 'エンドポイント固有の名前' } },
    ],
    why: {
      en: 'The endpoint answers for the Region’s name. An older name of the same service is another name.',
      ja: 'エンドポイントが受け持つのはリージョンの名前です。同じサービスでも、古い名前は別の名前です。',
    },
  },
];
