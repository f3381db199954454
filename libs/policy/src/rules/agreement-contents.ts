import { defineTable } from './table.ts';

/**
 * What must a contract or information-sharing agreement contain, and when must it be there? Directive on Privacy Practices
 * (Treasury Board, effective 2024-10-09) 4.2.33 to 4.2.36; the eleven clauses are 4.2.34.1 to 4.2.34.11 and are owed by
 * agreements that took effect, or changed substantively, after 26 October 2022. Disclosure abroad: Privacy Act s.8(2)(f).
 */

const disclosed = { not: { fact: 'disclosure', is: 'no' } } as const;
/** An agreement whose age nobody knows is held to the clauses. */
const bound = { all: [disclosed, { not: { fact: 'after2022', is: 'no' } }] } as const;

export const agreementContents = defineTable({
  id: 'agreement-contents',
  title: { en: 'Contracts and information-sharing agreements', fr: 'Contrats et accords d’échange de renseignements' },
  facts: {
    disclosure: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Is personal information disclosed under it?', fr: 'Des renseignements personnels sont-ils communiqués sous son régime?' },
    },
    agreement: {
      type: 'oneOf',
      risk: ['inForce', 'draft', 'none'],
      meaning: { en: 'Is there a contract, agreement or arrangement?', fr: 'Y a-t-il un contrat, un accord ou une entente?' },
      values: { inForce: { en: 'Yes, in force', fr: 'Oui, en vigueur' }, draft: { en: 'A draft', fr: 'Une ébauche' }, none: { en: 'No', fr: 'Non' } },
    },
    after2022: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Did it take effect, or change substantively, after 26 October 2022?', fr: 'Est-il entré en vigueur, ou a-t-il changé de façon importante, après le 26 octobre 2022?' },
    },
    clauses: {
      type: 'anyOf',
      meaning: { en: 'What does it contain?', fr: 'Que contient-il?' },
      values: {
        elements: { en: 'The elements disclosed', fr: 'Les éléments communiqués' },
        purposes: { en: 'The purposes', fr: 'Les fins' },
        limits: { en: 'Limits on collection, use and further disclosure', fr: 'Les limites de la collecte, de l’usage et de la communication ultérieure' },
        retention: { en: 'Retention, disposal and confirmation of destruction', fr: 'La conservation, le retrait et la confirmation de la destruction' },
        safeguards: { en: 'Administrative, technical and physical safeguards', fr: 'Les mesures de protection administrative, technique et physique' },
        control: { en: 'The institution’s continued control', fr: 'Le maintien des renseignements sous la responsabilité de l’institution' },
        access: { en: 'Cooperation on requests for access', fr: 'La collaboration aux demandes d’accès' },
        securityGuidance: { en: 'The guidance of the lead security agencies', fr: 'L’orientation des principaux organismes de sécurité' },
        breachReporting: { en: 'Prompt and mandatory reporting of breaches', fr: 'La déclaration obligatoire et rapide des atteintes' },
        breachAssessment: { en: 'Access to holdings to assess a breach', fr: 'L’accès aux fonds pour évaluer une atteinte' },
        review: { en: 'Mandatory review at an agreed interval', fr: 'L’examen obligatoire à un intervalle convenu' },
      },
    },
    partyUnderAct: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Is the other party itself subject to the Privacy Act?', fr: 'L’autre partie est-elle elle-même assujettie à la Loi sur la protection des renseignements personnels?' },
    },
    oneOff: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Is it a single disclosure?', fr: 'S’agit-il d’une communication unique?' },
    },
    publishedOn: {
      type: 'date',
      meaning: { en: 'When was its summary last published; if never, when did it take effect?', fr: 'Quand son résumé a-t-il été publié la dernière fois; sinon, quand est-il entré en vigueur?' },
    },
    restsOnParagraphF: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Does the disclosure rest on paragraph 8(2)(f)?', fr: 'La communication repose-t-elle sur l’alinéa 8(2)f)?' },
    },
    party: {
      type: 'oneOf',
      meaning: { en: 'Who is the other party?', fr: 'Qui est l’autre partie?' },
      values: {
        foreignState: { en: 'A foreign state', fr: 'Un État étranger' },
        internationalOrganization: { en: 'An international organization', fr: 'Une organisation internationale' },
        province: { en: 'A province', fr: 'Une province' },
        firstNation: { en: 'A First Nation body that the Act lists', fr: 'Un organisme d’une Première Nation que la Loi énumère' },
        federal: { en: 'A federal institution', fr: 'Une institution fédérale' },
        other: { en: 'Anybody else', fr: 'Toute autre partie' },
      },
    },
    forEnforcement: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Is it to enforce a law or for a lawful investigation?', fr: 'Est-ce en vue de l’application des lois ou d’une enquête licite?' },
    },
  },
  obligations: {
    noAgreement: { kind: 'refusal', label: { en: 'Nothing is disclosed: no agreement is in force', fr: 'Aucune communication : aucun accord n’est en vigueur' } },
    elementsMissing: { kind: 'refusal', label: { en: 'Not as it stands: it does not name the elements disclosed', fr: 'Pas tel quel : les éléments communiqués n’y sont pas énoncés' } },
    purposesMissing: { kind: 'refusal', label: { en: 'Not as it stands: it does not name the purposes', fr: 'Pas tel quel : les fins n’y sont pas énoncées' } },
    limitsMissing: { kind: 'refusal', label: { en: 'Not as it stands: it does not limit collection, use and further disclosure', fr: 'Pas tel quel : la collecte, l’usage et la communication ultérieure n’y sont pas limités' } },
    retentionMissing: { kind: 'refusal', label: { en: 'Not as it stands: nothing on retention, disposal and confirmed destruction', fr: 'Pas tel quel : rien sur la conservation, le retrait et la confirmation de la destruction' } },
    safeguardsMissing: { kind: 'refusal', label: { en: 'Not as it stands: it names no safeguards', fr: 'Pas tel quel : aucune mesure de protection n’y est prévue' } },
    controlMissing: { kind: 'refusal', label: { en: 'Not as it stands: the institution does not keep control', fr: 'Pas tel quel : les renseignements n’y restent pas sous la responsabilité de l’institution' } },
    accessMissing: { kind: 'refusal', label: { en: 'Not as it stands: nothing on requests for access', fr: 'Pas tel quel : rien sur les demandes d’accès' } },
    securityGuidanceMissing: { kind: 'refusal', label: { en: 'Not as it stands: nothing on the guidance of the lead security agencies', fr: 'Pas tel quel : rien sur l’orientation des principaux organismes de sécurité' } },
    breachReportingMissing: { kind: 'refusal', label: { en: 'Not as it stands: breaches need not be reported promptly', fr: 'Pas tel quel : la déclaration rapide des atteintes n’y est pas obligatoire' } },
    breachAssessmentMissing: { kind: 'refusal', label: { en: 'Not as it stands: no access to the holdings to assess a breach', fr: 'Pas tel quel : aucun accès aux fonds pour évaluer une atteinte' } },
    reviewMissing: { kind: 'refusal', label: { en: 'Not as it stands: no mandatory review', fr: 'Pas tel quel : aucun examen obligatoire' } },
    showOnRequest: { kind: 'duty', label: { en: 'Show it to the Secretariat and the Privacy Commissioner on request', fr: 'Le présenter sur demande au Secrétariat et au Commissariat à la protection de la vie privée' } },
    publishSummary: { kind: 'duty', label: { en: 'Publish a summary of it every year', fr: 'En publier un résumé chaque année' } },
    partyNotListed: { kind: 'refusal', label: { en: 'Paragraph 8(2)(f) does not cover this party', fr: 'L’alinéa 8(2)f) ne vise pas cette partie' } },
    notForEnforcement: { kind: 'refusal', label: { en: 'Paragraph 8(2)(f) covers only enforcing a law and lawful investigations', fr: 'L’alinéa 8(2)f) ne vise que l’application des lois et les enquêtes licites' } },
    noArrangement: { kind: 'refusal', label: { en: 'Paragraph 8(2)(f) needs an agreement or arrangement in force', fr: 'L’alinéa 8(2)f) exige un accord ou une entente en vigueur' } },
  },
  versions: [
    {
      version: '2024-10-09',
      effectiveFrom: '2024-10-09',
      effectiveTo: null,
      binds: 'everythingFromDate',
      rows: [
        {
          id: '0-before-disclosure',
          label: { en: 'The agreement is there before anything is disclosed.', fr: 'L’accord existe avant toute communication.' },
          when: { all: [disclosed, { not: { fact: 'agreement', is: 'inForce' } }] },
          obligations: [{ code: 'noAgreement' }],
          citation: { instrument: 'DPP', section: '4.2.33' },
        },
        {
          id: '1-elements',
          label: { en: 'It names the elements disclosed.', fr: 'Il énonce les éléments communiqués.' },
          when: { all: [bound, { not: { fact: 'clauses', includesAny: ['elements'] } }] },
          obligations: [{ code: 'elementsMissing' }],
          citation: { instrument: 'DPP', section: '4.2.34.1' },
        },
        {
          id: '2-purposes',
          label: { en: 'It names the purposes.', fr: 'Il énonce les fins.' },
          when: { all: [bound, { not: { fact: 'clauses', includesAny: ['purposes'] } }] },
          obligations: [{ code: 'purposesMissing' }],
          citation: { instrument: 'DPP', section: '4.2.34.2' },
        },
        {
          id: '3-limits',
          label: { en: 'It limits collection, use and further disclosure.', fr: 'Il limite la collecte, l’usage et la communication ultérieure.' },
          when: { all: [bound, { not: { fact: 'clauses', includesAny: ['limits'] } }] },
          obligations: [{ code: 'limitsMissing' }],
          citation: { instrument: 'DPP', section: '4.2.34.3' },
        },
        {
          id: '4-retention',
          label: { en: 'It sets retention and disposal, and that destruction is confirmed.', fr: 'Il fixe la conservation et le retrait, et la confirmation de la destruction.' },
          when: { all: [bound, { not: { fact: 'clauses', includesAny: ['retention'] } }] },
          obligations: [{ code: 'retentionMissing' }],
          citation: { instrument: 'DPP', section: '4.2.34.4' },
        },
        {
          id: '5-safeguards',
          label: { en: 'It names administrative, technical and physical safeguards.', fr: 'Il prévoit des mesures de protection administrative, technique et physique.' },
          when: { all: [bound, { not: { fact: 'clauses', includesAny: ['safeguards'] } }] },
          obligations: [{ code: 'safeguardsMissing' }],
          citation: { instrument: 'DPP', section: '4.2.34.5' },
        },
        {
          id: '6-control',
          label: { en: 'The institution keeps control.', fr: 'Les renseignements continuent de relever de l’institution.' },
          when: { all: [bound, { not: { fact: 'clauses', includesAny: ['control'] } }] },
          obligations: [{ code: 'controlMissing' }],
          citation: { instrument: 'DPP', section: '4.2.34.6' },
        },
        {
          id: '7-access',
          label: { en: 'The parties cooperate when a person asks for access.', fr: 'Les parties collaborent lorsqu’une personne demande l’accès.' },
          when: { all: [bound, { not: { fact: 'clauses', includesAny: ['access'] } }] },
          obligations: [{ code: 'accessMissing' }],
          citation: { instrument: 'DPP', section: '4.2.34.7' },
        },
        {
          id: '8-security-guidance',
          label: { en: 'It follows the guidance of the lead security agencies.', fr: 'Il suit l’orientation des principaux organismes de sécurité.' },
          when: { all: [bound, { not: { fact: 'clauses', includesAny: ['securityGuidance'] } }] },
          obligations: [{ code: 'securityGuidanceMissing' }],
          citation: { instrument: 'DPP', section: '4.2.34.8' },
        },
        {
          id: '9-breach-reporting',
          label: { en: 'The other party must report breaches promptly.', fr: 'L’autre partie doit déclarer rapidement les atteintes.' },
          when: { all: [bound, { not: { fact: 'clauses', includesAny: ['breachReporting'] } }] },
          obligations: [{ code: 'breachReportingMissing' }],
          citation: { instrument: 'DPP', section: '4.2.34.9' },
        },
        {
          id: '10-breach-assessment',
          label: {
            en: 'A party that is not subject to the Privacy Act gives access to its holdings so that a breach can be assessed.',
            fr: 'Une partie qui n’est pas assujettie à la Loi sur la protection des renseignements personnels donne accès à ses fonds pour qu’une atteinte puisse être évaluée.',
          },
          when: { all: [bound, { not: { fact: 'partyUnderAct', is: 'yes' } }, { not: { fact: 'clauses', includesAny: ['breachAssessment'] } }] },
          obligations: [{ code: 'breachAssessmentMissing' }],
          citation: { instrument: 'DPP', section: '4.2.34.10' },
        },
        {
          id: '11-review',
          label: { en: 'It is reviewed at an agreed interval.', fr: 'Il est examiné à un intervalle convenu.' },
          when: { all: [bound, { not: { fact: 'clauses', includesAny: ['review'] } }] },
          obligations: [{ code: 'reviewMissing' }],
          citation: { instrument: 'DPP', section: '4.2.34.11' },
        },
        {
          id: '12-on-request',
          label: { en: 'The Secretariat and the Commissioner see it when they ask.', fr: 'Le Secrétariat et le Commissariat le voient lorsqu’ils le demandent.' },
          when: disclosed,
          obligations: [{ code: 'showOnRequest' }],
          citation: { instrument: 'DPP', section: '4.2.33–36' },
        },
        {
          id: '13-summary',
          label: { en: 'A summary is published every year, except of a single disclosure.', fr: 'Un résumé est publié chaque année, sauf s’il s’agit d’une communication unique.' },
          when: { all: [disclosed, { not: { fact: 'oneOff', is: 'yes' } }] },
          obligations: [{ code: 'publishSummary', term: { atMost: 1, unit: 'years', from: 'publishedOn' } }],
          citation: { instrument: 'DPP', section: '4.2.33–36' },
        },
        {
          id: '14-listed-party',
          label: {
            en: 'Paragraph 8(2)(f) covers provinces, foreign states, international organizations and First Nation bodies that the Act lists.',
            fr: 'L’alinéa 8(2)f) vise les provinces, les États étrangers, les organisations internationales et les organismes de Premières Nations que la Loi énumère.',
          },
          when: {
            all: [
              { fact: 'restsOnParagraphF', is: 'yes' },
              { not: { fact: 'party', in: ['foreignState', 'internationalOrganization', 'province', 'firstNation'] } },
            ],
          },
          obligations: [{ code: 'partyNotListed' }],
          citation: { instrument: 'PRIVACY-ACT', section: '8(2)(f)' },
        },
        {
          id: '15-enforcement',
          label: {
            en: 'It covers only enforcing a law and carrying out a lawful investigation.',
            fr: 'Il ne vise que l’application des lois et la tenue d’enquêtes licites.',
          },
          when: { all: [{ fact: 'restsOnParagraphF', is: 'yes' }, { not: { fact: 'forEnforcement', is: 'yes' } }] },
          obligations: [{ code: 'notForEnforcement' }],
          citation: { instrument: 'PRIVACY-ACT', section: '8(2)(f)' },
        },
        {
          id: '16-arrangement',
          label: { en: 'It needs an agreement or arrangement.', fr: 'Il exige un accord ou une entente.' },
          when: { all: [{ fact: 'restsOnParagraphF', is: 'yes' }, { not: { fact: 'agreement', is: 'inForce' } }] },
          obligations: [{ code: 'noArrangement' }],
          citation: { instrument: 'PRIVACY-ACT', section: '8(2)(f)' },
        },
      ],
    },
  ],
});
