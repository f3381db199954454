import { z } from 'zod';

const effect = z.object({
  id: z.string(),
  name: z.string(),
  repetition: z.enum(['repeatable', 'mustNotRepeat']),
  after: z.string().nullable(),
});

const deadline = z.object({ id: z.string(), setAtVersion: z.number(), dueAt: z.string() });

/** What one run hands to the next. Raise `schema` when the shape changes: what cannot be read is loaded from the record. */
const carried = z.object({
  schema: z.literal(1),
  version: z.number(),
  headHash: z.string(),
  concluded: z.boolean(),
  effects: z.array(effect),
  deadlines: z.array(deadline),
  answered: z.array(z.string()),
  visible: z.object({ stage: z.string(), waitingOn: z.array(z.string()) }).nullable(),
});

export type Carried = Readonly<z.infer<typeof carried>>;

/** Reads what the run before handed over; null when this is the first run, or when that shape is no longer known. */
export function readCarried(value: unknown): Carried | null {
  const parsed = carried.safeParse(value);
  return parsed.success ? parsed.data : null;
}
