import { z } from 'zod';
import { answersInput, plainDateInput, textInput } from '../kernel/inputs.ts';
import { accountTerms, privacyFindings, reportOutcomes } from './state.ts';

/** The answers to the form `existing-use`, all at once, as those of a registration. */
export const reportExistingUseInput = z.strictObject({
  definitionVersion: z.string().min(1).max(30),
  answers: answersInput,
  /** The language of the names that the answers give. */
  language: z.enum(['en', 'fr']),
});

export const followUpReportInput = z
  .strictObject({
    outcome: z.enum(reportOutcomes),
    /** The case that it joins. */
    caseId: z.uuid().nullable(),
    /** A technology of the catalogue that the report names in words of its own. */
    technologyId: z.uuid().nullable(),
    reasons: textInput(8000).nullable(),
  })
  .refine((input) => (input.outcome === 'joined') === (input.caseId !== null), { error: 'caseOnlyWhenJoined' })
  .refine((input) => input.outcome === 'registered' || input.technologyId === null, { error: 'technologyOnlyWhenRegistered' })
  .refine((input) => input.outcome !== 'closed' || input.reasons !== null, { error: 'reasonsMissing' });

export const askForPrivacyFindingInput = z.strictObject({ reasons: textInput(8000) });

export const recordPrivacyFindingInput = z
  .strictObject({
    finding: z.enum(privacyFindings),
    /** Where it is handled as a breach: the file under which. */
    reference: textInput(300).nullable(),
    explanation: textInput(8000),
  })
  .refine((input) => (input.finding === 'handledAsBreach') === (input.reference !== null), { error: 'referenceOnlyOfBreach' });

export const addAccountInput = z.strictObject({
  holder: textInput(300),
  openedOn: plainDateInput.nullable(),
  terms: z.enum(accountTerms),
});

export const closeAccountInput = z.strictObject({
  accountId: z.uuid(),
  closedOn: plainDateInput,
  /** Who said so, and how it was confirmed. */
  saidBy: textInput(300),
  confirmation: textInput(2000),
});

export const keepAccountInput = z
  .strictObject({ accountId: z.uuid(), caseId: z.uuid().nullable(), authorizationId: z.uuid().nullable() })
  .refine((input) => (input.caseId === null) !== (input.authorizationId === null), { error: 'oneOfCaseAndAuthorization' });
