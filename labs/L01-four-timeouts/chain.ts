import type { ChainLink } from '#labs/lesson.ts';

/** The order in which a request meets what can stop it, one gap a link. */
export const chain: readonly ChainLink[] = [
  {
    id: 'name',
    says: {
      en: 'First the client asks the resolver for the name. Where there is no such name, it hears so ___.',
      ja: 'クライアントはまずリゾルバーに名前を尋ねる。その名前がなければ、返事は ___。',
    },
    choices: [
      { id: 'at-once', right: true, words: { en: 'at once', ja: 'すぐに返る' } },
      { id: 'minute', words: { en: 'after a minute', ja: '一分後に返る' } },
      { id: 'never', words: { en: 'never', ja: '返らない' } },
    ],
    why: {
      en: 'The resolver of the VPC is always there and no group or ACL filters it. “No such name” is its answer, and not one packet has gone to a machine.',
      ja: 'VPC のリゾルバーは常にあり、グループや ACL の対象になりません。「その名前はない」がその答えで、マシンには一つのパケットも送られていません。',
    },
  },
  {
    id: 'rules',
    says: {
      en: 'Then routes, security groups and ACLs: what they stop, they stop ___.',
      ja: '次はルート、セキュリティグループ、ACL。止めるときは ___。',
    },
    choices: [
      { id: 'refusing', words: { en: 'with “connection refused”', ja: '「接続拒否」と伝える' } },
      { id: 'silently', right: true, words: { en: 'in silence', ja: '黙って捨てる' } },
      { id: 'denying', words: { en: 'with “access denied”', ja: '「アクセス拒否」と伝える' } },
    ],
    why: {
      en: 'None of them sends anything back. The client waits as long as it was told to, and then blames the time.',
      ja: 'どれも、何も送り返しません。クライアントは決められた時間だけ待ち、最後に時間切れと言います。',
    },
  },
  {
    id: 'stopped',
    says: {
      en: 'Where the machine at the end is stopped, the client sees ___.',
      ja: '終点のマシンが停止していると、クライアントに見えるのは ___。',
    },
    choices: [
      { id: 'same', right: true, words: { en: 'the same silence', ja: '同じ沈黙' } },
      { id: 'refused', words: { en: 'a refusal', ja: '接続拒否' } },
      { id: 'no-name', words: { en: 'that the name is gone', ja: '名前がなくなったという知らせ' } },
    ],
    why: {
      en: 'A stopped database keeps its name and its interface. Packets go to an address behind which nobody is. That is why people open groups for it.',
      ja: '停止したデータベースは、名前もインターフェイスも持ったままです。パケットは、誰もいないアドレスへ向かいます。グループを開けてしまう人が出るのは、このためです。',
    },
  },
  {
    id: 'program',
    says: {
      en: 'Where the machine runs and its program does not, ___ refuses.',
      ja: 'マシンは動いていてプログラムが動いていなければ、断るのは ___。',
    },
    choices: [
      { id: 'group', words: { en: 'its security group', ja: 'セキュリティグループ' } },
      { id: 'kernel', right: true, words: { en: 'the machine itself', ja: 'マシン自身' } },
      { id: 'balancer', words: { en: 'the router', ja: 'ルーター' } },
    ],
    why: {
      en: 'Its kernel answers for a port at which nothing listens. So a refusal is good news about everything on the way.',
      ja: '待ち受けのないポートについては、マシンのカーネルが答えます。拒否が返るのは、途中のすべてが正常だという知らせでもあります。',
    },
  },
  {
    id: 'policy',
    says: {
      en: 'Policies are asked ___.',
      ja: 'ポリシーが問われるのは ___。',
    },
    choices: [
      { id: 'first', words: { en: 'first of all', ja: '一番初め' } },
      {
        id: 'last',
        right: true,
        words: { en: 'last, once the call has arrived', ja: '最後、呼び出しが届いてから' },
      },
      { id: 'never', words: { en: 'only from outside the VPC', ja: 'VPC の外からのときだけ' } },
    ],
    why: {
      en: 'The service asks them, after it has read the call. Whoever sees AccessDenied has all of the network behind it.',
      ja: '問うのは、呼び出しを読んだサービスです。AccessDenied が見えたら、ネットワークの問題はすべて越えています。',
    },
  },
  {
    id: 'schedule',
    says: {
      en: 'A database that was started and stops again was stopped by ___.',
      ja: '起動したデータベースがまた止まるなら、止めたのは ___。',
    },
    choices: [
      { id: 'group', words: { en: 'a security group', ja: 'セキュリティグループ' } },
      {
        id: 'schedule',
        right: true,
        words: {
          en: 'somebody’s call, such as a schedule’s',
          ja: '誰かの呼び出し。たとえばスケジュール',
        },
      },
      {
        id: 'itself',
        words: { en: 'itself, for want of use', ja: 'データベース自身。使われないと止まる' },
      },
    ],
    why: {
      en: 'RDS does not stop an instance of its own accord; it does the opposite: after seven days it starts one that was stopped. Who stopped it will do so again.',
      ja: 'RDS が自分からインスタンスを停止することはありません。むしろ逆で、停止から 7 日たつと自動で起動します。止めたものは、また止めます。',
    },
  },
];
