import type { Talk } from '#labs/lesson.ts';

/** What a presenter says at each step; 40 minutes. */
export const talk: Talk = {
  orient: {
    minutes: 4,
    notes: {
      en: 'Draw a line down the middle: AWS’s side, your side. Put web server and database left, scheduler and workers right, and ask the room where the security group belongs. Most put it on the workers only; leave that standing, it is the lab.',
      ja: '真ん中に線を引き、左を AWS 側、右を自分たちの側とします。Web サーバーとデータベースは左、スケジューラーとワーカーは右。セキュリティグループはどこに付くか、会場に尋ねてください。多くの人はワーカーだけと答えます。そのまま残しておきましょう。それがこのラボです。',
    },
  },
  predict: {
    minutes: 3,
    notes: {
      en: 'Four choices, all sensible; take hands for each and a reason from one person per choice. Do not comment. The second choice is the one to come back to: “inbound does not matter for what goes out” is right, and misses who else wears the group.',
      ja: '四つとも、もっともな選択肢です。それぞれ手を挙げてもらい、一人ずつ理由を聞きます。講評はしません。後で戻ってくるのは二つ目。「外向きにインバウンドは関係ない」は正しいのに、そのグループをほかに誰が付けているかを見落としています。',
    },
  },
  break: {
    minutes: 2,
    notes: {
      en: 'Build it, and say what was done: somebody wanted to keep strangers off the page, and emptied the inbound rules. Run the check: one line does not hold.',
      ja: 'ラボを作り、何が行われたかを話します。知らない人に画面を見せたくなくて、インバウンドルールを空にした、と。チェックを動かすと、成立しない行が一つあります。',
    },
  },
  observe: {
    minutes: 7,
    notes: {
      en: 'Open the page first and let the room be surprised that it opens. Then the banner, then `/health` with its 200. The age grows while you talk, so say now that forty-five minutes is not a number of Airflow’s. Read the scheduler’s log last: it names a port.',
      ja: 'まず画面を開き、「開くのか」と驚いてもらいましょう。次に警告、それから 200 を返す `/health`。話している間にも経過時間は伸びます。「45 分」が Airflow の決めた数字ではないことを、ここで言っておきます。最後にスケジューラーのログを。そこにポート番号があります。',
    },
  },
  diagnose: {
    minutes: 7,
    notes: {
      en: 'Write the article’s sentence on the board: the web server cannot reach the scheduler. Ask which packet would prove it, and trace that packet. It does not exist, and will not exist after the repair. Only then look for the connection that does.',
      ja: '記事の説「Web サーバーがスケジューラーに届かない」を板書します。どのパケットがあれば証明できるかを尋ね、その経路をたどってください。存在しません。直した後にも存在しません。それから、本当に必要な接続を探します。',
    },
  },
  fix: {
    minutes: 8,
    notes: {
      en: 'One rule, then stop: the banner goes within seconds, and somebody will call it done. Ask about the tasks. The second rule is the same sentence with another port. People reach for the VPC’s block; ask who else lives there.',
      ja: 'ルールを一つ足して、一度止まります。数秒で警告が消え、誰かが「直った」と言うでしょう。そこで、タスクはどうなったかと尋ねます。二つ目のルールは、ポートが違うだけの同じ文です。VPC の範囲を指定したがる人には、そこにほかに誰がいるかを聞き返してください。',
    },
  },
  verify: {
    minutes: 4,
    notes: {
      en: 'Point at the line that has not changed: nobody outside reaches the scheduler, and the heartbeat is back. That is the refutation. The extension is for those who are done early; it takes three rules, added before the old one goes.',
      ja: '変わっていない行を指してください。外からは今も誰もスケジューラーに届かないのに、ハートビートは戻りました。これが反証です。早く終わった人には発展課題を。三つのルールを足してから、古い一つを消します。',
    },
  },
  explain: {
    minutes: 3,
    notes: {
      en: 'Go through the chain with a new voice for each link. Say plainly what is not known here: whether connections that were open when the rules went live on. The article saw the warning later; how much later says nothing.',
      ja: '因果の鎖を、一つずつ別の人に答えてもらいます。ここで分からないことも正直に言いましょう。ルールを消したときに開いていた接続が続くのかどうかです。記事で警告が見えたのは後になってからですが、どれだけ後かに意味はありません。',
    },
  },
  retrieve: {
    minutes: 2,
    notes: {
      en: 'Screen off, then ask: who writes, who reads, and where? If one sentence stays, let it be that one.',
      ja: '画面を消してから尋ねます。「誰が書き、誰が読み、どこにあるか」。一文だけ持ち帰るなら、これです。',
    },
  },
};
