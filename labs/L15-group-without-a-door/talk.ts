import type { Talk } from '#labs/lesson.ts';

/** What a presenter says at each step; 50 minutes. */
export const talk: Talk = {
  orient: {
    minutes: 4,
    notes: {
      en: 'Three people, one page: the office, somebody on the VPN, an auditor at home. Draw the VPC with its two public and two private subnets, and leave the web server out. Ask where it belongs, and put it where the room says; it will have to move.',
      ja: '登場するのは、オフィス、VPN の利用者、自宅の監査人の三人。VPC とパブリック・プライベートのサブネットを二つずつ描き、Web サーバーはまだ描きません。どこに置くか尋ね、会場の言う場所に描いてください。後で動かすことになります。',
    },
  },
  predict: {
    minutes: 3,
    notes: {
      en: 'Read the rules of the group aloud, strike them all out, then let everybody commit. Most hands go to the time-out; ask one of them which packet the group would drop, and where it would be standing at that moment. Do not answer.',
      ja: 'グループのルールを読み上げてからすべて線で消し、全員に決めてもらいます。多いのは「タイムアウト」です。一人に、グループはどのパケットを、どこで捨てるはずかと尋ねてください。答えは言いません。',
    },
  },
  break: {
    minutes: 2,
    notes: {
      en: 'Build it and run the check once. Point at the two stages that wait: a front door is of no use while another one stands open.',
      ja: 'ラボを作り、チェックを一度動かします。待っている二つの段階を指して、「別の入口が開いている間は、正面の入口を直しても意味がない」と話しましょう。',
    },
  },
  observe: {
    minutes: 7,
    notes: {
      en: 'Browse as the auditor first, and let the sign-in page stand on the screen for a moment. Then as the office: the same page, so the rule for the office changed nothing. Remove every inbound rule in front of the room and browse again.',
      ja: 'まず監査人として開き、サインインのページをしばらく映しておきます。次にオフィスとして開くと、同じページです。つまり、オフィス用のルールは何も変えていません。皆の前でインバウンドルールをすべて消し、もう一度開いてみせましょう。',
    },
  },
  diagnose: {
    minutes: 7,
    notes: {
      en: 'Two lists side by side: the hops of the auditor’s request, and the interfaces that carry the group. Ask for one thing that is on both. When nobody finds any, move the web server on the drawing.',
      ja: '監査人の要求の経路と、グループの付いたインターフェイスを、左右に並べます。両方にあるものを一つ挙げてもらってください。誰も見つけられなければ、図の Web サーバーを動かします。',
    },
  },
  fix: {
    minutes: 16,
    notes: {
      en: 'First the mode; on AWS this is half an hour, so say what you would do meanwhile. Then the load balancer, in the order in which it complains: whose addresses are these, does the second leg get through, which code comes back. Stop at each health reason and ask what it proves. Somebody will propose the VPC’s block: ask who else lives in it.',
      ja: 'まずモードを変えます。AWS では三十分かかるので、その間に何をするかも話しましょう。次はロードバランサーを、訴えてくる順に直します。このアドレスは誰のものか、二本目の区間は通るか、返ってくるコードは何か。ヘルスチェックの理由が出るたびに止まり、それで何が証明されたかを尋ねます。VPC の範囲を許可したいという人がいたら、そこにほかに誰がいるかを聞き返してください。',
    },
  },
  verify: {
    minutes: 5,
    notes: {
      en: 'Three places, two doors: six answers. Let the room fill the table before you press anything. The auditor must not even get a refusal; ask why silence is the stronger result.',
      ja: '三つの場所と二つの入口で、答えは六つ。何も押さないうちに、会場に表を埋めてもらいます。監査人には拒否さえ返ってはいけません。なぜ沈黙のほうが強い結果なのかを尋ねましょう。',
    },
  },
  explain: {
    minutes: 4,
    notes: {
      en: 'The chain, a new voice for each link. Then the claims: read one aloud and ask what a capture would show before you open it. If one sentence stays: a group guards interfaces, not services.',
      ja: '因果の鎖を、一つずつ別の人に答えてもらいます。次に記事の主張を一つ読み上げ、開く前に「パケットを見たら何が写るか」を尋ねてください。一文だけ持ち帰るなら、「グループが守るのはサービスではなく、インターフェイス」です。',
    },
  },
  retrieve: {
    minutes: 2,
    notes: {
      en: 'Screen off. Who filters the office, who filters the VPN, and who filters the load balancer?',
      ja: '画面を消して尋ねます。オフィスを絞るのは誰か。VPN は。ロードバランサーは。',
    },
  },
};
