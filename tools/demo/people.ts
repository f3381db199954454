import type { Bilingual } from '@gatehouse/policy';

/** Somebody of the demo organization: plainly nobody real. */
export interface DemoPerson {
  /** What the demo issuer calls them. */
  readonly subject: string;
  readonly name: string;
  readonly role: Bilingual;
  readonly email: string;
  readonly unitId: string;
  readonly language: 'en' | 'fr';
  readonly group: GroupId;
  /** The role of the position held in the unit; null: any employee. */
  readonly position: string | null;
}

export const groups = [
  { id: 'program', name: { en: 'Prepare cases', fr: 'Préparer des dossiers' } },
  { id: 'ntop', name: { en: 'Run the program', fr: 'Diriger le programme' } },
  { id: 'review', name: { en: 'Review and sign', fr: 'Examiner et signer' } },
  { id: 'decide', name: { en: 'Decide', fr: 'Décider' } },
  { id: 'other', name: { en: 'Look up, audit, administer', fr: 'Consulter, vérifier, administrer' } },
] as const satisfies readonly { id: string; name: Bilingual }[];

export type GroupId = (typeof groups)[number]['id'];

function person(
  subject: string,
  group: GroupId,
  unitId: string,
  language: 'en' | 'fr',
  position: string | null,
  role: Bilingual,
): DemoPerson {
  return { subject, group, unitId, language, position, role, name: role[language], email: `${subject}@demo.example` };
}

export const demoPeople: readonly DemoPerson[] = [
  person('officer-a', 'program', 'unit-a', 'en', 'PROGRAM_OFFICER', { en: 'Program officer, Unit A', fr: 'Agent de programme, Unité A' }),
  person('officer-b', 'program', 'unit-b', 'fr', 'PROGRAM_OFFICER', { en: 'Program officer, Unit B', fr: 'Agente de programme, Unité B' }),
  person('officer-c', 'program', 'unit-c', 'en', 'PROGRAM_OFFICER', { en: 'Program officer, Unit C', fr: 'Agent de programme, Unité C' }),
  person('executive-a', 'program', 'unit-a', 'en', 'PROGRAM_EXECUTIVE', { en: 'Program executive, Unit A', fr: 'Cadre responsable, Unité A' }),
  person('executive-b', 'program', 'unit-b', 'fr', 'PROGRAM_EXECUTIVE', { en: 'Program executive, Unit B', fr: 'Cadre responsable, Unité B' }),
  person('ntop-analyst', 'ntop', 'ntop', 'en', 'NTOP_ANALYST', { en: 'NTOP analyst', fr: 'Analyste du PNIT' }),
  person('ntop-director', 'ntop', 'ntop', 'fr', 'NTOP_DIRECTOR', { en: 'NTOP director', fr: 'Directrice du PNIT' }),
  person('privacy-analyst', 'review', 'atip', 'en', 'PPU_ANALYST', { en: 'Privacy analyst', fr: 'Analyste de la protection de la vie privée' }),
  person('s10-official', 'review', 'atip', 'fr', 'S10_OFFICIAL', {
    en: 'Official responsible for section 10',
    fr: 'Agente responsable pour l’article 10',
  }),
  person('legal-counsel', 'review', 'legal', 'fr', 'LEGAL_SERVICES', { en: 'Legal counsel', fr: 'Conseillère juridique' }),
  person('security-authorizer', 'review', 'security', 'en', 'SECURITY_AUTHORIZER', {
    en: 'Security authorizer',
    fr: 'Responsable de l’autorisation de sécurité',
  }),
  person('ethics-reviewer', 'review', 'ethics', 'en', 'ETHICS_GBA_LEAD', {
    en: 'Ethics and GBA Plus reviewer',
    fr: 'Responsable de l’éthique et de l’ACS Plus',
  }),
  person('policy-reviewer', 'review', 'policy-centre', 'fr', 'POLICY_CENTRE', {
    en: 'Policy centre reviewer',
    fr: 'Responsable du centre de politiques',
  }),
  person('director-general', 'decide', 'technical-operations', 'en', 'DIRECTOR_GENERAL', {
    en: 'Director General, Technical Operations',
    fr: 'Directeur général, Opérations techniques',
  }),
  person('office-of-dg', 'decide', 'technical-operations', 'fr', null, {
    en: 'Adviser, Office of the Director General',
    fr: 'Conseillère, Bureau du directeur général',
  }),
  person('assistant-commissioner', 'decide', 'headquarters', 'fr', 'ASSISTANT_COMMISSIONER', {
    en: 'Assistant Commissioner, Headquarters',
    fr: 'Commissaire adjointe, Direction générale',
  }),
  person('deputy-commissioner', 'decide', 'headquarters', 'en', 'DEPUTY_COMMISSIONER', {
    en: 'Deputy Commissioner, Headquarters',
    fr: 'Sous-commissaire, Direction générale',
  }),
  person('head', 'decide', 'headquarters', 'en', 'HEAD', { en: 'Head of the institution', fr: 'Dirigeant de l’institution' }),
  person('employee', 'other', 'unit-c', 'en', null, { en: 'Employee, Unit C', fr: 'Employé, Unité C' }),
  person('auditor', 'other', 'audit', 'fr', 'AUDITOR', { en: 'Auditor', fr: 'Vérificatrice' }),
  person('administrator', 'other', 'headquarters', 'en', 'ADMINISTRATOR', {
    en: 'Organization administrator',
    fr: 'Administrateur de l’organisation',
  }),
];
