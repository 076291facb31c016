import { fillText } from '#labs/fill.ts';
import { howFar } from '#labs/how-far.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { sqsHost } from './names.ts';
import { queue } from './requests.ts';

/** Four rungs for the tasks that stay queued. */
export const queueHints: readonly Hint[] = [
  { rung: 1, say: unlessQueued(whereItStops) },
  { rung: 2, say: unlessQueued(whichDoorsShareTheGroup) },
  {
    rung: 3,
    say: unlessQueued(() => ({
      en: 'The scheduler hands tasks to workers through a queue in SQS, by HTTPS. Reaching the database shows that the scheduler lives; it does not move a task. Whatever carries the environment’s group needs that group’s leave for the port it listens on.',
      ja: 'スケジューラーは SQS のキューを通じて、HTTPS でワーカーにタスクを渡します。データベースに届けばスケジューラーは生き返りますが、それだけではタスクは動きません。環境のグループが付いたものには、それぞれが待ち受けるポートへの許可が、そのグループに必要です。',
    })),
  },
  { rung: 4, say: unlessQueued(nearAnswer) },
];

function unlessQueued(say: Hint['say']): Hint['say'] {
  return (evidence) => (evidence.trace(queue).outcome === 'delivered' ? arrives : say(evidence));
}

const arrives: Words = {
  en: 'The queue is reached. Read the condition once more: it also asks for the workers, and for metrics.',
  ja: 'キューには届いています。条件を読み直してください。ワーカーとメトリクスも問われています。',
};

function whereItStops(evidence: Evidence): Words {
  const host = fillText(sqsHost, evidence.bindings);
  const trace = evidence.trace(queue);
  const answers = trace.name?.answers.join(', ') ?? '-';
  const place = howFar(trace);
  return {
    en: `From the scheduler ${host} is answered with ${answers}, and the connection stops at ${place.en}.`,
    ja: `スケジューラーから ${host} を引くと ${answers} が返り、接続は「${place.ja}」で止まります。`,
  };
}

function whichDoorsShareTheGroup({ snapshot, bindings }: Evidence): Words {
  const group = bindings['airflow-group'] ?? '-';
  const doors = (snapshot.vpcEndpoints ?? [])
    .filter(({ groupIds }) => groupIds.includes(group))
    .map(({ serviceName }) => serviceName.replace(/.*\.vpce-svc-.*/, 'vpce-svc-… (database)'));
  const list = doors.toSorted().join(', ') || '-';
  return {
    en: `These doors carry the environment’s group ${group}: ${list}. On which ports do they listen, and which of those does the group let in?`,
    ja: `環境のグループ ${group} が付いた出入口: ${list}。それぞれどのポートで待ち受け、グループはそのどれを通していますか。`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const group = bindings['airflow-group'] ?? '-';
  const call = `aws ec2 authorize-security-group-ingress --group-id ${group} --protocol tcp --port 443 --source-group ${group}`;
  return { en: `Nearly all of it: ${call}`, ja: `ほぼ答えです: ${call}` };
}
