import type { Step, StepValue } from '#aws/step.ts';
import type { Words } from '#request/words.ts';
import { bucket } from './names.ts';

/** Puts a text of the job into its bucket. */
export function object(key: string, text: string, comment: Words): Step {
  return put({ text: key }, { text }, comment);
}

/** Puts a file of the wheelhouse into the bucket, as `wheels/FILE` or under another key. */
export function wheel(file: string, comment: Words, key = `wheels/${file}`): Step {
  return put({ text: key }, { file: `\${wheelhouse}/${file}` }, comment);
}

export function remove(key: string, comment: Words): Step {
  return {
    service: 's3',
    operation: 'DeleteObject',
    input: { Bucket: { text: bucket }, Key: { text: key } },
    comment,
  };
}

function put(key: StepValue, body: StepValue, comment: Words): Step {
  return {
    service: 's3',
    operation: 'PutObject',
    input: { Bucket: { text: bucket }, Key: key, Body: body },
    comment,
  };
}
