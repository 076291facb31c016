/**
 * How the AWS CLI spells an operation or a member: `CreateVpcEndpoint` → `create-vpc-endpoint`,
 * `PolicyARNs` → `policy-arns`.
 *
 * @see https://github.com/boto/botocore/blob/develop/botocore/__init__.py (`xform_name`)
 */
export function cliName(name: string): string {
  return name
    .replace(/[A-Z]{2,}s$/, (plural) => `-${plural.toLowerCase()}`)
    .replaceAll(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
}
