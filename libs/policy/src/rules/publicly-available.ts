import type { Profile } from '../profile/profile.ts';
import { defineTable, type Table } from './table.ts';

/**
 * May information that is publicly available online be collected, and how? Privacy Implementation Notice 2023-03
 * (effective 2025-05-28): section 4 and the directive apply all the same; subsection 69(2) of the Privacy Act lifts only
 * sections 7 and 8, and only while the information stays public.
 *
 * The notice recommends that who authorizes grows with how invasive the collection is; which position for which is the
 * institution's (the profile's `publicInformationLevels`).
 */

const degrees = ['low', 'medium', 'high'] as const;
const inWords = {
  low: { en: 'A collection that is little invasive', fr: 'Une collecte peu envahissante' },
  medium: { en: 'A collection that is moderately invasive', fr: 'Une collecte moyennement envahissante' },
  high: { en: 'A collection that is very invasive, or nobody said how much', fr: 'Une collecte très envahissante, ou dont on ignore à quel point' },
} as const;
const leaked = ['leaked', 'hacked', 'stolen'] as const;

const levels = {
  manager: { kind: 'outcome', label: { en: 'A manager authorizes', fr: 'Un gestionnaire ou une gestionnaire autorise' } },
  director: { kind: 'outcome', label: { en: 'A director authorizes', fr: 'Un directeur ou une directrice autorise' } },
  directorGeneral: { kind: 'outcome', label: { en: 'A director general authorizes', fr: 'Un directeur général ou une directrice générale autorise' } },
} as const;
const order = Object.keys(levels) as (keyof typeof levels)[];

export function publiclyAvailableTable(profile: Profile): Table {
  const named = profile.publicInformationLevels;
  const usedLevels = Object.fromEntries(Object.entries(levels).filter(([level]) => Object.values<string>(named).includes(level))) as typeof levels;

  return defineTable({
    id: 'publicly-available',
    title: { en: 'Information that is publicly available online', fr: 'Renseignements accessibles au public en ligne' },
    facts: {
      relatesToProgram: {
        type: 'yesNo',
        risk: ['yes', 'no'],
        meaning: { en: 'Does it relate directly to a program or activity?', fr: 'A-t-elle un lien direct avec un programme ou une activité?' },
      },
      stillPublic: {
        type: 'yesNo',
        risk: ['yes', 'no'],
        meaning: { en: 'Is it public today?', fr: 'L’information est-elle publique aujourd’hui?' },
      },
      origin: {
        type: 'anyOf',
        accumulates: true,
        meaning: { en: 'Was any of it put online like this?', fr: 'Une partie a-t-elle été mise en ligne ainsi?' },
        values: { leaked: { en: 'Leaked', fr: 'Coulée' }, hacked: { en: 'Hacked', fr: 'Piratée' }, stolen: { en: 'Stolen', fr: 'Volée' } },
      },
      termsOfService: {
        type: 'oneOf',
        meaning: { en: 'What do the terms of service of the platform say about police use?', fr: 'Que disent les conditions d’utilisation de la plateforme sur l’usage par la police?' },
        values: {
          none: { en: 'It has none', fr: 'Il n’y en a pas' },
          allow: { en: 'Reviewed: they allow it', fr: 'Examinées : elles le permettent' },
          notReviewed: { en: 'Not reviewed', fr: 'Non examinées' },
          bar: { en: 'Reviewed: they bar it', fr: 'Examinées : elles l’interdisent' },
        },
      },
      through: {
        type: 'oneOf',
        risk: ['itself', 'vendorVerified', 'vendorNotVerified'],
        meaning: { en: 'Who collects it?', fr: 'Qui la recueille?' },
        values: {
          itself: { en: 'The institution itself', fr: 'L’institution elle-même' },
          vendorVerified: { en: 'A vendor or broker, verified to obtain it lawfully', fr: 'Un fournisseur ou courtier dont on a vérifié qu’il l’obtient licitement' },
          vendorNotVerified: { en: 'A vendor or broker, not verified', fr: 'Un fournisseur ou courtier non vérifié' },
        },
      },
      labelled: {
        type: 'yesNo',
        risk: ['yes', 'no'],
        meaning: { en: 'Do the records say “publicly available online”, the date and the source?', fr: 'Les documents indiquent-ils qu’elle était accessible au public en ligne, la date et la source?' },
      },
      invasiveness: {
        type: 'oneOf',
        risk: degrees,
        meaning: { en: 'How invasive is the collection?', fr: 'Jusqu’à quel point la collecte est-elle envahissante?' },
        values: { low: { en: 'Little', fr: 'Peu' }, medium: { en: 'Moderately', fr: 'Moyennement' }, high: { en: 'Very', fr: 'Très' } },
      },
      authorizedBy: {
        type: 'oneOf',
        risk: ['directorGeneral', 'director', 'manager', 'nobody'],
        meaning: { en: 'Who authorized it?', fr: 'Qui l’a autorisée?' },
        values: {
          nobody: { en: 'Nobody yet', fr: 'Personne encore' },
          manager: { en: 'A manager', fr: 'Un gestionnaire ou une gestionnaire' },
          director: { en: 'A director', fr: 'Un directeur ou une directrice' },
          directorGeneral: { en: 'A director general, or above', fr: 'Un directeur général ou une directrice générale, ou plus haut' },
        },
      },
      overCollected: {
        type: 'yesNo',
        risk: ['no', 'yes'],
        meaning: { en: 'Was more collected than needed?', fr: 'En a-t-on recueilli plus que nécessaire?' },
      },
    },
    obligations: {
      noProgram: { kind: 'refusal', proposedFor: 'privacy:s10', label: { en: 'Not collected: being public is no reason by itself', fr: 'Pas de collecte : être publique n’est pas un motif en soi' } },
      usedAndDisclosedFreely: { kind: 'permission', proposedFor: 'privacy:s10', label: { en: 'Sections 7 and 8 do not limit its use and disclosure', fr: 'Les articles 7 et 8 n’en limitent ni l’usage ni la communication' } },
      limitedAgain: { kind: 'duty', label: { en: 'Use and disclose it only as sections 7 and 8 allow', fr: 'Ne l’utiliser et ne la communiquer que selon les articles 7 et 8' } },
      notPubliclyAvailable: { kind: 'refusal', proposedFor: 'legal:advise', label: { en: 'Not collected: leaked, hacked or stolen data is not publicly available', fr: 'Pas de collecte : des données coulées, piratées ou volées ne sont pas accessibles au public' } },
      originNotKnown: { kind: 'refusal', proposedFor: 'legal:advise', label: { en: 'Not collected: nobody looked whether it was leaked, hacked or stolen', fr: 'Pas de collecte : on n’a pas vérifié si elle a été coulée, piratée ou volée' } },
      legalReview: { kind: 'duty', proposedFor: 'legal:advise', label: { en: 'Have counsel review the source', fr: 'Faire examiner la source par un conseiller juridique' } },
      reviewTerms: { kind: 'duty', proposedFor: 'legal:advise', label: { en: 'Review the terms of service with counsel', fr: 'Examiner les conditions d’utilisation avec un conseiller juridique' } },
      termsBarUse: { kind: 'refusal', proposedFor: 'legal:advise', label: { en: 'Not collected: the terms of service bar this use', fr: 'Pas de collecte : les conditions d’utilisation interdisent cet usage' } },
      vendorNotVerified: { kind: 'refusal', proposedFor: 'privacy:s10', label: { en: 'Not through this vendor: that it obtains the data lawfully is not verified', fr: 'Pas par ce fournisseur : on n’a pas vérifié qu’il obtient les données licitement' } },
      labelRecords: { kind: 'duty', label: { en: 'Mark the records as publicly available online, with date and source', fr: 'Marquer les documents comme accessibles au public en ligne, avec la date et la source' } },
      ...usedLevels,
      notAuthorized: { kind: 'refusal', label: { en: 'Not collected: nobody high enough has authorized it', fr: 'Pas de collecte : personne d’un échelon suffisant ne l’a autorisée' } },
      assessOverCollection: { kind: 'duty', proposedFor: 'privacy:s10', label: { en: 'Assess what was collected too much, and dispose of it', fr: 'Évaluer ce qui a été recueilli en trop, et s’en défaire' } },
    },
    ladder: order.filter((level) => Object.hasOwn(usedLevels, level)),
    versions: [
      {
        version: '2025-05-28',
        effectiveFrom: '2025-05-28',
        effectiveTo: null,
        binds: 'everythingFromDate',
        rows: [
          {
            id: '1-section-4',
            label: {
              en: 'Public or not, it is collected only if it relates directly to a program or activity.',
              fr: 'Publique ou non, elle n’est recueillie que si elle a un lien direct avec un programme ou une activité.',
            },
            when: { not: { fact: 'relatesToProgram', is: 'yes' } },
            obligations: [{ code: 'noProgram' }],
            citation: { instrument: 'PRIVACY-ACT', section: '4' },
          },
          {
            id: '2-while-public',
            label: { en: 'While it stays public, sections 7 and 8 do not apply.', fr: 'Tant qu’elle reste publique, les articles 7 et 8 ne s’appliquent pas.' },
            when: { all: [{ fact: 'stillPublic', is: 'yes' }, { fact: 'origin', known: true }, { not: { fact: 'origin', includesAny: leaked } }] },
            obligations: [{ code: 'usedAndDisclosedFreely' }],
            citation: { instrument: 'PRIVACY-ACT', section: '69(2)' },
          },
          {
            id: '3-no-longer-public',
            label: { en: 'Once it is no longer public, they apply again.', fr: 'Dès qu’elle n’est plus publique, ils s’appliquent de nouveau.' },
            when: { not: { fact: 'stillPublic', is: 'yes' } },
            obligations: [{ code: 'limitedAgain' }],
            citation: { instrument: 'PIN-2023-03', section: 'subsection 69(2)' },
          },
          {
            id: '4-leaked',
            label: {
              en: 'As a rule, leaked, hacked or stolen data is not publicly available; counsel is asked.',
              fr: 'En règle générale, des données coulées, piratées ou volées ne sont pas accessibles au public; on consulte un conseiller juridique.',
            },
            when: { fact: 'origin', includesAny: leaked },
            obligations: [{ code: 'notPubliclyAvailable' }, { code: 'legalReview', term: { before: 'collection' } }],
            citation: { instrument: 'PIN-2023-03', section: 'leaked, hacked or stolen data' },
          },
          {
            id: '5-origin-known',
            label: { en: 'So somebody looks how it came online.', fr: 'On vérifie donc comment elle s’est retrouvée en ligne.' },
            when: { not: { fact: 'origin', known: true } },
            obligations: [{ code: 'originNotKnown' }],
            citation: { instrument: 'PIN-2023-03', section: 'leaked, hacked or stolen data' },
          },
          {
            id: '6-terms-reviewed',
            label: {
              en: 'The terms of service are read with counsel before anything is collected.',
              fr: 'Les conditions d’utilisation sont lues avec un conseiller juridique avant toute collecte.',
            },
            when: { not: { fact: 'termsOfService', in: ['none', 'allow', 'bar'] } },
            obligations: [{ code: 'reviewTerms', term: { before: 'collection' } }],
            citation: { instrument: 'PIN-2023-03', section: 'terms of service' },
          },
          {
            id: '7-terms-bar',
            label: {
              en: 'Some bar use by government or for surveillance: counsel says what follows.',
              fr: 'Certaines interdisent l’usage par l’État ou à des fins de surveillance : un conseiller juridique dit ce qui s’ensuit.',
            },
            when: { fact: 'termsOfService', is: 'bar' },
            obligations: [{ code: 'termsBarUse' }],
            citation: { instrument: 'PIN-2023-03', section: 'terms of service' },
          },
          {
            id: '8-vendor',
            label: {
              en: 'Through a vendor the institution stays answerable, and verifies that the vendor obtains it legitimately and legally.',
              fr: 'Par un fournisseur, l’institution reste responsable et vérifie qu’il l’obtient de façon légitime et licite.',
            },
            when: { not: { fact: 'through', in: ['itself', 'vendorVerified'] } },
            obligations: [{ code: 'vendorNotVerified' }],
            citation: { instrument: 'PIN-2023-03', section: 'third parties' },
          },
          {
            id: '9-label',
            label: { en: 'The records say that it was publicly available online, when, and where.', fr: 'Les documents indiquent qu’elle était accessible au public en ligne, quand et où.' },
            when: { not: { fact: 'labelled', is: 'yes' } },
            obligations: [{ code: 'labelRecords' }],
            citation: { instrument: 'PIN-2023-03', section: 'records' },
          },
          ...degrees.map((degree, index) => ({
            id: `10-authorized-${degree}`,
            label: {
              en: `${inWords[degree].en}: who authorizes at least.`,
              fr: `${inWords[degree].fr} : qui autorise au moins.`,
            },
            // Of which nobody said how invasive it is, counts as very.
            when: { not: { fact: 'invasiveness', in: degrees.slice(0, index) } } as const,
            obligations: [{ code: named[degree] }],
            citation: { instrument: 'PROFILE', section: 'publicInformationLevels' } as const,
          })),
          {
            id: '11-authorized',
            label: { en: 'Somebody of that level, or above, has authorized it.', fr: 'Quelqu’un de cet échelon, ou d’un échelon supérieur, l’a autorisée.' },
            when: {
              any: degrees.map((degree, index) => ({
                all: [
                  { not: { fact: 'invasiveness', in: degrees.slice(0, index) } } as const,
                  { not: { fact: 'authorizedBy', in: order.slice(order.indexOf(named[degree])) } } as const,
                ],
              })),
            },
            obligations: [{ code: 'notAuthorized' }],
            citation: { instrument: 'PROFILE', section: 'publicInformationLevels' },
          },
          {
            id: '12-too-much',
            label: { en: 'What was collected too much goes to privacy officials, and is disposed of.', fr: 'Ce qui a été recueilli en trop est soumis aux agents de la protection de la vie privée, puis éliminé.' },
            when: { fact: 'overCollected', is: 'yes' },
            obligations: [{ code: 'assessOverCollection' }],
            citation: { instrument: 'PIN-2023-03', section: 'over-collection' },
          },
        ],
      },
    ],
  });
}
