import type { StepValue } from '#aws/step.ts';

/**
 * The member that gives a new EC2 resource its `Name` tag, by which people and traces call it;
 * `${name}` in it is filled when the step runs.
 */
export function named(type: string, name: string): { readonly TagSpecifications: StepValue } {
  return {
    TagSpecifications: [{ ResourceType: type, Tags: [{ Key: 'Name', Value: { text: name } }] }],
  };
}

/** A policy as the text that AWS takes, with `${name}` in it filled when the step runs. */
export function policy(...statements: readonly object[]): { readonly text: string } {
  return { text: JSON.stringify({ Version: '2012-10-17', Statement: statements }) };
}
