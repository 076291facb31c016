import type { GlossaryWord } from '#labs/lesson.ts';

export const glossary: readonly GlossaryWord[] = [
  {
    id: 'closed-network',
    term: { en: 'closed network', ja: '閉域網' },
    means: {
      en: 'A network without any way to or from the internet; what it needs of AWS it reaches through endpoints.',
      ja: 'インターネットとの出入口を持たないネットワーク。AWS のサービスにはエンドポイントを通って届きます。',
    },
  },
  {
    id: 'interface-endpoint',
    term: { en: 'interface endpoint', ja: 'インターフェイスエンドポイント' },
    means: {
      en: 'A network interface with an address of your subnet, behind which one AWS service answers.',
      ja: 'サブネットの中にアドレスを持ち、その先で一つの AWS サービスが応答するネットワークインターフェイス。',
    },
  },
  {
    id: 'private-dns',
    term: { en: 'private DNS', ja: 'プライベート DNS' },
    means: {
      en: 'Makes the service’s ordinary host name give the endpoint’s addresses inside the VPC.',
      ja: 'サービスのいつものホスト名が、VPC の中ではエンドポイントのアドレスになるようにする設定。',
    },
  },
  {
    id: 'endpoint-policy',
    term: { en: 'endpoint policy', ja: 'エンドポイントポリシー' },
    means: {
      en: 'Says which calls may pass this one endpoint; it narrows, and never grants.',
      ja: 'そのエンドポイントを通れる呼び出しを決めるもの。絞るだけで、許可を与えることはありません。',
    },
  },
  {
    id: 'execution-role',
    term: { en: 'execution role', ja: '実行ロール' },
    means: {
      en: 'The IAM role in whose name the notebook calls AWS.',
      ja: 'ノートブックが AWS を呼び出すときに名乗る IAM ロール。',
    },
  },
  {
    id: 'log-stream',
    term: { en: 'log stream', ja: 'ログストリーム' },
    means: {
      en: 'The lines of one source, in order, inside a log group; its ARN is longer than the group’s.',
      ja: 'ロググループの中にある、一つの発生元のログの列。ARN はグループのものより長くなります。',
    },
  },
];
