/**
 * One saved answer: AWS's own document and a name for its file. Answers that carry no id of what
 * they speak of are kept with it, in containers of ours:
 *
 * - `{ Account, Region, Emulated }`: who asked, and where.
 * - `{ VpcId, EnableDnsSupport: { Value }, EnableDnsHostnames: { Value } }`: `DescribeVpcAttribute`,
 *   both attributes (AWS's answers hold one each, and are read as well).
 * - `{ PrefixListId, Entries }`: `GetManagedPrefixListEntries`.
 * - `{ TransitGatewayRouteTableId, Routes, AdditionalRoutesAvailable }`: `SearchTransitGatewayRoutes`.
 * - `{ TransitGatewayRouteTableId, Associations }`: `GetTransitGatewayRouteTableAssociations`.
 * - `{ LoadBalancerArn, Attributes }`, `{ TargetGroupArn, Attributes }` and
 *   `{ TargetGroupArn, TargetHealthDescriptions }`: attributes and target health of `elbv2`.
 * - `{ HostedZoneId, ResourceRecordSets }` and `{ VPCId, HostedZoneSummaries }`: Route 53.
 * - `{ ResolverEndpointId, IpAddresses }` and `{ FirewallDomainListId, Domains }`: Route 53 Resolver.
 * - `{ Policies }`: managed policies, as `GetAccountAuthorizationDetails` lists them.
 * - `{ Bucket, Policy }`: `GetBucketPolicy`; `null` where the bucket has none.
 * - `{ KeyId, Policy }`: `GetKeyPolicy`.
 * - `{ ResourceArn, Policy }`: the policy of anything else, `null` where it has none; answers that
 *   name their resource (SQS, SNS, Lambda, ECR, Secrets Manager, CodeArtifact) need no container.
 *
 * Where an id is not an ARN, AWS's bare answer will do as well in a file whose name holds that id.
 */
export interface SavedAnswer {
  readonly name: string;
  readonly document: object;
}

/** Why an answer is missing: its part of the snapshot is then absent, never empty. */
export interface Unread {
  readonly call: string;
  readonly code: string;
  readonly message: string;
}

/** Everything that was asked of AWS at one moment. */
export interface Answers {
  readonly saved: readonly SavedAnswer[];
  readonly unread: readonly Unread[];
}
