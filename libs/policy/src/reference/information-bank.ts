import { entriesOf, type ReferenceList } from './list.ts';

/** The number differs by language: RCMP PPU 005 is GRC PPU 005. Titles as published in both. */
const bank = (number: string, en: string, fr: string, exemptBy: string | null = null) =>
  [
    number.replace(' ', '_'),
    en,
    fr,
    {
      status: { en: 'official', fr: 'official' },
      source: { instrument: 'PRIVACY-ACT', section: '11(1)(a)' },
      frenchFrom: `GRC ${number}`,
      fields: {
        number: { en: `RCMP ${number}`, fr: `GRC ${number}` },
        exempt: exemptBy !== null,
        exemptBy: exemptBy === null ? null : { en: `SOR/${exemptBy}`, fr: `DORS/${exemptBy}` },
      },
    },
  ] as const;

/** The institution's page names more banks than are recorded here; it was read in 2026. */
export const informationBanks: ReferenceList<'information-bank'> = {
  id: 'information-bank',
  streamId: '4ef00000-0000-5000-8000-00000000000d',
  name: { en: 'Personal information banks', fr: 'Fichiers de renseignements personnels' },
  about: {
    en: 'Where personal information is described for the public. Each bank has a number in each language.',
    fr: 'Là où les renseignements personnels sont décrits pour le public. Chaque fichier porte un numéro dans chaque langue.',
  },
  fields: [
    { id: 'number', label: { en: 'Number', fr: 'Numéro' }, kind: 'localizedText', isRequired: true },
    { id: 'exempt', label: { en: 'Exempt bank', fr: 'Fichier inconsultable' }, kind: 'yesNo', isRequired: true },
    { id: 'exemptBy', label: { en: 'Exempted by', fr: 'Rendu inconsultable par' }, kind: 'localizedText' },
  ],
  entries: entriesOf({ instrument: 'PRIVACY-ACT', section: '11(1)(a)' }, '2026-01-01', [
    bank('PPU 005', 'Operational Case Records', 'Dossiers opérationnels'),
    bank('PPU 007', 'Inquiries by Firearms Owners, Licence Applicants and the General Public', 'Demandes de renseignements faites par des propriétaires d’armes à feu, des demandeurs de permis et le grand public'),
    bank('PPU 015', 'Criminal Operational Intelligence Records', 'Dossiers opérationnels de renseignements sur la criminalité', '90-149'),
    bank('PPU 025', 'National Security Investigations Records', 'Dossiers des enquêtes relatives à la sécurité nationale', '93-272'),
    bank('PPU 030', 'Forensic Science and Identification Services and Canadian Criminal Real Time Identification Services (CCRTIS)', 'Les Services des sciences judiciaires et de l’identité et le Service canadien d’identification criminelle en temps réels'),
    bank('PPU 037', 'Canadian Firearms Information System (CFIS)', 'Système canadien d’information relativement aux armes à feu (SCIRAF)'),
    bank('PPU 065', 'Security Reliability Screening Records', 'Dossiers de vérification de sécurité/fiabilité'),
    bank('PPU 080', 'Courses Administered by the RCMP', 'Cours donnés par la GRC'),
    bank('PPU 085', 'Complaints Against the RCMP or a Member, Enquiries and General Assistance', 'Plaintes contre la GRC ou un de ses membres, enquêtes et assistance générale'),
    bank('PPU 095', 'National Sex Offender Registry', 'Registre national des délinquants sexuels'),
    bank('PPU 100', 'Canadian Firearms Program', 'Programme canadien des armes à feu'),
    bank('PPU 139', 'Victim Services', 'Services aux victimes'),
    bank('PPE 801', 'RCMP Member Performance Review and Appraisal Records', 'Dossiers d’évaluation de rendement des membres de la GRC'),
    bank('PPE 802', 'RCMP Member Service Records', 'Dossiers de service des membres de la GRC'),
    bank('PPE 805', 'RCMP Member Discipline Records', 'Dossiers disciplinaires des membres de la GRC'),
  ]),
};
