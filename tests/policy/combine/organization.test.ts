import { expect, test } from 'vitest';
import { account, anonymous, role, root, service } from '../ask.ts';
import {
  all,
  closed,
  decide,
  denied,
  full,
  none,
  nothing,
  open,
  shut,
  torn,
  type CallerRow,
} from '../decide.ts';

const allowed = { ...none, resourcePolicy: open };

// I418, I419
test.for<CallerRow>([
  ['each level allows', role, { ...full, scps: [[all], [nothing, all]] }, 'allowed'],
  ['one level does not', role, { ...full, scps: [[all], [nothing]] }, 'implicitDeny'],
  ['a level without policies', role, { ...full, scps: [[all], []] }, 'implicitDeny'],
  ['one level denies', role, { ...full, scps: [[all], [all, denied]] }, 'explicitDeny'],
  ['a level not readable', role, { ...full, scps: [[all], [all, torn]] }, 'unknown'],
  ['no organization', role, { ...full, scps: [] }, 'allowed'],
  ['the root user', root, { scps: [[denied]] }, 'explicitDeny'],
  ['no SCP for the anonymous', anonymous, { resourcePolicy: open, scps: [[denied]] }, 'allowed'],
  ['no SCP for a service', service, { resourcePolicy: open, scps: [[denied]] }, 'allowed'],
  ['an RCP for the anonymous', anonymous, { resourcePolicy: open, rcps: [[shut]] }, 'explicitDeny'],
  ['an RCP for a service', service, { resourcePolicy: open, rcps: [[shut]] }, 'explicitDeny'],
  ['RCPFullAWSAccess is always attached', role, { ...full, rcps: [[]] }, 'allowed'],
  ['an RCP denies', role, { ...full, rcps: [[], [shut]] }, 'explicitDeny'],
  ['no RCP of one’s own allows', role, { ...full, rcps: [[closed]] }, 'unknown'],
  ['past a bucket’s Allow', role, { ...allowed, scps: [[nothing]] }, 'implicitDeny'],
])('organization: %s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});

test('a service-linked role is exempt from the organization', () => {
  const arn = `arn:aws:iam::${account}:role/aws-service-role/x.amazonaws.com/X`;
  const part = { ...full, scps: [[denied]], rcps: [[shut]] };
  expect(decide(part, { kind: 'role', arn, account })).toBe('allowed');
});
