import type { Step } from '#aws/step.ts';
import { accessMode, findWebServer } from './pieces-environment.ts';
import { from, fromGroup, groupRule } from './pieces-groups.ts';
import { healthCheck, targets } from './pieces-targets.ts';

const web = ['web-first', 'web-second'];
const database = ['database-first', 'database-second'];

export const registerWeb: Step = targets('RegisterTargets', web, {
  en: 'Both addresses of the web server’s endpoint, one in each zone.',
  ja: 'Web サーバーのエンドポイントのアドレスを、両ゾーンとも登録します。',
});

/** After the mode has changed: a new endpoint may have other addresses. */
export const registerMoved: Step = targets('RegisterTargets', web, {
  en: 'The endpoint is new, and so may its addresses be: they are registered as they are now.',
  ja: '新しいエンドポイントではアドレスが変わることがあるため、今のものを登録します。',
});

export const deregisterDatabase: Step = targets('DeregisterTargets', database, {
  en: 'The database’s endpoint has the same group and speaks no HTTPS.',
  ja: 'データベースのエンドポイントは、グループは同じでも HTTPS を話しません。',
});

export const registerDatabase: Step = targets('RegisterTargets', database, {
  en: 'Found by the environment’s group, which these interfaces carry.',
  ja: '環境のグループが付いたインターフェイスを探して登録したもの。',
});

/** Shuts the public door: the web server gets an endpoint in the VPC, and another name. */
export const goPrivate: readonly Step[] = [
  accessMode('PRIVATE_ONLY', {
    en: 'The public name goes, and the web server gets an endpoint in the VPC. On AWS this takes about half an hour.',
    ja: 'パブリックの名前がなくなり、Web サーバーのエンドポイントが VPC に作られます。AWS では三十分ほどかかります。',
  }),
  ...findWebServer,
];

/** The rule that looked like a lock. */
export const lockForOffice: Step = groupRule('environment', from('${office-range}'), {
  en: 'The office, and nobody else, on 443: a lock, it was thought.',
  ja: '443 はオフィスだけ。これで鍵をかけたつもりでした。',
});

export const removeLock: Step = groupRule(
  'environment',
  from('${office-range}'),
  {
    en: 'The rule of the office filtered nothing and goes.',
    ja: '何も絞っていなかったオフィスのルールを消します。',
  },
  'RevokeSecurityGroupIngress',
);

export const acceptRedirect: Step = healthCheck(
  { HealthCheckPath: '/', Matcher: { HttpCode: '200,302' } },
  {
    en: 'The web server sends a stranger to the login, with 302. That is an answer of a healthy server.',
    ja: 'Web サーバーは知らない相手を 302 でログインへ送ります。それも健康な応答です。',
  },
);

export const only200: Step = healthCheck(
  { HealthCheckPath: '/', Matcher: { HttpCode: '200' } },
  {
    en: 'The matcher as it comes: 200 and nothing else.',
    ja: '成功コードは既定の 200 だけ。',
  },
);

export const admitEverybody: Step = groupRule('balancer', from('0.0.0.0/0'), {
  en: 'The load balancer for everybody, “until it works”.',
  ja: '「動くまで」と言って、ロードバランサーを全員に開けたもの。',
});

export const shutOutEverybody: Step = groupRule(
  'balancer',
  from('0.0.0.0/0'),
  { en: 'Not everybody any more…', ja: '全員への許可をやめ…' },
  'RevokeSecurityGroupIngress',
);

export const admitOffice: Step = groupRule('balancer', from('${office-range}'), {
  en: 'The office comes by the internet, to the load balancer: here its addresses count.',
  ja: 'オフィスはインターネットからロードバランサーに来ます。アドレスで絞れるのはここです。',
});

export const admitBalancer: Step = groupRule('environment', fromGroup('balancer'), {
  en: 'The load balancer’s nodes come to the endpoint on 443, named by their group.',
  ja: 'ロードバランサーのノードからの 443 を、グループを指定して許可します。',
});

export const admitVpn: Step = groupRule('environment', from('${vpn-range}'), {
  en: 'People on the VPN come to the endpoint directly; an address range is all they have.',
  ja: 'VPN の利用者はエンドポイントに直接来ます。グループは付けられないので、範囲で許可します。',
});

export const rightGroups: readonly Step[] = [admitOffice, admitBalancer, admitVpn];
