import type { Profile } from '../profile/profile.ts';
import { defineTable, type Table } from './table.ts';

/**
 * Is it a breach, is it material, and what follows? Policy on Privacy Protection (Treasury Board, effective 2024-10-09)
 * 4.2.12, 4.2.13 and App. A; Directive on Privacy Practices App. B (procedures effective 2024-03-01) and 4.1.5.
 *
 * The table only proposes: a breach is material when the head or delegate determines it. The seven days run from that
 * determination, not from the discovery. No source says how long the determination may take; that the institution asks after
 * some days is ours (`breach.determinationDays`), and so is the scale of sensitivity and probability (`breach.realRiskFrom`).
 * The risk is judged as it was: what was done later does not lower it.
 */

const degrees = ['low', 'medium', 'high'] as const;

const happened = { fact: 'acts', includesAny: ['access', 'creation', 'collection', 'use', 'disclosure', 'retention', 'disposal'] } as const;
const harms = ['bodilyHarm', 'humiliation', 'reputation', 'opportunities', 'financialLoss', 'identityTheft', 'creditRecord', 'property', 'unknown'] as const;
/** Harm that nobody has ruled out is possible. */
const noHarm = { all: [{ fact: 'harms', known: true }, { not: { fact: 'harms', includesAny: harms } }] } as const;
const material = { all: [happened, { fact: 'determination', is: 'material' }] } as const;

export function breachMaterialityTable(profile: Profile): Table {
  const { realRiskFrom, determinationDays } = profile.breach;
  /** For each sensitivity, the probabilities too low for a real risk. */
  const below = (sensitivity: (typeof degrees)[number]) => degrees.slice(0, degrees.indexOf(realRiskFrom[sensitivity]));

  /** From the procedures of the directive, in force before the policy that refers to them. */
  const procedures = [
    {
      id: '1-breach',
      label: {
        en: 'Improper or unauthorized access, creation, collection, use, disclosure, retention or disposal is a breach: contain it and tell the head or delegate at once.',
        fr: 'L’accès, la création, la collecte, l’usage, la communication, la conservation ou le retrait inapproprié ou non autorisé est une atteinte : la contenir et aviser aussitôt le responsable ou son délégué.',
      },
      when: happened,
      obligations: [{ code: 'breach' }, { code: 'contain', term: { forthwith: true, from: 'discoveredOn' } }, { code: 'tellHead', term: { forthwith: true, from: 'discoveredOn' } }],
      citation: { instrument: 'DPP', section: 'B.2.2' },
    },
    {
      id: '2-record',
      label: { en: 'Every breach, material or not, is on record for five years from when the institution learned of it.', fr: 'Toute atteinte, substantielle ou non, est consignée pendant cinq ans à compter du moment où l’institution en a eu connaissance.' },
      when: happened,
      obligations: [{ code: 'keepRecord', term: { atLeast: 5, unit: 'years', from: 'discoveredOn' } }],
      citation: { instrument: 'DPP', section: 'B.2.4.6' },
    },
    {
      id: '3-unapproved-trial',
      label: {
        en: 'A tool tried without approval that collected personal information may itself be a breach: one is opened.',
        fr: 'Un outil mis à l’essai sans approbation et qui a recueilli des renseignements personnels peut constituer une atteinte : un dossier d’atteinte est ouvert.',
      },
      when: { fact: 'unapprovedTrial', is: 'yes' },
      obligations: [{ code: 'openBreach' }],
      citation: { instrument: 'PROFILE', section: 'breach-materiality 3' },
    },
    ...degrees.map((sensitivity) => ({
      id: `4-material-${sensitivity}`,
      label: {
        en: `Real risk of significant harm: sensitivity ${sensitivity}, and a probability of misuse from ${realRiskFrom[sensitivity]} on.`,
        fr: `Risque réel de préjudice grave : sensibilité ${inFrench[sensitivity]}, et probabilité d’utilisation malveillante à partir de ${inFrench[realRiskFrom[sensitivity]]}.`,
      },
      // What is not known counts as the worst.
      when: {
        all: [
          happened,
          { not: noHarm },
          { not: { fact: 'sensitivity', in: degrees.slice(0, degrees.indexOf(sensitivity)) } } as const,
          { not: { fact: 'misuse', in: below(sensitivity) } } as const,
        ],
      },
      obligations: [{ code: 'material' as const }],
      citation: { instrument: 'PROFILE', section: 'breach.realRiskFrom' } as const,
    })),
    ...degrees
      .filter((sensitivity) => below(sensitivity).length > 0)
      .map((sensitivity) => ({
        id: `5-not-material-${sensitivity}`,
        label: {
          en: `No real risk: sensitivity ${sensitivity}, and a lower probability of misuse than that.`,
          fr: `Aucun risque réel : sensibilité ${inFrench[sensitivity]}, et probabilité d’utilisation malveillante inférieure à celle-là.`,
        },
        when: { all: [happened, { fact: 'sensitivity', is: sensitivity } as const, { fact: 'misuse', in: below(sensitivity) } as const] },
        obligations: [{ code: 'notMaterial' as const }],
        citation: { instrument: 'PROFILE', section: 'breach.realRiskFrom' } as const,
      })),
    {
      id: '6-no-harm',
      label: { en: 'Without any of the harms there is no significant harm to fear.', fr: 'Sans aucun de ces préjudices, il n’y a pas de préjudice grave à craindre.' },
      when: { all: [happened, noHarm] },
      obligations: [{ code: 'notMaterial' }],
      citation: { instrument: 'DPP', section: 'B.2.4.2.5' },
    },
    {
      id: '7-assessment',
      label: { en: 'The full assessment covers six things and decides whether the breach is material.', fr: 'L’évaluation complète porte sur six éléments et détermine si l’atteinte est substantielle.' },
      when: { all: [happened, { not: { fact: 'assessed', includesAll: ['circumstances', 'inventory', 'individuals', 'sectors', 'harm', 'materiality'] } }] },
      obligations: [{ code: 'assessmentIncomplete' }, { code: 'assess' }],
      citation: { instrument: 'DPP', section: 'B.2.4.2.1–6' },
    },
    {
      id: '8-determination-lingers',
      label: {
        en: `Nobody has determined yet whether it is material. No source sets a limit; the institution asks again after ${determinationDays} days.`,
        fr: `Personne n’a encore déterminé si elle est substantielle. Aucune source ne fixe de délai; l’institution relance après ${determinationDays} jours.`,
      },
      when: { all: [happened, { not: { fact: 'determination', in: ['material', 'notMaterial'] } }] },
      obligations: [{ code: 'determineMateriality', term: { atMost: determinationDays, unit: 'days', from: 'discoveredOn' } }],
      citation: { instrument: 'PROFILE', section: 'breach.determinationDays' },
    },
    {
      id: '9-individuals',
      label: {
        en: 'Individuals are told of a material breach unless that is inappropriate for reasons of security, confidentiality, law or others.',
        fr: 'Les intéressés sont avisés d’une atteinte substantielle, sauf si cela est inapproprié pour des raisons de sécurité, de confidentialité, de droit ou autres.',
      },
      when: { all: [material, { not: { fact: 'notification', is: 'done' } }, { not: { all: [{ fact: 'notification', is: 'inappropriate' }, { fact: 'reasons', includesAny: ['security', 'confidentiality', 'legal', 'other'] }] } }] },
      obligations: [{ code: 'notifyIndividuals' }],
      citation: { instrument: 'DPP', section: 'B.2.3' },
    },
    {
      id: '10-not-told',
      label: { en: 'Who is not told, and why, stands in the report.', fr: 'Le rapport indique qui n’est pas avisé, et pourquoi.' },
      when: { all: [material, { fact: 'notification', is: 'inappropriate' }, { fact: 'reasons', includesAny: ['security', 'confidentiality', 'legal', 'other'] }] },
      obligations: [{ code: 'notTelling' }, { code: 'justifyNotTelling' }],
      citation: { instrument: 'DPP', section: 'B.2.4.4.10' },
    },
    {
      id: '11-parties',
      label: { en: 'The executive tells the parties to a contract or agreement that the breach touches.', fr: 'Le cadre avise les parties au contrat ou à l’accord que l’atteinte touche.' },
      when: { all: [happened, { not: { fact: 'underAgreement', is: 'no' } }] },
      obligations: [{ code: 'notifyParties' }],
      citation: { instrument: 'DPP', section: 'B.2.3' },
    },
    {
      id: '13-held-for-another',
      label: { en: 'The institution for which the information is held is told.', fr: 'L’institution pour laquelle les renseignements sont détenus est avisée.' },
      when: { all: [happened, { not: { fact: 'heldForAnother', is: 'no' } }] },
      obligations: [{ code: 'notifyControllingInstitution' }],
      citation: { instrument: 'DPP', section: '4.1.5' },
    },
    {
      id: '14-contractor',
      label: {
        en: 'A cyber incident at a contractor is told to the Special Investigations and Internal Disclosure Directorate of Public Services and Procurement Canada.',
        fr: 'Un cyberincident chez un entrepreneur est signalé à la direction de Services publics et Approvisionnement Canada chargée des enquêtes spéciales et des divulgations internes.',
      },
      when: { all: [happened, { fact: 'contractorIncident', is: 'yes' }] },
      obligations: [{ code: 'notifyProcurement' }],
      citation: { instrument: 'PIN-2022-01', section: 'third-party contractors' },
    },
  ] as const;

  /** From the policy. */
  const policy = [
    {
      id: '15-report',
      label: {
        en: 'A material breach is reported to the Secretariat and to the Privacy Commissioner no later than seven days after it is determined to be material.',
        fr: 'Une atteinte substantielle est déclarée au Secrétariat et au Commissariat à la protection de la vie privée au plus tard sept jours après la détermination.',
      },
      when: material,
      obligations: [
        { code: 'reportToTbs', term: { atMost: 7, unit: 'days', from: 'materialityDeterminedOn' } },
        { code: 'reportToOpc', term: { atMost: 7, unit: 'days', from: 'materialityDeterminedOn' } },
      ],
      citation: { instrument: 'PPP', section: '4.2.12' },
    },
    {
      id: '16-determination-dated',
      label: { en: 'The day of the determination is recorded: the seven days run from it.', fr: 'Le jour de la détermination est consigné : les sept jours courent à partir de là.' },
      when: { all: [material, { not: { fact: 'materialityDeterminedOn', known: true } }] },
      obligations: [{ code: 'dateDetermination' }],
      citation: { instrument: 'PPP', section: '4.2.12' },
    },
    {
      id: '12-several-institutions',
      label: { en: 'The Secretariat is told of a breach that could touch several institutions.', fr: 'Le Secrétariat est avisé d’une atteinte qui pourrait toucher plusieurs institutions.' },
      when: { all: [happened, { not: { fact: 'severalInstitutions', is: 'no' } }] },
      obligations: [{ code: 'tellTbsOfOthers' }],
      citation: { instrument: 'PPP', section: '4.2.13' },
    },
  ] as const;

  return defineTable({
    id: 'breach-materiality',
    title: { en: 'Privacy breaches', fr: 'Atteintes à la vie privée' },
    facts: breachFacts,
    obligations: {
      breach: { kind: 'outcome', label: { en: 'A privacy breach', fr: 'Une atteinte à la vie privée' } },
      notMaterial: { kind: 'outcome', proposedFor: 'head', label: { en: 'Not material', fr: 'Non substantielle' } },
      material: { kind: 'outcome', proposedFor: 'head', label: { en: 'Material', fr: 'Substantielle' } },
      contain: { kind: 'duty', label: { en: 'Contain it', fr: 'La contenir' } },
      tellHead: { kind: 'duty', label: { en: 'Tell the head or delegate: date, time, place, what happened, what information, how many people, how contained', fr: 'Aviser le responsable ou son délégué : date, heure, lieu, faits, renseignements, nombre de personnes, mesures prises' } },
      keepRecord: { kind: 'duty', label: { en: 'Keep the record of the breach for at least five years', fr: 'Conserver la trace de l’atteinte pendant au moins cinq ans' } },
      openBreach: { kind: 'duty', label: { en: 'Open a breach for the unapproved trial', fr: 'Ouvrir un dossier d’atteinte pour l’essai non approuvé' } },
      assessmentIncomplete: { kind: 'refusal', label: { en: 'Not determined yet: the assessment is not complete', fr: 'Pas encore de détermination : l’évaluation n’est pas complète' } },
      assess: { kind: 'duty', proposedFor: 'head', label: { en: 'Decide on a full assessment, and complete it', fr: 'Décider d’une évaluation complète, et l’achever' } },
      determineMateriality: { kind: 'duty', proposedFor: 'head', label: { en: 'Determine whether the breach is material', fr: 'Déterminer si l’atteinte est substantielle' } },
      dateDetermination: { kind: 'duty', label: { en: 'Record the day of the determination', fr: 'Consigner le jour de la détermination' } },
      reportToTbs: { kind: 'duty', label: { en: 'Report the breach to the Treasury Board Secretariat', fr: 'Déclarer l’atteinte au Secrétariat du Conseil du Trésor' } },
      reportToOpc: { kind: 'duty', label: { en: 'Report the breach to the Privacy Commissioner', fr: 'Déclarer l’atteinte au Commissariat à la protection de la vie privée' } },
      notifyIndividuals: { kind: 'duty', label: { en: 'Tell the individuals affected', fr: 'Aviser les intéressés' } },
      notTelling: { kind: 'permission', proposedFor: 'head', label: { en: 'The individuals need not be told', fr: 'Les intéressés n’ont pas à être avisés' } },
      justifyNotTelling: { kind: 'duty', label: { en: 'Say in the report why they are not told', fr: 'Dire dans le rapport pourquoi ils ne sont pas avisés' } },
      notifyParties: { kind: 'duty', label: { en: 'Tell the parties to the contract or agreement', fr: 'Aviser les parties au contrat ou à l’accord' } },
      tellTbsOfOthers: { kind: 'duty', label: { en: 'Tell the Treasury Board Secretariat that other institutions may be affected', fr: 'Aviser le Secrétariat du Conseil du Trésor que d’autres institutions peuvent être touchées' } },
      notifyControllingInstitution: { kind: 'duty', label: { en: 'Tell the institution that controls the information', fr: 'Aviser l’institution dont relèvent les renseignements' } },
      notifyProcurement: { kind: 'duty', label: { en: 'Tell Public Services and Procurement Canada', fr: 'Aviser Services publics et Approvisionnement Canada' } },
    },
    ladder: ['notMaterial', 'material'],
    versions: [
      // The procedures alone, until the policy in force that names the seven days.
      { version: '2024-03-01', effectiveFrom: '2024-03-01', effectiveTo: '2024-10-09', binds: 'everythingFromDate', rows: [...procedures] },
      { version: '2024-10-09', effectiveFrom: '2024-10-09', effectiveTo: null, binds: 'everythingFromDate', rows: [...procedures, ...policy] },
    ],
  });
}

const inFrench = { low: 'faible', medium: 'moyenne', high: 'élevée' } as const;
const degree = { low: { en: 'Low', fr: 'Faible' }, medium: { en: 'Medium', fr: 'Moyenne' }, high: { en: 'High', fr: 'Élevée' } } as const;

const breachFacts = {
  acts: {
    type: 'anyOf',
    accumulates: true,
    meaning: { en: 'What was improper or unauthorized?', fr: 'Qu’est-ce qui était inapproprié ou non autorisé?' },
    values: {
      access: { en: 'Access', fr: 'L’accès' },
      creation: { en: 'Creation', fr: 'La création' },
      collection: { en: 'Collection', fr: 'La collecte' },
      use: { en: 'Use', fr: 'L’usage' },
      disclosure: { en: 'Disclosure', fr: 'La communication' },
      retention: { en: 'Retention', fr: 'La conservation' },
      disposal: { en: 'Disposal', fr: 'Le retrait' },
    },
  },
  unapprovedTrial: { type: 'yesNo', risk: ['no', 'yes'], meaning: { en: 'Did a tool tried without approval collect personal information?', fr: 'Un outil mis à l’essai sans approbation a-t-il recueilli des renseignements personnels?' } },
  discoveredOn: { type: 'date', meaning: { en: 'When did the institution learn of it?', fr: 'Quand l’institution en a-t-elle eu connaissance?' } },
  sensitivity: { type: 'oneOf', risk: degrees, meaning: { en: 'How sensitive is the information?', fr: 'Quelle est la sensibilité des renseignements?' }, values: degree },
  misuse: { type: 'oneOf', risk: degrees, meaning: { en: 'How probable is misuse?', fr: 'Quelle est la probabilité d’une utilisation malveillante?' }, values: degree },
  harms: {
    type: 'anyOf',
    accumulates: true,
    meaning: { en: 'Which harm could follow?', fr: 'Quel préjudice pourrait s’ensuivre?' },
    values: {
      bodilyHarm: { en: 'Bodily harm', fr: 'Lésions corporelles' },
      humiliation: { en: 'Humiliation', fr: 'Humiliation' },
      reputation: { en: 'Damage to reputation or relationships', fr: 'Dommage à la réputation et aux relations' },
      opportunities: { en: 'Loss of employment, business or professional opportunities', fr: 'Perte de possibilités d’emploi ou d’occasions d’affaires ou d’activités professionnelles' },
      financialLoss: { en: 'Financial loss', fr: 'Perte financière' },
      identityTheft: { en: 'Identity theft', fr: 'Vol d’identité' },
      creditRecord: { en: 'Negative effects on the credit record', fr: 'Effets négatifs sur un dossier de crédit' },
      property: { en: 'Damage to or loss of property', fr: 'Dommage ou perte de biens' },
      unknown: { en: 'Not known', fr: 'On l’ignore' },
    },
  },
  assessed: {
    type: 'anyOf',
    meaning: { en: 'What does the full assessment cover so far?', fr: 'Sur quoi l’évaluation complète porte-t-elle jusqu’ici?' },
    values: {
      circumstances: { en: 'The circumstances', fr: 'Les circonstances' },
      inventory: { en: 'The personal information, item by item', fr: 'L’inventaire des renseignements personnels' },
      individuals: { en: 'The individuals', fr: 'Les personnes' },
      sectors: { en: 'The sectors and third parties', fr: 'Les secteurs et les tiers' },
      harm: { en: 'The harm to individuals and to the institution', fr: 'Le préjudice aux personnes et à l’institution' },
      materiality: { en: 'Whether it is material', fr: 'Son caractère substantiel' },
    },
  },
  determination: {
    type: 'oneOf',
    meaning: { en: 'What did the head or delegate determine?', fr: 'Qu’a déterminé le responsable ou son délégué?' },
    values: { none: { en: 'Nothing yet', fr: 'Rien encore' }, material: { en: 'That it is material', fr: 'Qu’elle est substantielle' }, notMaterial: { en: 'That it is not', fr: 'Qu’elle ne l’est pas' } },
  },
  materialityDeterminedOn: { type: 'date', meaning: { en: 'When was that determined?', fr: 'Quand cela a-t-il été déterminé?' } },
  notification: {
    type: 'oneOf',
    meaning: { en: 'Are the individuals told?', fr: 'Les intéressés sont-ils avisés?' },
    values: { done: { en: 'Yes', fr: 'Oui' }, notDone: { en: 'Not yet', fr: 'Pas encore' }, inappropriate: { en: 'No: it would be inappropriate', fr: 'Non : ce serait inapproprié' } },
  },
  reasons: {
    type: 'anyOf',
    meaning: { en: 'For which reasons would it be inappropriate?', fr: 'Pour quelles raisons serait-ce inapproprié?' },
    values: { security: { en: 'Security', fr: 'Sécurité' }, confidentiality: { en: 'Confidentiality', fr: 'Confidentialité' }, legal: { en: 'Legal', fr: 'Droit' }, other: { en: 'Another', fr: 'Autre' } },
  },
  underAgreement: { type: 'yesNo', risk: ['no', 'yes'], meaning: { en: 'Does a contract or agreement cover the information?', fr: 'Un contrat ou un accord vise-t-il les renseignements?' } },
  severalInstitutions: { type: 'yesNo', risk: ['no', 'yes'], meaning: { en: 'Could it affect several institutions?', fr: 'Pourrait-elle toucher plusieurs institutions?' } },
  heldForAnother: { type: 'yesNo', risk: ['no', 'yes'], meaning: { en: 'Is the information held for another institution?', fr: 'Les renseignements sont-ils détenus pour une autre institution?' } },
  contractorIncident: { type: 'yesNo', risk: ['no', 'yes'], meaning: { en: 'Was it a cyber incident at a contractor?', fr: 'Était-ce un cyberincident chez un entrepreneur?' } },
} as const;
