import type { FormDefinition } from './definition.ts';
import { loadForm, type FormId } from './load-form.ts';

/** Every version of every form, newest first: for pages that show the forms themselves. */
export async function loadDefinitions(): Promise<readonly FormDefinition[]> {
  return (await import('../questionnaires/definitions.ts')).definitions;
}

/** One version of a form; null where there is none of that name. */
export async function findVersion(id: FormId, version: string): Promise<FormDefinition | null> {
  const current = await loadForm(id);
  if (current.version === version) return current;
  return (await loadDefinitions()).find((one) => one.id === id && one.version === version) ?? null;
}

/** The version that answers name: what was frozen is read with the questions that were asked then. */
export async function loadVersion(id: FormId, version: string | null | undefined): Promise<FormDefinition> {
  return (version ? await findVersion(id, version) : null) ?? loadForm(id);
}
