import { z } from 'zod';
import type {
  Listener,
  ListenerAction,
  ListenerRule,
  RuleCondition,
} from '#network/snapshot/load-balancer.ts';
import { ownedBy } from './owner.ts';
import { port } from './port.ts';
import { present } from './present.ts';

const text = z.string().optional();

/** Actions in their order; a first one that answers by itself lets nothing further. */
const actions = z
  .array(
    z.object({
      Type: z.string(),
      Order: z.number().optional(),
      TargetGroupArn: text,
      ForwardConfig: z
        .object({ TargetGroups: z.array(z.object({ TargetGroupArn: text })).optional() })
        .optional(),
    }),
  )
  .default([])
  .transform((raw): ListenerAction => {
    const ordered = raw.toSorted((a, b) => (a.Order ?? 0) - (b.Order ?? 0));
    const groups = ordered.flatMap((action) => [
      action.TargetGroupArn ?? [],
      ...(action.ForwardConfig?.TargetGroups ?? []).map((group) => group.TargetGroupArn ?? []),
    ]);
    const answersBy = ordered.find(({ Type }) => Type !== 'forward')?.Type;
    return { targetGroupIds: [...new Set(groups.flat())], ...present({ answersBy }) };
  });

/** The port on which a load balancer for gateways wraps what it forwards (GENEVE). */
const genevePort = 6081;

export const listenerSchema = z
  .object({
    ListenerArn: z.string(),
    LoadBalancerArn: z.string(),
    Port: port.optional(),
    Protocol: text,
    DefaultActions: actions,
    Certificates: z.array(z.object({ CertificateArn: text })).optional(),
  })
  .transform((raw): Listener => {
    return {
      id: raw.ListenerArn,
      ...ownedBy({ arn: raw.ListenerArn }),
      loadBalancerId: raw.LoadBalancerArn,
      port: raw.Port ?? genevePort,
      protocol: raw.Protocol ?? 'GENEVE',
      ...raw.DefaultActions,
      ...present({ certificateArn: raw.Certificates?.[0]?.CertificateArn }),
    };
  });

const texts = z.array(z.string()).optional();
const config = z.object({ Values: texts, RegexValues: texts }).optional();

/** Long and short ways to write the same: `Values`, and a configuration for each field. */
const conditionSchema = z
  .object({
    Field: z.string(),
    Values: texts,
    RegexValues: texts,
    HostHeaderConfig: config,
    PathPatternConfig: config,
    SourceIpConfig: config,
    HttpRequestMethodConfig: config,
    HttpHeaderConfig: config.unwrap().extend({ HttpHeaderName: text }).optional(),
    QueryStringConfig: z
      .object({ Values: z.array(z.object({ Key: text, Value: text })).optional() })
      .optional(),
  })
  .transform((raw): RuleCondition => {
    const long =
      raw.HostHeaderConfig ??
      raw.PathPatternConfig ??
      raw.SourceIpConfig ??
      raw.HttpRequestMethodConfig ??
      raw.HttpHeaderConfig;
    const regexes = long?.RegexValues ?? raw.RegexValues ?? [];
    const pairs = raw.QueryStringConfig?.Values ?? [];
    return {
      field: raw.Field,
      values: [
        ...(long?.Values ?? raw.Values ?? []).map((value) => ({ text: value })),
        ...regexes.map((value) => ({ text: value, isRegex: true })),
        ...pairs.map(({ Key, Value = '' }) => ({ text: Value, ...present({ key: Key }) })),
      ],
      ...present({ header: raw.HttpHeaderConfig?.HttpHeaderName }),
    };
  });

/** A rule, by the listener that its ARN names; the default one only tells that rules were read. */
export const listenerRuleSchema = z
  .object({
    RuleArn: z.string(),
    Priority: text,
    Conditions: z.array(conditionSchema).default([]),
    Actions: actions,
  })
  .transform((raw): { id: string; listenerId: string; rule?: ListenerRule } => {
    const { RuleArn: id, Conditions: conditions, Actions } = raw;
    const listenerId = id.replace(':listener-rule/', ':listener/').replace(/\/[^/]*$/, '');
    const priority = Number(raw.Priority);
    return Number.isNaN(priority)
      ? { id, listenerId }
      : { id, listenerId, rule: { priority, conditions, ...Actions } };
  });
