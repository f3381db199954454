import type { FactDefinitions } from './fact.ts';
import type { ObligationDefinition } from './table.ts';

/**
 * The longest that the Criminal Code lets an authority run, by its section; read in the text current to May 2026. The date on
 * the authority itself comes first: a judge may give less. Whether the day on which it was given counts is for counsel; the
 * product does not count it, and so shows the last day that could be right.
 */
export const authorityFacts = {
  authority: {
    type: 'oneOf',
    meaning: { en: 'Which authority under the Criminal Code?', fr: 'Quelle autorité en vertu du Code criminel?' },
    values: {
      '184.2': { en: 'Interception with consent (184.2)', fr: 'Interception avec consentement (184.2)' },
      '184.4': { en: 'Immediate interception, imminent harm (184.4)', fr: 'Interception immédiate, dommage imminent (184.4)' },
      '186': { en: 'Authorization to intercept (186)', fr: 'Autorisation d’intercepter (186)' },
      '188': { en: 'Emergency authorization (188)', fr: 'Autorisation en cas d’urgence (188)' },
      '487.012': { en: 'Preservation demand (487.012)', fr: 'Ordre de préservation (487.012)' },
      '487.013': { en: 'Preservation order (487.013)', fr: 'Ordonnance de préservation (487.013)' },
      '487.0131': { en: 'Order to keep an account open (487.0131)', fr: 'Ordonnance visant à maintenir un compte ouvert (487.0131)' },
      '487.0141': { en: 'Production order on specified dates (487.0141)', fr: 'Ordonnance de communication à dates précisées (487.0141)' },
      '487.015': { en: 'Production order to trace a communication (487.015)', fr: 'Ordonnance de communication en vue de retracer (487.015)' },
      '492.1': { en: 'Warrant for a tracking device (492.1)', fr: 'Mandat pour un dispositif de localisation (492.1)' },
      '492.2': { en: 'Warrant for a transmission data recorder (492.2)', fr: 'Mandat pour un enregistreur de données de transmission (492.2)' },
    },
  },
  authorityGivenOn: {
    type: 'date',
    meaning: { en: 'On which day was it given, made or last renewed?', fr: 'Quel jour a-t-elle été donnée, rendue ou renouvelée la dernière fois?' },
  },
  longerPeriod: {
    type: 'yesNo',
    meaning: {
      en: 'Does it concern a criminal organization or terrorism, so that the longer period was given?',
      fr: 'Vise-t-elle une organisation criminelle ou le terrorisme, de sorte que la période plus longue a été accordée?',
    },
  },
  foreignOffence: {
    type: 'yesNo',
    meaning: { en: 'Is the offence one under foreign law?', fr: 'L’infraction relève-t-elle du droit étranger?' },
  },
  interceptionEndedOn: {
    type: 'date',
    meaning: { en: 'On which day did the period of the interception end, or the interception itself?', fr: 'Quel jour la période de l’interception, ou l’interception elle-même, a-t-elle pris fin?' },
  },
} as const satisfies FactDefinitions;

export const authorityObligations = {
  stopWhenAuthorityEnds: {
    kind: 'duty',
    label: {
      en: 'Stop on the day that the authority names, and never later than this',
      fr: 'Cesser le jour que l’autorité indique, et jamais plus tard que ceci',
    },
  },
  preservationEnds: {
    kind: 'duty',
    label: {
      en: 'Let the preservation end, or have its successor by then',
      fr: 'Laisser la préservation prendre fin, ou en avoir obtenu la suite d’ici là',
    },
  },
  serveOrder: { kind: 'duty', label: { en: 'Serve the order by then', fr: 'Signifier l’ordonnance d’ici là' } },
  notifyTarget: {
    kind: 'duty',
    label: {
      en: 'The Attorney General or the Minister notifies the person intercepted; a judge may extend, each time by three years at most',
      fr: 'Le procureur général ou le ministre avise la personne visée; un juge peut prolonger le délai, de trois ans au plus chaque fois',
    },
  },
  countForParliament: {
    kind: 'duty',
    label: {
      en: 'Count it for the Minister’s yearly report to Parliament',
      fr: 'La compter pour le rapport annuel du ministre au Parlement',
    },
  },
} as const satisfies Record<string, ObligationDefinition>;

const given = { fact: 'authorityGivenOn', known: true } as const;
const longer = { fact: 'longerPeriod', is: 'yes' } as const;
const code = (section: string) => ({ instrument: 'CRIMINAL-CODE', section }) as const;
/** Where nobody says that the longer period was given, the shorter one is. */
const under = <const A extends string>(authority: A) => ({ all: [{ fact: 'authority', is: authority }, given, { not: longer }] }) as const;
const underLonger = <const A extends string>(authority: A) => ({ all: [{ fact: 'authority', is: authority }, given, longer] }) as const;
const days = (atMost: number) => ({ atMost, unit: 'days', from: 'authorityGivenOn' }) as const;
const aYear = { atMost: 1, unit: 'years', from: 'authorityGivenOn' } as const;

export const authorityRows = [
  {
    id: 'cc-184.2',
    label: { en: 'Interception with consent: sixty days.', fr: 'Interception avec consentement : soixante jours.' },
    when: under('184.2'),
    obligations: [{ code: 'stopWhenAuthorityEnds', term: days(60) }],
    citation: code('184.2'),
  },
  {
    id: 'cc-186',
    label: { en: 'Authorization to intercept, and each renewal: sixty days.', fr: 'Autorisation d’intercepter, et chaque renouvellement : soixante jours.' },
    when: under('186'),
    obligations: [{ code: 'stopWhenAuthorityEnds', term: days(60) }],
    citation: code('186'),
  },
  {
    id: 'cc-186.1',
    label: {
      en: 'Interception in matters of criminal organizations and terrorism: a year for each period.',
      fr: 'Interception en matière d’organisation criminelle ou de terrorisme : un an pour chaque période.',
    },
    when: { all: [{ fact: 'authority', in: ['184.2', '186'] }, given, longer] },
    obligations: [{ code: 'stopWhenAuthorityEnds', term: aYear }],
    citation: code('186.1'),
  },
  {
    // Hours are counted from the instant at which it was given, which a day does not say.
    id: 'cc-188',
    label: { en: 'Emergency authorization: thirty-six hours.', fr: 'Autorisation en cas d’urgence : trente-six heures.' },
    when: { fact: 'authority', is: '188' },
    obligations: [{ code: 'stopWhenAuthorityEnds', term: { atMost: 36, unit: 'hours', from: 'authorityGiven' } }],
    citation: code('188'),
  },
  {
    id: 'cc-487.012',
    label: { en: 'Preservation demand: twenty-one days.', fr: 'Ordre de préservation : vingt et un jours.' },
    when: { all: [{ fact: 'authority', is: '487.012' }, given, { not: { fact: 'foreignOffence', is: 'yes' } }] },
    obligations: [{ code: 'preservationEnds', term: days(21) }],
    citation: code('487.012'),
  },
  {
    id: 'cc-487.012-foreign',
    label: { en: 'Preservation demand for a foreign offence: ninety days.', fr: 'Ordre de préservation pour une infraction étrangère : quatre-vingt-dix jours.' },
    when: { all: [{ fact: 'authority', is: '487.012' }, given, { fact: 'foreignOffence', is: 'yes' }] },
    obligations: [{ code: 'preservationEnds', term: days(90) }],
    citation: code('487.012'),
  },
  {
    id: 'cc-487.013',
    label: { en: 'Preservation order: ninety days.', fr: 'Ordonnance de préservation : quatre-vingt-dix jours.' },
    when: { all: [{ fact: 'authority', is: '487.013' }, given] },
    obligations: [{ code: 'preservationEnds', term: days(90) }],
    citation: code('487.013'),
  },
  {
    id: 'cc-487.0131',
    label: {
      en: 'Order to keep an account open or active, and each renewal: sixty days.',
      fr: 'Ordonnance visant à maintenir un compte ouvert ou actif, et chaque renouvellement : soixante jours.',
    },
    when: { all: [{ fact: 'authority', is: '487.0131' }, given] },
    obligations: [{ code: 'stopWhenAuthorityEnds', term: days(60) }],
    citation: code('487.0131'),
  },
  {
    id: 'cc-487.0141',
    label: {
      en: 'Production on specified dates: ten dates at most, within sixty days, for each renewal too.',
      fr: 'Communication à dates précisées : dix dates au plus, dans les soixante jours, à chaque renouvellement aussi.',
    },
    when: { all: [{ fact: 'authority', is: '487.0141' }, given] },
    obligations: [{ code: 'stopWhenAuthorityEnds', term: days(60) }],
    citation: code('487.0141'),
  },
  {
    id: 'cc-487.015',
    label: { en: 'Order to trace a communication: served within sixty days.', fr: 'Ordonnance en vue de retracer une communication : signifiée dans les soixante jours.' },
    when: under('487.015'),
    obligations: [{ code: 'serveOrder', term: days(60) }],
    citation: code('487.015'),
  },
  {
    id: 'cc-487.015-longer',
    label: {
      en: 'Order to trace a communication, in matters of criminal organizations and terrorism: served within a year.',
      fr: 'Ordonnance en vue de retracer une communication, en matière d’organisation criminelle ou de terrorisme : signifiée dans l’année.',
    },
    when: underLonger('487.015'),
    obligations: [{ code: 'serveOrder', term: aYear }],
    citation: code('487.015'),
  },
  {
    id: 'cc-492.1',
    label: { en: 'Tracking device: sixty days.', fr: 'Dispositif de localisation : soixante jours.' },
    when: under('492.1'),
    obligations: [{ code: 'stopWhenAuthorityEnds', term: days(60) }],
    citation: code('492.1'),
  },
  {
    id: 'cc-492.1-longer',
    label: {
      en: 'Tracking device, in matters of criminal organizations and terrorism: a year.',
      fr: 'Dispositif de localisation, en matière d’organisation criminelle ou de terrorisme : un an.',
    },
    when: underLonger('492.1'),
    obligations: [{ code: 'stopWhenAuthorityEnds', term: aYear }],
    citation: code('492.1'),
  },
  {
    id: 'cc-492.2',
    label: { en: 'Transmission data recorder: sixty days.', fr: 'Enregistreur de données de transmission : soixante jours.' },
    when: under('492.2'),
    obligations: [{ code: 'stopWhenAuthorityEnds', term: days(60) }],
    citation: code('492.2'),
  },
  {
    id: 'cc-492.2-longer',
    label: {
      en: 'Transmission data recorder, in matters of criminal organizations and terrorism: a year.',
      fr: 'Enregistreur de données de transmission, en matière d’organisation criminelle ou de terrorisme : un an.',
    },
    when: underLonger('492.2'),
    obligations: [{ code: 'stopWhenAuthorityEnds', term: aYear }],
    citation: code('492.2'),
  },
  {
    id: 'cc-195',
    label: {
      en: 'Immediate interceptions are counted in the Minister’s yearly report to Parliament.',
      fr: 'Les interceptions immédiates sont dénombrées dans le rapport annuel du ministre au Parlement.',
    },
    when: { fact: 'authority', is: '184.4' },
    obligations: [{ code: 'countForParliament' }],
    citation: code('195'),
  },
  {
    // Ninety days are read of both notices; that they run from the end is our reading, for counsel to confirm.
    id: 'cc-196',
    label: { en: 'Notice to the person intercepted: ninety days.', fr: 'Avis à la personne visée par l’interception : quatre-vingt-dix jours.' },
    when: { all: [{ fact: 'authority', is: '186' }, { fact: 'interceptionEndedOn', known: true }] },
    obligations: [{ code: 'notifyTarget', term: { atMost: 90, unit: 'days', from: 'interceptionEndedOn' } }],
    citation: code('196'),
  },
  {
    id: 'cc-196.1',
    label: { en: 'Notice after an immediate interception: ninety days.', fr: 'Avis après une interception immédiate : quatre-vingt-dix jours.' },
    when: { all: [{ fact: 'authority', is: '184.4' }, { fact: 'interceptionEndedOn', known: true }] },
    obligations: [{ code: 'notifyTarget', term: { atMost: 90, unit: 'days', from: 'interceptionEndedOn' } }],
    citation: code('196.1'),
  },
] as const;
