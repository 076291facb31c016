import { arnOf, each, fileName, type Writer } from './rows.ts';

export const writeFunctions: Writer<'functions'> = (rows) => ({
  functions: {
    Functions: rows.map((one) => ({
      FunctionName: one.id,
      FunctionArn: one.arn,
      Role: one.roleArn,
      VpcConfig: { SubnetIds: one.subnetIds, SecurityGroupIds: one.groupIds, VpcId: one.vpcId },
      State: one.state,
    })),
  },
});

export const writeTasks: Writer<'tasks'> = (rows) => ({
  tasks: {
    tasks: rows.map((one) => ({
      taskArn: one.id,
      lastStatus: one.status,
      group: one.group,
      attachments:
        one.networkInterfaceId === undefined
          ? []
          : [
              {
                type: 'ElasticNetworkInterface',
                details: [{ name: 'networkInterfaceId', value: one.networkInterfaceId }],
              },
            ],
    })),
  },
});

export const writeEnvironments: Writer<'environments'> = (rows, place) => ({
  environments: { Environments: rows.map(({ id }) => id) },
  ...each(rows, (one) => [
    `environment-${fileName(one.id)}`,
    {
      Environment: {
        Name: one.id,
        Arn: arnOf('airflow', { ...place, ...one }, `environment/${one.id}`),
        Status: one.status,
        NetworkConfiguration: { SubnetIds: one.subnetIds, SecurityGroupIds: one.groupIds },
        WebserverAccessMode: one.accessMode,
        ExecutionRoleArn: one.executionRoleArn,
        WebserverUrl: one.webserverUrl,
        AirflowConfigurationOptions: one.configuration,
        DatabaseVpcEndpointService: one.databaseServiceName,
        WebserverVpcEndpointService: one.webserverServiceName,
      },
    },
  ]),
});

export const writeGlueConnections: Writer<'glueConnections'> = (rows) => ({
  'glue-connections': {
    ConnectionList: rows.map((one) => ({
      Name: one.id,
      PhysicalConnectionRequirements: {
        SubnetId: one.subnetId,
        SecurityGroupIdList: one.groupIds,
      },
    })),
  },
});
