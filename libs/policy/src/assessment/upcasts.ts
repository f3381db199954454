import type { Shaped, Upcasts } from '../kernel/aggregate.ts';

export const assessmentUpcasts: Upcasts = {
  // All three kinds were written in one short form.
  opened: [({ data, text }: Shaped<object>) => ({ data: { ...data, form: 'privacy-assessment' }, text })],
};
