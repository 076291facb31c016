import type { Talk } from '#labs/lesson.ts';

/** What a presenter says at each step; 35 minutes. */
export const talk: Talk = {
  orient: {
    minutes: 3,
    notes: {
      en: 'Begin with the audit: nobody should wear the default group. Everybody agreed, everybody moved, and not one rule was deleted. Since then no order goes through. Ask who in the room has moved things between security groups, and keep that person in mind.',
      ja: '監査の話から始めます。「default グループは使わないこと」。全員が賛成し、全員が引っ越し、ルールは一つも消していません。それ以来、注文が一件も流れません。グループを移したことのある人を会場で探し、覚えておいてください。',
    },
  },
  predict: {
    minutes: 2,
    notes: {
      en: 'Stress what is in order: the endpoint is available, private DNS is on, the role has its rights. Then ask what happens, and let everybody commit with a reason. Those who have done L04 will look for DNS; do not correct them yet.',
      ja: 'そろっているものを強調します。エンドポイントは available、プライベート DNS も有効、ロールの権限もある。その上で何が起きるかを、理由つきで決めてもらいます。L04 を済ませた人は DNS を疑うはずですが、まだ正さないでください。',
    },
  },
  break: {
    minutes: 2,
    notes: {
      en: 'The network was built ahead and stands broken (otherwise press the button). Run the check, and read the failing line aloud. Say that the second task waits for the first. If somebody asks why the check gives no reason, that is the work of the next ten minutes.',
      ja: 'ネットワークは前もって作られ、壊れた状態で動いています（まだならボタンを押します）。チェックを動かし、成立しない一行を読み上げます。二つ目の課題は一つ目を待つことも伝えてください。理由が出ないのはなぜかと聞かれたら、それを次の十分で探すのだと答えます。',
    },
  },
  observe: {
    minutes: 5,
    notes: {
      en: 'Ask for the name first and leave the address on the screen: it is private. Then start the call and be silent with it for half a minute; five attempts would take five minutes, so end it with Ctrl-C and read the line on the slide. Put L04’s picture beside it in words: there a public address, here a private one, the same last line. Ask what the address has just ruled out.',
      ja: '先に名前を引き、アドレスを画面に残します。プライベートアドレスです。それから呼び出しを始め、三十秒ほど一緒に黙ってください。最後まで待つと五分かかるので、Ctrl-C で止め、最後の一行はスライドで読みます。L04 では公開アドレス、ここではプライベートアドレス、それでも最後の一行は同じ。このアドレスで何が否定されたかを尋ねます。',
    },
  },
  diagnose: {
    minutes: 6,
    notes: {
      en: 'Draw two boxes and one arrow, and ask how many lists of rules the arrow passes. Read the door’s inbound list aloud; it is short. Then show the default group’s rules and ask who wrote that one. Strike the causes with the digit keys until one is left; from there on the rule is named. What goes wrong here: people read the client’s inbound rules.',
      ja: '箱を二つと矢印を一本描き、矢印がルールのリストをいくつ通るか尋ねます。出入口のインバウンドを読み上げてください。すぐに終わります。次に default グループのルールを見せ、誰が書いたのかを尋ねます。原因は数字キーで消していき、一つだけ残します。そこから先は、止めたルールの名前が出ます。よくある間違いは、クライアント側のインバウンドを読むことです。',
    },
  },
  fix: {
    minutes: 6,
    notes: {
      en: 'One rule for orders (type it, or press m), then stop: it works, and nobody wrote a rule for the replies. Then billing: admit it (m), and it still times out. Let the silence stand for a moment before you turn to the other end (m once more).',
      ja: '受注サービスのルールを一つ足したら（自分で打つか、m キー）、いったん止まります。動きました。応答のルールは誰も書いていません。次は請求サービスです。許可しても（m）、まだタイムアウトします。反対側の端に目を向ける前に（もう一度 m）、少し間を置いてください。',
    },
  },
  verify: {
    minutes: 4,
    notes: {
      en: 'Offer 10.0.0.0/8 as your own proposal, and have the room find who comes in by it. The reporting host is the witness: run curl there, and be glad of a timeout. Then press Check.',
      ja: '10.0.0.0/8 をわざと提案し、それで誰が入れるかを会場に探してもらいます。証人は集計用ホストです。そこで curl を実行し、タイムアウトを喜びましょう。それから「確認する」を押します。',
    },
  },
  explain: {
    minutes: 4,
    notes: {
      en: 'Go through the chain quickly, and stop at the link about yesterday. If one sentence stays: the rule was never written, so nobody saw it go.',
      ja: '因果の鎖は手早く進め、「監査の前」の一つで止まります。一文だけ持ち帰るなら、「誰も書いていないルールだったから、消えたことに誰も気づかなかった」です。',
    },
  },
  retrieve: {
    minutes: 3,
    notes: {
      en: 'Close the lesson before you ask. The question about two hosts in a new group is the one that most get wrong; take hands for each choice. Say that L11 is the same door with another name on it.',
      ja: '尋ねる前に教材を閉じます。最も間違えやすいのは、新しいグループに入れた二台の問いです。選択肢ごとに挙手してもらいましょう。L11 では、同じ出入口に別の名札が付いているとだけ伝えます。',
    },
  },
};
