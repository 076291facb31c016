import type { Condition } from '#labs/lab.ts';
import { narrowEndpoint } from '#labs/rules/narrow-endpoint.ts';
import { narrowRole } from '#labs/rules/narrow-role.ts';
import { logsService, studioRole, studioStream } from './names.ts';
import { byAnotherRole, createStream, destructive, putEvents, toOtherGroups } from './requests.ts';

const needed = { role: studioRole, action: 'logs:PutLogEvents', resource: studioStream } as const;

/** Stage two: the door stands open, and policies decide who carries what through it. */
export const permissionConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'create-stream',
    title: {
      en: 'StudioExecution creates a log stream in ${studio-group}',
      ja: 'StudioExecution が ${studio-group} にログストリームを作れる',
    },
    request: createStream,
  },
  {
    kind: 'must-work',
    id: 'put-events',
    title: {
      en: 'StudioExecution writes events to ${studio-group}',
      ja: 'StudioExecution が ${studio-group} にイベントを書き込める',
    },
    request: putEvents,
  },
  {
    kind: 'must-still-fail',
    id: 'other-group',
    title: {
      en: 'StudioExecution writes to no other log group',
      ja: 'StudioExecution はほかのロググループに書き込めない',
    },
    request: toOtherGroups[0],
    variants: toOtherGroups.slice(1),
    because: {
      en: 'A notebook that may write anybody’s log can also hide its traces in it. Name its own group.',
      ja: '他人のログに書けるノートブックは、そこに痕跡を紛れ込ませることもできます。自分のグループを指定してください。',
    },
  },
  {
    kind: 'must-still-fail',
    id: 'other-role',
    title: {
      en: 'Another role carries no other logs out through this VPC: only the studio’s group passes',
      ja: '別のロールでもこの VPC からほかのログを持ち出せない（通れるのは Studio のグループだけ）',
    },
    request: byAnotherRole[0],
    variants: byAnotherRole.slice(1),
    because: {
      en: 'An endpoint without a policy of its own lets every caller carry everything through it, and the role Analyst may write any log. The lab asks that only the studio’s group passes.',
      ja: '独自のポリシーがないエンドポイントは、誰の、どんな要求も通します。ロール Analyst はどのログにも書けるのです。このラボでは Studio のグループだけを通してください。',
    },
  },
  {
    kind: 'must-still-fail',
    id: 'destructive',
    title: {
      en: 'StudioExecution does not delete logs or change how long they are kept',
      ja: 'StudioExecution はログの削除も保持期間の変更もできない',
    },
    request: destructive[0],
    variants: destructive.slice(1),
    because: {
      en: 'Writing logs takes three actions. With all of them, a notebook that was taken over deletes what would have told on it.',
      ja: 'ログを書くのに必要な操作は三つです。すべて許可すると、乗っ取られたノートブックが自分の証拠を消せてしまいます。',
    },
  },
  narrowRole({
    id: 'narrow-role',
    ...needed,
    never: ['logs:DeleteLogGroup', 'logs:DeleteLogStream', 'logs:PutRetentionPolicy'],
  }),
  narrowEndpoint({
    id: 'narrow-endpoint',
    vpc: 'vpc',
    service: logsService,
    ...needed,
    after: 'other-role',
    title: {
      en: 'What leaves this way is the studio’s log group, whoever asks',
      ja: '誰が求めても、ここを通るのは Studio のロググループだけ',
    },
  }),
];
