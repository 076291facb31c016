import type { Finding, RuleCondition } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { environmentIn, interfacesTo, unreadFront } from './front.ts';

/** G7: whoever is in between reads no login token. */
export const encrypted: RuleCondition = {
  kind: 'rule',
  id: 'encrypted',
  rule: 'G7',
  title: {
    en: 'The load balancer hands on nothing that came without TLS',
    ja: 'ロードバランサーは、TLS なしで受けたものを先へ渡さない',
  },
  judge({ snapshot, bindings }): Finding {
    const { loadBalancers, listeners } = snapshot;
    if (!loadBalancers || !listeners) return unreadFront;
    const ours = loadBalancers.filter(({ vpcId }) => vpcId === bindings['vpc']).map(({ id }) => id);
    const plain = listeners.filter(
      ({ loadBalancerId, protocol, rules = [], ...action }) =>
        ours.includes(loadBalancerId) &&
        [action, ...rules].some(({ targetGroupIds }) => targetGroupIds.length > 0) &&
        !['HTTPS', 'TLS'].includes(protocol),
    );
    const list = plain.map(({ protocol, port }) => `${protocol}:${port}`).join(', ');
    return plain.length === 0
      ? { status: 'pass', observed: onlyTls, message: onlyTls }
      : {
          status: 'fail',
          where: list,
          observed: { en: `forwards: ${list}`, ja: `転送している: ${list}` },
          message: {
            en: 'A login token and a session cookie in clear text, across the internet. A listener on 80 may redirect to 443; it must not forward.',
            ja: 'ログイントークンとセッションの Cookie が、インターネットを平文で流れます。80 のリスナーは 443 へのリダイレクトだけにし、転送はさせないでください。',
          },
        };
  },
};

const onlyTls: Words = {
  en: 'every listener that forwards speaks TLS',
  ja: '転送するリスナーはすべて TLS です',
};

/** G10: schedulers and workers live on the database; members of the group reach it on 5432. */
export const databaseStill: RuleCondition = {
  kind: 'rule',
  id: 'database',
  rule: 'G10',
  title: {
    en: 'Schedulers and workers still reach the metadata database on 5432',
    ja: 'スケジューラーとワーカーは、今もメタデータデータベースの 5432 に届く',
  },
  judge(evidence): Finding {
    const { networkInterfaces = [] } = evidence.snapshot;
    const name = environmentIn(evidence)?.id ?? '';
    const containers = networkInterfaces.filter(({ description = '' }) =>
      new RegExp(`^Amazon MWAA \\w+ of environment ${name}$`).test(description),
    );
    const doors = interfacesTo(evidence, 'databaseServiceName');
    const stopped = containers.flatMap((from) =>
      doors
        .flatMap(({ privateAddresses }) => privateAddresses)
        .filter((to) => {
          const request = { from: from.id, to, protocol: 'tcp', port: 5432 } as const;
          return evidence.trace(request).outcome !== 'delivered';
        })
        .map((to) => `${from.privateAddresses[0] ?? from.id} → ${to}:5432`),
    );
    if (stopped.length === 0) return { status: 'pass', observed: reached, message: reached };
    const list = stopped.join(', ');
    return {
      status: 'fail',
      observed: { en: `no answer: ${list}`, ja: `応答なし: ${list}` },
      message: {
        en: 'People get in and find a banner: the scheduler does not appear to be running. The environment’s members talk to the database’s endpoint through the same group; its rule for 5432 is theirs. Put it back.',
        ja: 'UI は開いても、スケジューラーが動いていないというバナーが出ます。環境のコンテナは、同じグループを通ってデータベースのエンドポイントと話しています。5432 のルールはそのためのものです。元に戻してください。',
      },
    };
  },
};

const reached: Words = { en: 'they reach it', ja: '届いています' };
