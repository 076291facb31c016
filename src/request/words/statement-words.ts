import type { LayerDecision } from '#policy/authorize.ts';
import type { StatementConsidered } from '#policy/consider-layer.ts';
import type { JudgedCall, Judgement } from '../authorize-call.ts';
import type { Words } from '../words.ts';
import { words } from './judged.ts';

/** Why a statement does not decide a call: the element that does not fit, or what outweighs it. */
export function statementWords(
  { action, resource }: JudgedCall,
  { principal }: Judgement,
  { applies, element, condition, effect }: StatementConsidered,
  decision: LayerDecision['decision'],
): Words {
  if (applies === 'yes' && effect === 'Allow') return decision === 'unknown' ? perhaps : outweighed;
  if (applies === 'yes') return notNeeded;
  if (applies === 'unknown') return doubtful(element ?? 'Condition', condition?.key);
  switch (element) {
    case 'Action':
      return words(`its Action does not name ${action}`, `Action に ${action} が含まれない`);
    case 'NotAction':
      return words(`its NotAction leaves out ${action}`, `NotAction が ${action} を除いている`);
    case 'Principal':
      return words(
        `its Principal does not name ${principal.arn}`,
        `Principal に ${principal.arn} が含まれない`,
      );
    case 'NotPrincipal':
      return words(
        `its NotPrincipal leaves out ${principal.arn}`,
        `NotPrincipal が ${principal.arn} を除いている`,
      );
    case 'Resource':
      return words(`its Resource does not cover ${resource}`, `Resource が ${resource} を含まない`);
    case 'NotResource':
      return words(
        `its NotResource leaves out ${resource}`,
        `NotResource が ${resource} を除いている`,
      );
    case 'Condition':
    case undefined:
      break;
  }
  return condition ? conditionWords(condition) : notNeeded;
}

const outweighed = words(
  'it would allow, but does not decide here',
  '許可に当たるが、ここでは判定を決めない',
);
const perhaps = words(
  'it would allow; whether that counts is not known',
  '許可に当たるが、有効かどうか分からない',
);
const notNeeded = words('another statement decides', '別のステートメントが判定を決める');

function doubtful(element: string, key = ''): Words {
  const what = key === '' ? element : `${element} ${key}`;
  return words(`whether its ${what} fits is not known`, `${what} に当てはまるかどうか分からない`);
}

function conditionWords({
  name,
  key,
  values,
  state,
}: NonNullable<StatementConsidered['condition']>): Words {
  const asked = `${name} ${key} = ${values.join(', ')}`;
  return state.kind === 'present'
    ? words(
        `its condition ${asked} does not hold: the request carries ${state.values.join(', ')}`,
        `条件 ${asked} を満たさない（リクエストの値は ${state.values.join(', ')}）`,
      )
    : words(
        `its condition ${asked} does not hold: the request carries no ${key}`,
        `条件 ${asked} を満たさない（リクエストに ${key} がない）`,
      );
}
