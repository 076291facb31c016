import type { QuizQuestion } from '#labs/lab.ts';

/** Asked at the end, from memory; every choice says what it rests on. */
export const quiz: readonly QuizQuestion[] = [
  {
    id: 'public-answer',
    ask: {
      en: 'An interface endpoint is `available`. Inside the VPC the service’s name gives a public address. Where do you look first?',
      ja: 'インターフェイスエンドポイントは `available` なのに、VPC の中でサービスの名前を引くとパブリックアドレスが返ります。最初に見るのはどこですか。',
    },
    choices: [
      {
        id: 'switches',
        right: true,
        words: {
          en: 'The VPC’s two DNS attributes, and private DNS of the endpoint',
          ja: 'VPC の DNS の属性二つと、エンドポイントのプライベート DNS',
        },
        feedback: {
          en: 'Three switches: with any of them off the public answer stays, and nothing reports it.',
          ja: 'スイッチは三つ。一つでも無効ならパブリックな答えのままで、どこにも報告は出ません。',
        },
      },
      {
        id: 'group',
        words: { en: 'The endpoint’s security group', ja: 'エンドポイントのセキュリティグループ' },
        feedback: {
          en: 'No packet has gone to the endpoint yet: a group is asked at its address, and this is another one.',
          ja: 'エンドポイントにはまだ一つのパケットも向かっていません。グループが問われるのは、そのアドレスに届いたときです。',
        },
      },
      {
        id: 'route',
        words: { en: 'A route to the public address', ja: 'そのパブリックアドレスへのルート' },
        feedback: {
          en: 'That would be a way to the internet. The address is wrong, not the way.',
          ja: 'それはインターネットへの道です。間違っているのは道ではなく、アドレスです。',
        },
      },
      {
        id: 'policy',
        words: { en: 'The endpoint’s policy', ja: 'エンドポイントのポリシー' },
        feedback: {
          en: 'A policy judges calls that arrive, and has no say in names.',
          ja: 'ポリシーが判定するのは届いた呼び出しで、名前には関わりません。',
        },
      },
    ],
  },
  {
    id: 'two-failures',
    ask: {
      en: 'One host prints `Could not connect to the endpoint URL`, another `Connect timeout on endpoint URL`. Which of them may have a trouble with DNS servers?',
      ja: 'あるホストは `Could not connect to the endpoint URL`、別のホストは `Connect timeout on endpoint URL` と表示しました。DNS サーバーが答えていない疑いがあるのはどちらですか。',
    },
    choices: [
      {
        id: 'first',
        right: true,
        words: { en: 'The first', ja: '前者' },
        feedback: {
          en: 'That is what the client prints where a name has no address, or a host refuses. A timeout has an address to wait for.',
          ja: '名前にアドレスがないか、ホストに断られたときの表示です。タイムアウトは、待つ相手のアドレスがあってこそ起こります。',
        },
      },
      {
        id: 'second',
        words: { en: 'The second', ja: '後者' },
        feedback: {
          en: 'It had an address, and packets to it were lost. DNS answered, though maybe wrongly.',
          ja: 'アドレスは得られ、そこへのパケットが失われました。DNS は（正しいかはともかく）答えています。',
        },
      },
      {
        id: 'both',
        words: { en: 'Both alike', ja: 'どちらも同じ' },
        feedback: {
          en: 'They tell apart just that: the first has no address, the second has one.',
          ja: '両者の違いがまさにそこです。前者にはアドレスがなく、後者にはあります。',
        },
      },
    ],
  },
  {
    id: 'own-server',
    ask: {
      en: 'Your company’s DNS server stands in the VPC and answers public names well. An endpoint’s private DNS has no effect. What must the server do?',
      ja: 'VPC に置いた自社の DNS サーバーは、公開の名前には正しく答えますが、エンドポイントのプライベート DNS が効きません。このサーバーに必要なのはどれですか。',
    },
    choices: [
      {
        id: 'forward-plus-two',
        right: true,
        words: {
          en: 'Forward AWS’s names to the VPC’s block plus two',
          ja: 'AWS の名前を、VPC の CIDR の先頭 +2 へ転送する',
        },
        feedback: {
          en: 'Private names are known to the VPC’s own resolver alone, and it answers only inside its VPC.',
          ja: 'プライベートな名前を知っているのは VPC 自身のリゾルバーだけで、答えるのも VPC の中に対してだけです。',
        },
      },
      {
        id: 'forward-public',
        words: { en: 'Forward them to 8.8.8.8', ja: '8.8.8.8 へ転送する' },
        feedback: {
          en: 'It gives the public addresses, the very answers that you have. And it needs a way to the internet.',
          ja: '返るのはパブリックアドレス、つまり今と同じ答えです。しかもインターネットへの道が要ります。',
        },
      },
      {
        id: 'zone-copy',
        words: {
          en: 'Hold a copy of the endpoint’s addresses',
          ja: 'エンドポイントのアドレスを写して持つ',
        },
        feedback: {
          en: 'It works until the endpoint is made anew, for as many endpoints as somebody remembers to copy.',
          ja: '動くのはエンドポイントが作り直されるまで、しかも誰かが写すのを忘れなかったものだけです。',
        },
      },
      {
        id: 'port',
        words: {
          en: 'Be admitted to the resolver by a group',
          ja: 'グループでリゾルバーへの 53 番を許可される',
        },
        feedback: {
          en: 'Neither groups nor network ACLs see questions to Amazon’s resolver: nothing has to be admitted.',
          ja: 'Amazon のリゾルバーへの問い合わせは、グループにもネットワーク ACL にも見えません。許可するものがないのです。',
        },
      },
    ],
  },
  {
    id: 'old-name',
    ask: {
      en: '`sts.eu-west-1.amazonaws.com` gives a private address, and a program still times out at `sts.amazonaws.com`. What mends it?',
      ja: '`sts.eu-west-1.amazonaws.com` はプライベートアドレスになったのに、あるプログラムは `sts.amazonaws.com` でタイムアウトします。何で直りますか。',
    },
    choices: [
      {
        id: 'regional',
        right: true,
        words: {
          en: 'The program is set to the Region’s name, or its SDK is renewed',
          ja: 'プログラムをリージョンの名前に設定するか、SDK を新しくする',
        },
        feedback: {
          en: 'The global name is another name, which no endpoint of this Region answers for.',
          ja: 'グローバルの名前は別の名前で、このリージョンのどのエンドポイントも受け持っていません。',
        },
      },
      {
        id: 'second-endpoint',
        words: { en: 'A second STS endpoint', ja: 'STS のエンドポイントをもう一つ' },
        feedback: {
          en: 'It would answer for the same name, and AWS refuses two of them with private DNS in one VPC.',
          ja: '受け持つ名前は同じです。しかも一つの VPC にプライベート DNS 付きで二つは作れません。',
        },
      },
      {
        id: 'zone',
        words: {
          en: 'A private zone that leads the old name to the endpoint',
          ja: '古い名前をエンドポイントへ向けるプライベートゾーン',
        },
        feedback: {
          en: 'The packet then arrives, with a request that is signed for another Region. Mend the question, not the answer.',
          ja: 'パケットは届いても、中身は別のリージョン向けに署名された要求です。直すべきは答えではなく問いの方です。',
        },
      },
    ],
  },
];
