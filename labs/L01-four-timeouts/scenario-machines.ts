import type { Step, StepValue } from '#aws/step.ts';
import { host } from '#labs/vpc-steps.ts';

/** The app server, and two machines on each of which one program listens on 8080. */
export const machines: readonly Step[] = [
  ...host(
    'app',
    {
      subnet: 'private-a',
      address: '${app-address}',
      group: 'app-group',
      description: 'App server',
      instance: 'app-server',
    },
    {
      stands: { en: 'Where the app server stands.', ja: 'アプリサーバーの立つ場所です。' },
      runs: {
        en: 'The app server: the client of this lab.',
        ja: 'アプリサーバー。このラボのクライアントです。',
      },
    },
  ),
  ...worker('invoices', 'private-a', {
    en: 'Writes the invoices.',
    ja: '請求書を作るマシンです。',
  }),
  ...worker('shipping', 'private-c', {
    en: 'Knows what is on its way to whom.',
    ja: '配送状況を答えるマシンです。',
  }),
];

function worker(name: string, subnet: string, runs: Step['comment']): readonly Step[] {
  return [
    ...host(
      name,
      {
        subnet,
        address: `\${${name}-address}`,
        group: 'workers-group',
        description: `The machine for ${name}`,
        instance: `${name}-server`,
      },
      {
        stands: { en: `Where ${name} stands.`, ja: `${name} の立つ場所です。` },
        runs,
      },
    ),
    runOn(
      name,
      [
        `printf '[Service]\\nExecStart=/usr/bin/python3 -m http.server 8080\\n' > /etc/systemd/system/${name}.service`,
        `systemctl enable --now ${name}`,
      ],
      'first installation',
      {
        en: `Run Command installs the program as the unit ${name}, which listens on 8080, and starts it.`,
        ja: `Run Command でプログラムをユニット ${name} として登録し、起動します。8080 で待ち受けます。`,
      },
    ),
  ];
}

/** A command of Run Command on one of the machines; `lines` is what a person would type there. */
export function runOn(
  name: string,
  lines: readonly string[],
  why: string,
  comment: Step['comment'],
  other: { readonly [member: string]: StepValue } = {
    InstanceIds: [{ ref: `${name}-server` }],
  },
): Step {
  return {
    service: 'ssm',
    operation: 'SendCommand',
    input: {
      DocumentName: 'AWS-RunShellScript',
      ...other,
      Comment: why,
      Parameters: { commands: lines },
    },
    comment,
  };
}
