import type { Step } from '#aws/step.ts';
import { interfaceEndpoint } from './endpoint.ts';
import { s3Gateway } from '#labs/vpc-steps.ts';

/** The doors that stand: SageMaker, STS and S3. */
export const endpoints: readonly Step[] = [
  interfaceEndpoint('sagemaker.api', {
    en: 'Studio manages itself through the SageMaker API.',
    ja: 'Studio は SageMaker API を使って動きます。',
  }),
  interfaceEndpoint('sagemaker.runtime', {
    en: 'Notebooks call models through the runtime.',
    ja: 'ノートブックからモデルを呼び出すための入口です。',
  }),
  interfaceEndpoint('sts', {
    en: 'The SDK asks STS who it is before it starts a remote job.',
    ja: 'SDK はリモートジョブを始める前に、自分が誰かを STS に尋ねます。',
  }),
  s3Gateway({
    en: 'S3 by a route of its own: a gateway endpoint, which costs nothing.',
    ja: 'S3 には専用のルートで。料金のかからないゲートウェイエンドポイントです。',
  }),
];
