import type { ChainLink } from '#labs/lesson.ts';

const causes = {
  silence: {
    en: 'nobody answers: a rule drops it, or nothing runs there',
    ja: '誰も応答していない（規則が捨てているか、そこで何も動いていない）',
  },
  program: {
    en: 'the machine runs, and its program does not',
    ja: 'マシンは動いていて、プログラムが動いていない',
  },
  name: { en: 'the name has no address', ja: '名前にアドレスがない' },
  policy: { en: 'a policy says no', ja: 'ポリシーが断っている' },
} as const;

type Cause = keyof typeof causes;

function row(id: string, says: ChainLink['says'], right: Cause, why: ChainLink['why']): ChainLink {
  const choices = Object.entries(causes).map(([choice, words]) => ({
    id: choice,
    words,
    ...(choice === right ? { right: true as const } : {}),
  }));
  return { id, says, choices, why };
}

/** What each client prints, and the kind of cause that it leaves: before anything is repaired. */
export const triage: readonly ChainLink[] = [
  row(
    'database',
    {
      en: 'The database: silence, then `Timeout was reached`. So ___',
      ja: 'データベース：沈黙のあとに `Timeout was reached`。つまり、___',
    },
    'silence',
    {
      en: 'Silence has two kinds of cause, and the client cannot tell them apart. The second is the cheaper question: one call tells whether something runs.',
      ja: '沈黙の原因は二種類あり、クライアントには区別できません。先に尋ねるなら、動いているかどうかです。一回の呼び出しで分かります。',
    },
  ),
  row(
    'stock',
    {
      en: 'The stock service: silence, too. So ___',
      ja: '在庫サービス：こちらも沈黙。つまり、___',
    },
    'silence',
    {
      en: 'The load balancer has an address and takes part in no conversation: it passes packets on. Behind it the same two questions are to be asked again.',
      ja: 'このロードバランサーはアドレスを持ち、パケットを渡すだけで、自分では返事をしません。その先について、同じ二つの問いをもう一度立てます。',
    },
  ),
  row(
    'invoices',
    {
      en: "Invoices: at once, `Couldn't connect to server`. So ___",
      ja: "請求：すぐに `Couldn't connect to server`。つまり、___",
    },
    'program',
    {
      en: 'Only a machine that runs can refuse, and the packet came through every group and ACL to it. So do not look at any of these.',
      ja: '断れるのは動いているマシンだけで、パケットはすべてのグループと ACL を通ってそこに届いています。ですから、そのどれも調べる必要はありません。',
    },
  ),
  row(
    'shipping',
    {
      en: 'Shipping: at once, `Could not resolve host`. So ___',
      ja: '配送：すぐに `Could not resolve host`。つまり、___',
    },
    'name',
    {
      en: 'No packet was sent to any machine. Names are spelled out in a zone: read them letter by letter.',
      ja: 'どのマシンにも、パケットは送られていません。名前はゾーンに書かれています。一文字ずつ読んでください。',
    },
  ),
  row(
    'prices',
    {
      en: 'The price list: at once, `AccessDenied`. So ___',
      ja: '価格表：すぐに `AccessDenied`。つまり、___',
    },
    'policy',
    {
      en: 'An answer in whole sentences: name, way and service are well. The refusal names who, what and on what.',
      ja: '文で答えが返っています。名前も経路もサービスも正常です。拒否の文に、誰が、何を、何に対して行おうとしたかが書かれています。',
    },
  ),
];
