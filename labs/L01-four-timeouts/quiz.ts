import type { QuizQuestion } from '#labs/lab.ts';

/** Asked at the end, from memory; every choice says what it rests on. */
export const quiz: readonly QuizQuestion[] = [
  {
    id: 'refused-means',
    ask: {
      en: 'A client prints “connection refused” at once. What can you leave alone?',
      ja: 'クライアントがすぐに「接続拒否」と表示しました。調べなくてよいものはどれですか。',
    },
    choices: [
      {
        id: 'groups',
        right: true,
        words: {
          en: 'Routes, security groups and ACLs',
          ja: 'ルート、セキュリティグループ、ACL',
        },
        feedback: {
          en: 'The packet came through all of them to a machine, and its answer came back.',
          ja: 'パケットはそのすべてを通ってマシンに届き、答えも戻っています。',
        },
      },
      {
        id: 'program',
        words: { en: 'The program on that port', ja: 'そのポートのプログラム' },
        feedback: {
          en: 'That is the one to look at: the machine says that nothing listens there.',
          ja: '調べるべきなのは、まさにそれです。待ち受けるものがないと、マシンが答えています。',
        },
      },
      {
        id: 'port',
        words: { en: 'The port number', ja: 'ポート番号' },
        feedback: {
          en: 'It may be wrong: the program may listen on another one.',
          ja: '番号が違うだけかもしれません。プログラムは別のポートで待ち受けている可能性があります。',
        },
      },
    ],
  },
  {
    id: 'silence-first',
    ask: {
      en: 'A database in your own VPC times out. It worked on Friday, and nobody touched the network. What do you ask first?',
      ja: '同じ VPC のデータベースがタイムアウトします。金曜には動いていて、ネットワークは誰も触っていません。最初に確かめるのはどれですか。',
    },
    choices: [
      {
        id: 'status',
        right: true,
        words: { en: 'Its status', ja: 'データベースの状態' },
        feedback: {
          en: 'One call, nothing changed, and it parts the two kinds of silence.',
          ja: '何も変えない呼び出し一回で、二種類の沈黙を切り分けられます。',
        },
      },
      {
        id: 'open-group',
        words: {
          en: 'Whether it works with the group opened for a moment',
          ja: '一時的にグループを開けたら動くか',
        },
        feedback: {
          en: 'A change is no question. If it does not help you have two troubles, and the door tends to stay open.',
          ja: '変更は質問ではありません。効かなければ問題が二つに増え、開けた入口はそのまま残りがちです。',
        },
      },
      {
        id: 'timeout',
        words: {
          en: 'Whether it works with a longer timeout',
          ja: 'タイムアウトを延ばしたら動くか',
        },
        feedback: {
          en: 'An answer inside a VPC takes milliseconds. What has not come in three seconds does not come in thirty.',
          ja: 'VPC の中の応答はミリ秒単位です。三秒で来ないものは、三十秒待っても来ません。',
        },
      },
      {
        id: 'password',
        words: { en: 'Whether the password has changed', ja: 'パスワードが変わっていないか' },
        feedback: {
          en: 'A wrong password is answered, and quickly.',
          ja: 'パスワードの誤りには、すぐに答えが返ります。',
        },
      },
    ],
  },
  {
    id: 'stops-again',
    ask: {
      en: 'You start the database, it answers, and ten minutes later it is stopped again. What now?',
      ja: 'データベースを起動すると応答しましたが、十分後にはまた停止していました。次にどうしますか。',
    },
    choices: [
      {
        id: 'start-again',
        words: { en: 'Start it again, from a script', ja: 'スクリプトで再び起動する' },
        feedback: {
          en: 'Two programs that fight each other, and a bill for both.',
          ja: '二つのプログラムが争うだけで、費用も二重にかかります。',
        },
      },
      {
        id: 'find',
        right: true,
        words: { en: 'Find what stops it', ja: '停止させているものを探す' },
        feedback: {
          en: 'Schedules first; the event history of calls tells who called StopDBInstance.',
          ja: 'まずスケジュールです。呼び出しの履歴を見れば、誰が StopDBInstance を呼んだか分かります。',
        },
      },
      {
        id: 'seven-days',
        words: {
          en: 'Wait: RDS starts it by itself after seven days',
          ja: '待つ。RDS は 7 日後に自動で起動する',
        },
        feedback: {
          en: 'It does, and the schedule stops it the same evening.',
          ja: '確かに起動しますが、その晩にスケジュールがまた停止します。',
        },
      },
    ],
  },
  {
    id: 'running-tells',
    ask: {
      en: 'aws ec2 describe-instances says running. What does that tell of the program on it?',
      ja: 'aws ec2 describe-instances は running と答えました。中のプログラムについて何が分かりますか。',
    },
    choices: [
      {
        id: 'nothing',
        right: true,
        words: { en: 'Nothing', ja: '何も分からない' },
        feedback: {
          en: 'EC2 looks after machines. Ask the machine: through Run Command, or by connecting to the port.',
          ja: 'EC2 が見ているのはマシンだけです。Run Command でマシンに尋ねるか、ポートに接続して確かめます。',
        },
      },
      {
        id: 'runs',
        words: { en: 'That it runs', ja: 'プログラムも動いている' },
        feedback: {
          en: 'In this lab the machine was running all along, and the port refused.',
          ja: 'このラボでも、マシンはずっと running で、ポートは接続を断っていました。',
        },
      },
      {
        id: 'checks',
        words: {
          en: 'That it runs, as long as both status checks pass',
          ja: '二つのステータスチェックに合格していれば動いている',
        },
        feedback: {
          en: 'Status checks look at the host and at the operating system’s network, not at your program.',
          ja: 'ステータスチェックが見るのは、ホストと OS のネットワークです。プログラムは見ていません。',
        },
      },
    ],
  },
];
