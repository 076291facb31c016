import type { Lack } from '#dataplane/namespace/probe.ts';
import { Problem } from '#problem/problem.ts';

export function noShellHere({ what, mend }: Lack): Problem {
  return new Problem('no-shell-here', 3, {
    what: {
      en: 'Nothing can be put inside the network on this machine.',
      ja: 'このマシンでは、ネットワークの中に何も入れられません。',
    },
    expected: {
      en: "Linux namespaces, or the project's own Python",
      ja: 'Linux の名前空間、またはプロジェクトの Python',
    },
    got: { en: what, ja: what },
    try: mend,
  });
}
