import type { Bilingual } from '../kernel/localized.ts';
import { entriesOf, type Duration, type ReferenceField, type ReferenceList } from './list.ts';

const issuers: ReferenceField['options'] = [
  { code: 'NONE', label: { en: 'Nobody: the power is the officer’s own', fr: 'Personne : le pouvoir appartient à l’agent' } },
  { code: 'JUSTICE', label: { en: 'Justice', fr: 'Juge de paix' } },
  { code: 'JUDGE', label: { en: 'Judge', fr: 'Juge' } },
  { code: 'JUSTICE_OR_JUDGE', label: { en: 'Justice or judge', fr: 'Juge de paix ou juge' } },
  { code: 'PROVINCIAL_COURT_JUDGE', label: { en: 'Provincial court judge', fr: 'Juge de la cour provinciale' } },
  {
    code: 'SUPERIOR_COURT_OR_S552_JUDGE',
    label: { en: 'Superior court judge, or judge as defined in section 552', fr: 'Juge d’une cour supérieure, ou juge au sens de l’article 552' },
  },
  { code: 'DESIGNATED_JUDGE', label: { en: 'Specially designated judge', fr: 'Juge spécialement désigné' } },
  { code: 'MINISTER_OR_AG', label: { en: 'Minister or Attorney General', fr: 'Ministre ou procureur général' } },
  { code: 'WHO_AUTHORIZED', label: { en: 'The judge or justice who authorized', fr: 'Le juge ou le juge de paix qui a autorisé' } },
];

const standards: ReferenceField['options'] = [
  { code: 'SUSPECT', label: { en: 'Reasonable grounds to suspect', fr: 'Motifs raisonnables de soupçonner' } },
  { code: 'BELIEVE', label: { en: 'Reasonable grounds to believe', fr: 'Motifs raisonnables de croire' } },
  {
    code: 'BIAJ_AND_NECESSITY',
    label: { en: 'Best interests of the administration of justice, and necessity', fr: 'Meilleur intérêt de l’administration de la justice, et nécessité' },
  },
  { code: 'URGENCY', label: { en: 'Urgency', fr: 'Urgence' } },
  {
    code: 'CONDITIONS_FOR_WARRANT_EXIST',
    label: { en: 'Conditions for a warrant exist, but it is impracticable to obtain', fr: 'Conditions d’un mandat réunies, mais obtention difficilement réalisable' },
  },
  { code: 'ENDS_OF_JUSTICE', label: { en: 'Ends of justice', fr: 'Fins de la justice' } },
];

const hours = (amount: number): Duration => ({ amount, unit: 'hour' });
const days = (amount: number): Duration => ({ amount, unit: 'day' });
const years = (amount: number): Duration => ({ amount, unit: 'year' });

interface Said {
  readonly maximum?: Duration;
  readonly renewal?: Duration;
  /** For offences of a criminal organization and of terrorism. */
  readonly longer?: Duration;
  readonly remark?: Bilingual;
  /** The French label says more than the heading of the section. */
  readonly ours?: true;
}

const instrument = (section: string, en: string, fr: string, issuer: string | null, standard: string | null, said: Said = {}) =>
  [
    section,
    en,
    fr,
    {
      source: { instrument: 'CRIMINAL-CODE', section },
      frenchIsOfficial: said.ours !== true,
      fields: {
        issuer,
        standard,
        maximum: said.maximum ?? null,
        renewal: said.renewal ?? null,
        longer: said.longer ?? null,
        remark: said.remark ?? null,
      },
    },
  ] as const;

/**
 * Powers of the Criminal Code as it stood on 31 May 2026: what held on an earlier date was not read, so nothing is said
 * of it. English in short forms of ours, French the heading of the section, except where several share one.
 */
export const legalAuthorities: ReferenceList<'legal-authority'> = {
  id: 'legal-authority',
  streamId: '4ef00000-0000-5000-8000-000000000013',
  name: { en: 'Legal instruments', fr: 'Instruments juridiques' },
  about: {
    en: 'Warrants, orders and powers of the Criminal Code: who issues them, on what standard, for how long.',
    fr: 'Mandats, ordonnances et pouvoirs du Code criminel : qui les accorde, selon quelle norme, pour combien de temps.',
  },
  fields: [
    { id: 'issuer', label: { en: 'Issued by', fr: 'Délivré par' }, kind: 'choice', options: issuers },
    { id: 'standard', label: { en: 'Standard', fr: 'Norme' }, kind: 'choice', options: standards },
    { id: 'maximum', label: { en: 'At most', fr: 'Au plus' }, kind: 'duration' },
    { id: 'renewal', label: { en: 'Each renewal or extension at most', fr: 'Chaque renouvellement ou prolongation au plus' }, kind: 'duration' },
    {
      id: 'longer',
      label: { en: 'At most, for criminal organizations and terrorism', fr: 'Au plus, pour les organisations criminelles et le terrorisme' },
      kind: 'duration',
    },
    { id: 'remark', label: { en: 'Remark', fr: 'Remarque' }, kind: 'localizedText' },
  ],
  entries: entriesOf({ instrument: 'CRIMINAL-CODE', section: 'VI, XV' }, '2026-05-31', [
    instrument('184.1', 'Interception to prevent bodily harm, one party consents', 'Interception préventive', 'NONE', 'BELIEVE', {
      remark: {
        en: 'Recordings are destroyed as soon as practicable where nothing suggests harm.',
        fr: 'Les enregistrements sont détruits dès que possible si rien ne laisse croire à des lésions.',
      },
    }),
    instrument('184.2', 'Interception with the consent of one party', 'Interception avec consentement', 'JUDGE', 'BELIEVE', { maximum: days(60), longer: years(1) }),
    instrument('184.4', 'Interception to prevent imminent harm', 'Interception immédiate — dommage imminent', 'NONE', 'BELIEVE', {
      remark: {
        en: 'Serious harm to a person or to property, urgency, and immediately necessary. Notice under 196.1.',
        fr: 'Dommage sérieux à une personne ou à un bien, urgence, et nécessité immédiate. Avis selon l’article 196.1.',
      },
    }),
    instrument('186', 'Authorization to intercept (Part VI)', 'Demande d’autorisation; opinion du juge', 'SUPERIOR_COURT_OR_S552_JUDGE', 'BIAJ_AND_NECESSITY', {
      maximum: days(60),
      renewal: days(60),
      longer: years(1),
      ours: true,
      remark: {
        en: 'Applied for under 185. Necessity need not be shown for organized crime and terrorism.',
        fr: 'Demandée selon l’article 185. La nécessité n’a pas à être démontrée pour le crime organisé et le terrorisme.',
      },
    }),
    instrument('186.1', 'Longer periods for criminal organizations and terrorism', 'Durée de validité dans le cas d’une organisation criminelle ou d’une infraction de terrorisme', null, null, { maximum: years(1) }),
    instrument('188', 'Emergency authorization', 'Demandes à des juges spécialement désignés', 'DESIGNATED_JUDGE', 'URGENCY', { maximum: hours(36) }),
    instrument('195', 'Annual report to Parliament', 'Rapport annuel', 'MINISTER_OR_AG', null, {
      remark: { en: 'Every year.', fr: 'Chaque année.' },
    }),
    instrument('196', 'Notice to the person', 'Avis à donner par écrit', 'MINISTER_OR_AG', null, { maximum: days(90), renewal: years(3) }),
    instrument('196.1', 'Notice after an interception under 184.4', 'Avis écrit — interception aux termes de l’article 184.4', 'MINISTER_OR_AG', null, { maximum: days(90), renewal: years(3) }),
    instrument('487', 'Search warrant', 'Dénonciation pour mandat de perquisition', 'JUSTICE', 'BELIEVE'),
    instrument('487.01', 'General warrant', 'Dénonciation pour mandat général', 'JUDGE', 'BELIEVE', {
      remark: {
        en: 'A device, technique or procedure where no other provision serves; never against bodily integrity.',
        fr: 'Dispositif, technique ou méthode lorsqu’aucune autre disposition ne convient; jamais contre l’intégrité physique.',
      },
    }),
    instrument('487.012', 'Preservation demand', 'Ordre de préservation', 'NONE', 'SUSPECT', {
      maximum: days(21),
      remark: { en: '90 days for a foreign offence.', fr: '90 jours pour une infraction à l’étranger.' },
    }),
    instrument('487.013', 'Preservation order', 'Ordonnance de préservation : données informatiques', 'JUSTICE_OR_JUDGE', 'SUSPECT', { maximum: days(90) }),
    instrument('487.0131', 'Order to keep an account open or active', 'Ordonnance visant à ce qu’un compte soit maintenu ouvert ou actif', 'JUSTICE_OR_JUDGE', 'SUSPECT', { maximum: days(60), renewal: days(60) }),
    instrument('487.014', 'General production order', 'Ordonnance générale de communication', 'JUSTICE_OR_JUDGE', 'BELIEVE', {
      remark: { en: 'Not against the person under investigation.', fr: 'Pas contre la personne visée par l’enquête.' },
    }),
    instrument('487.0141', 'Production order, specified dates', 'Ordonnance de communication : dates précisées', 'JUSTICE_OR_JUDGE', 'BELIEVE', {
      maximum: days(60),
      renewal: days(60),
      remark: { en: 'At most ten dates.', fr: 'Dix dates au plus.' },
    }),
    instrument('487.015', 'Production order, to trace a communication', 'Ordonnance de communication en vue de retracer une communication donnée', 'JUSTICE_OR_JUDGE', 'SUSPECT', {
      maximum: days(60),
      longer: years(1),
      remark: { en: 'The period in which it must be served.', fr: 'Le délai pour la signifier.' },
    }),
    instrument('487.016', 'Production order, transmission data', 'Ordonnance de communication : données de transmission', 'JUSTICE_OR_JUDGE', 'SUSPECT'),
    instrument('487.017', 'Production order, tracking data', 'Ordonnance de communication : données de localisation', 'JUSTICE_OR_JUDGE', 'SUSPECT'),
    instrument('487.018', 'Production order, financial data', 'Ordonnance de communication : données financières', 'JUSTICE_OR_JUDGE', 'SUSPECT'),
    instrument('487.0195', 'Voluntary assistance', 'Précision', null, null),
    instrument('487.02', 'Assistance order', 'Ordonnance d’assistance', 'WHO_AUTHORIZED', null),
    instrument('487.05', 'DNA warrant', 'Mandat relatif aux analyses génétiques', 'PROVINCIAL_COURT_JUDGE', 'BELIEVE'),
    instrument('487.092', 'Warrant for impressions of the body', 'Dénonciation : empreintes', 'JUSTICE', 'BELIEVE', { ours: true }),
    instrument('487.1', 'Warrant by telecommunication', 'Mandat, etc., par télécommunication', null, null, {
      remark: { en: 'Not for general warrants to watch by video covertly.', fr: 'Pas pour les mandats généraux de surveillance vidéo secrète.' },
    }),
    instrument('487.11', 'Search or tracking without a warrant in exigent circumstances', 'Cas où le mandat n’est pas nécessaire', 'NONE', 'CONDITIONS_FOR_WARRANT_EXIST', {
      remark: { en: 'Each time once; it must be justified.', fr: 'Une seule fois à la fois; il faut le justifier.' },
    }),
    instrument('487.3', 'Sealing order', 'Ordonnance interdisant l’accès aux renseignements', 'JUSTICE_OR_JUDGE', 'ENDS_OF_JUSTICE', {
      remark: { en: 'Blocks publication.', fr: 'Empêche la publication.' },
    }),
    instrument('492.1(1)', 'Tracking device: transaction or thing', 'Mandat pour un dispositif de localisation : opération ou chose', 'JUSTICE_OR_JUDGE', 'SUSPECT', { maximum: days(60), longer: years(1) }),
    instrument('492.1(2)', 'Tracking device: person', 'Mandat pour un dispositif de localisation : personne physique', 'JUSTICE_OR_JUDGE', 'BELIEVE', { maximum: days(60), longer: years(1) }),
    instrument('492.2', 'Transmission data recorder', 'Mandat pour un enregistreur de données de transmission', 'JUSTICE_OR_JUDGE', 'SUSPECT', { maximum: days(60), longer: years(1) }),
    instrument('529.3', 'Entry into a dwelling without a warrant', 'Pouvoir de pénétrer sans mandat', 'NONE', 'SUSPECT', {
      remark: {
        en: 'Suspect: to prevent imminent bodily harm or death. Believe: evidence of an indictable offence about to be lost.',
        fr: 'Soupçonner : pour prévenir des lésions ou la mort imminentes. Croire : preuve d’un acte criminel sur le point d’être perdue.',
      },
    }),
  ]),
};
