import type { Talk } from '#labs/lesson.ts';

/** What a presenter says at each step; 40 minutes. */
export const talk: Talk = {
  orient: {
    minutes: 2,
    notes: {
      en: 'Read the ticket aloud: “Everything times out since Monday.” Point at the five lines of the drawing, one for each call. Ask who in the room would open a security group first, and thank them for their honesty.',
      ja: 'チケットを読み上げます。「月曜から全部タイムアウトする」。図の五本の線を、呼び出しごとに指してください。最初にセキュリティグループを開けたくなる人は、と尋ね、正直に手を挙げた人に感謝します。',
    },
  },
  predict: {
    minutes: 1,
    notes: {
      en: 'One question about the database alone. Count hands for each choice and leave the counts where everybody sees them. Say nothing yet.',
      ja: 'データベースについてだけ予想してもらいます。選択肢ごとに手を挙げてもらい、人数を見える所に残します。まだ何も言いません。',
    },
  },
  break: {
    minutes: 1,
    notes: {
      en: 'Press the button and say that this account is nobody else’s. Making the database takes some seconds; on AWS you would wait for minutes. Then run the check once.',
      ja: 'ボタンを押し、このアカウントは自分だけのものだと説明します。データベースの作成に数秒かかります。AWS なら数分待つところです。それからチェックを一度実行します。',
    },
  },
  observe: {
    minutes: 3,
    notes: {
      en: 'Run the five calls one after the other and read each text aloud, without explaining. Ask which of them made the room wait. Five failures, and only two of them are timeouts: let somebody say it.',
      ja: '五つの呼び出しを順に実行し、説明をせずに表示だけを読み上げます。待たされたのはどれだったかを尋ねてください。五つの失敗のうち、タイムアウトは二つだけ。会場の誰かに言ってもらいましょう。',
    },
  },
  diagnose: {
    minutes: 9,
    notes: {
      en: 'First the table of texts: for each the kind of cause, by show of hands, before anything is repaired. Then the database: ask for the command that would prove each cause wrong. What goes wrong here is haste; nobody may type a command that changes something.',
      ja: 'まず表示の一覧です。何も直さないうちに、表示ごとに原因の種類を挙手で決めます。次にデータベースについて、それぞれの原因を否定できるコマンドを尋ねます。ここでの失敗は焦りです。何かを変えるコマンドは、まだ誰にも打たせません。',
    },
  },
  fix: {
    minutes: 10,
    notes: {
      en: 'Start the database and leave the schedule on purpose. Watch the status together until it stops again; that silence is the best moment of the lab. Then find the schedule, and go through the other four quickly, one volunteer for each.',
      ja: 'わざとスケジュールを残したままデータベースを起動します。状態を一緒に見守り、また停止するのを待ちましょう。この場面がラボの山場です。それからスケジュールを見つけ、残りの四つは一人ずつ手早く直してもらいます。',
    },
  },
  verify: {
    minutes: 2,
    notes: {
      en: 'Before you press Check, offer to open one group “to be safe”, and let the room refuse it. Then read which claims guard what was never broken.',
      ja: '「念のため」グループを一つ開けようと提案し、会場に断ってもらってから「確認する」を押します。壊れていなかったものを守る項目がどれかも読み上げます。',
    },
  },
  explain: {
    minutes: 7,
    notes: {
      en: 'Go through the chain with a new voice for each link. Come back to the hands of the prediction. If one sentence stays: a refusal is an answer, and silence is a question.',
      ja: '因果の鎖を、一つずつ別の人に答えてもらいます。予想のときの人数に戻りましょう。一文だけ持ち帰るなら、「拒否は答え、沈黙は問い」です。',
    },
  },
  retrieve: {
    minutes: 5,
    notes: {
      en: 'Close the lesson on the screen before you ask. One question, twenty seconds of silence, one answer. The others come back tomorrow on the page Review.',
      ja: '尋ねる前に、画面の教材を閉じます。一問、二十秒の沈黙、一つの答え。残りは明日、復習のページに出てきます。',
    },
  },
};
