import { z } from 'zod';
import type {
  AirflowEnvironment,
  EcsTask,
  GlueConnection,
  LambdaFunction,
} from '#network/snapshot/service-host.ts';
import { ownedBy } from './owner.ts';
import { present } from './present.ts';

const text = z.string().optional();
const ids = z.array(z.string()).optional();

/** A function outside any VPC has an empty `VpcConfig`, or none. */
export const functionSchema = z
  .object({
    FunctionName: z.string(),
    FunctionArn: z.string(),
    Role: text,
    VpcConfig: z.object({ SubnetIds: ids, SecurityGroupIds: ids, VpcId: text }).optional(),
    State: text,
  })
  .transform((raw): LambdaFunction => ({
    id: raw.FunctionName,
    ...ownedBy({ arn: raw.FunctionArn }),
    arn: raw.FunctionArn,
    subnetIds: raw.VpcConfig?.SubnetIds ?? [],
    groupIds: raw.VpcConfig?.SecurityGroupIds ?? [],
    ...present({
      vpcId: raw.VpcConfig?.VpcId || undefined,
      roleArn: raw.Role,
      state: raw.State,
    }),
  }));

/** `GetFunction` wraps the same. */
export const wrappedFunctionSchema = z
  .object({ Configuration: functionSchema })
  .transform((raw) => raw.Configuration);

const detail = z.object({ name: text, value: text });

export const taskSchema = z
  .object({
    taskArn: z.string(),
    lastStatus: z.string(),
    group: text,
    availabilityZone: text,
    attachments: z.array(z.object({ type: text, details: z.array(detail).optional() })).optional(),
  })
  .transform((raw): EcsTask => {
    const details = (raw.attachments ?? [])
      .filter(({ type }) => type === 'ElasticNetworkInterface' || type === 'eni')
      .flatMap((attachment) => attachment.details ?? []);
    return {
      id: raw.taskArn,
      ...ownedBy({ arn: raw.taskArn, zone: raw.availabilityZone }),
      status: raw.lastStatus,
      ...present({
        networkInterfaceId: details.find(({ name }) => name === 'networkInterfaceId')?.value,
        group: raw.group,
      }),
    };
  });

/** `GetEnvironment` of Amazon MWAA. */
export const environmentSchema = z
  .object({
    Environment: z.object({
      Name: z.string(),
      Arn: z.string(),
      Status: z.string(),
      NetworkConfiguration: z.object({ SubnetIds: ids, SecurityGroupIds: ids }).optional(),
      WebserverAccessMode: text,
      ExecutionRoleArn: text,
      WebserverUrl: text,
      AirflowConfigurationOptions: z.record(z.string(), z.string()).optional(),
      DatabaseVpcEndpointService: text,
      WebserverVpcEndpointService: text,
    }),
  })
  .transform(({ Environment: raw }) => {
    const environment: AirflowEnvironment = {
      id: raw.Name,
      ...ownedBy({ arn: raw.Arn }),
      status: raw.Status,
      subnetIds: raw.NetworkConfiguration?.SubnetIds ?? [],
      groupIds: raw.NetworkConfiguration?.SecurityGroupIds ?? [],
      ...present({
        accessMode: raw.WebserverAccessMode,
        executionRoleArn: raw.ExecutionRoleArn,
        webserverUrl: raw.WebserverUrl,
        configuration: raw.AirflowConfigurationOptions,
        databaseServiceName: raw.DatabaseVpcEndpointService,
        webserverServiceName: raw.WebserverVpcEndpointService,
      }),
    };
    return { ...environment, key: raw.Arn };
  });

/** A connection without a network has no place in any VPC. */
export const glueConnectionSchema = z
  .object({
    Name: z.string(),
    PhysicalConnectionRequirements: z
      .object({ SubnetId: text, SecurityGroupIdList: ids, AvailabilityZone: text })
      .optional(),
  })
  .transform((raw): GlueConnection => {
    const needs = raw.PhysicalConnectionRequirements;
    return {
      id: raw.Name,
      ...ownedBy({ zone: needs?.AvailabilityZone || undefined }),
      groupIds: needs?.SecurityGroupIdList ?? [],
      ...present({ subnetId: needs?.SubnetId || undefined }),
    };
  });
