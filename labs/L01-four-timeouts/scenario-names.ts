import type { Step, StepValue } from '#aws/step.ts';
import { databaseHost, invoicesHost, stockHost } from './names.ts';

/** The shop's own names, in a private hosted zone that this VPC alone can ask. */
export const names: readonly Step[] = [
  {
    service: 'route53',
    operation: 'CreateHostedZone',
    input: {
      Name: { text: '${domain}' },
      CallerReference: { text: '${vpc}' },
      VPC: { VPCRegion: { text: '${region}' }, VPCId: { ref: 'vpc' } },
      HostedZoneConfig: { PrivateZone: true, Comment: 'The names of the shop' },
    },
    save: { zone: 'HostedZone.Id' },
    comment: {
      en: 'A private hosted zone for the shop’s own names.',
      ja: 'ショップ独自の名前を置くプライベートホストゾーン。',
    },
  },
  records(
    [
      change('CREATE', {
        Name: { text: databaseHost },
        Type: 'CNAME',
        TTL: 60,
        ResourceRecords: [{ Value: { ref: 'database-endpoint' } }],
      }),
      change('CREATE', {
        Name: { text: stockHost },
        Type: 'A',
        AliasTarget: {
          DNSName: { ref: 'stock-balancer-host' },
          HostedZoneId: { ref: 'stock-balancer-zone' },
          EvaluateTargetHealth: false,
        },
      }),
      addressRecord('CREATE', invoicesHost, '${invoices-address}'),
    ],
    {
      en: 'Three names: the database’s, the load balancer’s, and a machine’s.',
      ja: '三つの名前。データベース、ロードバランサー、マシンを指します。',
    },
  ),
];

/** One call that changes records: all of them or none. */
export function records(changes: readonly StepValue[], comment: Step['comment']): Step {
  return {
    service: 'route53',
    operation: 'ChangeResourceRecordSets',
    input: { HostedZoneId: { ref: 'zone' }, ChangeBatch: { Changes: changes } },
    comment,
  };
}

type Action = 'CREATE' | 'UPSERT' | 'DELETE';

/** A record with one address. */
export function addressRecord(action: Action, name: string, address: string): StepValue {
  return change(action, {
    Name: { text: name },
    Type: 'A',
    TTL: 60,
    ResourceRecords: [{ Value: { text: address } }],
  });
}

export function change(action: Action, record: StepValue): StepValue {
  return { Action: action, ResourceRecordSet: record };
}
