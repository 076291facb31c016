import { clientWords } from './glossary/client-words.ts';
import { gatewayWords } from './glossary/gateway-words.ts';
import type { GeneralWord } from './glossary/general-word.ts';
import { nameWords } from './glossary/name-words.ts';
import { policyWords } from './glossary/policy-words.ts';
import { tracerWords } from './glossary/tracer-words.ts';
import { vpcWords } from './glossary/vpc-words.ts';

/** Words of the whole site; a lab explains its own beside its lesson. */
export const generalWords: readonly GeneralWord[] = [
  ...tracerWords,
  ...vpcWords,
  ...gatewayWords,
  ...nameWords,
  ...policyWords,
  ...clientWords,
];
