import type { Lab } from '#labs/lab.ts';

/** The script that a student fills: it runs as it is, and repairs nothing. */
export function starter({ id, title, region, job }: Lab): string {
  return [
    '#!/usr/bin/env bash',
    `# ${id} ${title.en}`,
    `# ${id} ${title.ja}`,
    '#',
    '# What repairs the network, as aws commands. They run outside the VPC, as its operator, in an',
    '# account of the emulator that was built a moment ago and is gone afterwards.',
    '# ネットワークを直す aws コマンドを書きます。実行されるのは VPC の外、運用担当者の側です。',
    '# アカウントはその直前にエミュレーターの中に作られ、採点が終わると消えます。',
    ...(job
      ? [
          '#',
          '# The lab’s job runs after this script, on its own host.',
          '# このスクリプトの後で、ラボのジョブが自分のホストの上で動きます。',
        ]
      : []),
    'set -euo pipefail',
    '',
    `# aws is set for that account and for ${region}. Ids differ each time: look them up by name, like`,
    `# aws はそのアカウントと ${region} に向いています。ID は毎回変わるので、名前で調べます。例:`,
    "#   group=$(aws ec2 describe-security-groups --filters Name=group-name,Values='NAME' \\",
    "#     --query 'SecurityGroups[0].GroupId' --output text)",
    "aws ec2 describe-vpcs --query 'Vpcs[].[VpcId, CidrBlock]' --output text",
    '',
    '# Your commands. / ここに書いてください。',
    '',
  ].join('\n');
}
