import { expect, type Browser, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { loadForm, type Answers, type FormId } from '@gatehouse/policy/forms';
import { completed } from '@gatehouse/policy/testing';
import { signedIn, type Language } from './people.ts';

/** A case as far as it is needed before the form that is looked at, played by the API's own commands. */

/** Asks the API as the page itself does, in the session of whoever is signed in on it. */
export async function ask<T>(page: Page, query: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
  return page.evaluate(
    async (body) => {
      const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-gatehouse-csrf': '1' }, body });
      return (await response.json()).data;
    },
    JSON.stringify({ query, variables }),
  );
}

export async function command(page: Page, name: string, input: Readonly<Record<string, unknown>>): Promise<{ readonly id: string; readonly number: string }> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { done: ${name}(input: $input) { __typename ... on CaseChanged { case { id number } } ... on Refusal { code params } } }`;
  const { done } = await ask<{ done: { __typename: string; case: { id: string; number: string } } }>(page, document, { input: { commandId: randomUUID(), ...input } });
  expect(done, name).toMatchObject({ __typename: 'CaseChanged' });
  return done.case;
}

const draftOf: Partial<Record<FormId, string>> = { preparation: 'preparationDraft', 'privacy-checklist': 'checklistDraft' };

/** Writes answers as the page would, over what is there. */
export async function write(page: Page, id: string, form: FormId, answers: Answers): Promise<number> {
  const read = async () =>
    (
      await ask<{ node: { draft: { revision: number; answers: { questionId: string; revision: number }[] } } }>(
        page,
        `query ($id: ID!) { node(id: $id) { ... on Case { draft: ${draftOf[form]} { revision answers { questionId revision } } } } }`,
        { id },
      )
    ).node.draft;
  const draft = await read();
  for (const [questionId, value] of Object.entries(answers)) {
    const baseRevision = draft.answers.find((one) => one.questionId === questionId)?.revision ?? 0;
    const input = { id, form, questionId, value, baseRevision };
    const { saved } = await ask<{ saved: { __typename: string } }>(page, 'mutation ($input: SaveAnswerInput!) { saved: saveAnswer(input: $input) { __typename } }', { input });
    expect(saved, questionId).toEqual({ __typename: 'AnswerSaved' });
  }
  return (await read()).revision;
}

/** The program that plays in each language. */
export const letters = { en: 'a', fr: 'b' } as const;

/** A case in preparation that has an executive, with what its registration says. */
export async function caseInPreparation(browser: Browser, language: Language, more: Answers = {}): Promise<{ readonly page: Page; readonly id: string; readonly number: string }> {
  const page = await signedIn(browser, `officer-${letters[language]}`, language);
  const definition = await loadForm('intake');
  const answers = completed(definition, {
    name: `Offers ${language} ${randomUUID()}`,
    origin: 'bought',
    vendor: 'Northern Tools',
    unit: `unit-${letters[language]}`,
    categories: ['OPEN_SOURCE_INTELLIGENCE'],
    biometricFeatures: 'no',
    purpose: 'To find victims sooner.',
    intakePath: 'PROCUREMENT',
    personalInformation: 'yes',
    personalInformationCategories: ['NAME', 'RECORDED_FILES'],
    ...more,
  });
  const { id, number } = await command(page, 'register', { definitionVersion: definition.version, answers, language });
  const analyst = await signedIn(browser, 'ntop-analyst', language);
  await command(analyst, 'triage', { id, outcome: 'inAssessment' });
  await analyst.context().close();
  return { page, id, number };
}

export async function owned(browser: Browser, page: Page, id: string, language: Language): Promise<void> {
  const { positions } = await ask<{ positions: { edges: { node: { recordId: string; role: string; unit: { id: string } | null } }[] } }>(
    page,
    '{ positions(first: 100) { edges { node { recordId role unit { id } } } } }',
    {},
  );
  const executive = positions.edges.find(({ node }) => node.role === 'PROGRAM_EXECUTIVE' && node.unit?.id === `unit-${letters[language]}`);
  await command(page, 'nominateExecutive', { id, positionId: executive?.node.recordId });
  const owner = await signedIn(browser, `executive-${letters[language]}`, language);
  await command(owner, 'acceptOwnership', { id });
  await owner.context().close();
}
