import { call, type Call, type Reply } from '../call.ts';
import type { Clients } from '../client.ts';
import type { ServiceName } from '../step.ts';

type Tokens = Readonly<Record<string, string>>;

/** Where a service's answers say that there is more, and where the next call says it back. */
const paging: Readonly<Record<ServiceName, Tokens>> = {
  acm: { NextToken: 'NextToken' },
  dynamodb: { LastEvaluatedTableName: 'ExclusiveStartTableName' },
  ecs: { nextToken: 'nextToken' },
  ec2: { NextToken: 'NextToken' },
  elbv2: { NextMarker: 'Marker' },
  iam: { Marker: 'Marker' },
  s3: { ContinuationToken: 'ContinuationToken' },
  kms: { NextMarker: 'Marker' },
  logs: { nextToken: 'nextToken' },
  mwaa: { NextToken: 'NextToken' },
  rds: { Marker: 'Marker' },
  route53: {
    NextMarker: 'Marker',
    NextToken: 'NextToken',
    NextRecordName: 'StartRecordName',
    NextRecordType: 'StartRecordType',
    NextRecordIdentifier: 'StartRecordIdentifier',
  },
  sagemaker: { NextToken: 'NextToken' },
  scheduler: { NextToken: 'NextToken' },
  ssm: { NextToken: 'NextToken' },
  sts: { NextToken: 'NextToken' },
};

/**
 * Sends a call and the calls for its further pages; the answer is one document with the lists of
 * all pages joined. A refusal of any page is a refusal of the whole: half a list would be a lie.
 */
export async function callAllPages(clients: Clients, asked: Call): Promise<Reply> {
  const tokens = paging[asked.service];
  let joined: Readonly<Record<string, unknown>> = {};
  let next: object | undefined;
  do {
    const reply = await call(clients, { ...asked, input: { ...asked.input, ...next } });
    if (reply.kind === 'refused') return reply;
    const more = moreOf(reply.answer, tokens);
    if (more && JSON.stringify(more) === JSON.stringify(next))
      throw new Error(`${asked.operation} repeats a page`);
    joined = join(joined, reply.answer);
    next = more;
  } while (next);
  return { kind: 'answer', answer: withoutPaging(joined, tokens) };
}

/** What the next call has to say, or nothing on the last page. */
function moreOf(answer: object, tokens: Tokens): object | undefined {
  const found = Object.entries(tokens).flatMap(([from, to]) => {
    const token: unknown = Reflect.get(answer, from);
    return token ? [[to, token]] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function withoutPaging(joined: Readonly<Record<string, unknown>>, tokens: Tokens): object {
  const kept = Object.entries(joined).filter(([key]) => key !== '$metadata' && !(key in tokens));
  return Object.fromEntries(kept);
}

function join(sofar: Readonly<Record<string, unknown>>, page: object): Record<string, unknown> {
  const lists = Object.entries(page).map(([key, value]: [string, unknown]): [string, unknown] => {
    const before = sofar[key];
    return [key, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value];
  });
  return { ...sofar, ...Object.fromEntries(lists) };
}
