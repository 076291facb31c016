import type { ListenerAction, RuleCondition } from '#network/snapshot/load-balancer.ts';
import { each, fileName, type Row, type Writer } from './rows.ts';

const crossZoneKey = 'load_balancing.cross_zone.enabled';

const attributes = (pairs: readonly (readonly [string, boolean | string | undefined])[]) =>
  pairs.flatMap(([Key, value]) => (value === undefined ? [] : [{ Key, Value: String(value) }]));

export const writeLoadBalancers: Writer<'loadBalancers'> = (rows) => ({
  'load-balancers': {
    LoadBalancers: rows.map((one) => ({
      LoadBalancerArn: one.id,
      LoadBalancerName: one.loadBalancerName === '' ? undefined : one.loadBalancerName,
      DNSName: one.dnsName,
      Scheme: one.scheme,
      VpcId: one.vpcId,
      State: { Code: one.state },
      Type: one.type,
      AvailabilityZones: one.zones.map(({ zone, subnetId }) => ({
        ZoneName: zone,
        SubnetId: subnetId,
      })),
      SecurityGroups: one.groupIds,
      EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:
        one.judgesPrivateLink === undefined ? undefined : one.judgesPrivateLink ? 'on' : 'off',
    })),
  },
  ...each(rows, ({ id, crossZone }) => {
    const Attributes = attributes([[crossZoneKey, crossZone]]);
    if (Attributes.length === 0) return undefined;
    return [`load-balancer-attributes-${shortOf(id)}`, { LoadBalancerArn: id, Attributes }];
  }),
});

/** The last parts of an ARN: kind, name and number. */
const shortOf = (arn: string) => fileName(arn.split('/').slice(1).join('-'));

export const writeListeners: Writer<'listeners'> = (rows) => ({
  listeners: {
    Listeners: rows.map((one) => ({
      ListenerArn: one.id,
      LoadBalancerArn: one.loadBalancerId,
      Port: one.port,
      Protocol: one.protocol,
      DefaultActions: actionsOf(one),
      Certificates:
        one.certificateArn === undefined ? undefined : [{ CertificateArn: one.certificateArn }],
    })),
  },
  ...each(rows, (one) =>
    one.rules ? [`rules-${shortOf(one.id)}`, { Rules: rulesOf(one) }] : undefined,
  ),
  ...each(rows, ({ certificateArn = '', certificateNames }) => {
    if (certificateNames === undefined) return undefined;
    const told = { CertificateArn: certificateArn, SubjectAlternativeNames: certificateNames };
    return [`certificate-${shortOf(certificateArn)}`, { Certificate: told }];
  }),
});

function actionsOf({ targetGroupIds, answersBy }: ListenerAction): readonly object[] {
  const TargetGroups = targetGroupIds.map((TargetGroupArn) => ({ TargetGroupArn }));
  return [
    ...(answersBy === undefined ? [] : [{ Type: answersBy, Order: 1 }]),
    ...(TargetGroups.length === 0
      ? []
      : [{ Type: 'forward', Order: 2, ForwardConfig: { TargetGroups } }]),
  ];
}

/** The default rule is listed, too, without a number. */
function rulesOf({ id, rules = [], ...fallback }: Row<'listeners'>): readonly object[] {
  const arn = (n: string) => `${id.replace(':listener/', ':listener-rule/')}/${n}`;
  return [
    ...rules.map((rule) => ({
      RuleArn: arn(String(rule.priority)),
      Priority: String(rule.priority),
      Conditions: rule.conditions.map(writeCondition),
      Actions: actionsOf(rule),
    })),
    { RuleArn: arn('default'), Priority: 'default', Conditions: [], Actions: actionsOf(fallback) },
  ];
}

const members: Readonly<Record<string, string>> = {
  'host-header': 'HostHeaderConfig',
  'path-pattern': 'PathPatternConfig',
  'source-ip': 'SourceIpConfig',
  'http-request-method': 'HttpRequestMethodConfig',
  'http-header': 'HttpHeaderConfig',
};

function writeCondition({ field, values, header }: RuleCondition): object {
  if (field === 'query-string') {
    const Values = values.map(({ key, text }) => ({ Key: key, Value: text }));
    return { Field: field, QueryStringConfig: { Values } };
  }
  const regexes = values.filter(({ isRegex }) => isRegex).map(({ text }) => text);
  const told = {
    Values: values.filter(({ isRegex }) => !isRegex).map(({ text }) => text),
    RegexValues: regexes.length > 0 ? regexes : undefined,
    HttpHeaderName: header,
  };
  const member = members[field];
  return member === undefined ? { Field: field, ...told } : { Field: field, [member]: told };
}

export const writeTargetGroups: Writer<'targetGroups'> = (rows) => ({
  'target-groups': {
    TargetGroups: rows.map(({ healthCheck, ...one }) => ({
      TargetGroupArn: one.id,
      TargetGroupName: one.name,
      Protocol: one.protocol === '' ? undefined : one.protocol,
      Port: one.port,
      VpcId: one.vpcId,
      TargetType: one.targetType,
      LoadBalancerArns: one.loadBalancerIds,
      HealthCheckEnabled: healthCheck.enabled,
      HealthCheckProtocol: healthCheck.protocol,
      HealthCheckPort: healthCheck.port,
      HealthCheckPath: healthCheck.path,
      Matcher:
        healthCheck.httpCodes === undefined ? undefined : { HttpCode: healthCheck.httpCodes },
    })),
  },
  ...each(rows, ({ id, preservesClient, crossZone }) => {
    const Attributes = attributes([
      ['preserve_client_ip.enabled', preservesClient],
      [crossZoneKey, crossZone],
    ]);
    if (Attributes.length === 0) return undefined;
    return [`target-group-attributes-${shortOf(id)}`, { TargetGroupArn: id, Attributes }];
  }),
  ...each(rows, ({ id, targets }) => {
    if (targets === undefined) return undefined;
    const TargetHealthDescriptions = targets.map((target) => ({
      Target: { Id: target.id, Port: target.port, AvailabilityZone: target.zone },
      TargetHealth: { State: target.health, Reason: target.reason },
    }));
    return [`target-health-${shortOf(id)}`, { TargetGroupArn: id, TargetHealthDescriptions }];
  }),
});
