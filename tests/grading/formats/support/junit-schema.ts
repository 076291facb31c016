import { z } from 'zod';

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** An element of XML, without its text. */
export const elementSchema: z.ZodType<Element> = z.lazy(() =>
  z.object({
    tag: z.string(),
    attributes: z.record(z.string(), z.string()),
    children: z.array(elementSchema),
  }),
);

interface Rule {
  readonly needs?: readonly string[];
  readonly may?: readonly string[];
  readonly holds?: readonly string[];
}

const told: Rule = { may: ['message', 'type'] };

/**
 * What Jenkins' `junit-10.xsd` says of the elements that are used here: attributes, which of them
 * must be there, and what an element holds.
 *
 * @see https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
const rules: Readonly<Record<string, Rule>> = {
  testsuites: { may: ['name', 'time', 'tests', 'failures', 'errors'], holds: ['testsuite'] },
  testsuite: {
    needs: ['name', 'tests', 'failures', 'errors'],
    may: [
      'group',
      'time',
      'skipped',
      'timestamp',
      'hostname',
      'id',
      'package',
      'file',
      'log',
      'url',
    ],
    holds: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  properties: { holds: ['property'] },
  property: { needs: ['name', 'value'] },
  testcase: {
    needs: ['name'],
    may: ['classname', 'time', 'group', 'file', 'line'],
    holds: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: told,
  error: told,
  skipped: told,
  'system-out': {},
  'system-err': {},
};

/** `SUREFIRE_TIME`: seconds with three digits behind the point at most. */
const time = /^(?:(?:\d{0,3},)*\d{3}|\d{0,3})*(?:\.\d{0,3})?$/;

/** Where an element and what it holds break that schema, in words. */
export function junitFaults({ tag, attributes, children }: Element): readonly string[] {
  const { needs = [], may = [], holds = [] } = rules[tag] ?? {};
  const given = Object.keys(attributes);
  return [
    ...(tag in rules ? [] : [`<${tag}> is unknown`]),
    ...needs.filter((name) => !given.includes(name)).map((name) => `<${tag}> lacks "${name}"`),
    ...given
      .filter((name) => ![...needs, ...may].includes(name))
      .map((name) => `<${tag}> has no attribute "${name}"`),
    ...Object.entries(attributes)
      .filter(([name, value]) => name === 'time' && !time.test(value))
      .map(([name, value]) => `<${tag}> ${name}="${value}" is none`),
    ...children
      .filter((child) => !holds.includes(child.tag))
      .map((child) => `<${tag}> holds no <${child.tag}>`),
    ...children.flatMap(junitFaults),
  ];
}
