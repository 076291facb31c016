import type { LayerKind } from '#policy/authorization.ts';
import type { Words } from '../words.ts';
import { words } from './judged.ts';

/** What people call each kind of policy. */
export const layerNames: Readonly<Record<LayerKind, Words>> = {
  'endpoint-policy': words('endpoint policy', 'エンドポイントポリシー'),
  'identity-policy': words('identity-based policy', 'アイデンティティベースのポリシー'),
  'resource-policy': words('resource-based policy', 'リソースベースのポリシー'),
  'bucket-policy': words('policy of the bucket', 'バケットのポリシー'),
  'permissions-boundary': words('permissions boundary', 'アクセス許可の境界'),
  'session-policy': words('session policy', 'セッションポリシー'),
  scp: words('service control policy', 'サービスコントロールポリシー'),
  rcp: words('resource control policy', 'リソースコントロールポリシー'),
};
