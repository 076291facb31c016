import type { AuthorizationRequest } from '../authorization.ts';
import type { Denial } from './denial-message.ts';

const prevented = {
  BlockPublicAcls: 'public ACLs',
  BlockPublicPolicy: 'public policies',
} as const;

/**
 * What S3 answers to a write that would make something public although Block Public Access forbids
 * it, whatever the policies allow.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
 */
export function publicAccessMessage(
  { principal, action, resource }: AuthorizationRequest,
  setting: keyof typeof prevented,
): Denial {
  const why = `because ${prevented[setting]} are prevented by the ${setting} setting in S3 Block Public Access.`;
  return {
    code: 'AccessDenied',
    status: 403,
    message: `User: ${principal.arn} is not authorized to perform: ${action} on resource: "${resource}" ${why}`,
    protocol: 'rest-xml',
  };
}
