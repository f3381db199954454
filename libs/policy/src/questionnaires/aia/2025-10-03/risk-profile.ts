import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const riskProfile: Section = {
  id: 'risk-profile',
  title: { en: 'Risk profile', fr: 'Profil de risque' },
  questions: [
    {
      id: 'public-scrutiny', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Does the project touch a field that the public watches closely (over privacy, for instance) or that often leads to court?',
        fr: 'Le projet touche-t-il un domaine que le public surveille de près (par exemple, pour des raisons de vie privée) ou qui mène souvent devant les tribunaux?',
      },
      options: yesNo(3, 0),
    },
    {
      id: 'equity-denied-groups', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Are equity-denied groups among the people whom this line of business serves?',
        fr: 'Des groupes privés d’équité font-ils partie de la clientèle de ce secteur d’activité?',
      },
      options: yesNo(3, 0),
    },
    {
      id: 'equity-denied-measures', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'equity-denied-groups', is: 'yes' },
      label: {
        en: 'Name these groups and explain how you will avoid harming them.',
        fr: 'Nommez ces groupes et expliquez comment vous éviterez de leur nuire.',
      },
    },
    {
      id: 'excluded-groups', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Are there groups of people on whom the system should not be used?',
        fr: 'Y a-t-il des groupes de personnes à l’égard desquels le système ne devrait pas servir?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'excluded-groups-why', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'excluded-groups', is: 'yes' },
      label: {
        en: 'Which groups, and why should it not be used on them?',
        fr: 'Quels groupes, et pourquoi ne devrait-il pas servir à leur égard?',
      },
    },
    {
      id: 'disability-barriers', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Have you examined whether the system raises or worsens barriers for persons with disabilities, and dealt with what you found?',
        fr: 'Avez-vous examiné si le système crée ou aggrave des obstacles pour les personnes en situation de handicap, et remédié à ce que vous avez constaté?',
      },
      options: [
        { id: 'none-found', points: 0, label: { en: 'Examined: no barriers found', fr: 'Examen fait : aucun obstacle constaté' } },
        {
          id: 'found-handled',
          points: 0,
          label: {
            en: 'Examined: barriers found; measures to remove or prevent them exist or are planned',
            fr: 'Examen fait : obstacles constatés; des mesures pour les lever ou les éviter existent ou sont prévues',
          },
        },
        {
          id: 'found-unhandled',
          points: 4,
          label: {
            en: 'Examined: barriers found; no measures exist or are planned',
            fr: 'Examen fait : obstacles constatés; aucune mesure n’existe ni n’est prévue',
          },
        },
        { id: 'not-examined', points: 4, label: { en: 'Not examined', fr: 'Aucun examen' } },
      ],
    },
    {
      id: 'disability-barriers-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'disability-barriers', in: ['found-handled', 'found-unhandled'] },
      label: {
        en: 'Which barriers did you find, and what is or will be done to detect, remove or prevent them?',
        fr: 'Quels obstacles avez-vous constatés, et que fait-on ou fera-t-on pour les repérer, les lever ou les éviter?',
      },
    },
    {
      id: 'malicious-target', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Could the system be unusually tempting for people with bad intentions (such as fraud for money)?',
        fr: 'Le système pourrait-il attirer plus que d’autres les personnes malintentionnées (par exemple, pour frauder)?',
      },
      options: yesNo(3, 0),
    },
    {
      id: 'known-problems', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Have clients or those who speak for them, the media, auditors or parliamentary committees pointed to problems or harm in how the service is delivered today?',
        fr: 'Des clients ou leurs porte-parole, des médias, des vérificateurs ou des comités parlementaires ont-ils signalé des problèmes ou des torts dans la façon actuelle de fournir le service?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'known-problems-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'known-problems', is: 'yes' },
      label: {
        en: 'What was raised, by whom, and what was done about it?',
        fr: 'Qu’a-t-on signalé, qui l’a fait et qu’a-t-on fait à ce sujet?',
      },
    },
    {
      id: 'design-earb', type: 'choice', status: 'ours', scored: 'raw',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Do you intend to send TBS a concept case and to take the project before the Government of Canada Enterprise Architecture Review Board?',
        fr: 'Comptez-vous transmettre un cas conceptuel au SCT et porter le projet devant le Conseil d’examen de l’architecture intégrée du gouvernement du Canada?',
      },
      options: yesNo(0, 0),
    },
    {
      id: 'impl-earb', type: 'choice', status: 'ours', scored: 'raw',
      visibleWhen: { question: 'project-phase', is: 'implementation' },
      label: {
        en: 'Did you send TBS a concept case and take the project before the Government of Canada Enterprise Architecture Review Board?',
        fr: 'Avez-vous transmis un cas conceptuel au SCT et porté le projet devant le Conseil d’examen de l’architecture intégrée du gouvernement du Canada?',
      },
      options: yesNo(0, 0),
    },
  ],
};
