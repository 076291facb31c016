import type { Evidence, Finding } from '#labs/lab.ts';
import { unread } from '#labs/rules/unread.ts';

/** What a rule says of an environment that was deleted, or that could not be read. */
export function environmentGone({ snapshot, bindings }: Evidence): Finding {
  if (!snapshot.environments) return unread('aws mwaa get-environment');
  const name = bindings['environment'] ?? '-';
  return {
    status: 'error',
    where: name,
    observed: {
      en: `The environment ${name} no longer exists.`,
      ja: `環境 ${name} がもう存在しません。`,
    },
    message: {
      en: 'This belongs to the lab. Bring it back with: npx closednet reset',
      ja: 'これはラボの一部です。npx closednet reset で元に戻してください。',
    },
  };
}
