import { z } from 'zod';
import { mailTimings } from '../kernel/mail.ts';

export const language = z.enum(['en', 'fr']);

/** What the identity provider says of somebody who signs in. */
export const enrolInput = z.strictObject({
  issuer: z.url().max(500),
  subject: z.string().min(1).max(255),
  name: z.string().trim().min(1).max(200),
  email: z.email().max(320).nullable(),
  unitId: z.string().max(60).nullable(),
  language,
});

export const changeDetailsInput = enrolInput.pick({ name: true, email: true, unitId: true, language: true });

const timing = z.enum(mailTimings);

/** All at once, so that what is recorded says what holds. What is overdue is not among it. */
export const chooseMailInput = z.strictObject({ assigned: timing, reminder: timing, news: timing, question: timing, mention: timing });
