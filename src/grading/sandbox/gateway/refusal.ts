import type { Words } from '#request/words.ts';

/** Why the gateway does not pass a request on. */
export interface Refusal {
  readonly status: number;
  readonly because: Words;
}

const refuse = (status: number, en: string, ja: string): Refusal => ({
  status,
  because: { en, ja },
});

export const unsigned = refuse(
  403,
  'Only signed AWS calls pass: the request has no signature that the gateway can read.',
  '署名付きの AWS 呼び出しだけが通ります。このリクエストには読み取れる署名がありません。',
);

export const foreignKey = refuse(
  403,
  'The access key was not issued for this run.',
  'このアクセスキーは、今回の実行のために発行されたものではありません。',
);

export const signedTwice = refuse(
  403,
  'A request is signed once: in its header or in its address.',
  '署名は 1 つだけにしてください（ヘッダーか URL のどちらか）。',
);

export const expired = refuse(
  403,
  'The presigned address has expired.',
  '署名付き URL の有効期限が切れています。',
);

export const internal = refuse(
  403,
  'This path is the emulator’s own; submissions call AWS alone.',
  'このパスはエミュレーター内部のものです。提出物から呼べるのは AWS だけです。',
);

export const otherHost = refuse(
  403,
  'The gateway leads to the emulated AWS alone, not to other hosts.',
  'ゲートウェイの先にあるのはエミュレートされた AWS だけで、ほかのホストには接続できません。',
);

export const noSuchCall = refuse(
  403,
  'No AWS service of this lab answers to such a request.',
  'このリクエストに応答する AWS サービスはありません。',
);

export const largeBody = refuse(
  413,
  'The body of a call may have 16 MiB at most.',
  '呼び出しの本文は最大 16 MiB です。',
);

export const silentEmulator = refuse(
  503,
  'The emulated AWS does not answer.',
  'エミュレートされた AWS が応答しません。',
);

export function otherAccount(what: string): Refusal {
  return refuse(
    403,
    `${what} is in another account; a submission works in its own.`,
    `${what} は別のアカウントのものです。提出物が使えるのは自分のアカウントだけです。`,
  );
}

export function otherBucket(name: string): Refusal {
  return refuse(
    403,
    `The bucket ${name} belongs to another account.`,
    `バケット ${name} は別のアカウントのものです。`,
  );
}

export function inWords({ because }: Refusal): string {
  return `closednet: ${because.en} / ${because.ja}`;
}
