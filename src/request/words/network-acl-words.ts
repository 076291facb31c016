import type { Code } from '../codes/catalogue.ts';
import type { NetworkAclMismatch, NetworkAclStep } from '#network/filter/network-acl.ts';
import type { NetworkAclEntry } from '#network/snapshot/vpc.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { describeMissing } from './missing-words.ts';
import { range, ruleTraffic, traffic } from './traffic-words.ts';

/** A network ACL's verdict in words. */
export function networkAclWords(step: NetworkAclStep): Judged {
  const { direction, aclId, subnetId, decidedBy } = step;
  return judged({
    kind: 'network-acl',
    verdict: step.verdict,
    component: `network-acl-${direction}`,
    id: aclId,
    at: subnetId,
    rule: decidedBy.length > 0 ? decidedBy.join(', ') : undefined,
    passedOver: step.passedOver.map(({ entry, because }) => ({
      rule: `${entry.number} ${entry.action} ${entryText(entry)}`,
      because: whyNot(entry, because, step),
    })),
    code: codeOf(step),
    message: message(step),
    readFrom: { call: 'DescribeNetworkAcls', field: 'Entries' },
    flips: flips(step),
  });
}

function codeOf({ verdict, part }: NetworkAclStep): Code | undefined {
  if (verdict !== 'deny') return undefined;
  return part ? 'sim:SUBNET_ACL_RESTRICTS_SOME_PORTS' : 'SUBNET_ACL_RESTRICTION';
}

function entryText(entry: NetworkAclEntry): string {
  const icmp = entry.icmp && { from: entry.icmp.type, to: entry.icmp.code };
  return `${ruleTraffic(entry.protocol, entry.ports ?? icmp)} ${entry.cidr}`;
}

function message(step: NetworkAclStep): Words {
  const { aclId, subnetId, direction, missing, part, flow } = step;
  if (missing) {
    const { what } = describeMissing(missing);
    return words(`unknown: ${what.en}`, `不明：${what.ja}`);
  }
  const rule = step.decidedBy.join(', ');
  const [en, ja] =
    direction === 'ingress'
      ? [`into ${subnetId}`, `${subnetId} に入る`]
      : [`out of ${subnetId}`, `${subnetId} から出る`];
  if (part) {
    const [blocked, allowed] = [part.blocked, part.allowed].map((list) =>
      list.map(range).join(', '),
    );
    return words(
      `rule ${rule} of ${aclId} stops a part of ${traffic(flow)} ${en}: ports ${blocked}; ${allowed} pass`,
      `${aclId} のルール ${rule} が、${ja} ${traffic(flow)} の一部（ポート ${blocked}）を止める。${allowed} は通る`,
    );
  }
  return step.verdict === 'allow'
    ? words(
        `rule ${rule} of ${aclId} lets ${traffic(flow)} ${en}`,
        `${aclId} のルール ${rule} が ${ja} ${traffic(flow)} を許可`,
      )
    : words(
        `rule ${rule} of ${aclId} stops ${traffic(flow)} ${en}`,
        `${aclId} のルール ${rule} が ${ja} ${traffic(flow)} を止める`,
      );
}

function whyNot(entry: NetworkAclEntry, because: NetworkAclMismatch, step: NetworkAclStep): Words {
  const { flow } = step;
  const { address } = step.direction === 'ingress' ? flow.source : flow.destination;
  switch (because) {
    case 'family':
      return address.includes(':')
        ? words(`it is for IPv4, not ${address}`, `IPv4 用で、${address} には当てはまらない`)
        : words(`it is for IPv6, not ${address}`, `IPv6 用で、${address} には当てはまらない`);
    case 'address':
      return words(
        `${address} is not in ${entry.cidr}`,
        `${address} は ${entry.cidr} に含まれない`,
      );
    case 'protocol':
    case 'port':
    case 'icmp-type': {
      const rule = ruleTraffic(entry.protocol, entry.ports);
      return words(
        `it is for ${rule}, not ${traffic(flow)}`,
        `対象は ${rule} で、${traffic(flow)} ではない`,
      );
    }
  }
}

function flips(step: NetworkAclStep): Words | undefined {
  if (step.verdict !== 'deny') return undefined;
  const { flow, aclId, direction } = step;
  const { address } = direction === 'ingress' ? flow.source : flow.destination;
  const [en, ja] = direction === 'ingress' ? ['from', 'から'] : ['to', 'へ'];
  const before = step.decidedBy.find((rule) => rule !== '*');
  const [where, place] =
    before === undefined ? ['', ''] : [`, before rule ${before}`, `ルール ${before} より前に`];
  return words(
    `allow ${traffic(flow)} ${en} ${address} (${direction}) in ${aclId}${where}`,
    `${aclId} の ${direction} に、${address} ${ja}の ${traffic(flow)} を許可するルールを${place}加える`,
  );
}
