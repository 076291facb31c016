import type { Finding, RuleCondition } from '#labs/lab.ts';
import {
  frontsForPeople,
  frontsIn,
  interfacesTo,
  ownerOf,
  targetsOf,
  unreadFront,
} from './front.ts';

const owners = {
  web: { en: 'the web server', ja: 'Web サーバー' },
  database: { en: 'the database', ja: 'データベース' },
  other: { en: 'nothing of Airflow’s', ja: 'Airflow のものではない' },
} as const;

/** Every target behind the front is the web server's endpoint; there is at least one. */
export const rightTargets: RuleCondition = {
  kind: 'rule',
  id: 'right-targets',
  rule: 'targets',
  title: {
    en: 'Behind the load balancer stands Airflow’s web server, and nothing else',
    ja: 'ロードバランサーの後ろにいるのは Airflow の Web サーバーだけ',
  },
  judge(evidence): Finding {
    const fronts = frontsIn(evidence);
    if (!fronts) return unreadFront;
    const found = fronts.flatMap((front) =>
      targetsOf(front).map(({ id }) => ({ id, owner: ownerOf(evidence, id) })),
    );
    const where =
      [...new Set(fronts.map(({ group }) => group.name ?? group.id))].join(', ') || 'HTTPS:443';
    const list = (language: 'en' | 'ja') =>
      found.map(({ id, owner }) => `${id} (${owners[owner][language]})`).join(', ') || '-';
    const observed = { en: list('en'), ja: list('ja') };
    const forPeople = frontsForPeople(evidence)?.flatMap(targetsOf) ?? [];
    if (forPeople.length === 0) return { status: 'fail', where, observed, message: nobody };
    return found.every(({ owner }) => owner === 'web')
      ? { status: 'pass', where, observed, message: right }
      : { status: 'fail', where, observed, message: strangers };
  },
};

const right = {
  en: 'Every target is an address of the web server’s endpoint.',
  ja: 'どのターゲットも、Web サーバーのエンドポイントのアドレスです。',
};

const nobody = {
  en: 'No listener on 443 has a target for people who ask for the front by its name: neither a rule that takes their requests nor, without one, the default action. They get 503, or what the listener says by itself; and a listener that answers a stranger with 403 has answered.',
  ja: '正面の入口の名前で来た人を、ターゲットへ送る 443 のリスナーがありません。その要求に当てはまるルールにも、当てはまるルールがないときの既定のアクションにも、ターゲットがないのです。返るのは 503 か、リスナー自身の応答です。知らない相手に 403 と答えるリスナーも、答えてはいるのです。',
};

const strangers = {
  en: 'Interfaces with the environment’s group are not all the web server: the database’s endpoint carries the same group. Look an endpoint up by its service (WebserverVpcEndpointService), not by its group; a target that can never be well costs health checks and hides the day when a real one fails.',
  ja: '環境のグループが付いたインターフェイスが、すべて Web サーバーとは限りません。データベースのエンドポイントにも同じグループが付いています。グループではなくサービス(WebserverVpcEndpointService)で探してください。決して正常にならないターゲットは無駄なヘルスチェックを受け続け、本物が落ちた日に気付けなくします。',
};

/** A web server's endpoint has an address in each zone; one of them is a warning. */
export const bothZones: RuleCondition = {
  kind: 'rule',
  id: 'both-zones',
  rule: 'zones',
  after: 'right-targets',
  title: {
    en: 'The way stays open when one Availability Zone fails',
    ja: '一つのアベイラビリティーゾーンが止まっても道が残る',
  },
  judge(evidence): Finding {
    const known = new Set(
      frontsIn(evidence)
        ?.flatMap(targetsOf)
        .map(({ id }) => id),
    );
    const missing = interfacesTo(evidence, 'webserverServiceName')
      .flatMap(({ privateAddresses }) => privateAddresses)
      .filter((address) => !known.has(address));
    return missing.length === 0
      ? {
          status: 'pass',
          observed: { en: 'both addresses are targets', ja: '両方のアドレスが登録済み' },
          message: { en: 'One zone may fail.', ja: '片方のゾーンが止まっても届きます。' },
        }
      : {
          status: 'warning',
          observed: { en: `no target: ${missing.join(', ')}`, ja: `未登録: ${missing.join(', ')}` },
          message: {
            en: 'It works until that zone has a bad day. The second address costs nothing.',
            ja: '動きますが、そのゾーンが止まれば届かなくなります。二つ目のアドレスの登録に費用はかかりません。',
          },
        };
  },
};
