/** Names that stay in Latin letters in Japanese; services of the lab come on top. */
const names = new Set(
  (
    'amazon aws vpc iam s3 ec2 ecs ecr rds sqs kms sts alb mwaa airflow aurora cloudfront cloudwatch ' +
    'dynamodb fargate glue lambda logs postgresql privatelink redshift sagemaker studio waf ' +
    'codeartifact api gateway nat dns tls tcp udp http https linux python pip wheel'
  ).split(' '),
);

const code = /`[^`]*`|\$\{[^}]*\}|https?:\/\/\S+|\b\w+(?:[-_.:/]\w+)+\b|\b\w*[a-z][A-Z]\w*\b/g;

/** Whether a text is the same in every language: nothing but code, names, numbers and signs. */
export function isSameInBoth(text: string, services: readonly string[]): boolean {
  const known = new Set(
    services.flatMap((name) => name.toLowerCase().split(/\W+/)).concat(...names),
  );
  const words = text.replaceAll(code, ' ').match(/\p{L}+\d*/gu) ?? [];
  return words.every((word) => known.has(word.toLowerCase()));
}
