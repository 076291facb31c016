import type { Finding, RuleCondition } from '#labs/lab.ts';
import { isPrivateBlock } from '#labs/rules/coverage.ts';
import { inVpc } from '#labs/rules/in-vpc.ts';
import { unread } from '#labs/rules/unread.ts';
import { forwarderTag } from './names.ts';

/** G1: whoever is asked for names, by the hosts or by their server, stands at a private address. */
export const askedInside: RuleCondition = {
  kind: 'rule',
  id: 'asked-inside',
  rule: 'G1',
  title: {
    en: 'Names are asked of nobody outside: neither by the VPC’s hosts nor by their DNS server',
    ja: '名前を外の誰にも尋ねない（VPC のホストも、その DNS サーバーも）',
  },
  judge(evidence): Finding {
    const { vpc, networkInterfaces } = inVpc(evidence, 'vpc');
    if (!vpc?.dnsServers) return unread('aws ec2 describe-dhcp-options');
    if (!networkInterfaces) return unread('aws ec2 describe-network-interfaces');
    const forwarders = networkInterfaces.flatMap(({ tags }) => tags?.[forwarderTag] ?? []);
    const outside = [...vpc.dnsServers, ...forwarders].filter(
      (server) => isAddress(server) && !isAmazons(server) && !isPrivateBlock(`${server}/32`),
    );
    return outside.length === 0 ? inside : asksOutside(outside);
  },
};

const isAddress = (server: string) => /^\d+(\.\d+){3}$/.test(server);
const isAmazons = (server: string) => server === '169.254.169.253';

const inside: Finding = {
  status: 'pass',
  observed: { en: 'all of them stand inside', ja: 'すべて内側にいます' },
  message: { en: 'Questions stay inside.', ja: '問い合わせは内側にとどまります。' },
};

function asksOutside(servers: readonly string[]): Finding {
  const list = servers.join(', ');
  return {
    status: 'fail',
    observed: { en: `names are asked of ${list}`, ja: `名前を ${list} に尋ねています` },
    where: list,
    message: {
      en: 'A server on the internet knows none of this network’s private names, and is told of every name that anybody here asks for. Ask the one that knows them.',
      ja: 'インターネット上のサーバーは、この網の内側の名前を一つも知らず、ここで誰が何を尋ねたかだけを知ることになります。知っている相手に尋ねてください。',
    },
  };
}
