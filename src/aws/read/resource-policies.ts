import type { PolicyOfResource } from '#network/snapshot/account.ts';
import { ownedBy } from '../schema/owner.ts';
import {
  codeArtifactPolicySchema,
  functionPolicySchema,
  namedPolicySchema,
  queuePolicySchema,
  repositoryPolicySchema,
  secretPolicySchema,
  type PolicyTold,
} from '../schema/resource-policy.ts';
import { answerAbout, gather, type Told } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import type { Place } from './place.ts';
import { shelve, type Shelf } from './shelf.ts';

const hasMember = (value: unknown, members: readonly string[]) =>
  typeof value === 'object' && value !== null && members.some((member) => member in value);

const named = answerAbout('Policy', ['ResourceArn', 'Policy'], namedPolicySchema);
const revised = answerAbout('Policy', ['Policy', 'RevisionId'], functionPolicySchema);
// A table's policy has a revision too; its document says whose it is.
const functions: typeof revised = {
  ...revised,
  isOurs: (document) => revised.isOurs(document) && !('ResourceArn' in document),
};
const repositories = answerAbout(
  'policyText',
  ['registryId', 'policyText'],
  repositoryPolicySchema,
);
const codeArtifact = {
  ...answerAbout('policy', ['policy'], codeArtifactPolicySchema),
  isOurs: ({ policy }: Readonly<Record<string, unknown>>) => hasMember(policy, ['resourceArn']),
};
const queues = {
  ...answerAbout('Attributes', ['Attributes'], queuePolicySchema),
  isOurs: ({ Attributes, QueueArn }: Readonly<Record<string, unknown>>) =>
    hasMember(Attributes, ['QueueArn', 'TopicArn']) ||
    (QueueArn !== undefined && hasMember(Attributes, ['Policy'])),
};
// A secret without a policy is answered by its name alone.
const secrets = {
  ...answerAbout('ResourcePolicy', ['ARN', 'Name'], secretPolicySchema),
  isOurs: (document: Readonly<Record<string, unknown>>) =>
    typeof document['ARN'] === 'string' &&
    ('ResourcePolicy' in document || Object.keys(document).toSorted().join() === 'ARN,Name'),
};

const byArn = [named, functions, codeArtifact, queues, secrets];

export const resourcePolicyKinds = [...byArn, repositories];

/** Policies of resources that are nothing else in a snapshot, whatever service they are of. */
export function readResourcePolicies(saved: Located): Shelf<PolicyOfResource> | undefined {
  const told: readonly (readonly Told<PolicyTold>[] | undefined)[] = [
    ...byArn.map((kind) => gather(saved.documents, kind)),
    gather(saved.documents, repositories)?.map((row) => {
      const { account, repository, ...value } = row.value;
      return { ...row, value: { ...value, arn: repositoryArn(row.place, account, repository) } };
    }),
  ];
  if (!told.some((rows) => rows)) return undefined;
  const rows = told.flatMap((some) => some ?? []).map(asResource);
  return shelve(
    saved,
    resourcePolicyKinds,
    once(rows, ({ id }) => id),
  );
}

function asResource({ value, ...where }: Told<PolicyTold>): Told<PolicyOfResource> {
  return { ...where, value: { id: value.arn, ...ownedBy({ arn: value.arn }), ...value } };
}

function repositoryArn({ region }: Place, account: string, repository: string): string {
  const partition = region.startsWith('cn-')
    ? 'aws-cn'
    : region.startsWith('us-gov-')
      ? 'aws-us-gov'
      : 'aws';
  return `arn:${partition}:ecr:${region}:${account}:repository/${repository}`;
}
