import type { Missing } from '#network/snapshot/missing.ts';
import type { Collection } from '#network/snapshot/snapshot.ts';
import type { Words } from '../words.ts';
import { readings } from './collection-readings.ts';
import { words } from './judged.ts';
import { ruleName } from './listener-rule-name.ts';
import { describeMissingOfName } from './name-missing-words.ts';

/** Something that would settle an `unknown`: what is not known, and the call that tells. */
export interface Unknown {
  readonly what: Words;
  readonly call: string;
}

/** Names what a judgement lacks, and the call that reads it. */
export function describeMissing(missing: Missing): Unknown {
  switch (missing.kind) {
    case 'resource':
      return resource(missing.collection, missing.id);
    case 'vpc-attribute':
      return unread(
        `${missing.attribute} of ${missing.vpcId}`,
        `${missing.vpcId} の ${missing.attribute}`,
        `aws ec2 describe-vpc-attribute --vpc-id ${missing.vpcId} --attribute ${missing.attribute}`,
      );
    case 'overlapping-prefix-lists':
      return {
        what: words(
          `which of two prefix lists that hold ${missing.destination} the route table takes (AWS chooses one and keeps it)`,
          `${missing.destination} を含む 2 つのプレフィックスリストのどちらが使われるか（AWS がどちらかを選び、使い続ける）`,
        ),
        call: `aws ec2 describe-route-tables --route-table-ids ${missing.tableId}`,
      };
    case 'security-group-referencing':
      return unread(
        `whether ${missing.transitGatewayId} and its attachments tell security groups`,
        `${missing.transitGatewayId} とそのアタッチメントがセキュリティグループを伝えるか`,
        `aws ec2 describe-transit-gateways --transit-gateway-ids ${missing.transitGatewayId} --query TransitGateways[].Options`,
      );
    case 'target-health':
      return unread(
        `the targets of ${missing.targetGroupId}`,
        `${missing.targetGroupId} のターゲット`,
        `aws elbv2 describe-target-health --target-group-arn ${missing.targetGroupId}`,
      );
    case 'listener-rules':
      return unread(
        `the rules of ${missing.listenerId}`,
        `${missing.listenerId} のルール`,
        rulesOf(missing.listenerId),
      );
    case 'listener-rule':
      return {
        what: words(
          `whether rule ${ruleName(missing.rule)} takes the request (the connection alone does not tell)`,
          `ルール ${ruleName(missing.rule)} に当てはまる要求か（接続だけでは分からない）`,
        ),
        call: rulesOf(missing.listenerId),
      };
    case 'transit-gateway-routes':
      return unread(
        `the routes of ${missing.tableId}`,
        `${missing.tableId} のルート`,
        `aws ec2 search-transit-gateway-routes --transit-gateway-route-table-id ${missing.tableId} --filters Name=state,Values=active,blackhole`,
      );
    case 'learned-prefixes':
      return {
        what: words(
          `which prefixes ${missing.id} learned by BGP (no call lists them)`,
          `${missing.id} が BGP で学習したプレフィックス（一覧する API はない）`,
        ),
        call: `aws ec2 describe-route-tables --filters Name=route.gateway-id,Values=${missing.id}`,
      };
    case 'appliance':
      return {
        what: words(
          `what the appliance at ${missing.networkInterfaceId} does with the packet`,
          `${missing.networkInterfaceId} のアプライアンスがパケットをどう扱うか`,
        ),
        call: `aws ec2 describe-network-interfaces --network-interface-ids ${missing.networkInterfaceId}`,
      };
    case 'prefix-list-entries':
      return unread(
        `the entries of ${missing.prefixListId}`,
        `${missing.prefixListId} のエントリ`,
        `aws ec2 get-managed-prefix-list-entries --prefix-list-id ${missing.prefixListId}`,
      );
    case 'endpoint-service':
      return unread(
        `the private DNS names of ${missing.serviceName}`,
        `${missing.serviceName} のプライベート DNS 名`,
        `aws ec2 describe-vpc-endpoint-services --service-names ${missing.serviceName}`,
      );
    case 'endpoint-dns-options':
      return unread(
        `the DNS options of ${missing.endpointId}`,
        `${missing.endpointId} の DNS オプション`,
        `aws ec2 describe-vpc-endpoints --vpc-endpoint-ids ${missing.endpointId} --query VpcEndpoints[].DnsOptions`,
      );
    case 'not-modelled':
      return notModelled(missing.target);
    case 'own-resolver':
    case 'ask-inside':
    case 'public-address':
    case 'hosted-zone-records':
    case 'hosted-zone-vpcs':
    case 'firewall-domains':
    case 'peering-dns':
    case 'transit-gateway-dns':
    case 'instance-name-options':
    case 'bucket-location':
    case 'mount-targets':
    case 'db-cluster':
    case 'described-interfaces':
      return describeMissingOfName(missing);
  }
}

function rulesOf(listenerId: string): string {
  return `aws elbv2 describe-rules --listener-arn ${listenerId}`;
}

function unread(en: string, ja: string, call: string): Unknown {
  return { what: words(`${en} (not read)`, `${ja}（読み取っていない）`), call };
}

function resource(collection: Collection, id: string | undefined): Unknown {
  const { call, option, name } = readings[collection];
  if (id === undefined) return unread(name.en, name.ja, call);
  const argument = option.endsWith('=') ? `${option}${id}` : option === '' ? '' : `${option} ${id}`;
  const of = option.endsWith('=') ? words(`of ${id}`, `${id} の`) : words(id, `${id} の`);
  return unread(`${name.en} ${of.en}`, `${of.ja}${name.ja}`, `${call} ${argument}`.trim());
}

const targets: readonly (readonly [prefix: string, call: string])[] = [
  ['pcx-', 'describe-vpc-peering-connections --vpc-peering-connection-ids'],
  ['tgw-', 'describe-transit-gateway-attachments --filters Name=transit-gateway-id,Values='],
  ['vgw-', 'describe-vpn-gateways --vpn-gateway-ids'],
  ['eni-', 'describe-network-interfaces --network-interface-ids'],
  ['vpce-', 'describe-vpc-endpoints --vpc-endpoint-ids'],
  ['nat-', 'describe-nat-gateways --nat-gateway-ids'],
];

/** The target of a route that the tracer does not follow yet. */
function notModelled(target: string): Unknown {
  const call =
    targets.find(([prefix]) => target.startsWith(prefix))?.[1] ??
    'describe-route-tables --filters Name=route.gateway-id,Values=';
  const argument = call.endsWith('=') ? target : ` ${target}`;
  return {
    what: words(
      `what ${target} does with the packet (not followed by this tracer)`,
      `${target} がパケットをどう扱うか（このトレーサーはまだ追わない）`,
    ),
    call: `aws ec2 ${call}${argument}`,
  };
}
