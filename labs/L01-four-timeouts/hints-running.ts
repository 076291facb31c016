import { fillText } from '#labs/fill.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import type { Request } from '#request/document.ts';
import type { Words } from '#request/words.ts';
import { cluster, database, schedule, stockService } from './names.ts';
import { toDatabase, toInvoices, toStock } from './requests.ts';

/** Four rungs for what stands still; each speaks of the first of the three that is not reached. */
export const runningHints: readonly Hint[] = [
  { rung: 1, say: whatIsSeen },
  { rung: 2, say: (evidence) => first(evidence)?.look ?? nothingLeft(evidence) },
  { rung: 3, say: (evidence) => first(evidence)?.idea ?? nothingLeft(evidence) },
  { rung: 4, say: (evidence) => first(evidence)?.nearly(evidence) ?? nothingLeft(evidence) },
];

interface Still {
  readonly request: Request;
  readonly look: Words;
  readonly idea: Words;
  nearly(evidence: Evidence): Words;
}

const still: readonly Still[] = [
  {
    request: toDatabase,
    look: {
      en: `Ask the service that runs it for its state: aws rds describe-db-instances --query 'DBInstances[].[DBInstanceIdentifier,DBInstanceStatus]'. Then ask who changes that state: aws scheduler list-schedules.`,
      ja: `動かしているサービスに状態を尋ねます: aws rds describe-db-instances --query 'DBInstances[].[DBInstanceIdentifier,DBInstanceStatus]'。次に、その状態を変えているものを探します: aws scheduler list-schedules。`,
    },
    idea: {
      en: 'A stopped database keeps its name and its address, and nobody is behind them: packets arrive and nothing comes back. Starting it helps until the next time something stops it. A schedule is such a thing.',
      ja: '停止したデータベースは名前もアドレスも持ったままで、その先に誰もいません。パケットは届いても、何も返りません。起動しても、次に何かが停止させればまた同じです。スケジュールはその「何か」です。',
    },
    nearly: () => ({
      en: `Nearly all of it: aws scheduler delete-schedule --name ${schedule}, then aws rds start-db-instance --db-instance-identifier ${database}. In this order, or it stops again before you have looked.`,
      ja: `ほぼ答えです: aws scheduler delete-schedule --name ${schedule} のあとに aws rds start-db-instance --db-instance-identifier ${database}。逆の順では、確かめる前にまた停止します。`,
    }),
  },
  {
    request: toStock,
    look: {
      en: `A load balancer only passes on. Ask who is behind it: aws ecs describe-services --cluster ${cluster} --services ${stockService} --query 'services[].[desiredCount,runningCount]'.`,
      ja: `ロードバランサーは渡すだけです。その先に誰がいるかを尋ねます: aws ecs describe-services --cluster ${cluster} --services ${stockService} --query 'services[].[desiredCount,runningCount]'。`,
    },
    idea: {
      en: 'A service of ECS is a number and a promise: it keeps as many tasks as it is asked for. Asked for none it keeps none, and the load balancer stays, with an address and nobody to pass on to.',
      ja: 'ECS のサービスは、求められた数のタスクを動かし続けます。ゼロを求められればゼロです。ロードバランサーはアドレスを持ったまま残り、渡す相手がいません。',
    },
    nearly: () => ({
      en: `Nearly all of it: aws ecs update-service --cluster ${cluster} --service ${stockService} --desired-count 1`,
      ja: `ほぼ答えです: aws ecs update-service --cluster ${cluster} --service ${stockService} --desired-count 1`,
    }),
  },
  {
    request: toInvoices,
    look: {
      en: "A refusal came from the machine itself, so it is up. What was done on it lately? aws ssm list-commands --query 'Commands[].[RequestedDateTime,Comment,Parameters.commands[-1]]' --output text",
      ja: "拒否を返したのはマシン自身なので、マシンは動いています。最近、そこで何が行われたのでしょうか。aws ssm list-commands --query 'Commands[].[RequestedDateTime,Comment,Parameters.commands[-1]]' --output text",
    },
    idea: {
      en: 'A machine that runs and a program that listens are two things. describe-instances tells of the first only. A port at which nothing listens is refused at once, by the machine itself.',
      ja: 'マシンが動いていることと、プログラムが待ち受けていることは別です。describe-instances で分かるのは前者だけです。待ち受けのないポートへの接続は、マシン自身がすぐに断ります。',
    },
    nearly: ({ bindings }) => ({
      en: `Nearly all of it: aws ssm send-command --document-name AWS-RunShellScript --instance-ids ${bindings['invoices-server'] ?? ''} --parameters 'commands=systemctl start invoices'`,
      ja: `ほぼ答えです: aws ssm send-command --document-name AWS-RunShellScript --instance-ids ${bindings['invoices-server'] ?? ''} --parameters 'commands=systemctl start invoices'`,
    }),
  },
];

function first(evidence: Evidence): Still | undefined {
  return still.find(({ request }) => evidence.trace(request).outcome !== 'delivered');
}

function whatIsSeen(evidence: Evidence): Words {
  const one = first(evidence);
  if (!one) return nothingLeft(evidence);
  const to = fillText(one.request.to, evidence.bindings);
  return evidence.trace(one.request).symptom === 'refused'
    ? {
        en: `${to} refuses, and at once. Something sent that refusal: which of the places on the way can do that?`,
        ja: `${to} はすぐに接続を断ります。その拒否を送ったものがいます。経路上のどこなら、それができるでしょうか。`,
      }
    : {
        en: `${to} has an address, and nothing comes back from it. A rule may be in the way. Or nobody is there: have you asked whether it runs?`,
        ja: `${to} にはアドレスがあり、そこから何も返りません。途中のルールかもしれません。あるいは、そこに誰もいないのかもしれません。動いているかどうか、もう尋ねましたか。`,
      };
}

function nothingLeft({ snapshot }: Evidence): Words {
  const isOn = snapshot.schedules?.some(({ state }) => state === 'ENABLED') === true;
  return isOn
    ? {
        en: 'All three answer, for now. A schedule is still on: aws scheduler list-schedules. When is its next time?',
        ja: '今のところ、三つとも応答しています。ただし、有効なスケジュールが残っています: aws scheduler list-schedules。次に動くのはいつでしょうか。',
      }
    : {
        en: 'All three answer. What may be left of this task is what was opened beyond that: read the conditions that fail.',
        ja: '三つとも応答しています。残るとすれば、それ以上に開けてしまったものです。失敗している条件を読んでください。',
      };
}
