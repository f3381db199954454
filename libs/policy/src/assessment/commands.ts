import { z } from 'zod';
import { sha256Input, textInput } from '../kernel/inputs.ts';

/** The revision of the draft that was on screen: freezing another one is refused (D4). */
export const freezeAssessmentInput = z.strictObject({ draftRevision: z.int().nonnegative() });

/** The signer names exactly what they sign. */
export const signAssessmentInput = z.strictObject({
  version: z.int().positive(),
  contentHash: sha256Input,
  languageRead: z.enum(['en', 'fr']),
});

export const returnAssessmentInput = z.strictObject({
  version: z.int().positive(),
  items: z.array(textInput(2000)).min(1).max(50),
});

export const declineAssessmentInput = z.strictObject({ version: z.int().positive(), reasons: textInput(8000) });
