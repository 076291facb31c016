import type { Talk } from '#labs/lesson.ts';

/** What a presenter says at each step; 40 minutes. */
export const talk: Talk = {
  orient: {
    minutes: 3,
    notes: {
      en: 'Three colleagues each did one sensible thing, and none of them could try it inside. Show the one door, S3, and list on the board what lies in the bucket. Ask who has shipped a `requirements.txt` that had never run without internet.',
      ja: '三人の同僚がそれぞれもっともなことをし、中で試せた人は一人もいませんでした。ただ一つの出入口である S3 を示し、バケットの中身を書き出します。インターネットなしで動かしたことのない `requirements.txt` を出荷した経験があるか、尋ねてみましょう。',
    },
  },
  predict: {
    minutes: 2,
    notes: {
      en: 'Everybody commits before the job runs. Most will say “no matching distribution”, since it is the title; leave it uncommented and count the hands.',
      ja: 'ジョブを動かす前に、全員に決めてもらいます。題名にあるので「一致する配布物なし」が多いはずですが、講評せずに人数だけ数えておきます。',
    },
  },
  break: {
    minutes: 2,
    notes: {
      en: 'Build it; this takes some seconds, because the wheels are built as well. The check says that nothing has run yet: it judges a run, not the files. Say so now, it will be asked later.',
      ja: '環境を作ります。wheel も作るため数秒かかります。チェックは「まだ実行されていない」と言います。判定するのはファイルではなく実行の結果だと、ここで伝えておきましょう。',
    },
  },
  observe: {
    minutes: 6,
    notes: {
      en: 'Run the job and read its output from the top, aloud. Stop at the path in the warning and ask what kind of thing it is; it is no package. If somebody wants to look at the network first, let them: the copy out of S3 went well, and that is evidence.',
      ja: 'ジョブを動かし、出力を上から声に出して読みます。警告の中のパスで止まり、それが何なのか尋ねてください。パッケージではありません。先にネットワークを見たいという人がいたら、任せましょう。S3 からのコピーが成功していることも証拠です。',
    },
  },
  diagnose: {
    minutes: 5,
    notes: {
      en: 'Cover the last two lines with your hand: they are the same for five causes. Ask for each row of the table what was asked, and of whom. The trap is to blame the network; run the trace and show that it does what it should.',
      ja: '最後の二行は手で隠してください。五つの原因で同じになるからです。表の行ごとに「誰に、何を尋ねたのか」を聞きます。罠はネットワークのせいにすることです。トレースを動かし、なすべきことをしていると見せましょう。',
    },
  },
  fix: {
    minutes: 13,
    notes: {
      en: 'Three repairs, and after each the job runs again before anybody speaks of the next. Have the room say what is different in the output. What goes wrong: pip download on the wrong Python, and files put back under another key. Take the hashes last, with the question who decides what runs at night.',
      ja: '直すのは三か所です。一つ直すたびにジョブを動かし、次の話はその後にします。出力のどこが変わったか、会場に言ってもらいましょう。つまずきやすいのは、別の Python での pip download と、違うキーへの書き戻しです。ハッシュは最後に、「夜に何が動くかを決めるのは誰か」という問いとともに扱います。',
    },
  },
  verify: {
    minutes: 3,
    notes: {
      en: 'Press Check, then go to the table of fixes that do not count. Ask who has used `|| true` or `--trusted-host` in a pipeline, and what it hid. Reset if there is time.',
      ja: '「確認する」を押し、認められない直し方の表に進みます。`|| true` や `--trusted-host` を使ったことがあるか、それが何を隠したか、尋ねてみましょう。時間があればリセットします。',
    },
  },
  explain: {
    minutes: 4,
    notes: {
      en: 'Eight links, a new voice for each. The sentence to keep: all of it happened above the network, and the network was right from the beginning. A closed network moves work from the night to the day.',
      ja: '鎖は八つ、一つずつ別の人に答えてもらいます。残したい一文は「すべてはネットワークより上で起き、ネットワークは最初から正しかった」です。閉域網は、夜の仕事を昼に移します。',
    },
  },
  retrieve: {
    minutes: 2,
    notes: {
      en: 'Screen away, then the four options of pip: which of them keep it from the public index? Two do. Whoever says “find-links” has just found what to repeat tomorrow.',
      ja: '画面を閉じ、pip の四つのオプションのうち、公開インデックスへの問い合わせを止めるのはどれかを尋ねます。正解は二つです。「find-links」と答えた人は、明日の復習が決まりました。',
    },
  },
};
