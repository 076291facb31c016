import { stepsOf } from './blockers.ts';
import type { Blocker, Component, Hop, TraceDocument } from './document.ts';

interface AnalysisComponent {
  readonly Id: string;
  readonly Name?: string;
}

interface PathComponent {
  readonly SequenceNumber: number;
  readonly Component: AnalysisComponent;
}

/** Beside the code, the resource under the member that AWS has for its kind. */
type Explanation = {
  readonly Direction: 'egress' | 'ingress';
  readonly ExplanationCode: string;
} & {
  readonly [member: string]: string | AnalysisComponent | readonly AnalysisComponent[];
};

/** The members of EC2's `NetworkInsightsAnalysis` that a trace can fill. */
export interface NetworkInsightsAnalysis {
  readonly Status: 'succeeded' | 'failed';
  readonly StatusMessage?: string;
  readonly NetworkPathFound: boolean;
  readonly ForwardPathComponents?: readonly PathComponent[];
  readonly ReturnPathComponents?: readonly PathComponent[];
  readonly Explanations: readonly Explanation[];
}

/**
 * A trace in the shape of EC2's answer, which knows the network and no policies: components when a
 * path is found, explanations when not, `failed` where the snapshot lacks what decides.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInsightsAnalysis.html
 */
export function networkInsightsAnalysis(trace: TraceDocument): NetworkInsightsAnalysis {
  const { forward, reply = [], blockers, unknowns } = trace;
  const network = blockers.filter(({ direction }) => direction !== 'authorization');
  const isOpen = stepsOf([...forward, ...reply]).some((step) => step.verdict === 'unknown');
  const Explanations = network.map(explanation);
  if (network.length > 0) return { Status: 'succeeded', NetworkPathFound: false, Explanations };
  const StatusMessage = unknowns.map(({ what, call }) => `${what.en}: ${call}`).join('; ');
  if (isOpen) return { Status: 'failed', StatusMessage, NetworkPathFound: false, Explanations };
  return {
    Status: 'succeeded',
    NetworkPathFound: true,
    ForwardPathComponents: components(forward),
    ReturnPathComponents: components(reply),
    Explanations,
  };
}

/** Each decision in order is a component; what decides nothing stands for itself. */
function components(hops: readonly Hop[]): readonly PathComponent[] {
  const visited = hops
    .filter((hop) => hop.kind !== 'resolver')
    .flatMap((hop): AnalysisComponent[] => {
      const place = { Id: hop.id, ...(hop.name === undefined ? {} : { Name: hop.name }) };
      const filters = hop.steps
        .filter((step) => step.id !== hop.id)
        .map((step) => ({ Id: step.id }));
      return hop.kind === 'subnet' ? filters : [place, ...filters];
    });
  return visited.map((Component, i) => ({ SequenceNumber: i + 1, Component }));
}

function explanation({ code, direction, component, id, at }: Blocker): Explanation {
  const where = at?.startsWith('eni-') ? { NetworkInterface: { Id: at } } : {};
  return {
    Direction: directionOf(component, direction),
    ExplanationCode: code,
    Component: { Id: id },
    ...where,
    ...under(component, id),
  };
}

/** A filter's own direction; anything else is met on the way out, or back. */
function directionOf(
  component: Component,
  direction: Blocker['direction'],
): Explanation['Direction'] {
  if (component.endsWith('-ingress')) return 'ingress';
  if (component.endsWith('-egress')) return 'egress';
  return direction === 'reply' ? 'ingress' : 'egress';
}

const members: Readonly<Partial<Record<Component, string>>> = {
  'network-acl-ingress': 'Acl',
  'network-acl-egress': 'Acl',
  'route-table': 'RouteTable',
  'internet-gateway': 'InternetGateway',
  'nat-gateway': 'NatGateway',
  'vpc-endpoint': 'VpcEndpoint',
  'peering-connection': 'VpcPeeringConnection',
  'transit-gateway': 'TransitGateway',
  'virtual-private-gateway': 'VpnGateway',
  'network-interface': 'NetworkInterface',
};

function under(
  component: Component,
  id: string,
): Record<string, string | AnalysisComponent | AnalysisComponent[]> {
  if (component === 'load-balancer') return { LoadBalancerArn: id };
  if (component.startsWith('security-group'))
    return { SecurityGroups: id.split(', ').map((Id) => ({ Id })) };
  const member = members[component];
  return member === undefined ? {} : { [member]: { Id: id } };
}
