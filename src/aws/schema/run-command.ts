import { z } from 'zod';

/** A command of Run Command; a client gives the moment as text, as seconds or as a date. */
export const runCommandSchema = z
  .object({
    CommandId: z.string(),
    DocumentName: z.string(),
    Status: z.string(),
    RequestedDateTime: z.union([z.string(), z.number(), z.date()]),
    InstanceIds: z.array(z.string()).optional(),
    Parameters: z.record(z.string(), z.array(z.string())).optional(),
  })
  .transform((raw) => ({
    id: raw.CommandId,
    isShell: raw.DocumentName === 'AWS-RunShellScript' && raw.Status === 'Success',
    at: momentOf(raw.RequestedDateTime),
    instanceIds: raw.InstanceIds ?? [],
    lines: raw.Parameters?.['commands'] ?? [],
  }));

function momentOf(told: string | number | Date): number {
  if (typeof told === 'number') return told * 1000;
  return told instanceof Date ? told.getTime() : Date.parse(told);
}
