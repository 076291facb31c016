/** A step's answer. `unknown`: the snapshot lacks what would decide, or the rule is not modelled. */
export type Verdict = 'allow' | 'deny' | 'unknown';
