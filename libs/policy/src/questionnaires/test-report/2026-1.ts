import type { FormDefinition, Question } from '../../forms/definition.ts';

function count(id: string, label: { en: string; fr: string }, unit: { en: string; fr: string }): Question {
  return { id, type: 'number', minimum: 0, maximum: 1_000_000_000, required: true, status: 'ours', label, unit };
}

/** How an authorization ends: what was done, on whom, and what became of accounts and data. */
export const testReport: FormDefinition = {
  id: 'test-report',
  version: '2026-1',
  title: { en: 'Report at the end of an authorization', fr: 'Rapport de fin d’autorisation' },
  status: 'ours',
  sources: [{ instrument: 'RCMP-RESPONSE-2021', section: 'searches and files' }],
  sections: [
    {
      id: 'counts',
      title: { en: 'What was done', fr: 'Ce qui a été fait' },
      questions: [
        count('searches', { en: 'Searches made', fr: 'Recherches effectuées' }, { en: 'searches', fr: 'recherches' }),
        count('probes', { en: 'Different images or terms searched for', fr: 'Images ou termes différents recherchés' }, { en: 'probes', fr: 'éléments' }),
        count('files', { en: 'Files concerned', fr: 'Dossiers concernés' }, { en: 'files', fr: 'dossiers' }),
        count('people', { en: 'People whose information was used', fr: 'Personnes dont les renseignements ont été utilisés' }, { en: 'people', fr: 'personnes' }),
      ],
    },
    {
      id: 'closing',
      title: { en: 'How it was closed', fr: 'Comment elle a été close' },
      questions: [
        count('accountsClosed', { en: 'Accounts closed', fr: 'Comptes fermés' }, { en: 'accounts', fr: 'comptes' }),
        {
          id: 'dataDisposed',
          type: 'yesNo',
          required: true,
          status: 'ours',
          label: { en: 'Was all data disposed of?', fr: 'Toutes les données ont-elles été éliminées?' },
        },
        {
          id: 'dataAccount',
          type: 'longText',
          maxLength: 8000,
          required: true,
          status: 'ours',
          label: {
            en: 'How was it disposed of, or where is it kept and why?',
            fr: 'Comment ont-elles été éliminées, ou bien où sont-elles conservées et pourquoi?',
          },
        },
        {
          id: 'findings',
          type: 'longText',
          maxLength: 8000,
          required: true,
          status: 'ours',
          label: { en: 'What was learned?', fr: 'Qu’a-t-on appris?' },
        },
      ],
    },
  ],
};
