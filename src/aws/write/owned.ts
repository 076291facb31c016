import { arnOf, each, fileName, type Writer } from './rows.ts';

export const writeBuckets: Writer<'buckets'> = (rows) => ({
  buckets: {
    Buckets: rows.map(({ id, region }) => ({
      Name: id,
      ...(region === undefined ? {} : { BucketRegion: region }),
    })),
  },
  ...each(rows, ({ id, policy }) => [
    `bucket-policy-${id}`,
    { Bucket: id, Policy: policy ? JSON.stringify(policy) : null },
  ]),
});

export const writeKeys: Writer<'keys'> = (rows) => ({
  keys: { Keys: rows.map(({ id, arn }) => ({ KeyId: id, KeyArn: arn })) },
  ...each(rows, ({ id, policy }) =>
    policy ? [`key-policy-${id}`, { KeyId: id, Policy: JSON.stringify(policy) }] : undefined,
  ),
});

export const writeDomains: Writer<'domains'> = (rows, place) => {
  const arn = (one: (typeof rows)[number]) =>
    arnOf('sagemaker', { ...place, ...one }, `domain/${one.id}`);
  return {
    domains: { Domains: rows.map((one) => ({ DomainId: one.id, DomainArn: arn(one) })) },
    ...each(rows, (one) => [
      `domain-${one.id}`,
      {
        DomainId: one.id,
        DomainArn: arn(one),
        DomainName: one.name,
        VpcId: one.vpcId,
        SubnetIds: one.subnetIds,
        AppNetworkAccessType: one.networkAccess,
        DefaultUserSettings: {
          ExecutionRole: one.executionRoleArn,
          SecurityGroups: one.groupIds,
        },
      },
    ]),
  };
};

export const writeLogGroups: Writer<'logGroups'> = (rows) => ({
  'log-groups': {
    logGroups: rows.map(({ id, arn, kmsKeyId }) => ({
      logGroupName: id,
      arn: `${arn}:*`,
      kmsKeyId,
    })),
  },
});

export const writeResourcePolicies: Writer<'resourcePolicies'> = (rows) =>
  each(rows, ({ arn, policy }) => [
    `resource-policy-${fileName(arn)}`,
    { ResourceArn: arn, Policy: policy ? JSON.stringify(policy) : null },
  ]);
