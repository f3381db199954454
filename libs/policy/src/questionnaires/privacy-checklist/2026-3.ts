import type { FormDefinition } from '../../forms/definition.ts';
import { fromReferenceLists } from '../shared/from-reference-lists.ts';
import { privacyChecklist as before } from './2026-2.ts';

/** As 2026-2; categories, factors, uses and parties are chosen from the lists that the institution keeps. */
export const privacyChecklist: FormDefinition = { ...before, version: '2026-3', sections: fromReferenceLists(before.sections) };
