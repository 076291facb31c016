import type { Talk } from '#labs/lesson.ts';

/** What a presenter says at each step; 40 minutes. */
export const talk: Talk = {
  orient: {
    minutes: 2,
    notes: {
      en: 'A worker, a queue behind an endpoint, and a console page full of green. Read the table aloud and ask what is missing; the honest answer is “nothing that one can see here”. Say that groups and routes are right from the start, so that nobody spends the hour there.',
      ja: 'ワーカーがいて、キューはエンドポイントの先にあり、コンソールはどこも緑です。表を読み上げ、何が足りないか尋ねてください。「ここから見える範囲では何も」が正直な答えです。グループとルートは初めから正しいと伝え、そこで時間を使わせないようにします。',
    },
  },
  predict: {
    minutes: 1,
    notes: {
      en: 'Everybody commits with a reason. Count hands for “an address outside” and “nobody answers”; both camps will be right before the hour is over. Do not say so yet.',
      ja: '全員に理由つきで決めてもらいます。「外のアドレス」と「誰も答えない」の人数を数えておきましょう。この後、どちらの組も正しかったと分かります。まだ言わないでください。',
    },
  },
  break: {
    minutes: 1,
    notes: {
      en: 'Build it, run the check, and read the one failing line aloud: it is about S3, which nobody mentioned. Ask why a lab about SQS begins there, and leave the question open.',
      ja: '作って、チェックを動かし、成立しない一行を読み上げます。誰も話していない S3 の行です。SQS の話がなぜそこから始まるのか尋ね、答えは開けたままにします。',
    },
  },
  observe: {
    minutes: 4,
    notes: {
      en: 'Type getent and wait with it: ten seconds, then nothing, not even an error. Then ask the same of Amazon’s resolver with dig and let the room see an answer come at once. Two servers, one question: have them say what that rules out. Somebody will propose to open port 53; ask in which group.',
      ja: 'getent を打ち、一緒に十秒待ちます。何も出ず、エラーさえありません。次に dig で Amazon のリゾルバーに同じことを尋ね、すぐに答えが返るのを見せましょう。同じ質問を二つのサーバーに。それで何が否定されたかを言ってもらいます。「53 番を開けよう」という声が出たら、どのグループでですか、と聞き返してください。',
    },
  },
  diagnose: {
    minutes: 7,
    notes: {
      en: 'Draw the way of the question before the way of the packet: worker, our server, and on to where? Let the room look up each stop and cross out what it refutes. The trap is to look at the endpoint first, because it is in the title.',
      ja: 'パケットの道より先に、質問の道を描きます。ワーカー、自前のサーバー、その先はどこでしょうか。立ち寄る場所を一つずつ調べ、否定できたものを消してもらいます。題名につられてエンドポイントから見てしまうのが罠です。',
    },
  },
  fix: {
    minutes: 10,
    notes: {
      en: 'Four small changes, and after each the same two questions: did somebody answer, and is the answer inside. Stop after the attribute: STS is inside and SQS is not, and the difference is the whole lesson. The endpoint’s switch before the attribute is refused; let it be refused. A shell that was open still asks the old way: leave it and enter anew.',
      ja: '小さな変更を四つ。そのたびに同じ二つを確かめます。誰かが答えたか、答えは内側か。属性を変えたところで一度止まってください。STS は内側、SQS は外側、この違いが今日の要点です。属性より先にエンドポイントのスイッチを入れると拒否されます。わざと拒否させましょう。開いたままのシェルは古い設定のままです。入り直します。',
    },
  },
  verify: {
    minutes: 2,
    notes: {
      en: 'Ask what must still not work before pressing Check. Offer 8.8.8.8 as your own idea and let the room refuse it with two reasons: it does not know, and it should not be told.',
      ja: '「確認する」の前に、まだ通ってはいけないものを尋ねます。8.8.8.8 を自分の案として出し、会場に二つの理由で断ってもらいましょう。知らないから、そして知らせるべきでないからです。',
    },
  },
  explain: {
    minutes: 7,
    notes: {
      en: 'Go through the chain with a new voice for each link, and come back to the counts: both camps were right, one fault after the other. If one sentence stays: green says that the endpoint works, not that anybody is led to it.',
      ja: '因果の鎖を一つずつ別の人に答えてもらい、予想の人数に戻ります。どちらの組も、順番に正しかったのです。一文だけ残すなら、「緑はエンドポイントが働いている印で、誰かがそこへ案内されている印ではない」です。',
    },
  },
  retrieve: {
    minutes: 6,
    notes: {
      en: 'Close the page before you ask. Twenty seconds of silence for each question, then an answer from the back row. Say that the questions come back tomorrow and in three days.',
      ja: '尋ねる前に画面の教材を閉じます。一問ごとに二十秒待ち、後ろの席の人に答えてもらいましょう。同じ問いが明日と三日後に戻ってくることを伝えます。',
    },
  },
};
