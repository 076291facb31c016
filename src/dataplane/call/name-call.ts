import { z } from 'zod';
import type { CallIdentity } from '#emulator/calls.ts';
import { actionsOf } from '#policy/operation/actions-of.ts';
import { sentParts } from './sent.ts';
import { type CallScope, resourcesOf } from './resource.ts';

/** One action of a call on one resource. */
interface AskedAction {
  readonly action: string;
  readonly resource: string;
}

/** Every action that a call takes; or what of it cannot be named. */
export type NamedCall =
  | { readonly kind: 'named'; readonly operation: string; readonly asked: readonly AskedAction[] }
  | { readonly kind: 'unnamed'; readonly what: string };

type Known = Extract<CallIdentity, { known: true }>;

/** Names the actions of a call, each on its resource. All must be allowed. */
export async function nameCall(call: Known, scope: CallScope): Promise<NamedCall> {
  const { signingName, operation, params } = call;
  const asked: AskedAction[] = [];
  for (const { action, on } of actionsOf(
    signingName,
    operation,
    sentParts(signingName, operation, params),
  )) {
    const resources = await resourcesOn(on, action, params, scope);
    if (!resources) return { kind: 'unnamed', what: `the resource of ${action}` };
    asked.push(...resources.map((resource) => ({ action, resource })));
  }
  // A call about nothing would pass without anybody having judged it.
  if (asked.length === 0) return { kind: 'unnamed', what: `what ${operation} is about` };
  return { kind: 'named', operation, asked };
}

function resourcesOn(
  on: ReturnType<typeof actionsOf>[number]['on'],
  action: string,
  params: Readonly<Record<string, unknown>>,
  scope: CallScope,
): Promise<readonly string[] | undefined> | readonly string[] | undefined {
  switch (on) {
    case '*':
      return ['*'];
    case 'role': {
      const role = Object.values(params).find(
        (value) => typeof value === 'string' && /^arn:[^:]+:iam::\d+:role\//.test(value),
      );
      return typeof role === 'string' ? [role] : undefined;
    }
    case 'source': {
      const source = copySource(params['CopySource']);
      return source ? [source] : resourcesOf(action, { KeyId: params['SourceKeyId'] }, scope);
    }
    case 'secret': {
      const ids = params['SecretIdList'];
      return Array.isArray(ids) ? manyOf(action, ids, scope) : [];
    }
    case 'key':
      return resourcesOf(action, { KeyId: params['TargetKeyId'] }, scope);
    case 'resource':
      return isBatchOfKeys(params) ? keysOf(params) : resourcesOf(action, params, scope);
  }
}

async function manyOf(action: string, ids: readonly unknown[], scope: CallScope) {
  const all = await Promise.all(ids.map((SecretId) => resourcesOf(action, { SecretId }, scope)));
  return all.every((one) => one !== undefined) ? all.flat() : undefined;
}

function copySource(source: unknown): string | undefined {
  if (typeof source !== 'string') return undefined;
  return `arn:aws:s3:::${decodeURIComponent(source.replace(/\?versionId=.*$/, '').replace(/^\//, ''))}`;
}

function isBatchOfKeys(params: Readonly<Record<string, unknown>>): boolean {
  return typeof params['Delete'] === 'object' && params['Delete'] !== null;
}

const deletion = z.object({
  Bucket: z.string(),
  Delete: z.object({ Objects: z.array(z.object({ Key: z.string() })) }),
});

/** S3's DeleteObjects is judged key by key. */
function keysOf(params: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  const read = deletion.safeParse(params);
  if (!read.success) return undefined;
  const { Bucket, Delete } = read.data;
  return Delete.Objects.map(({ Key }) => `arn:aws:s3:::${Bucket}/${Key}`);
}
