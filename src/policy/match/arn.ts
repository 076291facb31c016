import { fits, splitAtColons, type Pattern } from './pattern.ts';

/** The parts of `arn:partition:service:region:account:resource`; `resource` keeps its colons. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/**
 * Splits an ARN at its first five colons; `undefined` for text that is none.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function readArn(text: string): Arn | undefined {
  const [head, partition, service, region, account, ...resource] = text.split(':');
  if (head !== 'arn' || !partition || !service) return undefined;
  if (region === undefined || account === undefined || resource.length === 0) return undefined;
  return { partition, service, region, account, resource: resource.join(':') };
}

/**
 * Whether an ARN fits a pattern of six parts: a wildcard in the first five stays inside its part,
 * in the sixth it crosses `/` and `:`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export function fitsArn(pattern: Pattern, arn: string): boolean {
  const parts = splitAtColons(pattern, 6);
  const { partition, service, region, account, resource } = readArn(arn) ?? {};
  const texts = ['arn', partition, service, region, account, resource];
  return texts.every((text, at) => text !== undefined && fits(parts[at] ?? '', text));
}
