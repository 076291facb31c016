import type { Fault } from '#labs/lab.ts';
import { farSettings } from './job-texts.ts';
import { object } from './objects.ts';
import { copiedRates, secondTable, sendTo, tablePath } from './repair.ts';
import { associate } from './scenario-network.ts';

const onlyS3 = sendTo(
  { lists: ['s3-list'] },
  {
    en: 'The hosts may send to S3 on 443, by the name of its list.',
    ja: 'ホストから S3 の 443 への送信を、リストの名前で許可します。',
  },
);

/** The second subnet came later, with a table that no endpoint knows. */
const tableOfItsOwn: Fault = {
  id: 'table-of-its-own',
  title: {
    en: 'A second route table that the endpoint does not know',
    ja: 'エンドポイントが知らない二つ目のルートテーブル',
  },
  steps: [associate('second')],
  otherwise: [associate('second'), secondTable],
  mend: [secondTable],
  fails: ['report-reads'],
  happens: 'loader-only',
};

/** S3 was thought of, DynamoDB was not: neither a door nor a rule. */
const noTableDoor: Fault = {
  id: 'no-table-door',
  title: { en: 'No way to DynamoDB', ja: 'DynamoDB への道がない' },
  steps: [onlyS3],
  otherwise: [onlyS3, ...tablePath],
  mend: tablePath,
  fails: ['report-looks', 'loader-looks'],
};

/** The rates lie in another Region, which no gateway endpoint leads to. */
const otherRegion: Fault = {
  id: 'other-region',
  title: { en: 'A bucket in another Region', ja: 'よそのリージョンにある保管用バケット' },
  steps: [
    object('report.env', farSettings, {
      en: 'Written by somebody whose network had the internet.',
      ja: 'インターネットのあるネットワークで書かれた設定です。',
    }),
  ],
  otherwise: copiedRates,
  mend: copiedRates,
  fails: ['report-ends-well'],
};

export const faults: readonly Fault[] = [tableOfItsOwn, noTableDoor, otherRegion];
