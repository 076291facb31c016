import type { Code } from '../codes/catalogue.ts';
import type {
  GroupRule,
  SecurityGroupMismatch,
  SecurityGroupStep,
} from '#network/filter/security-group.ts';
import type { SecurityGroupPeer } from '#network/snapshot/vpc.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { unknownWords } from './unknown-words.ts';
import { ruleTraffic, traffic } from './traffic-words.ts';

/** The verdict of an interface's security groups in words. */
export function securityGroupWords(step: SecurityGroupStep): Judged {
  const { direction, groupIds, decidedBy, networkInterfaceId } = step;
  return judged({
    kind: 'security-group',
    verdict: step.verdict,
    component: `security-group-${direction}`,
    id: decidedBy?.groupId ?? (groupIds.length > 0 ? groupIds.join(', ') : networkInterfaceId),
    at: networkInterfaceId,
    rule: decidedBy && ruleText(decidedBy),
    passedOver: step.passedOver.map((entry) => ({
      rule: groupIds.length > 1 ? `${entry.groupId} ${ruleText(entry)}` : ruleText(entry),
      because: whyNot(entry, entry.because, step),
    })),
    code: codes[step.reason],
    message: message(step),
    readFrom: {
      call: 'DescribeSecurityGroups',
      field: direction === 'ingress' ? 'IpPermissions' : 'IpPermissionsEgress',
    },
    flips: flips(step),
  });
}

const codes: Readonly<Partial<Record<SecurityGroupStep['reason'], Code>>> = {
  'no-rule-applies': 'ENI_SG_RULES_MISMATCH',
  'references-lost': 'SG_REFERENCES_NOT_PRESERVED',
  'references-unsupported': 'SG_REFERENCING_SUPPORT',
  'no-rules': 'SG_HAS_NO_RULES',
};

/** `tcp/443 ← sg-0a9e17` for inbound, `all → 0.0.0.0/0` for outbound. */
export function ruleText({ rule }: GroupRule): string {
  const arrow = rule.egress ? '→' : '←';
  return `${ruleTraffic(rule.protocol, rule.ports)} ${arrow} ${peerText(rule.peer)}`;
}

function peerText(peer: SecurityGroupPeer): string {
  if (peer.kind === 'security-group') return peer.groupId;
  return peer.kind === 'prefix-list' ? peer.prefixListId : peer.cidr;
}

function message(step: SecurityGroupStep): Words {
  const { groupIds, decidedBy, networkInterfaceId, direction } = step;
  const groups = groupIds.join(', ');
  const isIn = direction === 'ingress';
  switch (step.reason) {
    case 'rule': {
      const rule = decidedBy ? ruleText(decidedBy) : '';
      return words(
        `${decidedBy?.groupId} allows ${rule}`,
        `${decidedBy?.groupId} のルール ${rule} が許可`,
      );
    }
    case 'no-rule-applies':
      return isIn
        ? words(
            `${groups} has no inbound rule that allows ${asked(step).en}`,
            `${groups} のインバウンドルールに${asked(step).ja}を許可するものがない`,
          )
        : words(
            `${groups} has no outbound rule that allows ${asked(step).en}`,
            `${groups} のアウトバウンドルールに${asked(step).ja}を許可するものがない`,
          );
    case 'references-lost':
      return words(
        `${groups} names the sender's group, which is not known behind an appliance`,
        `${groups} は送信元のグループを指定しているが、アプライアンスを経由するとグループは分からなくなる`,
      );
    case 'references-unsupported':
      return words(
        `${groups} names the sender's group, which is not known on this way`,
        `${groups} は送信元のグループを指定しているが、この経路ではグループが伝わらない`,
      );
    case 'no-rules':
      return isIn
        ? words(
            `${groups} has no inbound rule at all`,
            `${groups} にはインバウンドルールが 1 つもない`,
          )
        : words(
            `${groups} has no outbound rule at all`,
            `${groups} にはアウトバウンドルールが 1 つもない`,
          );
    case 'no-groups':
      return words(
        `${networkInterfaceId} carries no security group: nothing is filtered here`,
        `${networkInterfaceId} にセキュリティグループはなく、ここでは何も遮断されない`,
      );
    case 'unread':
      return unknownWords(step.missing);
  }
}

function asked({ direction, flow }: SecurityGroupStep): Words {
  return direction === 'ingress'
    ? words(
        `${traffic(flow)} from ${flow.source.address}`,
        ` ${flow.source.address} からの ${traffic(flow)} `,
      )
    : words(
        `${traffic(flow)} to ${flow.destination.address}`,
        ` ${flow.destination.address} への ${traffic(flow)} `,
      );
}

function whyNot(entry: GroupRule, because: SecurityGroupMismatch, step: SecurityGroupStep): Words {
  const { flow } = step;
  const { address } = step.direction === 'ingress' ? flow.source : flow.destination;
  const peer = peerText(entry.rule.peer);
  switch (because) {
    case 'protocol':
    case 'port':
    case 'icmp-type': {
      const rule = ruleTraffic(entry.rule.protocol, entry.rule.ports);
      return words(
        `it is for ${rule}, not ${traffic(flow)}`,
        `対象は ${rule} で、${traffic(flow)} ではない`,
      );
    }
    case 'family':
      return otherFamily(address);
    case 'address':
      return words(`${address} is not in ${peer}`, `${address} は ${peer} に含まれない`);
    case 'not-a-member':
      return words(
        `${address} is not the private address of a member of ${peer}`,
        `${address} は ${peer} を持つインターフェイスのプライベートアドレスではない`,
      );
    case 'unknown-address':
      return words(
        `whether ${peer} holds the address is not known`,
        `${peer} がそのアドレスを含むかどうか分からない`,
      );
    case 'stale-reference':
      return words(
        `${peer} is stale: its peering connection is gone`,
        `${peer} は古い参照で、ピアリング接続がもうない`,
      );
    case 'lost-behind-middlebox':
      return words(
        `the groups of ${address} are not known behind an appliance`,
        `アプライアンスを経由すると ${address} のグループは分からない`,
      );
    case 'not-across-transit-gateway':
      return words(
        `this transit gateway does not tell the groups of ${address}`,
        `このトランジットゲートウェイは ${address} のグループを伝えない`,
      );
    case 'not-across-regions':
      return words(
        `peering across Regions does not tell the groups of ${address}`,
        `リージョンをまたぐピアリングでは ${address} のグループは伝わらない`,
      );
    case 'not-in-prefix-list':
      return words(`${address} is not in ${peer}`, `${address} は ${peer} に含まれない`);
    case 'unread':
      return words(`what ${peer} holds is not known`, `${peer} の中身が分からない`);
  }
}

function otherFamily(address: string): Words {
  const family = address.includes(':') ? 'IPv4' : 'IPv6';
  return words(
    `it is for ${family}, not ${address}`,
    `${family} 用で、${address} には当てはまらない`,
  );
}

/** The one obvious edit: a rule for this traffic, from the other end's group where it has just one. */
function flips(step: SecurityGroupStep): Words | undefined {
  const [group, another] = step.groupIds;
  if (step.verdict !== 'deny' || another !== undefined) return undefined;
  const { flow, direction, peerGroupId } = step;
  const end = direction === 'ingress' ? flow.source : flow.destination;
  const peer = peerGroupId ?? `${end.address}/${end.address.includes(':') ? 128 : 32}`;
  return direction === 'ingress'
    ? words(
        `let ${group} admit ${traffic(flow)} from ${peer}`,
        `${group} のインバウンドで ${peer} からの ${traffic(flow)} を許可する`,
      )
    : words(
        `let ${group} send ${traffic(flow)} to ${peer}`,
        `${group} のアウトバウンドで ${peer} への ${traffic(flow)} を許可する`,
      );
}
