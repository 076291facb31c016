import { call, type Call, type Reply } from '../call.ts';
import type { Clients } from '../client.ts';
import type { ServiceName } from '../step.ts';

/** Where a service's answers say that there is more, and where the next call says it back. */
const paging: Readonly<Record<ServiceName, { readonly from: string; readonly to: string }>> = {
  ec2: { from: 'NextToken', to: 'NextToken' },
  iam: { from: 'Marker', to: 'Marker' },
  s3: { from: 'ContinuationToken', to: 'ContinuationToken' },
  kms: { from: 'NextMarker', to: 'Marker' },
  logs: { from: 'nextToken', to: 'nextToken' },
  sagemaker: { from: 'NextToken', to: 'NextToken' },
  sts: { from: 'NextToken', to: 'NextToken' },
};

/**
 * Sends a call and the calls for its further pages; the answer is one document with the lists of
 * all pages joined. A refusal of any page is a refusal of the whole: half a list would be a lie.
 */
export async function callAllPages(clients: Clients, asked: Call): Promise<Reply> {
  const { from, to } = paging[asked.service];
  let joined: Readonly<Record<string, unknown>> = {};
  let token: unknown;
  do {
    const input = token === undefined ? asked.input : { ...asked.input, [to]: token };
    const reply = await call(clients, { ...asked, input });
    if (reply.kind === 'refused') return reply;
    const next: unknown = Reflect.get(reply.answer, from) || undefined;
    if (next !== undefined && next === token) throw new Error(`${asked.operation} repeats a page`);
    joined = join(joined, reply.answer);
    token = next;
  } while (token !== undefined);
  const { [from]: _token, $metadata: _metadata, ...document } = joined;
  return { kind: 'answer', answer: document };
}

function join(sofar: Readonly<Record<string, unknown>>, page: object): Record<string, unknown> {
  const lists = Object.entries(page).map(([key, value]: [string, unknown]): [string, unknown] => {
    const before = sofar[key];
    return [key, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value];
  });
  return { ...sofar, ...Object.fromEntries(lists) };
}
