import { z } from 'zod';
import type { PolicyDocument } from '#network/snapshot/account.ts';

const documentSchema = z.record(z.string(), z.unknown());

/**
 * A policy as AWS hands it out: JSON text (EC2, S3, KMS), URL-encoded JSON text (IAM's API), or
 * the object that the AWS CLI makes of that.
 */
export const policyDocumentSchema = z
  .union([z.string(), documentSchema], 'policy')
  .transform((given, context): PolicyDocument => {
    if (typeof given !== 'string') return given;
    const document = documentSchema.safeParse(parseText(given));
    if (document.success) return document.data;
    context.addIssue('policy');
    return z.NEVER;
  });

function parseText(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('%') ? decodeURIComponent(text) : text);
  } catch {
    return undefined;
  }
}
