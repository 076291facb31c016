import { awsDomains, domainsOf, regionLabel } from './partition.ts';

/**
 * The public names of endpoint services that are not called as their endpoint is, without
 * `REGION.amazonaws.com`; `*` stands for one or more labels. `dual-stack`: the name is regular, but
 * for its domain.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 * @see https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html
 */
const irregular: Readonly<Record<string, string>> = {
  s3: 's3 *.s3 *.s3-accesspoint *.s3-control',
  'ecr.api': 'api.ecr',
  'ecr.dkr': '*.dkr.ecr',
  'ecr-public.api': 'api.ecr-public',
  'ecs-agent': 'ecs-a',
  'ecs-telemetry': 'ecs-t',
  'execute-api': '*.execute-api',
  'appsync-api': '*.appsync-api',
  'airflow.api': 'api.airflow',
  'airflow.env': 'env.airflow',
  'airflow.ops': 'ops.airflow',
  'sagemaker.api': 'api.sagemaker',
  'sagemaker.api-fips': 'api-fips.sagemaker',
  'sagemaker.runtime': 'runtime.sagemaker',
  'sagemaker.runtime-fips': 'runtime-fips.sagemaker',
  'sagemaker.featurestore-runtime': 'featurestore-runtime.sagemaker',
  'sagemaker.metrics': 'metrics.sagemaker',
  'codeartifact.api': 'codeartifact',
  'codeartifact.repositories': '*.d.codeartifact',
  'codestar-connections.api': 'codestar-connections',
  'codeconnections.api': 'codeconnections',
  'kinesis-streams': 'kinesis',
  'kinesis-streams-fips': 'kinesis-fips',
  'kinesis-firehose': 'firehose',
  'kinesis-firehose-fips': 'firehose-fips',
  // Interface endpoints of DynamoDB Streams have no private DNS.
  'dynamodb-streams': '',
  'appstream.api': 'appstream2',
  'appstream.streaming': 'streaming.appstream',
  'evidently-dataplane': 'dataplane.evidently',
  'rum-dataplane': 'dataplane.rum',
  'iotsitewise.api': 'api.iotsitewise',
  'iotsitewise.data': 'data.iotsitewise',
  'iottwinmaker.api': 'api.iottwinmaker',
  'iottwinmaker.data': 'data.iottwinmaker',
  'iotwireless.api': 'api.iotwireless',
  'payment-cryptography.controlplane': 'controlplane.payment-cryptography',
  'payment-cryptography.dataplane': 'dataplane.payment-cryptography',
  'pinpoint-sms-voice-v2': 'sms-voice',
  'pricing.api': 'api.pricing',
  'qldb.session': 'session.qldb',
  'transcribe.cn': 'transcribe',
  datazone: 'dual-stack',
  'eks-auth': 'dual-stack',
};

/** Endpoint services of no Region. */
const ofNoRegion: Readonly<Record<string, string>> = {
  'com.amazonaws.s3-global.accesspoint': '*.accesspoint.s3-global',
  'com.amazonaws.iam': 'iam',
  'com.amazonaws.route53': 'route53',
};

const studioDoors = ['studio', 'notebook'];

/** What AWS says of an endpoint service's public names, as far as it is known here. */
export interface KnownNames {
  readonly names: readonly string[];
  /** The name that would follow from the service's own, and is not in use. */
  readonly naive?: string;
}

/**
 * The public names an AWS endpoint service stands for, where its own name does not tell them;
 * undefined for one whose name tells, or that is not known here. `home` is the endpoint's Region.
 */
export function irregularNames(serviceName: string, home: string): KnownNames | undefined {
  const global = ofNoRegion[serviceName];
  if (global !== undefined) return { names: [`${global}.${domainsOf(home).main}`] };
  const { family, region, service } = partsOf(serviceName) ?? {};
  if (region === undefined || service === undefined) return undefined;
  if (family === 'aws.sagemaker' && studioDoors.includes(service))
    return { names: [`*.${service}.${region}.sagemaker.aws`] };
  const { main, dualStack } = domainsOf(region);
  if (family === 'aws.api') return { names: [`${service}.${region}.${dualStack}`] };
  const heads = irregular[service];
  if (heads === undefined || family === 'aws.sagemaker') return undefined;
  const naive = `${service}.${region}.${main}`;
  if (heads === 'dual-stack') return { names: [`${service}.${region}.${dualStack}`], naive };
  const names = heads.split(' ').map((head) => `${head}.${region}.${main}`);
  return { names: heads === '' ? [] : names, naive };
}

/** `com.amazonaws.R.logs` stands for `logs.R.amazonaws.com`: services of one label. */
export function regularNames(serviceName: string): readonly string[] | undefined {
  const { family, region, service } = partsOf(serviceName) ?? {};
  if (region === undefined || service === undefined || service.includes('.')) return undefined;
  const isOfAws = family !== undefined && /^(?:cn\.)?com\.amazonaws$|^eu\.amazonaws$/.test(family);
  return isOfAws ? [`${service}.${region}.${domainsOf(region).main}`] : undefined;
}

function partsOf(serviceName: string) {
  const found = regionLabel.exec(serviceName);
  if (!found) return undefined;
  const family = serviceName.slice(0, found.index - 1);
  const service = serviceName.slice(found.index + found[0].length + 1);
  // `com.amazonaws.vpce.R.vpce-svc-…` is somebody's own service: only its owner knows its name.
  return family.endsWith('.vpce') ? undefined : { family, region: found[0], service };
}

/** The public names of an AWS endpoint service, by AWS's naming alone. */
export function namesOfService(serviceName: string, home: string): readonly string[] | undefined {
  return irregularNames(serviceName, home)?.names ?? regularNames(serviceName);
}

const awsSuffixes = awsDomains.map((domain) => `.${domain}`);

/** Whether a host name is one of AWS's own. */
export function isAwsName(host: string): boolean {
  return awsSuffixes.some((suffix) => host.endsWith(suffix));
}
