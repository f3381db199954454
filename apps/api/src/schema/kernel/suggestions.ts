import { isDeepStrictEqual } from 'node:util';
import { changedSince, isSuggestedForm, sourcesOf, suggestionsFor, type EarlierVersion, type Suggestion, type SuggestedForm } from '@gatehouse/policy';
import { findVersion, loadForm, type Answers, type FormDefinition } from '@gatehouse/policy/forms';
import { earlierVersions, type EarlierText } from '@gatehouse/db/read';
import type { StoredDraft } from '@gatehouse/db/drafts';
import { readerOf, type Context } from '../../context.ts';
import { formWithListsOfToday } from '../reference/form-lists.ts';
import { joined } from './joined.ts';

export interface DraftOfForm extends StoredDraft {
  readonly form: string;
  readonly scope: string;
}

interface Known {
  readonly form: SuggestedForm;
  readonly definition: FormDefinition;
  readonly versions: readonly EarlierVersion[];
}

/** What a draft may be filled from: the frozen versions of earlier forms, those of earlier cases of the technology too, and the form as its lists offer it today. */
async function known(context: Context, draft: DraftOfForm): Promise<Known | null> {
  const { form, scope, definitionVersion } = draft;
  if (!isSuggestedForm(form)) return null;
  const read = async (of: 'case' | 'technology'): Promise<readonly EarlierText[]> => {
    const forms = sourcesOf(form, of);
    if (forms.length === 0) return [];
    const fetch = (scopes: readonly string[]) => earlierVersions(context.services.pool, readerOf(context).keys, scopes, of, forms);
    return joined(context, `earlier versions ${of} ${forms.join()}`, scope, fetch);
  };
  const texts = (await Promise.all([read('case'), read('technology')])).flat();
  const definition = definitionVersion ? await findVersion(form, definitionVersion) : await loadForm(form);
  if (!definition || texts.length === 0) return null;
  const versions = texts.map(({ text, ...one }) => ({ ...one, answers: (JSON.parse(text) as { readonly answers: Answers }).answers }));
  return { form, definition: await formWithListsOfToday(context, definition), versions };
}

/** What stands elsewhere, for questions that nobody has written to; who emptied an answer has written to it. */
export async function suggestionsOf(context: Context, draft: DraftOfForm): Promise<readonly Suggestion[]> {
  const found = await known(context, draft);
  const written = new Set(draft.answers.map(({ questionId }) => questionId));
  return found ? suggestionsFor(found.form, found.definition, found.versions).filter(({ questionId }) => !written.has(questionId)) : [];
}

export async function sourceChangesOf(context: Context, draft: DraftOfForm): Promise<readonly Suggestion[]> {
  if (draft.answers.length === 0) return [];
  const found = await known(context, draft);
  return found ? changedSince(found.form, found.definition, found.versions, draft.answers, isDeepStrictEqual) : [];
}
