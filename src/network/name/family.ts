import type { Family } from '../packet/block.ts';
import { refused } from './answer.ts';
import type { NameStep } from './name.ts';

/**
 * Leaves of an answer the addresses that a host can use: it sends to those of a family of which it has
 * an address itself. A name that has only the other kind is to it as one without any.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-ip-addressing.html
 */
export function evaluateUsableAnswers(step: NameStep, families: readonly Family[]): NameStep {
  const answers = families.includes(4) ? step.answers : [];
  const answers6 = families.includes(6) ? step.answers6 : [];
  if (step.verdict !== 'allow' || answers.length + answers6.length > 0)
    return { ...step, answers, answers6 };
  const { aliases, queries, assumes, passedOver, ...rest } = step;
  const evidence = { aliases, queries, assumes, passedOver };
  return { ...rest, ...refused('other-family', evidence) };
}
