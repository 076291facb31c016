import { howFar } from '#labs/how-far.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import type { Request } from '#request/document.ts';
import type { Words } from '#request/words.ts';
import { groupsOf } from './environment-groups.ts';
import { heartbeat, page, webToScheduler } from './requests.ts';

/** Four rungs for the heartbeat, each read from the learner's own network. */
export const heartbeatHints: readonly Hint[] = [
  { rung: 1, say: unlessBeating(whoReachesWhom) },
  { rung: 2, say: unlessBeating(whatStandsAtTheDoor) },
  {
    rung: 3,
    say: unlessBeating(() => ({
      en: 'MWAA puts the environment’s group on the containers and on the doors that it makes for them. So one group stands on both sides of the connection to the database: what a container sends is outbound there, and what the door takes is inbound. A rule whose source is the group itself means: members let members in.',
      ja: 'MWAA は環境のグループを、コンテナにも、コンテナのために作る出入口にも付けます。データベースへの接続では、両側に同じグループがいるわけです。コンテナが送るものはアウトバウンド、出入口が受けるものはインバウンド。送信元にグループ自身を指定したルールは「メンバーがメンバーを通す」という意味になります。',
    })),
  },
  { rung: 4, say: unlessBeating(nearAnswer) },
];

function unlessBeating(say: Hint['say']): Hint['say'] {
  return (evidence) =>
    evidence.trace(heartbeat).outcome === 'delivered' ? beating : say(evidence);
}

const beating: Words = {
  en: 'The scheduler reaches its database. What is left of this task is what you opened or changed beyond that: read the conditions that fail, one by one.',
  ja: 'スケジューラーはもうデータベースに届いています。残っているのは、それ以上に開けたもの、変えたものです。失敗している条件を一つずつ読んでください。',
};

function whoReachesWhom(evidence: Evidence): Words {
  const ends = connections.map(({ name, request }) => ({
    name,
    end: evidence.trace(request).outcome === 'delivered' ? arrives : stops(evidence, request),
  }));
  const said = (language: 'en' | 'ja') =>
    ends.map(({ name, end }) => `${name[language]}: ${end[language]}`).join('; ');
  return {
    en: `Three connections as they are now. ${said('en')}. Which of them does a heartbeat need? Ask yourself where it is kept.`,
    ja: `今の三つの接続です。${said('ja')}。ハートビートに必要なのはどれでしょうか。それがどこに記録されるかを考えてください。`,
  };
}

const connections: readonly { readonly name: Words; readonly request: Request }[] = [
  { name: { en: 'a reader → the page', ja: '読む人 → 画面' }, request: page },
  {
    name: { en: 'somebody outside → a scheduler', ja: '外の誰か → スケジューラー' },
    request: webToScheduler,
  },
  {
    name: { en: 'a scheduler → the database (5432)', ja: 'スケジューラー → データベース（5432）' },
    request: heartbeat,
  },
];

const arrives: Words = { en: 'arrives', ja: '届く' };

function stops(evidence: Evidence, request: Request): Words {
  const place = howFar(evidence.trace(request));
  return { en: `stops at ${place.en}`, ja: `「${place.ja}」で止まる` };
}

function whatStandsAtTheDoor(evidence: Evidence): Words {
  const { bindings } = evidence;
  const inward = (groupsOf(evidence) ?? []).flatMap(({ rules }) =>
    rules.filter(({ egress }) => !egress),
  );
  const endpoint = bindings['database-endpoint'] ?? '-';
  const call = `aws ec2 describe-vpc-endpoints --vpc-endpoint-ids ${endpoint} --query 'VpcEndpoints[].Groups'`;
  return {
    en: `The way to the database is the endpoint ${endpoint}. Which group is on it, and what does that let in? ${call} — the environment’s group has ${inward.length} inbound rules.`,
    ja: `データベースへの道は、エンドポイント ${endpoint} です。付いているのはどのグループで、何を通しますか。${call}。環境のグループのインバウンドルールは ${inward.length} 個です。`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const group = bindings['airflow-group'] ?? '-';
  const call = `aws ec2 authorize-security-group-ingress --group-id ${group} --protocol tcp --port 5432 --source-group ${group}`;
  return {
    en: `Nearly all of it: ${call}`,
    ja: `ほぼ答えです: ${call}`,
  };
}
