import type { FormDefinition } from '../../forms/definition.ts';
import { sharingParties } from '../shared/lists-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'report' });
const counts = questionsFrom('ours', { instrument: 'RCMP-RESPONSE-2021', section: 'searches and files' });
const ended = questionsFrom('ours', { instrument: 'PRIVACY-ACT', section: 's.6' });

const searches = { en: 'searches', fr: 'recherches' };
const people = { en: 'people', fr: 'personnes' };

/** How an authorization ends: what was done and by whom, how well it worked and for whom, and what became of the rest. */
export const testReport: FormDefinition = {
  id: 'test-report',
  version: '2026-2',
  title: { en: 'Report at the end of an authorization', fr: 'Rapport de fin d’autorisation' },
  status: 'ours',
  sources: [
    { instrument: 'RCMP-RESPONSE-2021', section: 'searches and files' },
    { instrument: 'OPC-REPORT-2021', section: 'systemic measures' },
  ],
  sections: [
    {
      id: 'counts',
      title: { en: 'What was done', fr: 'Ce qui a été fait' },
      intro: {
        en: 'A search, what is searched for, and a file are three different things: one file may hold many images, and one image may be searched for many times.',
        fr: 'Une recherche, ce qu’on recherche et un dossier sont trois choses différentes : un dossier peut contenir plusieurs images, et une image peut être recherchée plusieurs fois.',
      },
      questions: [
        counts.count('searches', { en: 'Searches made', fr: 'Recherches effectuées' }, searches, { help: { en: 'All of them, those below included.', fr: 'Toutes, y compris celles qui suivent.' } }),
        counts.count('probes', { en: 'Different images or terms searched for', fr: 'Images ou termes différents recherchés' }, { en: 'images or terms', fr: 'éléments' }),
        counts.count('files', { en: 'Files concerned', fr: 'Dossiers concernés' }, { en: 'files', fr: 'dossiers' }),
        counts.count('people', { en: 'People whose information was used', fr: 'Personnes dont les renseignements ont été utilisés' }, people),
        counts.group('otherUses', { en: 'Of these, uses outside investigations', fr: 'Parmi celles-ci, utilisations hors enquête' }, { en: 'Use', fr: 'Utilisation' }, [
          counts.choice('purpose', { en: 'Purpose', fr: 'Fin' }, [
            option('TEST_EVALUATION', 'Test or evaluation', 'Essai ou évaluation'),
            option('TRAINING', 'Training', 'Formation'),
            option('DEMONSTRATION', 'Demonstration', 'Démonstration'),
            option('AUDIT', 'Audit', 'Vérification'),
          ]),
          counts.count('searches', { en: 'Searches made', fr: 'Recherches effectuées' }, searches),
          counts.longText('onWhom', { en: 'With whose information, shown to whom?', fr: 'Avec les renseignements de qui, et montrés à qui?' }, {
            help: { en: 'Colleagues and public figures count.', fr: 'Les collègues et les personnalités publiques comptent.' },
          }),
        ], { required: false }),
      ],
    },
    {
      id: 'results',
      title: { en: 'How well it worked', fr: 'Ses résultats' },
      questions: [
        ask.group('successResults', { en: 'Result for each criterion of success', fr: 'Résultat pour chaque critère de réussite' }, { en: 'Criterion', fr: 'Critère' }, [
          ask.text('criterion', { en: 'What was measured', fr: 'Ce qui a été mesuré' }),
          ask.text('threshold', { en: 'From what value was it a success?', fr: 'À partir de quelle valeur était-ce une réussite?' }),
          ask.text('result', { en: 'Result', fr: 'Résultat' }),
          ask.choice('met', { en: 'Was it met?', fr: 'Est-il atteint?' }, [
            option('yes', 'Yes', 'Oui'),
            option('partly', 'In part', 'En partie'),
            option('no', 'No', 'Non'),
            option('notMeasured', 'It was not measured', 'Il n’a pas été mesuré'),
          ]),
        ], { help: { en: 'All those that the preparation set, none left out.', fr: 'Tous ceux que la préparation a fixés, sans exception.' } }),
        ask.choice('accuracyMeasured', { en: 'Was accuracy measured by group of people?', fr: 'L’exactitude a-t-elle été mesurée par groupe de personnes?' }, [
          option('yes', 'Yes', 'Oui'),
          option('no', 'No', 'Non'),
          option('notApplicable', 'It gives no result about people', 'Elle ne donne aucun résultat sur des personnes'),
        ]),
        ask.group('accuracyResults', { en: 'Accuracy by group', fr: 'Exactitude par groupe' }, { en: 'Group', fr: 'Groupe' }, [
          ask.text('group', { en: 'Group', fr: 'Groupe' }),
          ask.count('sample', { en: 'Size of the sample', fr: 'Taille de l’échantillon' }, people),
          ask.text('metric', { en: 'What is measured', fr: 'Ce qui est mesuré' }),
          ask.text('value', { en: 'Result, with its unit', fr: 'Résultat, avec son unité' }),
        ], { visibleWhen: { question: 'accuracyMeasured', is: 'yes' } }),
        ask.longText('accuracyNotMeasured', { en: 'Why not, and what does that leave unknown?', fr: 'Pourquoi pas, et que ne sait-on donc pas?' }, { visibleWhen: { question: 'accuracyMeasured', is: 'no' } }),
        ask.yesNo('incidents', { en: 'Were there incidents: errors, complaints, breaches, uses outside what was authorized?', fr: 'Y a-t-il eu des incidents : erreurs, plaintes, atteintes, utilisations hors de ce qui était autorisé?' }),
        ask.group('incidentList', { en: 'Incidents', fr: 'Incidents' }, { en: 'Incident', fr: 'Incident' }, [
          ask.date('on', { en: 'When', fr: 'Quand' }),
          ask.longText('what', { en: 'What happened, and to whom?', fr: 'Que s’est-il passé, et pour qui?' }),
          ask.longText('done', { en: 'What was done about it, and who was told?', fr: 'Qu’a-t-on fait, et qui en a été avisé?' }),
        ], { visibleWhen: { question: 'incidents', is: 'yes' } }),
        ask.group('consulted', { en: 'People consulted', fr: 'Personnes consultées' }, { en: 'Consultation', fr: 'Consultation' }, [
          ask.text('who', { en: 'Who, by position or group', fr: 'Qui, par poste ou par groupe' }),
          ask.choice('kind', { en: 'From where?', fr: 'D’où?' }, sharingParties, { sources: [{ instrument: 'OPC-E-TOOL', section: '3.9.3A' }] }),
          ask.longText('said', { en: 'What they said', fr: 'Ce qui a été dit' }),
        ], { required: false }),
        ask.longText('findings', { en: 'What was learned?', fr: 'Qu’a-t-on appris?' }),
      ],
    },
    {
      id: 'closing',
      title: { en: 'How it was closed', fr: 'Comment elle a été close' },
      questions: [
        ask.count('accountsClosed', { en: 'Accounts closed', fr: 'Comptes fermés' }, { en: 'accounts', fr: 'comptes' }),
        ask.group('accountList', { en: 'Which accounts?', fr: 'Lesquels?' }, { en: 'Account', fr: 'Compte' }, [
          ask.text('account', { en: 'Account', fr: 'Compte' }, { help: { en: 'Its name in the product, not a password.', fr: 'Son nom dans le produit, jamais un mot de passe.' } }),
          ask.text('unit', { en: 'Unit', fr: 'Unité' }),
          ask.date('closedOn', { en: 'Closed on', fr: 'Fermé le' }),
        ], { required: false, help: { en: 'Trial, free and personal accounts, too. Leave empty if there were none.', fr: 'Les comptes d’essai, gratuits ou personnels aussi. Laissez vide s’il n’y en avait aucun.' } }),
        ended.choice('nonMatchesDisposed', { en: 'Was the information of people who did not match disposed of?', fr: 'Les renseignements des personnes qui ne correspondaient pas ont-ils été éliminés?' }, [
          option('yes', 'Yes, all of it', 'Oui, tous'),
          option('partly', 'In part', 'En partie'),
          option('no', 'No', 'Non'),
          option('none', 'There was none', 'Il n’y en avait pas'),
        ]),
        ended.longText('nonMatchesProof', { en: 'What proves it?', fr: 'Qu’est-ce qui le prouve?' }, { visibleWhen: { question: 'nonMatchesDisposed', in: ['yes', 'partly'] } }),
        ended.file('nonMatchesProofFile', { en: 'The proof', fr: 'La preuve' }, { required: false, visibleWhen: { question: 'nonMatchesDisposed', in: ['yes', 'partly'] } }),
        ended.longText('nonMatchesKept', { en: 'What is kept, where, and why?', fr: 'Que conserve-t-on, où, et pourquoi?' }, { visibleWhen: { question: 'nonMatchesDisposed', in: ['partly', 'no'] } }),
        ended.yesNo('dataDisposed', { en: 'Was all data disposed of?', fr: 'Toutes les données ont-elles été éliminées?' }, {
          help: { en: 'By us, by the vendor and by its suppliers.', fr: 'Par nous, par le fournisseur et par les siens.' },
        }),
        ended.longText('dataAccount', { en: 'How was it disposed of, or where is it kept and why?', fr: 'Comment ont-elles été éliminées, ou bien où sont-elles conservées et pourquoi?' }),
      ],
    },
  ],
};
