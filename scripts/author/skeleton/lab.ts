import { defineLab } from '#labs/lab.ts';
import { alternatives } from './alternatives.ts';
import { chain } from './chain.ts';
import { claims } from './claims.ts';
import { faults } from './faults.ts';
import { glossary } from './glossary.ts';
import { mutants } from './mutants.ts';
import { hypotheses, prediction } from './questions.ts';
import { quiz } from './quiz.ts';
import { recordings } from './recordings.ts';
import { scenario } from './scenario.ts';
import { solution } from './solution.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';

export const lab = defineLab({
  id: 'L00',
  slug: 'SLUG',
  title: { en: 'TITLE', ja: 'TITLE' },
  summary: { en: '', ja: '' },
  module: 'symptoms',
  difficulty: 1,
  minutes: 9,
  needs: [],
  region: 'ap-northeast-1',
  services: [],
  reads: ['ec2', 'iam'],
  objectives: [{ en: '', ja: '' }],
  symptoms: [],
  scenario,
  faults,
  solution,
  alternatives,
  mutants,
  tasks,
  prediction,
  hypotheses,
  quiz,
  chain,
  talk,
  glossary,
  claims,
  mainRequest: 'reaches',
  recordings,
});
