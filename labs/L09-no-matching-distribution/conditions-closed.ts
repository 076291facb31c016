import type { Condition } from '#labs/lab.ts';
import { jobRan } from '#labs/rules/job-ran.ts';
import { noInternetGateway } from '#labs/rules/no-internet-gateway.ts';
import { noInternetRoute } from '#labs/rules/no-internet-route.ts';
import { outside } from './record.ts';
import { ask } from './requests.ts';

const vpc = 'vpc';

/** Stage two: it asks nobody outside, and could not. */
export const closedConditions: readonly Condition[] = [
  {
    kind: 'must-still-fail',
    id: 'internet',
    title: {
      en: 'The worker reaches neither the internet nor pip’s public index',
      ja: 'ワーカーはインターネットにも pip の公開インデックスにも届かない',
    },
    request: ask('${pip-index}'),
    variants: [ask('1.1.1.1')],
    because: {
      en: 'pip is content now, and so is whoever wants to carry data out. The network was closed for a reason; bring the packages in instead.',
      ja: 'pip は満足し、データを持ち出したい人も満足します。このネットワークは理由があって閉じています。開けずに、パッケージのほうを運び込んでください。',
    },
  },
  noInternetRoute({ id: 'no-internet-route', vpc, after: 'internet' }),
  noInternetGateway({ id: 'no-internet-gateway', vpc, after: 'no-internet-route' }),
  jobRan(
    {
      id: 'nothing-outside',
      after: 'internet',
      title: {
        en: 'In its last run the job tried nothing but S3',
        ja: '最後の実行で、ジョブは S3 以外に接続を試みなかった',
      },
    },
    (record) => {
      const tried = outside(record, 'ap-northeast-1');
      const list = tried.join(', ');
      return tried.length === 0
        ? {
            status: 'pass',
            observed: { en: 'only S3', ja: 'S3 だけ' },
            message: { en: 'nothing outside was tried', ja: '外には何も試みなかった' },
          }
        : {
            status: 'fail',
            observed: { en: `it also tried ${list}`, ja: `${list} も試みた` },
            message: {
              en: 'The job ends well and still knocks at a door that never opens, once for every package. --find-links adds a place to look; only --no-index takes the index away.',
              ja: 'ジョブは終わりますが、開かない扉をパッケージごとに叩き続けています。--find-links は探す場所を増やすだけで、インデックスを外すのは --no-index です。',
            },
          };
    },
  ),
];
