import type { Step, StepValue } from '#aws/step.ts';
import { policy } from '#labs/steps.ts';
import { interfaceEndpoint } from './endpoint.ts';
import { studioArn, writeActions } from './rights.ts';

/** What the endpoint lets through, unless a change says otherwise. */
export const onlyStudioLogs = policy({
  Sid: 'OnlyStudioLogs',
  Effect: 'Allow',
  Principal: '*',
  Action: writeActions,
  Resource: studioArn,
});

/** The missing door; `other` replaces members of the call, such as its policy or subnets. */
export function logsEndpoint(other: { readonly [member: string]: StepValue } = {}): Step {
  return interfaceEndpoint(
    'logs',
    {
      en: 'The service behind logs.* is called logs, not monitoring. Both zones, private DNS, the group that admits notebooks, and a policy: only the studio’s log group passes.',
      ja: 'logs.* の先にあるサービスは monitoring ではなく logs です。両ゾーン、プライベート DNS、ノートブックを許可したグループ、そして Studio のロググループだけを通すポリシーを指定します。',
    },
    { PolicyDocument: onlyStudioLogs, ...other },
  );
}

/** The missing right, as an inline policy; `document` replaces the least that is needed. */
export function logRights(document: StepValue = writesStudioLogs): Step {
  return {
    service: 'iam',
    operation: 'PutRolePolicy',
    input: {
      RoleName: 'StudioExecution',
      PolicyName: 'write-studio-logs',
      PolicyDocument: document,
    },
    comment: {
      en: 'Three actions on one group; the `:*` at the end stands for the streams in it.',
      ja: '一つのグループに対する三つの操作。末尾の `:*` は中のストリームを表します。',
    },
  };
}

export const writesStudioLogs = policy({
  Sid: 'WriteStudioLogs',
  Effect: 'Allow',
  Action: writeActions,
  Resource: studioArn,
});
