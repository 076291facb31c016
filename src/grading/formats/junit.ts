import type { ConditionResult, TaskResult } from '#labs/result.ts';
import type { Language } from '#request/words.ts';
import type { Graded, GradedLab, Trouble } from '../graded.ts';
import { inOrder } from './each-submission.ts';
import type { Format } from './file.ts';
import { reasonOf, runIn, troubleIn } from './reason.ts';
import { element, textElement } from './xml.ts';

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly lab?: GradedLab;
}

interface Case {
  readonly outcome: 'passed' | 'failures' | 'errors' | 'skipped';
  readonly xml: string;
}

/**
 * One suite a submission and lab, one case a condition. Readers drop a case whose class and name
 * they have seen, so both name where it stands. No time is told for a case: nobody measures it.
 *
 * @see https://docs.gitlab.com/ci/testing/unit_test_reports/
 */
export const junitFiles: Format = (graded, language) => {
  const suites = inOrder(graded).flatMap((one) => suitesOf(one, language));
  const time = suites.reduce((sum, { lab }) => sum + (lab?.durationMs ?? 0), 0);
  const cases = suites.flatMap((suite) => suite.cases);
  // Jenkins’ schema has no count of skipped ones for all suites together.
  const { skipped: _skipped, ...whole } = counts(cases);
  const root = element(
    'testsuites',
    { name: 'closednet', ...whole, time: seconds(time) },
    suites.map(suiteXml),
  );
  return [{ name: 'junit.xml', content: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n` }];
};

function suitesOf({ submission, refused, labs }: Graded, language: Language): readonly Suite[] {
  if (refused && labs.length === 0)
    return [{ name: submission, cases: [errorCase(submission, refused, language)] }];
  return labs.map((lab) => {
    const name = `${submission} ${lab.lab}`;
    const reason = lab.trouble ?? lab.refused;
    const cases = reason
      ? [errorCase(name, reason, language)]
      : lab.tasks.flatMap((task) => casesOf(name, task, language));
    return { name, cases, lab: withRun(lab, language) };
  });
}

function casesOf(suite: string, task: TaskResult, language: Language): readonly Case[] {
  return task.conditions.map((condition) => {
    const name = `${condition.expected[language]} (${condition.id})`;
    const xml = element('testcase', { classname: `${suite} ${task.id}`, name }, [
      ...toldBy(condition, language),
    ]);
    return { outcome: outcomes[condition.status], xml };
  });
}

const outcomes = {
  pass: 'passed',
  warning: 'passed',
  fail: 'failures',
  error: 'errors',
  skipped: 'skipped',
} as const;

function toldBy(condition: ConditionResult, language: Language): readonly string[] {
  const message = condition.message[language];
  const reason = () => reasonOf(condition, language);
  switch (condition.status) {
    case 'pass':
      return [];
    case 'warning':
      return [textElement('system-out', {}, reason())];
    case 'skipped':
      return [element('skipped', { message })];
    case 'fail':
      return [textElement('failure', { message, type: condition.code }, reason())];
    case 'error':
      return [textElement('error', { message, type: condition.code }, reason())];
  }
}

function errorCase(suite: string, trouble: Trouble, language: Language): Case {
  const attributes = { message: trouble.what[language], type: trouble.code };
  const told = textElement('error', attributes, troubleIn(trouble, language));
  return {
    outcome: 'errors',
    xml: element('testcase', { classname: suite, name: trouble.code }, [told]),
  };
}

interface SuiteLab extends GradedLab {
  readonly told?: string;
}

function withRun(lab: GradedLab, language: Language): SuiteLab {
  return { ...lab, told: runIn(lab, language).join('\n') };
}

function suiteXml({ name, cases, lab }: Suite & { readonly lab?: SuiteLab }, id: number): string {
  const properties = lab && {
    lab: lab.lab,
    ...(lab.seed !== undefined && { seed: lab.seed }),
    ...(lab.score !== null && { score: lab.score }),
    max: lab.max,
    isolation: lab.isolation,
  };
  return element(
    'testsuite',
    {
      name,
      id,
      ...counts(cases),
      ...(lab && { time: seconds(lab.durationMs), timestamp: lab.startedAt.slice(0, 19) }),
    },
    [
      ...(properties ? [propertiesXml(properties)] : []),
      ...cases.map(({ xml }) => xml),
      ...(lab?.told ? [textElement('system-out', {}, lab.told)] : []),
    ],
  );
}

function propertiesXml(properties: Readonly<Record<string, string | number>>): string {
  const each = Object.entries(properties).map(([name, value]) =>
    element('property', { name, value }),
  );
  return element('properties', {}, each);
}

function counts(cases: readonly Case[]) {
  const count = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: count('failures'),
    errors: count('errors'),
    skipped: count('skipped'),
  };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
