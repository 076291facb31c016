import { z } from 'zod';
import { policyDocumentSchema } from './policy-document.ts';
import type { PolicyDocument } from '#network/snapshot/account.ts';

/** A resource's policy; without one where it is known to have none. */
export interface PolicyTold {
  readonly arn: string;
  readonly policy?: PolicyDocument;
}

const policy = policyDocumentSchema.nullish();

/** Ours, for every service whose answer does not name its resource. */
export const namedPolicySchema = z
  .object({ ResourceArn: z.string(), Policy: policy })
  .transform((raw) => told(raw.ResourceArn, raw.Policy));

/** `GetQueueAttributes` and `GetTopicAttributes`, which name theirs when all attributes are asked for. */
export const queuePolicySchema = z
  .object({
    QueueArn: z.string().optional(),
    Attributes: z.object({
      QueueArn: z.string().optional(),
      TopicArn: z.string().optional(),
      Policy: policy,
    }),
  })
  .transform(({ QueueArn, Attributes }) =>
    told(Attributes.QueueArn ?? Attributes.TopicArn ?? QueueArn ?? '', Attributes.Policy),
  );

/** `GetResourcePolicy` of Secrets Manager. */
export const secretPolicySchema = z
  .object({ ARN: z.string(), ResourcePolicy: policy })
  .transform((raw) => told(raw.ARN, raw.ResourcePolicy));

/** `GetDomainPermissionsPolicy` and `GetRepositoryPermissionsPolicy` of CodeArtifact. */
export const codeArtifactPolicySchema = z
  .object({ policy: z.object({ resourceArn: z.string(), document: policy }) })
  .transform((raw) => told(raw.policy.resourceArn, raw.policy.document));

/** `GetRepositoryPolicy` of ECR, which names the repository and leaves its Region out. */
export const repositoryPolicySchema = z
  .object({ registryId: z.string(), repositoryName: z.string(), policyText: policy })
  .transform((raw) => ({
    account: raw.registryId,
    repository: raw.repositoryName,
    ...told('', raw.policyText),
  }));

const resourceSchema = z.object({
  Statement: z.array(z.object({ Resource: z.string() })),
});

/** `GetPolicy` of Lambda: the function is named in every statement. */
export const functionPolicySchema = z
  .object({ RevisionId: z.string(), Policy: policyDocumentSchema })
  .transform((raw, context) => {
    const { data } = resourceSchema.safeParse(raw.Policy);
    const arn = data?.Statement[0]?.Resource;
    if (arn !== undefined) return told(arn, raw.Policy);
    context.addIssue('policy');
    return z.NEVER;
  });

function told(arn: string, document: PolicyDocument | null | undefined): PolicyTold {
  return { arn, ...(document ? { policy: document } : {}) };
}
