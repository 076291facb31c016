import type { Words } from './words.ts';

/** What a trace takes for granted; `{0}` and `{1}` stand for what it is about. */
const catalogue = {
  'service-listens': {
    en: 'the service listens on {0}',
    ja: 'サービスは {0} で待ち受けているものとする',
  },
  'host-listens': {
    en: 'something listens on {0} at {1}',
    ja: '{1} では何かが {0} で待ち受けているものとする',
  },
  'port-443': {
    en: 'no port was given: 443 is judged',
    ja: 'ポートの指定がないので 443 として判定した',
  },
  'client-ports': {
    en: 'the client sends from a port of {0}',
    ja: 'クライアントの送信元ポートは {0} のどれか',
  },
  'stand-in': {
    en: '{0} stands for a public address of {1}',
    ja: '{0} は {1} のパブリックアドレスの代わり',
  },
  'any-answer': {
    en: 'the client may take any of {0}; this trace follows {1}',
    ja: 'クライアントは {0} のどれを選ぶこともあり、このトレースは {1} を追った',
  },
  'public-name': {
    en: '{0} exists in public DNS',
    ja: '{0} はパブリック DNS に存在するものとする',
  },
  'no-hosted-zone': {
    en: 'no private hosted zone answers for {0}',
    ja: '{0} に答えるプライベートホストゾーンはないものとする',
  },
  'no-resolver-rule': {
    en: 'no Resolver rule forwards {0}',
    ja: '{0} を転送する Resolver ルールはないものとする',
  },
  'no-dns-firewall': {
    en: 'DNS Firewall does not block {0}',
    ja: 'DNS Firewall は {0} をブロックしないものとする',
  },
  'endpoint-zone': {
    en: 'private DNS of {0} ranks by its name, as a private hosted zone does',
    ja: '{0} のプライベート DNS は、プライベートホストゾーンと同じく名前の詳しさで選ばれるものとする',
  },
  'endpoint-names-only': {
    en: 'private DNS of {0} leaves names below its own to public DNS',
    ja: '{0} のプライベート DNS は、自分の名前より下の名前をパブリック DNS に任せるものとする',
  },
  'spelled-address': {
    en: '{0} is the address of the host whose name spells it',
    ja: '名前に書かれた {0} がそのホストのアドレスであるものとする',
  },
  'delegated-zone': {
    en: 'public DNS leads to the hosted zone {0}',
    ja: 'パブリック DNS はホストゾーン {0} に委任しているものとする',
  },
  'no-redirection': {
    en: '{0} is not redirected to a name that DNS Firewall blocks',
    ja: '{0} の CNAME の先は DNS Firewall にブロックされないものとする',
  },
  'web-server-endpoint': {
    en: 'the name of the private web server leads to {0}',
    ja: 'プライベート Web サーバーの名前は {0} を指すものとする',
  },
  'bucket-region': {
    en: 'the bucket {0} is in {1}',
    ja: 'バケット {0} は {1} にあるものとする',
  },
  'no-ipv6': {
    en: '{0} has no IPv6 address of its own',
    ja: '{0} 自身には IPv6 アドレスがないものとする',
  },
  'amazon-resolver': {
    en: 'the VPC asks the Amazon resolver (its DHCP options were not read)',
    ja: 'VPC は Amazon のリゾルバーを使うものとする（DHCP オプションは読み取っていない）',
  },
  'any-zone': {
    en: 'the transit gateway may hand it to any of {0}; this trace follows {1}',
    ja: 'トランジットゲートウェイは {0} のどれに渡すこともあり、このトレースは {1} を追った',
  },
  'appliance-forwards': {
    en: 'the appliance at {0} forwards {1} unchanged',
    ja: '{0} のアプライアンスは {1} をそのまま転送するものとする',
  },
  'customer-side': {
    en: "the customer's own network lets {0} pass between {1} and {2}, both ways",
    ja: 'お客様側の網は {1} と {2} の間の {0} を双方向に通すものとする',
  },
  'public-access-off': {
    en: 'VPC Block Public Access is off (the answers do not tell)',
    ja: 'VPC のパブリックアクセスブロックは無効とする（応答に記載がない）',
  },
  'any-resource': {
    en: 'no resource was named: the action is judged on *',
    ja: 'リソースの指定がないので * に対して判定した',
  },
  'no-session-policy': {
    en: 'the session was made without a policy of its own',
    ja: 'セッションは独自のポリシーなしで作られたものとする',
  },
  'no-key-grants': {
    en: 'no grant of {0} allows the call',
    ja: '{0} のグラントによる許可はないものとする',
  },
  'no-acls': {
    en: 'the bucket {0} ignores ACLs (its owner is enforced)',
    ja: 'バケット {0} では ACL は無効（バケット所有者の強制）とする',
  },
  'young-function-url': {
    en: 'the function URL was made since October 2025 and asks for lambda:InvokeFunction too',
    ja: '関数 URL は 2025 年 10 月以降に作られ、lambda:InvokeFunction も必要とする',
  },
  'no-organization': {
    en: 'no policy of an organization limits the call',
    ja: '組織のポリシー（SCP、RCP）による制限はないものとする',
  },
} as const satisfies Record<string, Words>;

/** States an assumption in English, as a trace document holds it. */
export function assume(key: keyof typeof catalogue, ...about: readonly string[]): string {
  return fill(catalogue[key].en, about);
}

/** An assumption of a trace document in both languages; a text of another origin stays English. */
export function assumptionInWords(text: string): Words {
  for (const entry of Object.values(catalogue)) {
    const about = readTemplate(entry.en, text);
    if (about) return { en: text, ja: fill(entry.ja, about) };
  }
  return { en: text, ja: text };
}

function fill(template: string, about: readonly string[]): string {
  return about.reduce((text, one, i) => text.replaceAll(`{${i}}`, one), template);
}

function readTemplate(template: string, text: string): readonly string[] | undefined {
  const literal = template.split(/\{\d\}/).map((part) => part.replace(/[()*.?]/g, '\\$&'));
  const found = new RegExp(`^${literal.join('(.+?)')}$`).exec(text);
  return found?.slice(1);
}
