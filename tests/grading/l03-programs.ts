/** Programs that learners hand in for L03, in Python: one client for all calls starts fastest. */
const lookUp = `
import json
import boto3
ec2, iam, sts = (boto3.client(name) for name in ('ec2', 'iam', 'sts'))
wanted = [{'Name': 'service-name', 'Values': ['com.amazonaws.ap-northeast-1.monitoring']}]
door = ec2.describe_vpc_endpoints(Filters=wanted)['VpcEndpoints'][0]
account = sts.get_caller_identity()['Account']
logs = f'arn:aws:logs:ap-northeast-1:{account}:log-group:/aws/sagemaker/studio:*'
actions = ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams']

def policy(**who):
    statement = {'Effect': 'Allow', 'Action': actions, 'Resource': logs, **who}
    return json.dumps({'Version': '2012-10-17', 'Statement': [statement]})
`;

const way = `
made = ec2.create_vpc_endpoint(
    VpcId=door['VpcId'], VpcEndpointType='Interface', PrivateDnsEnabled=True,
    ServiceName='com.amazonaws.ap-northeast-1.logs', SubnetIds=door['SubnetIds'],
    SecurityGroupIds=[group['GroupId'] for group in door['Groups']],
    PolicyDocument=policy(Principal='*'))
print(made['VpcEndpoint']['VpcEndpointId'])
`;

const right = `
iam.put_role_policy(
    RoleName='StudioExecution', PolicyName='write-logs', PolicyDocument=policy())
`;

const gateway = `
made = ec2.create_internet_gateway()['InternetGateway']['InternetGatewayId']
ec2.attach_internet_gateway(InternetGatewayId=made, VpcId=door['VpcId'])
`;

const end = `
endpoints = ec2.describe_vpc_endpoints()['VpcEndpoints']
ec2.delete_vpc_endpoints(VpcEndpointIds=[one['VpcEndpointId'] for one in endpoints])
for name in ('StudioExecution',):
    for inline in iam.list_role_policies(RoleName=name)['PolicyNames']:
        iam.delete_role_policy(RoleName=name, PolicyName=inline)
    iam.delete_role(RoleName=name)
`;

export const solves = `${lookUp}${way}${right}`;
export const pathOnly = `${lookUp}${way}`;
export const opensInternet = `${lookUp}${way}${right}${gateway}`;
export const breaksEverything = `${lookUp}${end}`;
