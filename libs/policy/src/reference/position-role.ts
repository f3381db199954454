import type { Citation } from '../kernel/citation.ts';
import { entriesOf, type ReferenceList } from './list.ts';

const from = (instrument: Citation['instrument'], section: string): { readonly source: Citation } => ({ source: { instrument, section } });

/** Who a position can be. What each may be given is the profile's (`profile/rcmp.ts`) and the delegation order's to say. */
export const positionRoles: ReferenceList<'position-role'> = {
  id: 'position-role',
  streamId: '4ef00000-0000-5000-8000-00000000000e',
  name: { en: 'Positions and roles', fr: 'Postes et rôles' },
  about: {
    en: 'The roles that positions have, here and in other institutions.',
    fr: 'Les rôles que tiennent les postes, ici et dans d’autres institutions.',
  },
  fields: [],
  entries: entriesOf({ instrument: 'PROFILE', section: 'roles' }, '2021-06-10', [
    ['REQUESTER_OPI', 'Requester, or office of primary interest', 'Demandeur, ou bureau de première responsabilité'],
    ['PROGRAM_EXECUTIVE', 'Program executive', 'Cadre responsable du programme', { ...from('DPP', 'C.2.2.7.1'), from: '2024-10-09' }],
    ['NTOP_ANALYST', 'NTOP analyst', 'Analyste du PNIT'],
    ['NTOP_DIRECTOR', 'NTOP director', 'Directeur ou directrice du PNIT'],
    ['PPU_ANALYST', 'Privacy analyst', 'Analyste de la protection de la vie privée'],
    ['S10_OFFICIAL', 'Official responsible for section 10 of the Privacy Act', 'Agent responsable pour l’article 10 de la Loi sur la protection des renseignements personnels', {
      ...from('DPP', 'App. A'),
      from: '2024-10-09',
      status: { en: 'official', fr: 'official' },
    }],
    ['HEAD', 'Head of the institution', 'Responsable de l’institution', { ...from('PRIVACY-ACT', '3'), from: '2026-01-01' }],
    ['DELEGATE', 'Delegate', 'Délégué', { ...from('PPP', 'App. A'), from: '2024-10-09', status: { en: 'official', fr: 'official' } }],
    ['LEGAL_SERVICES', 'Legal Services', 'Services juridiques'],
    ['SECURITY_AUTHORIZER', 'Security authorizer', 'Responsable de l’autorisation de sécurité', { ...from('DSM', 'B.2.6'), from: '2019-07-01' }],
    ['ETHICS_GBA_LEAD', 'Ethics and GBA Plus reviewer', 'Responsable de l’éthique et de l’ACS Plus'],
    ['POLICY_CENTRE', 'Policy centre', 'Centre de politiques'],
    ['CROPS_OFFICER', 'Criminal Operations Officer of a division', 'Officier responsable des enquêtes criminelles d’une division'],
    ['DEPUTY_COMMISSIONER', 'Deputy Commissioner of a business line', 'Sous-commissaire d’un secteur d’activité'],
    ['SEC_COMMISSIONER', 'Senior Executive Committee, or Commissioner', 'État-major supérieur, ou commissaire'],
    ['TRAINED_SPECIALIST', 'Trained specialist', 'Spécialiste ayant reçu la formation', from('RCMP-RESPONSE-2021', '5')],
    ['AUDITOR', 'Auditor', 'Vérificateur ou vérificatrice'],
    ['OPC_TBS_LIAISON', 'Liaison with the Privacy Commissioner and the Treasury Board Secretariat', 'Liaison avec le Commissariat à la protection de la vie privée et le Secrétariat du Conseil du Trésor'],
    ['PUBLIC', 'Public', 'Public en général'],
    ['ADM', 'Assistant deputy minister', 'Sous-ministre adjoint ou sous-ministre adjointe', { ...from('DADM', 'App. C'), from: '2025-06-24', frenchFrom: 'EIA' }],
    ['DEPUTY_HEAD', 'Deputy head', 'Administrateur général ou administratrice générale', { ...from('DADM', 'App. C'), from: '2025-06-24', frenchFrom: 'EIA' }],
    ['TREASURY_BOARD', 'Treasury Board', 'Conseil du Trésor', { ...from('DADM', 'App. C'), from: '2025-06-24', frenchFrom: 'EIA' }],
    ['TB_PRESIDENT', 'President of the Treasury Board', 'Président ou présidente du Conseil du Trésor', { ...from('DPP', 'C.2.2.4'), from: '2024-10-09' }],
  ]),
};
