import type { Step } from '../document.ts';
import type { NumberedStep } from '../number-steps.ts';
import type { Words } from '../words.ts';
import { words } from './judged.ts';

/** What a step is, as a heading: `Network ACL, out of private-a`. */
export function stepTitle({ step, hop }: Pick<NumberedStep, 'step' | 'hop'>): Words {
  const place = hop?.name ?? hop?.id ?? '';
  if (step.component === 'network-acl-egress')
    return words(`Network ACL, out of ${place}`, `ネットワーク ACL（${place} から出る）`);
  if (step.component === 'network-acl-ingress')
    return words(`Network ACL, into ${place}`, `ネットワーク ACL（${place} に入る）`);
  return byComponent[step.component] ?? titles[step.kind];
}

const byComponent: Readonly<Partial<Record<Step['component'], Words>>> = {
  'security-group-egress': words(
    'Security group, outbound',
    'セキュリティグループ（アウトバウンド）',
  ),
  'security-group-ingress': words(
    'Security group, inbound',
    'セキュリティグループ（インバウンド）',
  ),
  'internet-gateway': words('Internet gateway', 'インターネットゲートウェイ'),
  'nat-gateway': words('NAT gateway', 'NAT ゲートウェイ'),
};

const titles: Readonly<Record<Step['kind'], Words>> = {
  name: words('Name', '名前解決'),
  source: words('Source is up', '送信元'),
  'security-group': words('Security group', 'セキュリティグループ'),
  'network-acl': words('Network ACL', 'ネットワーク ACL'),
  route: words('Route table', 'ルートテーブル'),
  gateway: words('Gateway', 'ゲートウェイ'),
  endpoint: words('VPC endpoint', 'VPC エンドポイント'),
  destination: words('Destination', '宛先'),
  'endpoint-policy': words('Endpoint policy', 'エンドポイントポリシー'),
  'identity-policy': words('Identity policy', 'アイデンティティポリシー'),
  'resource-policy': words('Resource policy', 'リソースポリシー'),
  'other-policy': words('Policy that limits', '制限するポリシー'),
  stopped: words('Stopped here', 'ここで停止'),
};
