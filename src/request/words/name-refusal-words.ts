import type { NameStep } from '#network/name/name.ts';
import type { Words } from '../words.ts';
import { words } from './judged.ts';

/** Why a name gives no address. */
export function nameRefusalWords(step: NameStep): Words {
  const { asked, reason, vpcId, zoneId, ruleId, endpointId, hostId, resolver } = step;
  const name = step.aliases.at(-1) ?? asked;
  switch (reason) {
    case 'no-resolver':
      return words(
        `${vpcId} gives its hosts no resolver: its DHCP options name none`,
        `${vpcId} のホストに使えるリゾルバーがない（DHCP オプションに指定がない）`,
      );
    case 'not-a-resolver':
      return words(
        `${resolver} answers nobody in ${vpcId}: Amazon's resolver is not there for this VPC`,
        `${resolver} は ${vpcId} からの問い合わせに答えない（この VPC の Amazon リゾルバーのアドレスではない）`,
      );
    case 'resolver-endpoint-down':
      return words(
        `${hostId}, which the question goes through, is being created or deleted`,
        `問い合わせが通る ${hostId} が作成中または削除中`,
      );
    case 'no-dns-support':
      return words(
        `${vpcId} has no resolver: enableDnsSupport is false`,
        `${vpcId} にはリゾルバーがない（enableDnsSupport が false）`,
      );
    case 'no-dns-hostnames':
      return words(
        `${name} is not answered: enableDnsHostnames of the ${hostId === undefined ? 'VPC' : `VPC of ${hostId}`} is false`,
        `${name} には答えがない（${hostId === undefined ? '' : `${hostId} の`} VPC の enableDnsHostnames が false）`,
      );
    case 'blocked':
      return blocked(step, name);
    case 'forwarding-loop':
      return words(
        `${ruleId} sends the question in circles: its target answers for a VPC that forwards it again`,
        `${ruleId} の転送が循環する（転送先が答える VPC でもう一度転送される）`,
      );
    case 'redirection-loop':
      return words(`the records of ${asked} lead in circles`, `${asked} のレコードが循環している`);
    case 'not-in-zone':
      return words(
        `private hosted zone ${zoneId} speaks for ${name} and has no address for it; nobody else is asked`,
        `${name} を受け持つプライベートホストゾーン ${zoneId} にアドレスのレコードがなく、ほかには問い合わせない`,
      );
    case 'no-such-endpoint':
      return words(`no endpoint has the name ${name}`, `${name} という名前のエンドポイントはない`);
    case 'no-interface':
      return words(
        `${endpointId} has no interface that could answer for ${name}`,
        `${endpointId} に ${name} に答えるインターフェイスがない`,
      );
    case 'other-family':
      return words(
        `${name} has no address of a kind that the client has`,
        `${name} には、クライアントが持つ種類（IPv4／IPv6）のアドレスがない`,
      );
    case 'no-such-host':
    case 'answered':
    case 'stand-in':
    case 'unread':
      return words(`nobody has the name ${name}`, `${name} という名前のホストはない`);
  }
}

/** What a blocked client is told: nothing, that there is no such name, or another name. */
function blocked({ blockedBy }: NameStep, name: string): Words {
  const { ruleGroupId, ruleName, blockResponse, override } = blockedBy ?? {};
  const by = `${ruleName} (${ruleGroupId})`;
  if (blockResponse === 'OVERRIDE')
    return words(
      `DNS Firewall blocks ${name} by ${by} and answers ${override} instead`,
      `DNS Firewall のルール ${by} が ${name} をブロックし、代わりに ${override} を返す`,
    );
  return words(
    `DNS Firewall blocks ${name} by ${by}: ${blockResponse ?? 'NODATA'}`,
    `DNS Firewall のルール ${by} が ${name} をブロックする（${blockResponse ?? 'NODATA'}）`,
  );
}
