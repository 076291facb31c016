import type { WebServerStep } from '#network/gateway/web-server.ts';
import { type Judged, judged, words } from './judged.ts';

/** That the public web server of an MWAA environment takes a request, in words. */
export function webServerWords({ verdict, environmentId, groupIds }: WebServerStep): Judged {
  const groups = { en: groupIds.join(', '), ja: groupIds.join('、') };
  return judged({
    kind: 'destination',
    verdict,
    component: 'web-server',
    id: environmentId,
    message: words(
      `the public web server of ${environmentId} stands in AWS's own account and takes requests from any address; ${groups.en} stands on interfaces in the VPC, and none of them is on this way`,
      `${environmentId} の公開 Web サーバーは AWS 側のアカウントにあり、どのアドレスからも受け付ける。${groups.ja} が付いているのは VPC 内のインターフェイスで、この経路はそこを通らない`,
    ),
    readFrom: { call: 'GetEnvironment', field: 'WebserverAccessMode' },
  });
}
