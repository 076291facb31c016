import type { Step, StepValue } from '#aws/step.ts';
import { policy } from '#labs/steps.ts';
import { database, schedule } from './names.ts';

const asked = {
  operation: 'DescribeDBInstances',
  input: { DBInstanceIdentifier: database },
} as const;

const described = { service: 'rds', ...asked } as const;

/** The orders database, a PostgreSQL of Amazon RDS in the private subnets. */
export const databaseSteps: readonly Step[] = [
  {
    service: 'rds',
    operation: 'CreateDBSubnetGroup',
    input: {
      DBSubnetGroupName: 'private',
      DBSubnetGroupDescription: 'Both private subnets',
      SubnetIds: [{ ref: 'private-a' }, { ref: 'private-c' }],
    },
    comment: {
      en: 'Where databases may stand.',
      ja: 'データベースを置いてよいサブネットです。',
    },
  },
  {
    service: 'rds',
    operation: 'CreateDBInstance',
    input: {
      DBInstanceIdentifier: database,
      Engine: 'postgres',
      DBInstanceClass: 'db.t4g.micro',
      AllocatedStorage: 20,
      MasterUsername: 'shop',
      MasterUserPassword: 'only-in-this-lab',
      DBSubnetGroupName: 'private',
      VpcSecurityGroupIds: [{ ref: 'database-group' }],
      PubliclyAccessible: false,
    },
    comment: { en: 'The orders database.', ja: '注文のデータベースです。' },
  },
];

/** RDS gives a name and an address only once it has made the instance. */
export const databaseReady: readonly Step[] = [
  {
    ...described,
    until: { ...asked, path: 'DBInstances.0.DBInstanceStatus', is: 'available' },
    comment: {
      en: 'Made in seconds here; on AWS it takes some minutes.',
      ja: 'ここでは数秒、AWS では数分かかります。',
    },
  },
  {
    ...described,
    save: { 'database-endpoint': 'DBInstances.0.Endpoint.Address' },
    comment: { en: 'The name that RDS gave it.', ja: 'RDS が付けた名前です。' },
  },
];

/** Starts or stops the database, and waits until it has. */
export function turn(to: 'available' | 'stopped', comment: Step['comment']): Step {
  return {
    service: 'rds',
    operation: to === 'stopped' ? 'StopDBInstance' : 'StartDBInstance',
    input: { DBInstanceIdentifier: database },
    until: { ...asked, path: 'DBInstances.0.DBInstanceStatus', is: to },
    comment,
  };
}

/** The role that the schedule acts as: it may stop this one database. */
export const scheduleRole: readonly Step[] = [
  {
    service: 'iam',
    operation: 'CreateRole',
    input: {
      RoleName: 'NightlyStop',
      AssumeRolePolicyDocument: policy({
        Effect: 'Allow',
        Principal: { Service: 'scheduler.amazonaws.com' },
        Action: 'sts:AssumeRole',
      }),
    },
    comment: { en: 'Schedules act as this role.', ja: 'スケジュールはこのロールで動きます。' },
  },
  {
    service: 'iam',
    operation: 'PutRolePolicy',
    input: {
      RoleName: 'NightlyStop',
      PolicyName: 'stops-orders',
      PolicyDocument: policy({
        Effect: 'Allow',
        Action: 'rds:StopDBInstance',
        Resource: `arn:aws:rds:\${region}:\${account}:db:${database}`,
      }),
    },
    comment: { en: 'It may stop this one database.', ja: 'このデータベースだけを停止できます。' },
  },
];

/** What `CreateSchedule` and `UpdateSchedule` are told; an update that leaves a member out resets it. */
export function stopAtNight(
  operation: 'CreateSchedule' | 'UpdateSchedule',
  comment: Step['comment'],
  other: { readonly [member: string]: StepValue } = {},
): Step {
  return {
    service: 'scheduler',
    operation,
    input: {
      Name: schedule,
      Description: 'Saves money at night. Ask Mei before you change it.',
      ScheduleExpression: 'cron(0 20 * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Tokyo',
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: {
        Arn: 'arn:aws:scheduler:::aws-sdk:rds:stopDBInstance',
        RoleArn: { text: 'arn:aws:iam::${account}:role/NightlyStop' },
        Input: JSON.stringify({ DbInstanceIdentifier: database }),
      },
      ...other,
    },
    comment,
  };
}
