import type { GlossaryWord } from '#labs/lesson.ts';

export const glossary: readonly GlossaryWord[] = [
  {
    id: 'wheel',
    term: { en: 'wheel', ja: 'wheel' },
    means: {
      en: 'A Python package built and ready to unpack; its file name says for which Python and platform.',
      ja: 'ビルド済みで、展開するだけの Python パッケージ。どの Python とプラットフォーム用かは、ファイル名でわかります。',
    },
  },
  {
    id: 'index',
    term: { en: 'index', ja: 'インデックス' },
    means: {
      en: 'A web service that pip asks, by name, which files of a package there are.',
      ja: 'パッケージ名を尋ねると、どんなファイルがあるかを pip に答える Web サービス。',
    },
  },
  {
    id: 'constraints-file',
    term: { en: 'constraints file', ja: '制約ファイル' },
    means: {
      en: 'Pins the versions of packages, should they be installed; it installs none by itself.',
      ja: 'インストールされる場合のバージョンを固定するファイル。それだけでは何もインストールされません。',
    },
  },
  {
    id: 'tag',
    term: { en: 'compatibility tag', ja: '互換性タグ' },
    means: {
      en: 'The last three parts of a wheel’s name: Python, ABI, platform.',
      ja: 'wheel の名前の末尾にある三つの部分。Python、ABI、プラットフォームを表します。',
    },
  },
  {
    id: 'gateway-endpoint',
    term: { en: 'gateway endpoint', ja: 'ゲートウェイエンドポイント' },
    means: {
      en: 'A target of routes that leads to S3 or DynamoDB of the same Region; it has no address and costs nothing.',
      ja: '同じリージョンの S3 か DynamoDB に届く、ルートのターゲット。アドレスは持たず、料金もかかりません。',
    },
  },
  {
    id: 'build-host',
    term: { en: 'build host', ja: 'ビルドホスト' },
    means: {
      en: 'The machine with internet on which packages are gathered before they are brought in.',
      ja: '持ち込む前のパッケージを集める、インターネットにつながったマシン。',
    },
  },
];
