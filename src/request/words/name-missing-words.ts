import type { MissingOfNames } from '#network/snapshot/missing.ts';
import { words } from './judged.ts';
import type { Unknown } from './missing-words.ts';

/** Names what resolving a name lacks, and the call that tells. */
export function describeMissingOfName(missing: MissingOfNames): Unknown {
  switch (missing.kind) {
    case 'own-resolver':
      return {
        what: words(
          `what the VPC's own resolver ${missing.server} answers for ${missing.host}`,
          `VPC が使う独自のリゾルバー ${missing.server} が ${missing.host} にどう答えるか`,
        ),
        call: `dig +short ${missing.host} @${missing.server}`,
      };
    case 'ask-inside':
      return {
        what: words(
          `what the resolver of ${missing.vpcId} answers for ${missing.host} (AWS does not say)`,
          `${missing.vpcId} のリゾルバーが ${missing.host} にどう答えるか（AWS の文書に記載がない）`,
        ),
        call: `dig +short ${missing.host}`,
      };
    case 'public-address':
      return {
        what: words(`the addresses of ${missing.host}`, `${missing.host} のアドレス`),
        call: `dig +short ${missing.host}`,
      };
    case 'hosted-zone-records':
      return unread(
        `the records of ${missing.zoneId}`,
        `${missing.zoneId} のレコード`,
        `aws route53 list-resource-record-sets --hosted-zone-id ${missing.zoneId}`,
      );
    case 'hosted-zone-vpcs':
      return unread(
        `the VPCs of ${missing.zoneId}`,
        `${missing.zoneId} に関連付けられた VPC`,
        `aws route53 get-hosted-zone --id ${missing.zoneId}`,
      );
    case 'firewall-domains':
      return unread(
        `the domains of a DNS Firewall rule in ${missing.ruleGroupId}`,
        `${missing.ruleGroupId} にある DNS Firewall ルールのドメイン`,
        missing.listId === undefined
          ? `aws route53resolver list-firewall-rules --firewall-rule-group-id ${missing.ruleGroupId}`
          : `aws route53resolver list-firewall-domains --firewall-domain-list-id ${missing.listId}`,
      );
    case 'peering-dns':
      return unread(
        `whether ${missing.peeringId} resolves names`,
        `${missing.peeringId} の DNS 解決の設定`,
        `aws ec2 describe-vpc-peering-connections --vpc-peering-connection-ids ${missing.peeringId}`,
      );
    case 'transit-gateway-dns':
      return unread(
        `the DNS support of the attachments to ${missing.transitGatewayId}`,
        `${missing.transitGatewayId} へのアタッチメントの DNS サポート`,
        `aws ec2 describe-transit-gateway-vpc-attachments --filters Name=transit-gateway-id,Values=${missing.transitGatewayId}`,
      );
    case 'instance-name-options':
      return unread(
        `which records ${missing.instanceId} has by its id`,
        `${missing.instanceId} のリソース名に答えるレコード`,
        `aws ec2 describe-instances --instance-ids ${missing.instanceId} --query Reservations[].Instances[].PrivateDnsNameOptions`,
      );
    case 'bucket-location':
      return unread(
        `the Region of the bucket ${missing.bucket}`,
        `バケット ${missing.bucket} のリージョン`,
        `aws s3api get-bucket-location --bucket ${missing.bucket}`,
      );
    case 'mount-targets':
      return unread(
        `the mount targets of ${missing.fileSystemId}`,
        `${missing.fileSystemId} のマウントターゲット`,
        `aws efs describe-mount-targets --file-system-id ${missing.fileSystemId}`,
      );
    case 'db-cluster':
      return unread(
        `which instances ${missing.host} stands for`,
        `${missing.host} が指すインスタンス`,
        'aws rds describe-db-clusters',
      );
    case 'described-interfaces':
      return unread(
        `the network interfaces of "${missing.description}"`,
        `「${missing.description}」のネットワークインターフェイス`,
        `aws ec2 describe-network-interfaces --filters "Name=description,Values=${missing.description}"`,
      );
  }
}

function unread(en: string, ja: string, call: string): Unknown {
  return { what: words(`${en} (not read)`, `${ja}（読み取っていない）`), call };
}
