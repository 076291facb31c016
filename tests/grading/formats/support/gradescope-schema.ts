const visibility = { enum: ['hidden', 'after_due_date', 'after_published', 'visible'] } as const;
const format = { enum: ['text', 'html', 'simple_format', 'md', 'ansi'] } as const;
const number = { type: 'number' } as const;
const text = { type: 'string' } as const;

/**
 * What Gradescope's specification says of `results.json`, member for member.
 *
 * @see https://gradescope-autograders.readthedocs.io/en/latest/specs/
 */
export const gradescopeSchema = {
  type: 'object',
  required: ['tests'],
  additionalProperties: false,
  properties: {
    score: number,
    execution_time: number,
    output: text,
    output_format: format,
    test_output_format: format,
    test_name_format: format,
    visibility,
    stdout_visibility: visibility,
    extra_data: { type: 'object' },
    tests: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        dependentRequired: { score: ['max_score'], max_score: ['score'] },
        properties: {
          score: number,
          max_score: number,
          status: { enum: ['passed', 'failed'] },
          name: text,
          name_format: format,
          number: { type: 'string', pattern: '^\\d+(\\.\\d+)*$' },
          output: text,
          output_format: format,
          tags: { type: 'array', items: text },
          visibility,
          extra_data: { type: 'object' },
        },
      },
    },
    leaderboard: { type: 'array' },
  },
} as const;
