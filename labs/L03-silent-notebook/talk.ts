import type { Talk } from '#labs/lesson.ts';

/** What a presenter says at each step; 40 minutes. */
export const talk: Talk = {
  orient: {
    minutes: 2,
    notes: {
      en: 'A notebook that works, and not one line of log. Point at the drawing: no way to the internet, five doors to AWS, and somebody “added CloudWatch” last week. Ask the room which service they would look at first, and write the answers down.',
      ja: 'ノートブックは動いているのに、ログは一行も出ていません。図を指しながら、インターネットへの道はなく、AWS への出入口が五つあること、先週誰かが「CloudWatch を追加した」ことを話します。最初にどのサービスを疑うか会場に尋ね、答えを書き留めておきましょう。',
    },
  },
  predict: {
    minutes: 1,
    notes: {
      en: 'Everybody commits, with a reason, before you touch the keyboard. Count hands for each choice and leave the counts on the board. Do not comment: a wrong prediction with a reason is what makes the next ten minutes work.',
      ja: 'キーボードに触る前に、全員に理由つきで決めてもらいます。選択肢ごとに手を挙げてもらい、人数を残しておきます。ここで講評はしません。理由のある間違いこそが、この後の十分間を生かします。',
    },
  },
  break: {
    minutes: 1,
    notes: {
      en: 'Press the button and say what it does: a fresh account, nobody else’s. Run the check once and read its one failing line aloud. It says how far the request came and not why; somebody will ask, and the answer is “that is ours to find”.',
      ja: 'ボタンを押し、誰とも共有しない新しいアカウントに作られることを説明します。チェックを一度動かし、成立しない一行を読み上げてください。どこまで進んだかは出ますが、理由は出ません。質問が出たら「それを見つけるのが私たちの仕事です」と答えます。',
    },
  },
  observe: {
    minutes: 4,
    notes: {
      en: 'Start the call and then be silent with it for ten seconds; that is the symptom. The real one lasts five minutes, so use the recording for the end. Ask what each of the three error texts rules out. Someone will try from the operator’s terminal and say “works for me”: ask where that terminal stands.',
      ja: '呼び出しを始めたら、十秒だけ一緒に黙ってください。それが症状です。本物は五分続くので、結末は記録で見せます。三つのエラー文がそれぞれ何を否定するか、尋ねましょう。運用担当者のターミナルで試して「動きますよ」と言う人がいたら、そのターミナルはどこにあるのかと聞き返します。',
    },
  },
  diagnose: {
    minutes: 6,
    notes: {
      en: 'Let the room choose the commands; run only what somebody asks for and can give a reason for. For each cause ask what would prove it wrong. The trap is the word CloudWatch: have them read the host name in the error letter by letter.',
      ja: 'コマンドは会場に選んでもらい、理由を言えたものだけを実行します。原因ごとに「何が見えたら、その説は間違いか」と尋ねてください。罠は「CloudWatch」という言葉です。エラーの中のホスト名を一文字ずつ読んでもらいましょう。',
    },
  },
  fix: {
    minutes: 11,
    notes: {
      en: 'Four decisions before the command: service, subnets, group, policy. Build the door, and stop: the silence is now an answer, and that is progress. Read the refusal from its end. What goes wrong here is the resource, group against stream; show the `:*`.',
      ja: 'コマンドの前に、サービス・サブネット・グループ・ポリシーの四つを決めます。出入口ができたところで一度止まってください。沈黙が答えに変わりました。それが前進です。拒否の文は末尾から読みます。つまずくのはリソースの書き方、グループかストリームかです。`:*` を見せましょう。',
    },
  },
  verify: {
    minutes: 2,
    notes: {
      en: 'Ask first what must still not work, then press Check. Offer `logs:*` on `*` as your own proposal and let the room refuse it. If there is time, reset and let a volunteer repair it in three minutes.',
      ja: '先に「まだ通ってはいけないものは何か」を尋ね、それから「確認する」を押します。`*` に対する `logs:*` をわざと提案し、会場に却下してもらいましょう。時間があればリセットし、希望者に三分で直してもらいます。',
    },
  },
  explain: {
    minutes: 8,
    notes: {
      en: 'Go through the chain link by link, a new voice for each. Come back to the counts from the prediction. If only one sentence stays: a missing endpoint is a timeout because the name still resolves.',
      ja: '因果の鎖を、一つずつ別の人に答えてもらいます。予想のときの人数に戻りましょう。一文だけ持ち帰るなら、「エンドポイントがなくても名前は解決できるから、タイムアウトになる」です。',
    },
  },
  retrieve: {
    minutes: 5,
    notes: {
      en: 'Close the lesson on the screen before you ask. Give each question twenty seconds of silence, then one answer from the back row. Say when the questions come back: tomorrow, and in three days.',
      ja: '尋ねる前に、画面の教材を閉じます。一問ごとに二十秒待ち、後ろの席の人に答えてもらいましょう。同じ問いに、明日と三日後にもう一度答えるよう勧めます。',
    },
  },
};
