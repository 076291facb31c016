/** L03 repaired in a terminal of its operator: what a learner types, one command each. */
const lookUp = [
  'DOOR=$(aws ec2 describe-vpc-endpoints --filters Name=service-name,Values=com.amazonaws.ap-northeast-1.monitoring --query "VpcEndpoints[0].[VpcId, SubnetIds[0], SubnetIds[1], Groups[0].GroupId]" --output text)',
  'read -r VPC SUBNET_A SUBNET_C GROUP <<< "$DOOR"',
  'ACCOUNT=$(aws sts get-caller-identity --query Account --output text)',
  'LOGS="arn:aws:logs:ap-northeast-1:$ACCOUNT:log-group:/aws/sagemaker/studio:*"',
];

const actions = '["logs:CreateLogStream","logs:PutLogEvents","logs:DescribeLogStreams"]';

/** A policy as one word of the shell, with `$LOGS` still to be filled in by it. */
function policy(principal: string): string {
  const statement = `"Effect":"Allow",${principal}"Action":${actions},"Resource":"$LOGS"`;
  const document = `{"Version":"2012-10-17","Statement":[{${statement}}]}`;
  return `"${document.replaceAll('"', '\\"')}"`;
}

/** The path alone: from here on a policy answers. */
export const typedDoor = [
  ...lookUp,
  `aws ec2 create-vpc-endpoint --vpc-id "$VPC" --vpc-endpoint-type Interface --service-name com.amazonaws.ap-northeast-1.logs --subnet-ids "$SUBNET_A" "$SUBNET_C" --security-group-ids "$GROUP" --private-dns-enabled --policy-document ${policy('"Principal":"*",')}`,
];

/** And then the permission, in the same terminal. */
export const typedRight = [
  `aws iam put-role-policy --role-name StudioExecution --policy-name write-logs --policy-document ${policy('')}`,
];
