import type { Citation } from '../kernel/citation.ts';
import { entriesOf, type ReferenceList } from './list.ts';

const clause = (number: number): { readonly source: Citation } => ({ source: { instrument: 'DPP', section: `4.2.34.${number}` } });

/** For agreements made or substantively modified after 26 October 2022. */
export const agreementClauses: ReferenceList<'agreement-clause'> = {
  id: 'agreement-clause',
  streamId: '4ef00000-0000-5000-8000-000000000008',
  name: { en: 'Clauses of agreements', fr: 'Clauses des accords' },
  about: {
    en: 'What a contract or an information-sharing agreement must settle about personal information.',
    fr: 'Ce qu’un contrat ou un accord d’échange de renseignements doit régler au sujet des renseignements personnels.',
  },
  fields: [],
  entries: entriesOf({ instrument: 'DPP', section: '4.2.34' }, '2024-10-09', [
    ['ELEMENTS', 'Elements disclosed', 'Éléments communiqués', clause(1)],
    ['PURPOSES', 'Purposes', 'Fins', clause(2)],
    ['LIMITS', 'Limits on collection, use and later disclosure', 'Limites à la collecte, à l’usage et à la communication ultérieure', clause(3)],
    ['RETENTION_AND_DISPOSAL', 'Retention and disposal, and confirmation of destruction', 'Conservation et retrait, et confirmation de la destruction', clause(4)],
    ['SAFEGUARDS', 'Administrative, technical and physical safeguards', 'Mesures de protection administratives, techniques et physiques', clause(5)],
    ['CONTINUED_CONTROL', 'Continued control by the institution', 'Maintien du contrôle par l’institution', clause(6)],
    ['COOPERATION_ON_ACCESS', 'Cooperation when people ask for access', 'Collaboration lorsque des personnes demandent l’accès', clause(7)],
    ['LEAD_SECURITY_AGENCIES', 'Guidance of the lead security agencies', 'Directives des organismes responsables de la sécurité', clause(8)],
    ['BREACH_REPORTING', 'Mandatory and timely report of breaches', 'Signalement obligatoire et rapide des atteintes', clause(9)],
    ['ACCESS_FOR_BREACH_ASSESSMENT', 'Access to holdings to assess a breach (parties not under the Privacy Act)', 'Accès aux fonds de renseignements pour évaluer une atteinte (parties non assujetties à la Loi)', clause(10)],
    ['REVIEW', 'Mandatory review at an agreed interval', 'Révision obligatoire à un intervalle convenu', clause(11)],
  ]),
};
