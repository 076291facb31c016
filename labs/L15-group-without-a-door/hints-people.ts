import type { Evidence, Hint } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { howFar } from '#labs/how-far.ts';
import { frontName, privateHost } from './names.ts';
import { auditor, office, open, vpnUser } from './requests.ts';

/** Four rungs about who gets in, from traces of all three. */
export const peopleHints: readonly Hint[] = [
  { rung: 1, say: whoGetsHowFar },
  { rung: 2, say: whichGroupCounts },
  {
    rung: 3,
    say: () => ({
      en: 'Each way has its own filter. By the internet people meet the load balancer’s group, with their public address. By the VPN they come into the private subnets with their own address and meet the group on the web server’s endpoint; the load balancer’s name would send them out to its public addresses. A rule for a person belongs where that person’s address arrives.',
      ja: '道ごとに、効く場所が違います。インターネットから来る人は、パブリックアドレスのままロードバランサーのグループに出会います。VPN の利用者は自分のアドレスのままプライベートサブネットに入り、Web サーバーのエンドポイントに付いたグループに出会います(ロードバランサーの名前を引くと、外のパブリックアドレスへ向かってしまいます)。人についてのルールは、その人のアドレスが届く場所に書きます。',
    }),
  },
  { rung: 4, say: nearAnswer },
];

const people = [
  { who: { en: 'The office', ja: 'オフィス' }, ask: open(office, frontName) },
  { who: { en: 'the VPN', ja: 'VPN' }, ask: open(vpnUser, privateHost) },
  { who: { en: 'the auditor', ja: '監査人' }, ask: open(auditor, frontName) },
] as const;

function whoGetsHowFar(evidence: Evidence): Words {
  const told = people.map(({ who, ask }) => ({ who, far: howFar(evidence.trace(ask)) }));
  return {
    en: `${told.map(({ who, far }) => `${who.en}: ${far.en}`).join('; ')}.`,
    ja: `${told.map(({ who, far }) => `${who.ja}: ${far.ja}`).join('。')}。`,
  };
}

function whichGroupCounts({ bindings }: Evidence): Words {
  const [balancer, environment] = ['balancer-group', 'environment-group'].map(
    (name) => bindings[name] ?? name,
  );
  return {
    en: `Two groups: ${balancer} at the load balancer, ${environment} at the endpoint. aws ec2 describe-security-groups --group-ids ${balancer} ${environment}: whose address arrives at which of them?`,
    ja: `グループは二つ。ロードバランサーの ${balancer} と、エンドポイントの ${environment} です。aws ec2 describe-security-groups --group-ids ${balancer} ${environment} を見て、誰のアドレスがどちらに届くかを考えてください。`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const value = (name: string) => bindings[name] ?? name;
  const admit = (group: string, block: string) =>
    `aws ec2 authorize-security-group-ingress --group-id ${value(group)} --protocol tcp --port 443 --cidr ${value(block)}`;
  const revoke = `aws ec2 revoke-security-group-ingress --group-id ${value('balancer-group')} --protocol tcp --port 443 --cidr 0.0.0.0/0`;
  const calls = [
    revoke,
    admit('balancer-group', 'office-range'),
    admit('environment-group', 'vpn-range'),
  ];
  return {
    en: `Nearly all of it, as far as it is not there yet: ${calls.join('; ')}`,
    ja: `ほぼ答えです(済んだものは除いてください): ${calls.join('; ')}`,
  };
}
