/**
 * The public host names behind endpoint services whose names do not follow `logs` →
 * `logs.REGION.amazonaws.com`; `R` stands for the Region and `*` for one or more labels.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 */
const irregular: Readonly<Record<string, readonly string[]>> = {
  'com.amazonaws.R.s3': ['s3.R.amazonaws.com', '*.s3.R.amazonaws.com'],
  'com.amazonaws.R.ecr.api': ['api.ecr.R.amazonaws.com'],
  'com.amazonaws.R.ecr.dkr': ['*.dkr.ecr.R.amazonaws.com'],
  'com.amazonaws.R.sagemaker.api': ['api.sagemaker.R.amazonaws.com'],
  'com.amazonaws.R.sagemaker.runtime': ['runtime.sagemaker.R.amazonaws.com'],
  'aws.sagemaker.R.studio': ['*.studio.R.sagemaker.aws'],
  'aws.sagemaker.R.notebook': ['*.notebook.R.sagemaker.aws'],
  'com.amazonaws.R.codeartifact.api': ['codeartifact.R.amazonaws.com'],
  'com.amazonaws.R.codeartifact.repositories': ['*.d.codeartifact.R.amazonaws.com'],
  'com.amazonaws.R.airflow.api': ['api.airflow.R.amazonaws.com'],
  'com.amazonaws.R.airflow.env': ['env.airflow.R.amazonaws.com'],
  'com.amazonaws.R.airflow.ops': ['ops.airflow.R.amazonaws.com'],
  'com.amazonaws.R.execute-api': ['*.execute-api.R.amazonaws.com'],
};

/** Services with one label, whose host name is that label and the Region. */
const regular = /^com\.amazonaws\.R\.(?<service>[a-z0-9-]+)$/;

/** The public names an AWS endpoint service stands for; undefined for one that is not known here. */
export function namesOfService(serviceName: string, region: string): readonly string[] | undefined {
  const known = serviceName.replace(`.${region}.`, '.R.');
  const service = regular.exec(known)?.groups?.['service'];
  const names = irregular[known] ?? (service ? [`${service}.R.amazonaws.com`] : undefined);
  return names?.map((name) => name.replace('.R.', `.${region}.`));
}

/** Whether a name, or a pattern that starts with `*.`, covers a host name. */
export function coversName(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** Whether a host name is one of AWS's own. */
export function isAwsName(host: string): boolean {
  return /\.(amazonaws\.com|amazonaws\.com\.cn|sagemaker\.aws|api\.aws)$/.test(host);
}

/** The service (`s3`, `dynamodb`) whose gateway endpoint covers the public addresses of a name. */
export function gatewayServiceOf(host: string, region: string): string | undefined {
  const inRegion = region === 'us-east-1' ? ['s3.amazonaws.com', '*.s3.amazonaws.com'] : [];
  const s3 = [...inRegion, `s3.${region}.amazonaws.com`, `*.s3.${region}.amazonaws.com`];
  if (s3.some((name) => coversName(name, host))) return 's3';
  return host === `dynamodb.${region}.amazonaws.com` ? 'dynamodb' : undefined;
}
