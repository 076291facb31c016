import type { Vpc } from '../../snapshot/vpc.ts';

/** On whose behalf Resolver answers: a host of a VPC, or an inbound endpoint in it. */
export interface Asker {
  readonly vpc: Vpc;
  /** Where the host stands, if that is known. */
  readonly subnetId?: string;
  /** The address of the inbound endpoint that asks. */
  readonly inbound?: string;
}

/** How far a question has come, so that one that goes in circles is noticed. */
export interface Trail {
  /** Names that led here by CNAME. */
  readonly names: readonly string[];
  /** VPCs whose Resolver has forwarded the question. */
  readonly vpcIds: readonly string[];
  /** The firewall rule that let the first name pass looks at none of those that follow. */
  readonly trusted: boolean;
}

export const start: Trail = { names: [], vpcIds: [], trusted: false };

/** How many redirections are followed: how many Resolver follows is not said. */
export const longestTrail = 8;
