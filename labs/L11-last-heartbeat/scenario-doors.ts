import type { Step } from '#aws/step.ts';
import { admit, endpointOf, s3Gateway, securityGroup } from '#labs/vpc-steps.ts';
import { groupPair, selfRule } from './rules.ts';
import { databasePort, httpsPort } from './names.ts';

/** Groups, and the doors to the services that Airflow works with. */
export const doors: readonly Step[] = [
  securityGroup('airflow', 'airflow', {
    en: 'The environment’s own group: on its containers, and on the doors that MWAA makes.',
    ja: '環境自身のグループ。コンテナにも、MWAA が作る出入口にも付きます。',
  }),
  selfRule(databasePort, {
    en: 'Its members reach the metadata database.',
    ja: 'メンバーはメタデータデータベースに届きます。',
  }),
  selfRule(httpsPort, {
    en: 'Its members reach what speaks HTTPS behind the same group.',
    ja: 'メンバーは、同じグループの付いた HTTPS の相手に届きます。',
  }),
  securityGroup('endpoints', 'endpoints', {
    en: 'The group of a door that was there before Airflow.',
    ja: 'Airflow より前からある出入口のグループ。',
  }),
  admit(
    'endpoints-group',
    [
      {
        IpProtocol: 'tcp',
        FromPort: httpsPort,
        ToPort: httpsPort,
        UserIdGroupPairs: groupPair('airflow-group'),
      },
    ],
    {
      en: 'It admits Airflow by Airflow’s group.',
      ja: 'Airflow を、そのグループで許可しています。',
    },
  ),
  s3Gateway({ en: 'DAGs come from S3.', ja: 'DAG は S3 から届きます。' }),
  interfaceEndpoint('logs', 'endpoints-group', {
    en: 'Logs go out by the older door.',
    ja: 'ログは前からある出入口を通ります。',
  }),
  interfaceEndpoint('sqs', 'airflow-group', {
    en: 'The queue between scheduler and workers, behind the environment’s group, as the guide has it.',
    ja: 'スケジューラーとワーカーの間のキュー。ガイドどおり、環境のグループを付けています。',
  }),
  interfaceEndpoint('monitoring', 'airflow-group', {
    en: 'Metrics, likewise.',
    ja: 'メトリクスも同じです。',
  }),
];

function interfaceEndpoint(service: string, group: string, comment: Step['comment']): Step {
  return endpointOf(service, { subnets: ['private-a', 'private-c'], group }, comment);
}
