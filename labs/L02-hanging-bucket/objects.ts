import type { Step } from '#aws/step.ts';
import type { Words } from '#request/words.ts';
import { orders } from './names.ts';

/** Puts a text into the team's bucket, or into another one. */
export function object(
  key: string,
  text: string,
  comment: Words,
  { bucket = orders, region }: { readonly bucket?: string; readonly region?: string } = {},
): Step {
  return {
    service: 's3',
    operation: 'PutObject',
    ...(region === undefined ? {} : { region }),
    input: { Bucket: { text: bucket }, Key: key, Body: { text } },
    comment,
  };
}

export function createBucket(bucket: string, region: string, comment: Words): Step {
  return {
    service: 's3',
    operation: 'CreateBucket',
    ...(region === '${region}' ? {} : { region }),
    input: {
      Bucket: { text: bucket },
      CreateBucketConfiguration: { LocationConstraint: { text: region } },
    },
    comment,
  };
}
