import type { Step } from '#aws/step.ts';

/** A private hosted zone of the VPC, in which one name is an alias of an endpoint's own. */
export function zoneFor(zone: string, host = zone, service = 'sqs'): readonly Step[] {
  return [
    {
      service: 'route53',
      operation: 'CreateHostedZone',
      input: {
        Name: { text: zone },
        CallerReference: { text: `\${account}-${zone}` },
        VPC: { VPCRegion: { text: '${region}' }, VPCId: { ref: 'vpc' } },
      },
      save: { zone: 'HostedZone.Id' },
      comment: {
        en: `Speaks for ${zone} in this VPC.`,
        ja: `この VPC で ${zone} を受け持ちます。`,
      },
    },
    {
      service: 'route53',
      operation: 'ChangeResourceRecordSets',
      input: {
        HostedZoneId: { ref: 'zone' },
        ChangeBatch: {
          Changes: [
            {
              Action: 'UPSERT',
              ResourceRecordSet: {
                Name: { text: host },
                Type: 'A',
                AliasTarget: {
                  HostedZoneId: { ref: `${service}-zone` },
                  DNSName: { ref: `${service}-own-name` },
                  EvaluateTargetHealth: false,
                },
              },
            },
          ],
        },
      },
      comment: { en: 'The endpoint answers for it.', ja: 'エンドポイントが答えます。' },
    },
  ];
}
