import type { Evidence, Hint } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { frontsForPeople, frontsIn, ownerOf, targetsOf } from './front.ts';
import { frontFault, type FrontFault } from './front-fault.ts';

/** Four rungs, each about what stands in the way first as it is now. */
export const frontHints: readonly Hint[] = [
  { rung: 1, say: whatHealthSays },
  { rung: 2, say: (evidence) => looks[frontFault(evidence)] },
  { rung: 3, say: (evidence) => concepts[frontFault(evidence)] },
  { rung: 4, say: (evidence) => nearAnswer(evidence) },
];

function whatHealthSays(evidence: Evidence): Words {
  const found = (frontsIn(evidence) ?? []).flatMap((front) =>
    targetsOf(front).map(({ id, port, health = '?', reason }) => {
      const why = reason === undefined || reason === '' ? '' : `, ${reason}`;
      return `${id}:${port ?? front.group.port} ${health}${why}`;
    }),
  );
  const list = found.join('; ');
  return {
    en: list
      ? `What the load balancer thinks of its targets: ${list}.`
      : 'The load balancer’s listener on 443 has no target at all.',
    ja: list
      ? `ロードバランサーから見たターゲットの状態: ${list}。`
      : 'ロードバランサーの 443 のリスナーには、ターゲットが一つもありません。',
  };
}

const looks: Readonly<Record<FrontFault, Words>> = {
  targets: {
    en: 'Ask whose each target’s address is: aws ec2 describe-network-interfaces --filters Name=addresses.private-ip-address,Values=… names the endpoint in the description. Compare the endpoint’s service with the two that aws mwaa get-environment tells.',
    ja: 'ターゲットのアドレスが誰のものかを調べてください。aws ec2 describe-network-interfaces --filters Name=addresses.private-ip-address,Values=… の Description にエンドポイントが出ます。そのサービス名を、aws mwaa get-environment に出る二つと比べましょう。',
  },
  path: {
    en: 'Take the second leg alone: npx closednet trace --from an interface whose description begins with "ELB app/" --to a target --port 443. It is another connection than the browser’s, from another address.',
    ja: '二本目の区間だけを調べます。npx closednet trace で、--from には Description が「ELB app/」で始まるインターフェイス、--to にはターゲット、--port 443 を指定してください。ブラウザーの接続とは別の、別のアドレスからの接続です。',
  },
  health: {
    en: 'The reason in aws elbv2 describe-target-health has a number in its description. Which code does the web server give a stranger at that path, and which does the health check take? aws elbv2 describe-target-groups',
    ja: 'aws elbv2 describe-target-health の理由には番号が付いています。Web サーバーは、そのパスを知らない相手に求められたとき何番を返しますか。ヘルスチェックが認めるのは何番ですか。aws elbv2 describe-target-groups',
  },
  other: {
    en: 'Path and health are in order. If a condition of this task still fails, it is about how it was done: read it to the end.',
    ja: '経路とヘルスチェックに問題はありません。まだ失敗する条件があるなら、直し方についてのものです。最後まで読んでください。',
  },
};

const concepts: Readonly<Record<FrontFault, Words>> = {
  targets: {
    en: 'In private mode MWAA keeps two endpoints in your VPC, one to the database and one to the web server, each with an address in both subnets and all four with the environment’s group. In public mode there is only the database’s. A group says who may come; the service name says what is there.',
    ja: 'プライベートモードの MWAA は、VPC に二つのエンドポイントを持ちます。データベース用と Web サーバー用で、それぞれ両方のサブネットにアドレスがあり、四つすべてに環境のグループが付きます。パブリックモードではデータベース用だけです。グループが示すのは「誰を通すか」で、「そこに何があるか」を示すのはサービス名です。',
  },
  path: {
    en: 'A browser’s connection ends at the load balancer. The load balancer opens one of its own, from its nodes’ private addresses, to the target: its group must let that out and the target’s must let it in. The target never sees the browser’s address, so only the load balancer can filter by it.',
    ja: 'ブラウザーの接続はロードバランサーで終わります。ロードバランサーは、ノードのプライベートアドレスからターゲットへ、自分の接続を張り直します。ロードバランサーのグループが外向きに、ターゲットのグループが内向きに許可していなければなりません。ターゲットにブラウザーのアドレスは見えないので、それで絞れるのはロードバランサーだけです。',
  },
  health: {
    en: 'A health check is a request without a login. Airflow’s web server answers such a request at / with a redirect to the login, 302, and at /health with 200. The matcher is 200 unless somebody says otherwise. (/health stays 200 when the scheduler is dead: it tells of the web server alone.)',
    ja: 'ヘルスチェックは、ログインしていない要求です。Airflow の Web サーバーは、/ ではログインへのリダイレクト(302)を、/health では 200 を返します。成功コードは、指定しなければ 200 だけです。(/health はスケジューラーが止まっていても 200 のままです。わかるのは Web サーバーのことだけです。)',
  },
  other: {
    en: 'A load balancer has a security group of its own, and rules can name it. Addresses are for those who have no group.',
    ja: 'ロードバランサーにはセキュリティグループがあり、ルールではそれを指定できます。アドレスで指定するのは、グループを持たない相手だけです。',
  },
};

function nearAnswer(evidence: Evidence): Words {
  const value = (name: string) => evidence.bindings[name] ?? name;
  const [front] = frontsIn(evidence) ?? [];
  const wrong = front ? targetsOf(front).filter(({ id }) => ownerOf(evidence, id) !== 'web') : [];
  const group = front?.group.id ?? value('targets');
  const ids = wrong.map(({ id }) => `Id=${id}`).join(' ') || 'Id=…';
  const isAnsweredFor = frontsForPeople(evidence)?.length === 0;
  const calls: Readonly<Record<FrontFault, string>> = {
    targets: isAnsweredFor
      ? `aws elbv2 describe-rules --listener-arn ${value('listener')}`
      : `aws elbv2 deregister-targets --target-group-arn ${group} --targets ${ids}; aws ec2 describe-vpc-endpoints --filters Name=service-name,Values=WebserverVpcEndpointService; aws elbv2 register-targets --target-group-arn ${group} --targets Id=…,Port=443 Id=…,Port=443`,
    path: `aws ec2 authorize-security-group-ingress --group-id ${value('environment-group')} --protocol tcp --port 443 --source-group ${value('balancer-group')}`,
    health: `aws elbv2 modify-target-group --target-group-arn ${group} --matcher 'HttpCode="200,302"'`,
    other: `aws ec2 describe-security-groups --group-ids ${value('environment-group')} ${value('balancer-group')}`,
  };
  const call = calls[frontFault(evidence)];
  return { en: `Nearly all of it: ${call}`, ja: `ほぼ答えです: ${call}` };
}
