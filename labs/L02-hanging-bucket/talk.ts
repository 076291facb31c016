import type { Talk } from '#labs/lesson.ts';

/** What a presenter says at each step; 40 minutes. */
export const talk: Talk = {
  orient: {
    minutes: 2,
    notes: {
      en: 'Two hosts, one bucket, one endpoint. Point at the two subnets and say that the second one is new: everything else has worked for a year. Ask who has ever said “but the endpoint is there”, and leave the sentence on the board.',
      ja: 'ホストが二つ、バケットが一つ、エンドポイントが一つ。二つのサブネットを指し、二つ目だけが新しく、ほかは一年動いてきたと伝えます。「エンドポイントはあるのに」と言ったことのある人がいるか尋ね、その一文を書き残しておきましょう。',
    },
  },
  predict: {
    minutes: 1,
    notes: {
      en: 'Everybody commits, with a reason. Most will say that both hosts get it, since the endpoint belongs to the VPC. Count hands and say nothing.',
      ja: '全員に理由つきで決めてもらいます。「エンドポイントは VPC のものだから、どちらも成功する」が多いはずです。人数を数え、何も言わずに進みます。',
    },
  },
  break: {
    minutes: 2,
    notes: {
      en: 'Build it and run the check once. Read the failing line aloud, then the line below it, which holds: same call, same bucket, other host. That pair is the whole lab.',
      ja: '環境を作り、チェックを一度動かします。失敗した行と、その下の成立している行を続けて読んでください。同じ呼び出し、同じバケット、違うのはホストだけ。この二行がラボのすべてです。',
    },
  },
  observe: {
    minutes: 3,
    notes: {
      en: 'Copy the order on the loader first, so that the room has seen it work. Then the same line on the report’s host, and ten seconds of silence together. The real one lasts more than five minutes; ask where that number comes from before you show it.',
      ja: 'まず loader で注文をコピーし、動くところを見せます。次にレポート用のホストで同じ一行を打ち、十秒だけ一緒に黙ってください。本物は五分以上続きます。その数字がどこから来るのか、見せる前に尋ねましょう。',
    },
  },
  diagnose: {
    minutes: 6,
    notes: {
      en: 'The host that works is your best instrument: for each cause, ask whether the two hosts share it. What both share cannot be the reason. Only the route table is left, and nobody has read a rule yet.',
      ja: '動いているほうのホストが最良の道具です。原因の候補ごとに、二つのホストで共通かどうかを尋ねます。共通のものは理由になりません。残るのはルートテーブルだけで、ここまでルールを一つも読んでいません。',
    },
  },
  fix: {
    minutes: 11,
    notes: {
      en: 'Let somebody add the route by hand and read AWS’s refusal together; then associate the table. For DynamoDB repair one of the two causes, run again, and show that it got further without getting there. Keep the far bucket for last, and ask for `--region` before you try it. What goes wrong: a second endpoint in place of a second table, and the bucket’s policy then says no.',
      ja: '誰かに手でルートを書いてもらい、AWS が断る文を一緒に読んでから、表を関連付けます。DynamoDB では二つの原因の片方だけを直して動かし、「先へ進んだが、まだ着かない」ことを見せましょう。遠いバケットは最後に。`--region` を試す前に結果を予想してもらいます。つまずきやすいのは、表ではなくエンドポイントを増やし、バケットポリシーに断られる例です。',
    },
  },
  verify: {
    minutes: 2,
    notes: {
      en: 'Ask what must still not work before pressing Check: the internet, another Region, the same keys from outside. Offer 0.0.0.0/0 in the group as your own idea, since there is no route anyway, and let the room refuse it.',
      ja: '「確認する」を押す前に、まだ通ってはいけないものを尋ねます。インターネット、別のリージョン、そして外から使われた同じ認証情報です。「どうせルートはないから」とグループに 0.0.0.0/0 を提案し、会場に却下してもらいましょう。',
    },
  },
  explain: {
    minutes: 7,
    notes: {
      en: 'Go through the chain, a new voice for each link, then back to the sentence on the board. If one sentence stays: a gateway endpoint is a route, so ask in which table.',
      ja: '因果の鎖を一つずつ別の人に埋めてもらい、書き残した一文に戻ります。一つだけ持ち帰るなら、「ゲートウェイエンドポイントはルートである。だから、どの表にあるかを問う」です。',
    },
  },
  retrieve: {
    minutes: 6,
    notes: {
      en: 'Close the lesson on the screen, then ask. Twenty seconds of silence for each question. Say that interface endpoints come next, in L03, and behave quite differently.',
      ja: '画面の教材を閉じてから尋ねます。一問ごとに二十秒待ちましょう。次の L03 ではインターフェイスエンドポイントを扱うこと、振る舞いがまったく違うことを伝えます。',
    },
  },
};
