import type { Section } from '../../forms/definition.ts';
import { dataResidency, securityCategories } from '../shared/lists-2026-1.ts';
import { questionsFrom } from '../shared/questions.ts';
import { exists, inPlace, tool } from './compliance-2026-1.ts';

const law = questionsFrom('adapted', { instrument: 'DPIA-2010', section: 'App. C, V' });
const eTool = { instrument: 'OPC-E-TOOL', section: 'risk table' } as const;

export const safeguards: Section = {
  id: 'safeguards',
  title: { en: 'V. Compliance: safeguards', fr: 'V. Conformité : mesures de protection' },
  questions: [
    exists('securityDesignated', { en: 'Has the information been given a security category?', fr: 'Les renseignements ont-ils reçu une catégorie de sécurité?' }, {
      code: 'noSecurityDesignation',
      principles: ['SAFEGUARDS'],
      citation: { instrument: 'DSM', section: 'App. B' },
      no: {
        en: 'Protection may fall short of what the information calls for, because its sensitivity was never determined.',
        fr: 'La protection risque d’être inférieure à ce qu’exigent les renseignements, car leur niveau de sensibilité n’a jamais été déterminé.',
      },
    }),
    law.choice('securityCategory', { en: 'Which?', fr: 'Laquelle?' }, securityCategories, {
      sources: [{ instrument: 'DSM', section: 'App. B' }],
      visibleWhen: { question: 'securityDesignated', is: 'yes' },
    }),
    inPlace('securityAssessment', { en: 'Was the security of the system assessed, and its operation authorized?', fr: 'La sécurité du système a-t-elle été évaluée, et son exploitation autorisée?' }, {
      code: 'securityAssessmentNotDone',
      principles: ['SAFEGUARDS'],
      citation: { instrument: 'DSM', section: 'App. B.2.6' },
      no: {
        en: 'The system runs with weaknesses that nobody has looked for and nobody has accepted.',
        fr: 'Le système fonctionne avec des faiblesses que personne n’a cherchées ni acceptées.',
      },
      notYet: {
        en: 'The system may be put into use before its assessment is finished and somebody has accepted what risk remains.',
        fr: 'Le système risque d’être mis en service avant la fin de son évaluation et avant que quelqu’un ait accepté le risque résiduel.',
      },
    }),
    inPlace('administrativeSafeguards', { en: 'Are there administrative safeguards: policies, procedures, agreements, clearances?', fr: 'Y a-t-il des mesures de protection administratives : politiques, procédures, ententes, cotes de sécurité?' }, {
      code: 'noAdministrativeSafeguards',
      principles: ['SAFEGUARDS'],
      citation: eTool,
      no: {
        en: 'Nothing in writing tells people what they may and must not do with the information.',
        fr: 'Aucun écrit n’indique aux personnes ce qu’elles peuvent faire des renseignements et ce qui leur est interdit.',
      },
      notYet: {
        en: 'People may work with the information before the procedures that are being written apply.',
        fr: 'Des personnes risquent de travailler avec les renseignements avant que les procédures en rédaction s’appliquent.',
      },
    }),
    inPlace('physicalSafeguards', { en: 'Are there physical safeguards: locked rooms, secure containers, control of entry?', fr: 'Y a-t-il des mesures de protection physiques : locaux verrouillés, contenants sécurisés, contrôle des entrées?' }, {
      code: 'noPhysicalSafeguards',
      principles: ['SAFEGUARDS'],
      citation: eTool,
      no: {
        en: 'Somebody with no right to it can reach the place, the device or the paper that holds the information.',
        fr: 'Quelqu’un qui n’y a pas droit peut atteindre le lieu, l’appareil ou le papier où se trouvent les renseignements.',
      },
      notYet: {
        en: 'Information may be kept in places that are not yet protected as planned.',
        fr: 'Des renseignements risquent d’être conservés dans des lieux qui ne sont pas encore protégés comme prévu.',
      },
    }),
    inPlace('technicalSafeguards', { en: 'Are there technical safeguards: encryption, control of access, strong sign-in?', fr: 'Y a-t-il des mesures de protection techniques : chiffrement, contrôle de l’accès, authentification forte?' }, {
      code: 'noTechnicalSafeguards',
      principles: ['SAFEGUARDS'],
      citation: eTool,
      no: {
        en: 'Information can be read, changed or copied by whoever gets to the system or to the network.',
        fr: 'Quiconque atteint le système ou le réseau peut lire, modifier ou copier les renseignements.',
      },
      notYet: {
        en: 'The system may hold personal information before the planned technical safeguards work.',
        fr: 'Le système risque de contenir des renseignements personnels avant que les mesures techniques prévues fonctionnent.',
      },
    }),
    inPlace('accessRoles', { en: 'Is it laid down who has access to what, by role?', fr: 'Est-il établi qui a accès à quoi, selon le rôle?' }, {
      code: 'accessRolesNotEstablished',
      principles: ['SAFEGUARDS', 'LIMITING_USE'],
      citation: eTool,
      no: {
        en: 'People see more information than their work needs.',
        fr: 'Des personnes voient plus de renseignements que leur travail n’en exige.',
      },
      notYet: {
        en: 'Accounts may be given before roles are settled, with access to everything.',
        fr: 'Des comptes risquent d’être attribués avant que les rôles soient fixés, avec accès à tout.',
      },
    }),
    inPlace('accessMonitoring', { en: 'Is it recorded and reviewed who reads and changes the information?', fr: 'La consultation et la modification des renseignements sont-elles consignées et vérifiées?' }, {
      code: 'noAccessOrModificationMonitoring',
      principles: ['SAFEGUARDS', 'ACCOUNTABILITY'],
      citation: { instrument: 'DPP', section: '4.2.32' },
      no: {
        en: 'Improper access or changes go unnoticed, and nobody can say afterwards who looked at what.',
        fr: 'Des accès ou des modifications inappropriés passent inaperçus, et personne ne peut dire ensuite qui a consulté quoi.',
      },
      notYet: {
        en: 'Until logs are kept and reviewed as planned, improper access may go unnoticed.',
        fr: 'Tant que les journaux ne sont pas tenus et vérifiés comme prévu, des accès inappropriés risquent de passer inaperçus.',
      },
      help: { en: 'Searches as well, each of them: a file is not a search.', fr: 'Les recherches aussi, chacune d’elles : un dossier n’est pas une recherche.' },
    }),
    inPlace('breachProcess', { en: 'Is there a process for a breach of privacy, and do people know it?', fr: 'Y a-t-il un processus en cas d’atteinte à la vie privée, et les personnes le connaissent-elles?' }, {
      code: 'noBreachProcess',
      principles: ['SAFEGUARDS', 'ACCOUNTABILITY'],
      citation: { instrument: 'DPP', section: 'App. B' },
      no: {
        en: 'A breach may be neither contained nor reported, and those harmed may not be told.',
        fr: 'Une atteinte risque de n’être ni endiguée ni signalée, et les personnes lésées risquent de ne pas en être avisées.',
      },
      notYet: {
        en: 'A breach before the planned process is known may be dealt with late.',
        fr: 'Une atteinte qui survient avant que le processus prévu soit connu risque d’être traitée tardivement.',
      },
    }),
    inPlace('safeguardsTested', { en: 'Are the safeguards tested?', fr: 'Les mesures de protection sont-elles mises à l’essai?' }, {
      code: 'safeguardsNotTested',
      principles: ['SAFEGUARDS'],
      citation: { instrument: 'DSM', section: 'App. B.2.6' },
      no: {
        en: 'Safeguards that exist on paper may not work, and nobody would know.',
        fr: 'Des mesures qui existent sur papier risquent de ne pas fonctionner, à l’insu de tous.',
      },
      notYet: {
        en: 'The system may be in use before the planned tests have shown that its safeguards work.',
        fr: 'Le système risque d’être utilisé avant que les essais prévus aient montré que ses mesures de protection fonctionnent.',
      },
    }),
    law.yesNo('storedByOthers', { en: 'Does another body keep the information for the institution?', fr: 'Un autre organisme conserve-t-il les renseignements pour l’institution?' }, {
      sources: [{ instrument: 'OPC-E-TOOL', section: '3.10' }],
      help: { en: 'A vendor’s cloud, for example.', fr: 'L’infonuagique d’un fournisseur, par exemple.' },
    }),
    inPlace('storageAgreement', { en: 'Is there an agreement on how it keeps the information?', fr: 'Y a-t-il un accord sur la façon dont il les conserve?' }, {
      code: 'noStorageAgreement',
      principles: ['ACCOUNTABILITY', 'SAFEGUARDS'],
      citation: { instrument: 'DPP', section: '4.2.33 to 4.2.36' },
      visibleWhen: { question: 'storedByOthers', is: 'yes' },
      no: {
        en: 'Another body holds the information and nothing binds it to protect it, to report a breach or to destroy it at the end.',
        fr: 'Un autre organisme détient les renseignements et rien ne l’oblige à les protéger, à signaler une atteinte ou à les détruire à la fin.',
      },
      notYet: {
        en: 'The information may be in another body’s hands before the agreement that is being negotiated is signed.',
        fr: 'Les renseignements risquent d’être entre les mains d’un autre organisme avant la signature de l’accord en négociation.',
      },
    }),
    exists('storageAgreementCurrent', { en: 'Is that agreement up to date?', fr: 'Cet accord est-il à jour?' }, {
      code: 'storageAgreementOutdated',
      principles: ['ACCOUNTABILITY', 'SAFEGUARDS'],
      citation: { instrument: 'DPP', section: '4.2.34' },
      visibleWhen: { question: 'storageAgreement', is: 'YES_IN_PLACE' },
      no: {
        en: 'The agreement no longer matches what is kept or who keeps it, and may not bind those who hold the information today.',
        fr: 'L’accord ne correspond plus à ce qui est conservé ou à qui le conserve, et risque de ne pas lier ceux qui détiennent aujourd’hui les renseignements.',
      },
    }),
    tool.choices('dataResidency', { en: 'Does personal information leave Canada?', fr: 'Des renseignements personnels quittent-ils le Canada?' }, dataResidency, {
      sources: [{ instrument: 'OPC-E-TOOL', section: '3.10.11A' }],
      proposesRisks: [
        {
          code: 'piLeavesCanada',
          when: ['STORED_OUTSIDE_ONGOING', 'STORED_OUTSIDE_TEMPORARY', 'TRANSMITTED_THROUGH_OTHER_COUNTRY', 'SPECIFIC_CIRCUMSTANCES'],
          text: {
            en: 'Outside Canada the information falls under other laws, and authorities there may get it without anyone here knowing.',
            fr: 'À l’étranger, les renseignements sont soumis à d’autres lois, et les autorités de là-bas risquent de les obtenir à l’insu de tous ici.',
          },
          principles: ['SAFEGUARDS', 'ACCOUNTABILITY', 'LIMITING_DISCLOSURE'],
          citation: { instrument: 'OPC-E-TOOL', section: '3.10.11A' },
        },
      ],
    }),
    law.longText('technologyIssues', { en: 'Which other privacy issues does the technology raise?', fr: 'Quelles autres questions de vie privée la technologie soulève-t-elle?' }, {
      help: {
        en: 'Features that are switched off and how that is verified, what the vendor learns from our use, changes of model or version.',
        fr: 'Les fonctions désactivées et la façon de le vérifier, ce que le fournisseur apprend de notre utilisation, les changements de modèle ou de version.',
      },
    }),
  ],
};
