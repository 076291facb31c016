import type { Bindings } from '#aws/step.ts';
import type { Condition, Lab, Task } from '#labs/lab.ts';
import { knownIn } from '#labs/told.ts';
import type { Language, Words } from '#request/words.ts';
import type { Orientation } from './orient.ts';

/** What the pages say themselves; all else is the lab's own. */
const said = {
  facts: { en: 'Difficulty {0} of 5, about {1} minutes', ja: '難易度 {0}/5、目安 {1} 分' },
  tasks: { en: 'Tasks', ja: '課題' },
  earns: { en: 'must come true', ja: '成立させる' },
  keeps: { en: 'must stay true', ja: '保つ' },
  claim: { en: 'What is checked', ja: '確認すること' },
  kind: { en: 'Kind', ja: '種類' },
  worth: { en: ' ({0} points)', ja: '（{0} 点）' },
  waits: { en: 'judged once these are done: ', ja: '先に終える課題: ' },
  share: {
    en: 'What must come true earns the points, in equal shares; what must stay true keeps them.',
    ja: '点になるのは「成立させる」項目で、配点は均等です。「保つ」項目が崩れると、その点が減ります。',
  },
  predict: { en: 'Before you look', ja: '見る前に' },
  commit: {
    en: 'Write your answer down, with a reason, before you type anything.',
    ja: '何かを打ち込む前に、答えと理由を書き留めてください。',
  },
  causes: { en: 'Causes worth testing', ja: '調べる価値のある原因' },
  inside: {
    en: ' (on the host, `npx closednet shell {0}`)',
    ja: '（ホストの上で。`npx closednet shell {0}`）',
  },
  operator: { en: ' (as the operator)', ja: '（運用担当者として）' },
  capitals: {
    en: 'A name in capitals stands for an id or a name of your account: `describe-*` shows it.',
    ja: '大文字の部分は、あなたのアカウントでの ID や名前です。`describe-*` で調べてください。',
  },
  work: { en: 'Work', ja: '進め方' },
  shellComment: {
    build: { en: 'builds the broken network', ja: '壊れたネットワークを作る' },
    env: { en: 'this shell’s aws now reaches it', ja: 'このシェルの aws をそこに向ける' },
    stand: { en: 'stand on a host inside', ja: '中のホストに立つ' },
    check: {
      en: 'builds it fresh, applies fix.sh, judges',
      ja: '新しく作り、fix.sh を適用して採点する',
    },
  },
  script: {
    en: 'What repairs it goes into [fix.sh](fix.sh). Names and addresses are the same in every account, ids are not: look them up.',
    ja: '直すためのコマンドは [fix.sh](fix.sh) に書きます。名前とアドレスはどのアカウントでも同じですが、ID は毎回変わるので、スクリプトの中で調べてください。',
  },
} as const satisfies Record<string, Words | Record<string, Words>>;

/** The task of one lab, in one language, for a reader who has nothing but this repository. */
export function taskPage(
  lab: Lab,
  { lede, body }: Orientation,
  bindings: Bindings,
  language: Language,
): string {
  const say = (words: Words, ...holes: readonly (string | number)[]) =>
    words[language].replaceAll(/\{(\d)\}/g, (_, at: string) => String(holes[Number(at)]));
  const tell = (words: Words) => knownIn(words[language], bindings);
  const titleOf = (id: string) =>
    lab.tasks.find((task) => task.id === id)?.title ?? { en: id, ja: id };
  const parts = [
    `# ${lab.id} ${lab.title[language]}`,
    say(said.facts, lab.difficulty, lab.minutes),
    `**${lede}**`,
    body,
    `## ${say(said.tasks)}`,
    say(said.share),
    ...lab.tasks.flatMap((task, at) => [
      `### ${at + 1}. ${tell(task.title)}${say(said.worth, task.points)}`,
      ...(task.needs.length === 0
        ? []
        : [`${say(said.waits)}${task.needs.map((id) => tell(titleOf(id))).join(', ')}`]),
      claims(task, say, tell),
    ]),
    `## ${say(said.predict)}`,
    tell(lab.prediction.question),
    lab.prediction.choices.map(({ words }) => `- [ ] ${tell(words)}`).join('\n'),
    say(said.commit),
    `## ${say(said.causes)}`,
    say(said.capitals),
    ...lab.hypotheses.map(({ words, look }) =>
      [
        `- ${tell(words)}${say(look.from === 'inside' ? said.inside : said.operator, lab.id)}`,
        '',
        '  ```sh',
        ...typed(look.command, bindings)
          .split('\n')
          .map((line) => `  ${line}`),
        '  ```',
      ].join('\n'),
    ),
    `## ${say(said.work)}`,
    commands(lab.id, say),
    say(said.script),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A command with what is the same in every account filled in, and the rest in capitals. */
function typed(command: string, bindings: Bindings): string {
  return knownIn(command, bindings).replaceAll(/\$\{([\w-]+)\}/g, (_, name: string) =>
    name.toUpperCase().replaceAll('-', '_'),
  );
}

function claims(
  { conditions }: Task,
  say: (words: Words) => string,
  tell: (words: Words) => string,
): string {
  const rows = conditions.map(
    (condition) =>
      `| ${tell(condition.title).replaceAll('|', '\\|')} | ${say(isEarned(condition) ? said.earns : said.keeps)} |`,
  );
  return [`| ${say(said.claim)} | ${say(said.kind)} |`, '| --- | --- |', ...rows].join('\n');
}

function isEarned(condition: Condition): boolean {
  return condition.kind === 'must-work' || 'earns' in condition;
}

function commands(id: string, say: (words: Words) => string): string {
  const { build, env, stand, check } = said.shellComment;
  const lines: readonly (readonly [string, Words])[] = [
    [`npm start -- ${id}`, build],
    [`eval "$(npx closednet env ${id})"`, env],
    [`npx closednet shell ${id}`, stand],
    [`npm run check -- ${id}`, check],
  ];
  const width = Math.max(...lines.map(([line]) => line.length));
  return [
    '```sh',
    ...lines.map(([line, words]) => `${line.padEnd(width)}   # ${say(words)}`),
    '```',
  ].join('\n');
}
