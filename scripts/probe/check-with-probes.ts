import { openSession } from '../open-session.ts';
import { tellResult } from '../terminal/tell-result.ts';
import type { Call, ExitCode } from '../verb.ts';
import { whichLab } from '../which-lab.ts';
import { disagreements, type Probed, probeLab } from './probe-lab.ts';
import { probesDisagree } from './probes-disagree.ts';

/** Judges the lab, and has a real client send every request of it. Throws where the two differ. */
export async function checkWithProbes(call: Call, reveal: boolean): Promise<ExitCode> {
  const { terminal, home, positionals } = call;
  const { session } = await openSession(home, terminal.say);
  const lab = session.lab(await whichLab(session, home, positionals[0]));
  const { result } = await session.check(lab.id, { reveal });
  terminal.say({ en: 'Sending the requests…', ja: 'リクエストを送っています…' });
  const probed = await probeLab({ home, session }, lab);
  if (terminal.json) terminal.document({ ...result, probes: probed.map(document) });
  const code = tellResult(terminal, result);
  const differ = disagreements(probed);
  if (differ.length > 0) throw probesDisagree(differ);
  terminal.line(
    terminal.words({
      en: `A real client saw the same of all ${probed.length} requests.`,
      ja: `${probed.length} 件のリクエストすべてについて、実クライアントの見た結果も同じでした。`,
    }),
  );
  return code;
}

function document({ condition, request, expected, sees, text }: Probed) {
  return { condition, request, expected, sees, text };
}
