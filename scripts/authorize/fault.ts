import type { z } from 'zod';
import type { Words } from '#request/words.ts';
import { type Fault, shown } from '../fault.ts';

const words = (en: string, ja: string): Words => ({ en, ja });

const anObject = words(
  'an object such as {"ActionNames": ["s3:GetObject"], "CallerArn": "arn:…", "PolicyInputList": […]}',
  '{"ActionNames": ["s3:GetObject"], "CallerArn": "arn:…", "PolicyInputList": […]} のようなオブジェクト',
);

/** The first thing that the schema found wrong with a simulation, with its place in it. */
export function faultOf(error: z.ZodError, asked: unknown): Fault {
  const issue = error.issues[0];
  const path = issue?.path ?? [];
  const field = issue?.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : path.join('.');
  const value = path.reduce<unknown>((held, key) => Reflect.get(Object(held), key), asked);
  // `Invalid input: expected array, received undefined`: what comes behind is told as `got`.
  const expected = (issue?.message ?? '').replace(/^.*?expected /, '').replace(/, received.*$/, '');
  if (field === '')
    return {
      field,
      what: words('not a simulation', 'シミュレーションではない'),
      expected: anObject,
      got: shown(asked),
    };
  return {
    field,
    what:
      issue?.code === 'unrecognized_keys'
        ? words(`a simulation has no "${field}"`, `シミュレーションに "${field}" という項目はない`)
        : words(`"${field}" cannot be read`, `"${field}" を読み取れない`),
    expected: words(expected, expected),
    got: shown(value),
  };
}

/** A line that is no JSON at all. */
export function notJson(line: string): Fault {
  return { field: '', what: words('not JSON', 'JSON ではない'), expected: anObject, got: line };
}
