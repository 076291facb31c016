import type { Condition } from '#labs/lab.ts';
import { groupReference } from '#labs/rules/group-reference.ts';
import { narrowIngress } from '#labs/rules/narrow-ingress.ts';
import { noInternetGateway } from '#labs/rules/no-internet-gateway.ts';
import { noInternetRoute } from '#labs/rules/no-internet-route.ts';
import { privateDns } from '#labs/rules/private-dns.ts';
import { twoZones } from '#labs/rules/two-zones.ts';
import { logsHost, logsService } from './names.ts';
import { ask } from './requests.ts';

const vpc = 'vpc';

/** Stage one: packets, not yet permissions. */
export const pathConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'reach-logs',
    title: {
      en: 'The notebook connects to logs.ap-northeast-1.amazonaws.com on 443',
      ja: 'ノートブックから logs.ap-northeast-1.amazonaws.com の 443 に接続できる',
    },
    request: ask(logsHost),
  },
  {
    kind: 'must-still-work',
    id: 'still-works',
    title: {
      en: 'SageMaker, STS and S3 answer the notebook as before',
      ja: 'SageMaker、STS、S3 にはこれまでどおり接続できる',
    },
    request: ask('api.sagemaker.${region}.amazonaws.com'),
    variants: [
      ask('runtime.sagemaker.${region}.amazonaws.com'),
      ask('sts.${region}.amazonaws.com'),
      ask('s3.${region}.amazonaws.com'),
    ],
  },
  {
    kind: 'must-still-fail',
    id: 'internet',
    title: {
      en: 'The notebook does not reach the internet',
      ja: 'ノートブックからインターネットには出られない',
    },
    request: ask('1.1.1.1'),
    variants: [ask('198.51.100.80')],
    because: {
      en: 'The logs may flow now, and so may everything else: this is no longer a closed network. AWS services can be reached without the internet.',
      ja: 'ログは流れるかもしれませんが、ほかのものも何でも出ていけます。もはや閉域網ではありません。AWS のサービスには、インターネットを使わずに接続できます。',
    },
  },
  noInternetRoute({ id: 'no-internet-route', vpc, after: 'internet' }),
  noInternetGateway({ id: 'no-internet-gateway', vpc, after: 'no-internet-route' }),
  narrowIngress({ id: 'narrow-ingress', vpc }),
  groupReference({ id: 'group-reference', vpc, after: 'narrow-ingress' }),
  privateDns({ id: 'private-dns', vpc, service: logsService }),
  twoZones({ id: 'two-zones', vpc, service: logsService, after: 'reach-logs' }),
];
