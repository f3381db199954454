import { z } from 'zod';
import { answersInput, plainDateInput, sha256Input, textInput } from '../kernel/inputs.ts';
import { paperForms } from './papers.ts';
import { mentionsAtMost } from './mentions.ts';
import { readingOffices } from './questions.ts';
import { decisions, determinationOutcomes, recommendations, reviewKinds, triageOutcomes } from './state.ts';

const version = z.int().positive();
const reasons = textInput(8000);
const data = z.enum(['none', 'synthetic', 'volunteers', 'real']);

/** The answers to the form `intake`, all at once: before the case there is nothing that a draft could belong to. */
export const registerInput = z.strictObject({
  definitionVersion: z.string().min(1).max(30),
  answers: answersInput,
  /** The language of the names that the answers give; those in the other language say so themselves. */
  language: z.enum(['en', 'fr']),
});

export const triageInput = z
  .strictObject({
    outcome: z.enum(triageOutcomes),
    intoCaseId: z.uuid().nullable(),
    authorizationId: z.uuid().nullable(),
    reasons: reasons.nullable(),
  })
  .refine((input) => (input.outcome === 'joined') === (input.intoCaseId !== null), { error: 'intoCaseOnlyWhenJoined' })
  .refine((input) => (input.outcome === 'alreadyAuthorized') === (input.authorizationId !== null), {
    error: 'authorizationOnlyWhenAuthorized',
  })
  .refine((input) => input.outcome !== 'outOfScope' || input.reasons !== null, { error: 'reasonsMissing' });

export const mergeCaseInput = z.strictObject({ intoCaseId: z.uuid(), reasons });

export const splitCaseInput = z.strictObject({
  /** What the new case is about, where it is not the same technology. */
  technologyId: z.uuid().nullable(),
  /** Those of its uses that the new case takes over, or uses of the other technology. */
  useCaseIds: z.array(z.uuid()).min(1).max(40),
  /** What the new case is for, in the words of whoever splits. */
  purpose: textInput(8000),
  reasons,
});

export const acceptPrivacyDutyInput = z.strictObject({ note: textInput(4000).nullable() });

export const nominateExecutiveInput = z.strictObject({ positionId: z.uuid() });
export const acceptOwnershipInput = z.strictObject({});
export const declineOwnershipInput = z.strictObject({ reasons });

export const freezePreparationInput = z.strictObject({ draftRevision: z.int().nonnegative() });

export const recordReviewInput = z.strictObject({
  kind: z.enum(reviewKinds),
  /** The preparation version that was read. */
  version,
  draftRevision: z.int().nonnegative(),
});
export const requestInformationInput = z.strictObject({ kind: z.enum(reviewKinds), version, reasons });
export const confirmReviewInput = z.strictObject({ kind: z.enum(reviewKinds), version });
export const provideInformationInput = z.strictObject({ kind: z.enum(reviewKinds), information: reasons });

const determination = z.strictObject({
  outcome: z.enum(determinationOutcomes),
  /** The approved assessments that cover the use, or the one that an addendum updates. */
  assessmentIds: z.array(z.uuid()).max(20),
});

export const freezeChecklistInput = z.strictObject({ draftRevision: z.int().nonnegative() });
export const freezePaperInput = z.strictObject({ form: z.enum(paperForms), draftRevision: z.int().nonnegative() });
export const signChecklistInput = z.strictObject({
  version,
  contentHash: sha256Input,
  determination,
  reasons: reasons.nullable(),
  languageRead: z.enum(['en', 'fr']),
});
export const returnChecklistInput = z.strictObject({ version, items: z.array(textInput(2000)).min(1).max(50) });
export const declineChecklistInput = z.strictObject({ version, reasons });

export const giveLegalAdviceInput = z.strictObject({
  /** Privileged: goes to its own store and nowhere else. */
  advice: textInput(50_000),
  conditionExists: z.boolean(),
});
export const signForLegalInput = z.strictObject({ version });

export const recommendInput = z.strictObject({
  version,
  outcome: z.enum(recommendations),
  reasons,
  conditions: z.array(textInput(2000)).max(20),
});

export const prepareDecisionInput = z.strictObject({
  version,
  outcome: z.enum(decisions),
  reasons,
  conditions: z.array(textInput(2000)).max(20),
  language: z.enum(['en', 'fr']),
});

export const recordDecisionInput = z
  .strictObject({
    version,
    outcome: z.enum(decisions),
    reasons,
    deferUntil: plainDateInput.nullable(),
    authorization: z
      .strictObject({
        /** The last day of use, included. */
        endsOn: plainDateInput,
        featureIds: z.array(z.uuid()).max(100),
        useCaseIds: z.array(z.uuid()).min(1).max(40),
        unitIds: z.array(z.string().max(60)).min(1).max(40),
        accountsAtMost: z.int().min(1).max(100_000),
        data,
      })
      .nullable(),
    conditions: z
      .array(
        z.strictObject({
          text: textInput(2000),
          kind: z.enum(['precedent', 'ongoing']),
          ownerPositionId: z.uuid(),
          dueOn: plainDateInput.nullable(),
        }),
      )
      .max(40),
  })
  .refine((input) => (input.outcome === 'defer') === (input.deferUntil !== null), { error: 'deferUntilOnlyWhenDeferred' })
  .refine((input) => ['approve', 'approveWithConditions'].includes(input.outcome) === (input.authorization !== null), {
    error: 'authorizationOnlyWhenApproved',
  })
  .refine((input) => (input.outcome === 'approveWithConditions') === input.conditions.length > 0, {
    error: 'conditionsOnlyWhenConditional',
  });

export const stateUseStoppedInput = z.strictObject({
  stoppedOn: plainDateInput,
  accountsClosed: z.int().min(0).max(100_000),
  dataAccountedFor: z.literal(true),
  account: reasons,
});
export const withdrawInput = z.strictObject({ reasons });

/** Whom a text names, beside its words, and the positions by which they may read the case: looked up for the caller. */
const mentioning = {
  mentions: z
    .array(
      z
        .strictObject({ personId: z.uuid().nullable(), positionId: z.uuid().nullable(), power: z.enum(readingOffices).nullable() })
        .refine((one) => [one.personId, one.positionId, one.power].filter((name) => name !== null).length === 1, { error: 'oneIsMentioned' }),
    )
    .max(mentionsAtMost)
    .nullish(),
  positionIds: z.array(z.uuid()).max(100).nullish(),
};

export const commentInput = z.strictObject({ body: textInput(8000), language: z.enum(['en', 'fr']), ...mentioning });

/** To one person or one office; about the case, a question of one of its forms, or one of its files. */
export const askQuestionInput = z
  .strictObject({
    personId: z.uuid().nullable(),
    power: z.enum(readingOffices).nullable(),
    mentions: mentioning.mentions,
    /** The positions by which that person, and whoever is mentioned, may read the case: looked up for the caller, and held to again by the decider. */
    positionIds: z.array(z.uuid()).max(100),
    form: z.string().min(1).max(100).nullable(),
    question: z.string().min(1).max(100).nullable(),
    fileSha256: sha256Input.nullable(),
    body: textInput(4000),
    language: z.enum(['en', 'fr']),
  })
  .refine((input) => (input.personId === null) !== (input.power === null), { error: 'onePersonOrOneOffice' })
  .refine((input) => (input.form === null) === (input.question === null), { error: 'questionOnlyOfAForm' })
  .refine((input) => input.form === null || input.fileSha256 === null, { error: 'aboutOneThing' });

export const answerQuestionInput = z.strictObject({ questionId: z.uuid(), body: textInput(4000), language: z.enum(['en', 'fr']), ...mentioning });

/** To another person or office that reads the case, with what they should know. */
export const handOnQuestionInput = z
  .strictObject({
    questionId: z.uuid(),
    personId: z.uuid().nullable(),
    power: z.enum(readingOffices).nullable(),
    /** As in asking: looked up for the caller. */
    positionIds: z.array(z.uuid()).max(50),
    note: textInput(2000),
  })
  .refine((input) => (input.personId === null) !== (input.power === null), { error: 'onePersonOrOneOffice' });
export const withdrawQuestionInput = z.strictObject({ questionId: z.uuid() });

export const attachFileInput = z.strictObject({
  sha256: sha256Input,
  bytes: z.int().positive(),
  name: textInput(255),
  mediaType: z.string().min(3).max(150),
  purpose: z.enum(['evidence', 'officialForm', 'disablement', 'other']),
});

/** What the rendering effect reports. */
export const reportDecisionBriefInput = z.strictObject({
  sha256: sha256Input,
  bytes: z.int().positive(),
});
