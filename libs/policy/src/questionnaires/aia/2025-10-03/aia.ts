import type { FormDefinition } from '../../../forms/definition.ts';
import { algorithm } from './algorithm.ts';
import { authority } from './authority.ts';
import { consultationDesign } from './consultation-design.ts';
import { consultationImplementation } from './consultation-implementation.ts';
import { data } from './data.ts';
import { dataQualityDesign } from './data-quality-design.ts';
import { dataQualityImplementation } from './data-quality-implementation.ts';
import { decision } from './decision.ts';
import { fairnessDesign } from './fairness-design.ts';
import { fairnessImplementation } from './fairness-implementation.ts';
import { impact } from './impact.ts';
import { privacyDesign } from './privacy-design.ts';
import { privacyImplementation } from './privacy-implementation.ts';
import { project } from './project.ts';
import { reasons } from './reasons.ts';
import { riskProfile } from './risk-profile.ts';
import { system } from './system.ts';

/**
 * The Algorithmic Impact Assessment of 3 October 2025, whole: its questions, conditions and points are the official ones;
 * the wording is ours in both languages, and so are the identifiers.
 */
export const algorithmicImpactAssessment: FormDefinition = {
  id: 'aia',
  version: '2025-10-03',
  title: { en: 'Algorithmic Impact Assessment (working form)', fr: 'Évaluation de l’incidence algorithmique (formulaire de travail)' },
  notice: {
    en: 'This is our working form. It does not replace the official Algorithmic Impact Assessment of the Treasury Board Secretariat, which must be completed, approved and published on the Open Government Portal before the system goes into production.',
    fr: 'Ceci est notre formulaire de travail. Il ne remplace pas l’Évaluation de l’incidence algorithmique officielle du Secrétariat du Conseil du Trésor, qui doit être remplie, approuvée et publiée sur le Portail du gouvernement ouvert avant la mise en production du système.',
  },
  status: 'adapted',
  sources: [
    { instrument: 'AIA', section: '2025-10-03' },
    { instrument: 'DADM', section: '6.1.1' },
  ],
  sections: [
    project,
    reasons,
    riskProfile,
    authority,
    system,
    algorithm,
    decision,
    impact,
    data,
    consultationDesign,
    consultationImplementation,
    dataQualityDesign,
    dataQualityImplementation,
    fairnessDesign,
    fairnessImplementation,
    privacyDesign,
    privacyImplementation,
  ],
  scoring: {
    rawMaximum: 167,
    // Of one phase: the questions of only one are asked.
    mitigationMaximum: 77,
    // 80 % of 77 is 61.6.
    reducedFrom: 62,
    reducedToPercent: 85,
    // 25, 50 and 75 % of 167 are 41.75, 83.5 and 125.25; a score at the limit stays in the lower level.
    levelUpTo: [41, 83, 125],
  },
};
