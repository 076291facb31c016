import type { NetworkStep } from '#network/path/path.ts';
import { endpointWords } from './endpoint-words.ts';
import { endOfPathWords, internetGatewayWords, natGatewayWords } from './gateway-words.ts';
import { interfaceStateWords } from './interface-state-words.ts';
import type { Judged } from './judged.ts';
import { nameWords } from './name-words.ts';
import { networkAclWords } from './network-acl-words.ts';
import { routeWords } from './route-words.ts';
import { securityGroupWords } from './security-group-words.ts';

/** Any decision of the network, in words of both languages. */
export function networkWords(step: NetworkStep): Judged {
  switch (step.kind) {
    case 'name':
      return nameWords(step);
    case 'interface-state':
      return interfaceStateWords(step);
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
    case 'end-of-path':
      return endOfPathWords(step);
  }
}
