/**
 * One saved answer: AWS's own document and a name for its file. Answers that carry no id of what
 * they speak of are kept with it, in containers of ours:
 *
 * - `{ Account, Region, Emulated }`: who asked, and where.
 * - `{ VpcId, EnableDnsSupport: { Value }, EnableDnsHostnames: { Value } }`: `DescribeVpcAttribute`,
 *   both attributes (AWS's answers hold one each, and are read as well).
 * - `{ PrefixListId, Entries }`: `GetManagedPrefixListEntries`.
 * - `{ Policies }`: managed policies, as `GetAccountAuthorizationDetails` lists them.
 * - `{ Bucket, Policy }`: `GetBucketPolicy`; `null` where the bucket has none.
 * - `{ KeyId, Policy }`: `GetKeyPolicy`.
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
