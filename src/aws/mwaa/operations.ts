/** How an operation is bound to HTTP: members of the input in the path and the query, the rest in the body. */
export interface Operation {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** Before the service's host: the environments themselves, or what runs in them. */
  readonly host: 'api' | 'env';
  readonly path: `/${string}`;
  readonly query?: readonly string[];
}

const environment = '/environments/{Name}';
const tags = '/tags/{ResourceArn}';

/**
 * The operations of Amazon MWAA.
 *
 * @see https://docs.aws.amazon.com/mwaa/latest/API/API_Operations.html
 */
export const operations: Readonly<Record<string, Operation>> = {
  CreateEnvironment: { method: 'PUT', host: 'api', path: environment },
  DeleteEnvironment: { method: 'DELETE', host: 'api', path: environment },
  GetEnvironment: { method: 'GET', host: 'api', path: environment },
  ListEnvironments: {
    method: 'GET',
    host: 'api',
    path: '/environments',
    query: ['MaxResults', 'NextToken'],
  },
  UpdateEnvironment: { method: 'PATCH', host: 'api', path: environment },
  ListTagsForResource: { method: 'GET', host: 'api', path: tags },
  TagResource: { method: 'POST', host: 'api', path: tags },
  UntagResource: { method: 'DELETE', host: 'api', path: tags, query: ['tagKeys'] },
  CreateCliToken: { method: 'POST', host: 'env', path: '/clitoken/{Name}' },
  CreateWebLoginToken: { method: 'POST', host: 'env', path: '/webtoken/{Name}' },
};
