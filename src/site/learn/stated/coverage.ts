import { catalogue } from '#labs/catalogue.ts';
import type { Lab } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { leastPrivilege } from './least-privilege.ts';
import { mwaaGuide } from './mwaa-guide.ts';
import { pitfalls } from './pitfalls.ts';
import { passages } from './places.ts';
import { publicDatabase } from './public-database.ts';
import { publicMode } from './public-mode.ts';
import type { Statement } from './statement.ts';

/** Every statement of the five articles, in their order. */
export const statements: readonly Statement[] = [
  ...publicMode,
  ...leastPrivilege,
  ...pitfalls,
  ...mwaaGuide,
  ...publicDatabase,
];

/** Where on the page of a lab a statement is taken up. */
interface CoveredAt {
  readonly kind: 'claim' | 'passage';
  /** The fragment of the lesson’s address. */
  readonly fragment: string;
  /** What stands there: the claim as the lesson words it, or words of the step. */
  readonly words: Words;
}

/** What one lab does about a statement: places in its lesson, or none yet. */
export interface LabCoverage {
  readonly id: string;
  readonly status: 'covered' | 'open' | 'to-come';
  readonly places: readonly CoveredAt[];
}

type Claimed = Pick<Lab, 'id' | 'claims'>;

/** The labs of a statement in order, and those that correct it without having been asked to. */
export function coverageOf(
  statement: Statement,
  labs: readonly Claimed[],
  numberOf: (step: (typeof passages)[number]['step']) => number,
): readonly LabCoverage[] {
  const others = labs.filter(
    ({ id, claims }) => !statement.labs.includes(id) && claimsOn(statement, claims).length > 0,
  );
  return [...statement.labs, ...others.map(({ id }) => id)].map((id) => {
    const lab = labs.find((one) => one.id === id);
    if (lab === undefined || !isReady(id)) return { id, status: 'to-come', places: [] };
    const places: readonly CoveredAt[] = [
      ...passages
        .filter((passage) => passage.lab === id && passage.statement === statement.id)
        .map(({ step, words }): CoveredAt => ({
          kind: 'passage',
          fragment: `step-${numberOf(step)}`,
          words,
        })),
      ...claimsOn(statement, lab.claims).map(({ id: claim, claim: words }): CoveredAt => ({
        kind: 'claim',
        fragment: `claim-${claim}`,
        words,
      })),
    ];
    return { id, status: places.length > 0 ? 'covered' : 'open', places };
  });
}

function claimsOn({ article, lines }: Statement, claims: Lab['claims']): Lab['claims'] {
  return claims.filter(
    (claim) => claim.article === article && claim.lines.some((line) => lines.includes(line)),
  );
}

function isReady(id: string): boolean {
  return catalogue.some((entry) => entry.id === id && entry.status === 'ready');
}
