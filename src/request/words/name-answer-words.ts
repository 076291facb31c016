import type { NameStep } from '#network/name/name.ts';
import type { Words } from '../words.ts';
import { words } from './judged.ts';

/** Who answered for a name, with which addresses. */
export function nameAnswerWords(step: NameStep): Words {
  const answer = answerOf(step);
  const { ruleId } = step;
  if (ruleId === undefined) return answer;
  return words(`${answer.en} (forwarded by ${ruleId})`, `${answer.ja}（${ruleId} により転送）`);
}

function answerOf({ answers, answers6, by, reason, ...step }: NameStep): Words {
  const { endpointId, zoneId, hostId, vpcId } = step;
  const list = [...answers, ...answers6].join(', ');
  if (by === 'private-hosted-zone')
    return words(
      `${list}: private hosted zone ${zoneId} answers`,
      `${list}：プライベートホストゾーン ${zoneId} が答える`,
    );
  if (by === 'endpoint-private-dns')
    return words(
      `${list}, private: private DNS of ${endpointId} answers`,
      `${list}（プライベート）：${endpointId} のプライベート DNS が答える`,
    );
  if (by === 'endpoint-dns')
    return words(
      `${list}, private: a name of ${endpointId}`,
      `${list}（プライベート）：${endpointId} 自身の名前`,
    );
  if (by === 'vpc-dns')
    return words(
      `${list}, private: ${hostId ?? `a host of ${vpcId}`}`,
      `${list}（プライベート）：${hostId ?? `${vpcId} のホスト`}`,
    );
  if (reason === 'answered' && (hostId ?? zoneId) !== undefined)
    return words(
      `${list}: public DNS, ${hostId ?? zoneId}`,
      `${list}：パブリック DNS、${hostId ?? zoneId}`,
    );
  if (step.farRegion !== undefined && vpcId !== undefined)
    return farWords(list, vpcId, step.farRegion);
  return publicWords(list, vpcId);
}

function farWords(list: string, vpcId: string, region: string): Words {
  return words(
    `${list}, a public address in ${region}: a gateway endpoint of ${vpcId} carries to its own Region only`,
    `${list}（${region} のパブリックアドレス）：${vpcId} のゲートウェイエンドポイントが運ぶのは自分のリージョンだけ`,
  );
}

function publicWords(list: string, vpcId: string | undefined): Words {
  return vpcId === undefined
    ? words(`${list}, a public address`, `${list}（パブリックアドレス）`)
    : words(
        `${list}, a public address: no endpoint of ${vpcId} answers for this name`,
        `${list}（パブリックアドレス）：${vpcId} にこの名前に答えるエンドポイントはない`,
      );
}
