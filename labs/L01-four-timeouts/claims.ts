import type { Misreading } from '#labs/lesson.ts';

/** Right about the direction, loose about the words. */
export const claims: readonly Misreading[] = [
  {
    id: 'only-timeout',
    claim: {
      en: 'In a closed network nothing but a timeout is seen, so troubles are hard to tell apart.',
      ja: '閉域網ではタイムアウトしか出ないので、原因を見分けにくい。',
    },
    article: 'closed-network-pitfalls',
    lines: [9, 16, 33],
    capture: {
      en: 'Five calls of one host: SYNs without an answer twice, one reset within a millisecond, one DNS answer “no such name”, one whole TLS conversation that ends in AccessDenied.',
      ja: '一台のホストからの五つの呼び出しを見ると、応答のない SYN が二つ、一ミリ秒以内のリセットが一つ、「その名前はない」という DNS の答えが一つ、最後まで成り立って AccessDenied で終わる TLS の通信が一つです。',
    },
    right: {
      en: 'A timeout is one of four texts. Only what drops packets, and what does not run, is silent; the other three say which part to look at.',
      ja: 'タイムアウトは四種類の表示の一つです。沈黙するのは、パケットを捨てるものと、動いていないものだけ。残りの三つは、どこを見ればよいかを教えてくれます。',
    },
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
    asOf: '2023-06',
  },
  {
    id: 'stopped-cannot-connect',
    claim: {
      en: 'A resource that is stopped cannot be connected to; check that it runs.',
      ja: '停止しているリソースには接続できない。動いているかを確認する。',
    },
    article: 'closed-network-pitfalls',
    lines: [49, 50, 51],
    capture: {
      en: 'For a stopped database: SYNs to an address that still exists, and silence. For a stopped program on a running machine: a reset, at once.',
      ja: '停止したデータベースなら、まだ残っているアドレスに SYN が送られ、沈黙が続きます。動いているマシンの停止したプログラムなら、すぐにリセットが返ります。',
    },
    right: {
      en: 'Right, and it is the first question to ask. “Stopped” looks different for a machine and for its program, and an EC2 instance that is running tells nothing of the program.',
      ja: 'そのとおりで、最初に尋ねるべきことです。ただし、停止しているのがマシンなのかプログラムなのかで見え方が違います。EC2 インスタンスが running でも、プログラムのことは分かりません。',
    },
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html',
    asOf: '2023-06',
  },
  {
    id: 'check-schedules',
    claim: {
      en: 'Check auto scaling and scheduled stops.',
      ja: 'オートスケーリングやスケジュールによる停止を確認する。',
    },
    article: 'closed-network-pitfalls',
    lines: [52],
    capture: {
      en: 'A database that is started by hand is `available`, and a while later `stopping` again: the history of calls shows StopDBInstance by the role of a schedule.',
      ja: '手で起動したデータベースは `available` になり、しばらくするとまた `stopping` になります。呼び出しの履歴には、スケジュールのロールによる StopDBInstance が残っています。',
    },
    right: {
      en: 'Starting is half of the repair. What stops it must be found and switched off, or the trouble comes back at its hour. (RDS also starts a stopped instance by itself, after seven days: that is no plan either.)',
      ja: '起動は修正の半分です。停止させているものを見つけて無効にしないと、その時刻にまた起きます。（RDS は停止から 7 日後に自動で起動しますが、それを当てにはできません。）',
    },
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html',
    asOf: '2023-06',
  },
  {
    id: 'where-from-where-to',
    claim: {
      en: 'Know where it runs and where it goes, list what is on the way, and check in order.',
      ja: 'どこから動き、どこへ向かうのかを把握し、経路上の要素を列挙して、順に確認する。',
    },
    article: 'closed-network-pitfalls',
    lines: [29],
    capture: {
      en: 'The client’s text already names the stretch: no address, no answer, a reset, a sentence. Checks before that stretch find nothing, since it was passed.',
      ja: 'クライアントの表示が、すでに区間を示しています。アドレスがない、答えがない、リセット、文による拒否。その手前は通り過ぎているので、調べても何も見つかりません。',
    },
    right: {
      en: 'A good method, and the text tells where in the list to begin.',
      ja: '良い方法です。そして、列挙したもののどこから始めるかは、表示が教えてくれます。',
    },
    source: 'https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html',
    asOf: '2026-11-22',
  },
];
