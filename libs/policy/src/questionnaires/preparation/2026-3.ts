import type { FormDefinition } from '../../forms/definition.ts';
import { fromReferenceLists } from '../shared/from-reference-lists.ts';
import { preparation as before } from './2026-2.ts';

/** As 2026-2; with whom something is shared is chosen from the list that the institution keeps. */
export const preparation: FormDefinition = { ...before, version: '2026-3', sections: fromReferenceLists(before.sections) };
