import type { FormDefinition } from '../../forms/definition.ts';
import { fromReferenceLists } from '../shared/from-reference-lists.ts';
import { accountability, collection, disclosure } from './collection-2026-1.ts';
import { informationElements, informationFlow } from './information-2026-1.ts';
import { officialMapping } from './mapping-2026-1.ts';
import { overview } from './overview-2026-1.ts';
import { accuracyAndAccess, retention } from './retention-2026-1.ts';
import { riskAreas } from './risk-areas-2026-1.ts';
import { safeguards } from './safeguards-2026-1.ts';
import { approval, documents, summary } from './summary-2026-1.ts';

/**
 * Sections I to VIII of the rescinded directive, which is the only published text of the risk tables, with the
 * compliance questions of the Commissioner's e-Tool; what is in force today is the attached official form.
 */
export const privacyImpactAssessment: FormDefinition = {
  id: 'pia',
  version: '2026-1',
  title: { en: 'Privacy impact assessment (working form)', fr: 'Évaluation des facteurs relatifs à la vie privée (formulaire de travail)' },
  notice: {
    en: 'This is our working form. It is not the mandatory template of the Treasury Board Secretariat and does not replace it; the mandatory one, completed, is attached in section VII and is part of what is signed. The order of the sections and the risk areas follow a directive that was rescinded on 9 October 2024.',
    fr: 'Ceci est notre formulaire de travail. Il n’est pas le modèle obligatoire du Secrétariat du Conseil du Trésor et ne le remplace pas; celui-ci, rempli, est joint à la section VII et fait partie de ce qui est signé. L’ordre des sections et les secteurs de risque suivent une directive abrogée le 9 octobre 2024.',
  },
  status: 'adapted',
  sources: [
    { instrument: 'DPIA-2010', section: 'App. C' },
    { instrument: 'OPC-E-TOOL', section: '3 to 5' },
    { instrument: 'DPP', section: 'C.2.2.11 to C.2.2.17' },
  ],
  sections: fromReferenceLists([
    overview,
    riskAreas,
    informationElements,
    informationFlow,
    accountability,
    collection,
    retention,
    accuracyAndAccess,
    disclosure,
    safeguards,
    summary,
    documents,
    approval,
  ]),
  mapping: officialMapping,
};
