import type { Step } from '#aws/step.ts';
import { databasePort, httpsPort } from './names.ts';
import { groupPair, letOut, selfRule, shutEverythingOut } from './rules.ts';

export const databaseRule = selfRule(databasePort, {
  en: 'The database’s door carries the environment’s group, and so do those who knock: members let members in, on the port of PostgreSQL.',
  ja: 'データベースの出入口にも、たたく側にも、環境のグループが付いています。メンバーがメンバーを、PostgreSQL のポートで通します。',
});

export const httpsRule = selfRule(httpsPort, {
  en: 'The doors of SQS and CloudWatch metrics carry it, too.',
  ja: 'SQS と CloudWatch メトリクスの出入口にも、同じグループが付いています。',
});

/** Both rules: everything that Airflow needs. */
export const repaired: readonly Step[] = [databaseRule, httpsRule];

/** What the members send, and nothing else. */
export const narrowOut: readonly Step[] = [
  letOut(
    [
      out(databasePort, { UserIdGroupPairs: groupPair('airflow-group') }),
      out(httpsPort, { UserIdGroupPairs: [...pair('airflow-group'), ...pair('endpoints-group')] }),
      out(httpsPort, { PrefixListIds: [{ PrefixListId: { ref: 's3-prefix-list' } }] }),
    ],
    {
      en: 'Outbound by name: the database, the doors behind both groups, and S3 by its prefix list.',
      ja: 'アウトバウンドも名前で。データベース、二つのグループの先にある出入口、そしてプレフィックスリストで S3。',
    },
  ),
  shutEverythingOut({
    en: 'Then the rule that lets everything out can go.',
    ja: 'これで、すべてを許すアウトバウンドルールは不要です。',
  }),
];

function pair(group: string) {
  return [{ GroupId: { ref: group } }];
}

function out(port: number, to: Readonly<Record<string, Parameters<typeof letOut>[0]>>) {
  return { IpProtocol: 'tcp', FromPort: port, ToPort: port, ...to };
}
