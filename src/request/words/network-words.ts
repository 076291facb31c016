import type { NetworkStep } from '#network/path/path.ts';
import { egressOnlyGatewayWords, platformWords, publicAccessWords } from './edge-words.ts';
import { endpointWords } from './endpoint-words.ts';
import { endOfPathWords, internetGatewayWords, natGatewayWords } from './gateway-words.ts';
import { interfaceStateWords } from './interface-state-words.ts';
import type { Judged } from './judged.ts';
import { listenerWords, targetsWords } from './load-balancer-words.ts';
import { middleboxWords } from './middlebox-words.ts';
import { nameWords } from './name-words.ts';
import { networkAclWords } from './network-acl-words.ts';
import { peeringWords } from './peering-words.ts';
import { privateGatewayWords } from './private-gateway-words.ts';
import { processWords } from './process-words.ts';
import { routeWords } from './route-words.ts';
import { securityGroupWords } from './security-group-words.ts';
import { attachmentWords, transitGatewayRouteWords } from './transit-gateway-words.ts';
import { webServerWords } from './web-server-words.ts';

/** Any decision of the network, in words of both languages. */
export function networkWords(step: NetworkStep): Judged {
  switch (step.kind) {
    case 'name':
      return nameWords(step);
    case 'interface-state':
      return interfaceStateWords(step);
    case 'process':
      return processWords(step);
    case 'security-group':
      return securityGroupWords(step);
    case 'network-acl':
      return networkAclWords(step);
    case 'route':
      return routeWords(step);
    case 'internet-gateway':
      return internetGatewayWords(step);
    case 'nat-gateway':
      return natGatewayWords(step);
    case 'endpoint':
      return endpointWords(step);
    case 'egress-only-gateway':
      return egressOnlyGatewayWords(step);
    case 'peering':
      return peeringWords(step);
    case 'transit-gateway-attachment':
      return attachmentWords(step);
    case 'transit-gateway-route':
      return transitGatewayRouteWords(step);
    case 'private-gateway':
      return privateGatewayWords(step);
    case 'middlebox':
      return middleboxWords(step);
    case 'listener':
      return listenerWords(step);
    case 'targets':
      return targetsWords(step);
    case 'public-access':
      return publicAccessWords(step);
    case 'platform':
      return platformWords(step);
    case 'web-server':
      return webServerWords(step);
    case 'end-of-path':
      return endOfPathWords(step);
  }
}
