import type { Question } from '../../forms/definition.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const ask = questionsFrom(
  'ours',
  { instrument: 'PRIVACY-ACT', section: 's.4' },
  { instrument: 'OPC-REPORT-2021', section: 'third parties' },
  { instrument: 'OPC-REPORT-2024', section: 'third parties' },
);

const supplies = { question: 'suppliesPersonalInformation', is: 'yes' };

/** What must be known of each that personal information comes from, however far down. */
const lawfulness: readonly Question[] = [
  ask.yesNo('suppliesPersonalInformation', { en: 'Does personal information come from it?', fr: 'En provient-il des renseignements personnels?' }),
  ask.longText('personalInformationSupplied', { en: 'Which personal information, about whom?', fr: 'Quels renseignements personnels, et sur qui?' }, { visibleWhen: supplies }),
  ask.longText('lawfulness', { en: 'How was it obtained, and how do we know that this was lawful?', fr: 'Comment ont-ils été obtenus, et comment savons-nous que c’était légal?' }, {
    visibleWhen: supplies,
    help: {
      en: 'A supplier’s assurance is a statement, not evidence. Information that was leaked, hacked or stolen goes to Legal Services.',
      fr: 'L’assurance d’un fournisseur est une affirmation, pas une preuve. Des renseignements divulgués sans autorisation, piratés ou volés sont soumis aux Services juridiques.',
    },
  }),
  ask.text('obtainedWhen', { en: 'When was it obtained, and how often is it renewed?', fr: 'Quand ont-ils été obtenus, et à quelle fréquence sont-ils renouvelés?' }, { visibleWhen: supplies }),
  ask.longText('collectionAuthority', { en: 'Under what authority, or with whose consent?', fr: 'En vertu de quelle autorité, ou avec le consentement de qui?' }, { visibleWhen: supplies }),
  ask.choice('termsOfService', { en: 'Were the terms of service of the place it was obtained from reviewed with Legal Services?', fr: 'Les conditions d’utilisation du lieu d’où ils proviennent ont-elles été examinées avec les Services juridiques?' }, [
    option('allowed', 'Yes, and they allow it', 'Oui, et elles le permettent'),
    option('notAllowed', 'Yes, and they do not allow it', 'Oui, et elles ne le permettent pas'),
    option('notReviewed', 'Not yet', 'Pas encore'),
    option('none', 'There are none', 'Il n’y en a pas'),
  ], { visibleWhen: supplies, sources: [{ instrument: 'PIN-2023-03', section: 'terms of service' }] }),
  ask.longText('evidence', { en: 'What evidence do we hold?', fr: 'Quelles preuves avons-nous?' }, {
    visibleWhen: supplies,
    help: { en: 'Contracts, audit reports, answers in writing, decisions of regulators.', fr: 'Contrats, rapports d’audit, réponses écrites, décisions d’organismes de réglementation.' },
  }),
  ask.date('evidenceDate', { en: 'Of what date is the newest evidence?', fr: 'De quelle date est la preuve la plus récente?' }, { visibleWhen: supplies }),
  ask.file('evidenceFile', { en: 'The evidence', fr: 'La preuve' }, { visibleWhen: supplies, required: false }),
];

const name: Question = ask.text('name', { en: 'Name', fr: 'Nom' });
const jurisdiction: Question = ask.text('jurisdiction', { en: 'Under which country’s laws does it operate?', fr: 'Sous les lois de quel pays exerce-t-il ses activités?' });
const ownership: Question = ask.text('ownership', { en: 'Who owns and controls it?', fr: 'À qui appartient-il, et qui le contrôle?' });

const datasets: Question = ask.group(
  'datasets',
  { en: 'Its datasets', fr: 'Ses jeux de données' },
  { en: 'Dataset', fr: 'Jeu de données' },
  [name, ...lawfulness, ask.text('keptIn', { en: 'In which country is it kept?', fr: 'Dans quel pays est-il conservé?' })],
  { required: false, help: { en: 'What it was trained on, what it searches, what it adds.', fr: 'Ce qui a servi à l’entraîner, ce qu’elle interroge, ce qu’elle ajoute.' } },
);

/** The suppliers of a supplier, as many levels down as `depth`. */
function subProviders(depth: number): readonly Question[] {
  if (depth === 0) return [];
  return [
    ask.group(
      'subProviders',
      { en: 'Its own suppliers', fr: 'Ses propres fournisseurs' },
      { en: 'Sub-provider', fr: 'Sous-traitant' },
      [name, jurisdiction, ownership, ...lawfulness, datasets, ...subProviders(depth - 1)],
      { required: false },
    ),
  ];
}

/** Vendor, its datasets and suppliers, and theirs: an unlawful source three steps away is still ours to know of. */
export const providers: Question = ask.group(
  'providers',
  { en: 'Vendor, sub-providers and datasets', fr: 'Fournisseur, sous-traitants et jeux de données' },
  { en: 'Provider or dataset', fr: 'Fournisseur ou jeu de données' },
  [
    name,
    ask.choice('kind', { en: 'What is it?', fr: 'De quoi s’agit-il?' }, [
      option('vendor', 'Vendor', 'Fournisseur'),
      option('subProvider', 'Sub-provider', 'Sous-traitant'),
      option('dataset', 'Dataset', 'Jeu de données'),
      option('inHouse', 'Built here', 'Conçu à l’interne'),
    ]),
    jurisdiction,
    ownership,
    ...lawfulness,
    datasets,
    ...subProviders(2),
  ],
);
