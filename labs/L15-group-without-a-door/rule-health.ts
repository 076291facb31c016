import type { Evidence, Finding, RuleCondition } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { type Front, frontsIn, nodesOf, unreadFront, webTargetsOf } from './front.ts';

/** From every node of the front a connection to every target arrives, and its answer comes back. */
export const nodePath: RuleCondition = {
  kind: 'rule',
  id: 'node-path',
  rule: 'path',
  earns: true,
  after: 'right-targets',
  title: {
    en: 'The load balancer’s nodes reach the web server on 443',
    ja: 'ロードバランサーのノードが、Web サーバーの 443 に届く',
  },
  judge(evidence): Finding {
    const fronts = frontsIn(evidence);
    if (!fronts) return unreadFront;
    if (fronts.every((front) => webTargetsOf(evidence, front).length === 0)) return noTarget;
    const stopped = fronts.flatMap((front) => stoppedLegs(evidence, front));
    const list = stopped.map(({ leg }) => leg).join(', ');
    return stopped.length === 0
      ? { status: 'pass', observed: everyLeg, message: everyLeg }
      : {
          status: 'fail',
          where: [...new Set(stopped.map(({ at }) => at))].join(', '),
          observed: { en: `no answer: ${list}`, ja: `応答なし: ${list}` },
          message: dropped,
        };
  },
};

function stoppedLegs(evidence: Evidence, front: Front) {
  return nodesOf(evidence, front.balancer).flatMap((node) =>
    webTargetsOf(evidence, front).flatMap(({ id, port = front.group.port }) => {
      const trace = evidence.trace({ from: node.id, to: id, protocol: 'tcp', port });
      const leg = `${node.privateAddresses[0] ?? node.id} → ${id}:${port}`;
      return trace.outcome === 'delivered' ? [] : [{ leg, at: front.balancer.loadBalancerName }];
    }),
  );
}

const noTarget: Finding = {
  status: 'fail',
  observed: { en: 'no target is the web server', ja: 'Web サーバーがターゲットにない' },
  message: {
    en: 'The web server is no target yet: there is nothing to get through to.',
    ja: 'Web サーバーがまだターゲットになっていないため、届く先がありません。',
  },
};

const everyLeg: Words = {
  en: 'every node gets through to every target',
  ja: 'どのノードからも、すべてのターゲットに届きます',
};

const dropped: Words = {
  en: 'A load balancer opens a second connection of its own, from its nodes’ private addresses, and that one gets no answer: people wait ten seconds and read 504. On this leg the environment’s group does count. Trace it: npx closednet trace --from NODE --to TARGET --port 443',
  ja: 'ロードバランサーは、ノードのプライベートアドレスから自分で二本目の接続を張ります。これに応答がないため、利用者は十秒待たされて 504 を見ます。この区間では環境のグループが効きます。経路を見るには: npx closednet trace --from ノード --to ターゲット --port 443',
};

/** AWS's own judgement of each target. */
export const healthy: RuleCondition = {
  kind: 'rule',
  id: 'healthy',
  rule: 'health',
  earns: true,
  after: 'node-path',
  title: { en: 'Every target is healthy', ja: 'すべてのターゲットが healthy' },
  judge(evidence): Finding {
    const fronts = frontsIn(evidence);
    if (!fronts) return unreadFront;
    const asked = fronts.flatMap((front) => webTargetsOf(evidence, front));
    if (asked.length === 0) return noTarget;
    const ill = asked.filter(({ health }) => health !== 'healthy');
    const list = ill.map(({ id, health, reason }) => `${id} ${health ?? '?'} (${reason ?? '-'})`);
    return ill.length === 0
      ? { status: 'pass', observed: well, message: well }
      : {
          status: 'fail',
          where: [...new Set(fronts.map(({ group }) => group.name ?? group.id))].join(', '),
          observed: { en: list.join(', '), ja: list.join('、') },
          message: unwell,
        };
  },
};

const well: Words = { en: 'all are healthy', ja: 'すべて healthy です' };

const unwell: Words = {
  en: 'aws elbv2 describe-target-health gives a reason for each target. ResponseCodeMismatch means that it answered: with a code that the health check does not take. People may get through all the same, since a load balancer with no healthy target sends to all of them; the first alarm is then worth nothing.',
  ja: 'aws elbv2 describe-target-health に、ターゲットごとの理由が出ます。ResponseCodeMismatch は「応答はあったが、ヘルスチェックの認めるコードではない」という意味です。正常なターゲットが一つもないロードバランサーは全部に送るため、それでも利用者には届くことがあります。しかしそうなると、最初の警報が意味を持ちません。',
};

/** A check that takes any answer tells nothing. */
export const tellingCheck: RuleCondition = {
  kind: 'rule',
  id: 'telling-check',
  rule: 'G9',
  after: 'healthy',
  title: {
    en: 'The health check still tells a broken server from a good one',
    ja: 'ヘルスチェックが、壊れたサーバーを見分けられる',
  },
  judge(evidence): Finding {
    const fronts = frontsIn(evidence);
    if (!fronts) return unreadFront;
    const codes = fronts.map(({ group }) => group.healthCheck.httpCodes ?? '200');
    const lax = codes.filter(takesErrors);
    const observed = {
      en: `accepted: ${codes.join('; ')}`,
      ja: `認めるコード: ${codes.join('; ')}`,
    };
    return lax.length === 0
      ? { status: 'pass', observed, message: strict }
      : { status: 'fail', observed, message: blind };
  },
};

/** Whether `200,302` or `200-499` takes any code from 400 on. */
function takesErrors(codes: string): boolean {
  return codes.split(',').some((part) => Number(part.split('-').at(-1)) >= 400);
}

const strict: Words = { en: 'An error is taken for one.', ja: 'エラーはエラーとして扱われます。' };

const blind: Words = {
  en: 'The target turns green, and stays green when the server answers nothing but errors: 4xx counts as well. Accept what a well server says, which is 200 and 302.',
  ja: 'ターゲットは緑になりますが、4xx まで認めると、サーバーがエラーしか返さなくても緑のままです。正常なサーバーが返すコード、200 と 302 だけを認めてください。',
};
