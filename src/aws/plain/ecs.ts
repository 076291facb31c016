import { type PlainService, targeted } from './operation.ts';

/**
 * The operations of Amazon ECS that a lab or a look at one needs.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Operations.html
 */
export const ecs: PlainService = {
  signingName: 'ecs',
  host: 'ecs',
  operations: targeted('AmazonEC2ContainerServiceV20141113', [
    'CreateCluster',
    'CreateService',
    'DeleteService',
    'DescribeServices',
    'DescribeTasks',
    'ListTasks',
    'RegisterTaskDefinition',
    'UpdateService',
  ]),
};
