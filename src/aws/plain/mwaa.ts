import type { PlainService } from './operation.ts';

const environment = '/environments/{Name}';
const tags = '/tags/{ResourceArn}';

/** Before the service's host: the environments themselves, or what runs in them. */
const [api, env] = ['api.', 'env.'];

/**
 * The operations of Amazon MWAA. The SDK's own client for it brings a second core, which follows an
 * endpoint that the shell names.
 *
 * @see https://docs.aws.amazon.com/mwaa/latest/API/API_Operations.html
 * @see https://docs.aws.amazon.com/general/latest/gr/mwaa.html
 */
export const mwaa: PlainService = {
  signingName: 'airflow',
  host: 'airflow',
  operations: {
    CreateEnvironment: { method: 'PUT', prefix: api, path: environment },
    DeleteEnvironment: { method: 'DELETE', prefix: api, path: environment },
    GetEnvironment: { method: 'GET', prefix: api, path: environment },
    ListEnvironments: {
      method: 'GET',
      prefix: api,
      path: '/environments',
      query: { MaxResults: 'MaxResults', NextToken: 'NextToken' },
    },
    UpdateEnvironment: { method: 'PATCH', prefix: api, path: environment },
    ListTagsForResource: { method: 'GET', prefix: api, path: tags },
    TagResource: { method: 'POST', prefix: api, path: tags },
    UntagResource: {
      method: 'DELETE',
      prefix: api,
      path: tags,
      query: { tagKeys: 'tagKeys' },
    },
    CreateCliToken: { method: 'POST', prefix: env, path: '/clitoken/{Name}' },
    CreateWebLoginToken: { method: 'POST', prefix: env, path: '/webtoken/{Name}' },
  },
};
