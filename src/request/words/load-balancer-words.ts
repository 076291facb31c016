import type { Code } from '../codes/catalogue.ts';
import type { ListenerStep } from '#network/gateway/load-balancer.ts';
import type { TargetsStep } from '#network/gateway/load-balancer-targets.ts';
import type { ListenerRule } from '#network/snapshot/load-balancer.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { ruleName } from './listener-rule-name.ts';
import { unknownWords } from './unknown-words.ts';

/** `app/web/50dc6c495c0c9188` and `web/73e2d6bc24d8a067`: what is left of an ARN for people. */
function shortly(arn: string): string {
  return arn.split(/:(?:loadbalancer|targetgroup)\//)[1] ?? arn;
}

/** What a load balancer makes of the connection, in words. */
export function listenerWords(step: ListenerStep): Judged {
  const { verdict, loadBalancerId, networkInterfaceId, listener, rule } = step;
  return judged({
    kind: 'gateway',
    verdict,
    component: 'load-balancer',
    id: loadBalancerId,
    at: networkInterfaceId,
    rule: listener && [`${listener.protocol}/${listener.port}`, ...about(rule)].join(' '),
    code: listenerCodes[step.reason],
    message: listenerMessage(step),
    readFrom: listenerSource(step),
  });
}

function listenerSource({ reason, rule, missing }: ListenerStep): Judged['readFrom'] {
  if (reason === 'not-active') return { call: 'DescribeLoadBalancers', field: 'State' };
  if (reason === 'rule-in-doubt') return { call: 'DescribeRules', field: 'Conditions' };
  return rule || missing?.kind === 'listener-rules'
    ? { call: 'DescribeRules', field: 'Rules' }
    : { call: 'DescribeListeners', field: 'Listeners' };
}

function about(rule: ListenerRule | undefined): readonly string[] {
  return rule ? [ruleName(rule)] : [];
}

const listenerCodes: Readonly<Partial<Record<ListenerStep['reason'], Code>>> = {
  'not-active': 'BAD_STATE',
  'no-listener': 'ELBV2_LISTENERS_MISMATCH',
  'no-target-group': 'ELBV2_LISTENER_HAS_NO_TG',
};

function listenerMessage(step: ListenerStep): Words {
  const name = shortly(step.loadBalancerId);
  const { state, port, listener, rule } = step;
  const byRule = rule
    ? words(` by rule ${ruleName(rule)}`, `ルール ${ruleName(rule)} により、`)
    : words('', '');
  const { answersBy } = rule ?? listener ?? {};
  switch (step.reason) {
    case 'forwards':
      return words(
        `${name} takes it at port ${port} and sends it on${byRule.en}`,
        `${name} がポート ${port} で受け、${byRule.ja}先へ送る`,
      );
    case 'answers':
      return words(
        `${name} answers by itself${byRule.en} (${answersBy}): no target is asked`,
        `${name} が${byRule.ja}自分で応答する（${answersBy}）。ターゲットには届かない`,
      );
    case 'not-active':
      return words(`${name} is ${state}, not active`, `${name} は ${state} で、active ではない`);
    case 'no-listener':
      return words(
        `${name} has no listener for port ${port}`,
        `${name} にポート ${port} のリスナーがない`,
      );
    case 'no-target-group':
      return words(
        `the listener at port ${port} of ${name} has no target group`,
        `${name} のポート ${port} のリスナーにターゲットグループがない`,
      );
    case 'rule-in-doubt':
    case 'not-modelled':
    case 'unread':
      return unknownWords(step.missing);
  }
}

/** Which targets a load balancer may choose, in words. */
export function targetsWords(step: TargetsStep): Judged {
  const { verdict, loadBalancerId, targetGroupId } = step;
  return judged({
    kind: 'gateway',
    verdict,
    component: 'load-balancer',
    id: loadBalancerId,
    at: targetGroupId,
    code: targetCodes[step.reason],
    message: targetsMessage(step),
    readFrom: { call: 'DescribeTargetHealth', field: 'TargetHealthDescriptions' },
  });
}

const targetCodes: Readonly<Partial<Record<TargetsStep['reason'], Code>>> = {
  'no-targets': 'sim:LOAD_BALANCER_WITHOUT_TARGETS',
  'none-in-zone': 'ELBV2_NO_TARGETS_IN_AZ',
};

function targetsMessage({ targetGroupId, targets, zone, reason, missing }: TargetsStep): Words {
  const name = shortly(targetGroupId);
  const ids = targets.map(({ id }) => id).join(', ');
  switch (reason) {
    case 'registered':
      return words(`${name} may choose ${ids}`, `${name} の送り先は ${ids}`);
    case 'no-targets':
      return words(`${name} has no target in use`, `${name} に使用中のターゲットがない`);
    case 'none-in-zone':
      return words(
        `${name} has no target in ${zone}, and this node sends to no other zone`,
        `${name} には ${zone} のターゲットがなく、このノードは他のゾーンへ送らない`,
      );
    case 'unread':
      return unknownWords(missing);
  }
}
