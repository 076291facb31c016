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
    id: 'security-group',
    term: { en: 'security group', ja: 'セキュリティグループ' },
    means: {
      en: 'A list of what a machine may be called by and may call; whatever is not on it is dropped without a word.',
      ja: 'マシンとの通信を許可するリスト。載っていないものは、黙って捨てられます。',
    },
  },
  {
    id: 'private-hosted-zone',
    term: { en: 'private hosted zone', ja: 'プライベートホストゾーン' },
    means: {
      en: 'A list of names that only chosen VPCs can ask for.',
      ja: '選ばれた VPC からだけ引ける名前の一覧。',
    },
  },
  {
    id: 'run-command',
    term: { en: 'Run Command', ja: 'Run Command（ランコマンド）' },
    means: {
      en: 'A part of Systems Manager that runs a script on machines, without anybody logging in; it keeps a history.',
      ja: '誰もログインせずにマシンでスクリプトを実行する、Systems Manager の機能。履歴が残ります。',
    },
  },
  {
    id: 'desired-count',
    term: { en: 'desired count', ja: '必要なタスクの数 (desired count)' },
    means: {
      en: 'How many tasks a service of ECS is asked to keep running.',
      ja: 'ECS のサービスに、いくつのタスクを動かし続けるよう求めているか。',
    },
  },
  {
    id: 'schedule',
    term: { en: 'schedule', ja: 'スケジュール' },
    means: {
      en: 'A rule of EventBridge Scheduler that makes one call to AWS at its times, for as long as it is on.',
      ja: '決まった時刻に AWS の呼び出しを一つ行う、EventBridge Scheduler の設定。有効な間は繰り返されます。',
    },
  },
];
