import { test } from 'vitest';
import { traceRequest } from '#request/trace-request.ts';
import { balanced, listening, net, type Shape, toA } from '../support/balanced.ts';
import { expectStory } from '../support/expect-story.ts';

const mismatch = `timeout; forward ELBV2_LISTENERS_MISMATCH ${net}`;
const zonesUntold = (shape: Shape): Shape => ({ ...shape, more: { ...shape.more, subnets: [] } });

test.for<[name: string, shape: Shape, protocol: 'tcp' | 'udp', story: string]>([
  [
    'impaired, it still forwards',
    { ...listening({}), balancer: { state: 'active_impaired' } },
    'tcp',
    'ok',
  ],
  ['one that ends TLS takes TCP', listening({ protocol: 'TLS' }), 'tcp', 'ok'],
  ['one of both kinds takes TCP', listening({ protocol: 'TCP_UDP' }), 'tcp', 'ok'],
  ['and UDP', listening({ protocol: 'TCP_UDP' }), 'udp', 'ok'],
  ['one of UDP takes no TCP', listening({ protocol: 'UDP' }), 'tcp', mismatch],
  ['one of TCP takes no UDP', listening({}), 'udp', mismatch],
  ['another port', listening({ port: 80 }), 'tcp', mismatch],
  [
    'one without a target group',
    listening({ targetGroupIds: [] }),
    'tcp',
    `timeout; forward ELBV2_LISTENER_HAS_NO_TG ${net}`,
  ],
])('a listener: %s', ([, shape, protocol, story]) => {
  expectStory(traceRequest(balanced(shape), { ...toA, protocol }), story);
});

test('in which zone the targets stand is not guessed', () => {
  expectStory(
    traceRequest(balanced(zonesUntold(listening({}))), toA),
    'unknown; aws ec2 describe-subnets',
  );
});
