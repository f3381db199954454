import type { FormDefinition, Question, Section } from '../../forms/definition.ts';
import type { Bilingual } from '../../kernel/localized.ts';
import { fromReferenceLists } from '../shared/from-reference-lists.ts';
import { personalInformationCategories, sharingParties } from '../shared/lists-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

/** One of the ten contents, with the clause that asks for it. */
function content(number: number, id: string, title: Bilingual, questions: (ask: ReturnType<typeof questionsFrom>) => readonly Question[]): Section {
  const ask = questionsFrom('adapted', { instrument: 'DPP', section: `C.2.2.19.${number}` });
  return { id, title: { en: `${number}. ${title.en}`, fr: `${number}. ${title.fr}` }, questions: questions(ask) };
}

const ours = questionsFrom('ours', { instrument: 'DPP', section: 'C.2.2.18' }, { instrument: 'DPP', section: 'C.2.2.20' });

/** What is signed with our words: the protocol as the institution files it. */
const official: Section = {
  id: 'official',
  title: { en: 'The protocol as it is filed', fr: 'Le protocole tel qu’il est versé au dossier' },
  questions: [
    ours.file('officialForm', { en: 'The completed protocol, in the form that the privacy office files', fr: 'Le protocole rempli, sous la forme que le bureau de la protection des renseignements personnels verse au dossier' }),
  ],
};

/** The ten contents of a privacy protocol, in the order of the standard; then the protocol itself. */
export const privacyProtocol: FormDefinition = {
  id: 'privacy-protocol',
  version: '2026-1',
  title: { en: 'Privacy protocol', fr: 'Protocole de protection des renseignements personnels' },
  notice: {
    en: 'For personal information that is used for no decision about the person. This is our working form: it has the ten contents of the standard, in its order, in our words. The completed protocol itself is attached at the end and is part of what is signed. The executive and the official responsible for section 10 of the Privacy Act sign it in Gatehouse.',
    fr: 'Pour des renseignements personnels qui ne servent à aucune décision au sujet de la personne. Ceci est notre formulaire de travail : il a les dix éléments de la norme, dans son ordre, dans nos mots. Le protocole rempli lui-même est joint à la fin et fait partie de ce qui est signé. Le cadre responsable et l’agent responsable pour l’article 10 de la Loi sur la protection des renseignements personnels le signent dans Gatehouse.',
  },
  status: 'adapted',
  sources: [{ instrument: 'DPP', section: 'C.2.2.18 to C.2.2.21' }],
  sections: fromReferenceLists([
    content(1, 'programName', { en: 'Program or activity', fr: 'Programme ou activité' }, (ask) => [
      ask.text('program', { en: 'Name of the program or activity', fr: 'Nom du programme ou de l’activité' }),
    ]),
    content(2, 'responsibleOfficial', { en: 'Responsible official', fr: 'Responsable' }, (ask) => [
      ask.text('executive', { en: 'Name and position of the responsible official', fr: 'Nom et poste de la personne responsable' }),
      ask.text('contact', { en: 'How to reach them', fr: 'Comment la joindre' }),
    ]),
    content(3, 'description', { en: 'Description', fr: 'Description' }, (ask) => [
      ask.longText('programDescription', { en: 'Description of the program or activity', fr: 'Description du programme ou de l’activité' }),
    ]),
    content(4, 'purpose', { en: 'Purpose of the collection', fr: 'Fins de la collecte' }, (ask) => [
      ask.longText('purpose', { en: 'For what purpose is personal information collected?', fr: 'À quelles fins des renseignements personnels sont-ils recueillis?' }, {
        help: {
          en: 'Say why no decision about the person follows, and what keeps it so.',
          fr: 'Dites pourquoi aucune décision au sujet de la personne n’en découle, et ce qui fait qu’il en reste ainsi.',
        },
      }),
    ]),
    content(5, 'authority', { en: 'Legal authority', fr: 'Autorité légale' }, (ask) => [
      ask.longText('authorityText', { en: 'Which act, section or order gives the authority to collect it?', fr: 'Quelle loi, quel article ou quel décret autorise la collecte?' }),
    ]),
    content(6, 'elements', { en: 'Personal information collected', fr: 'Renseignements personnels recueillis' }, (ask) => [
      ask.choices('personalInformationCategories', { en: 'Which personal information?', fr: 'Quels renseignements personnels?' }, personalInformationCategories, {
        sources: [{ instrument: 'DPP', section: 'C.2.2.19.6' }, { instrument: 'OPC-E-TOOL', section: '3.3.2' }],
      }),
      ask.longText('elements', { en: 'Which elements exactly, of how many people?', fr: 'Quels éléments, précisément, et de combien de personnes?' }),
    ]),
    content(7, 'notification', { en: 'Notification', fr: 'Avis' }, (ask) => [
      ask.choice('notice', { en: 'Is the person told of the purpose of the collection?', fr: 'La personne est-elle informée des fins de la collecte?' }, [
        option('given', 'Yes', 'Oui'),
        option('notYet', 'Not yet: a notice is being written', 'Pas encore : un avis est en rédaction'),
        option('exception', 'No: an exception applies', 'Non : une exception s’applique'),
      ]),
      ask.longText('noticeExplained', { en: 'How is notice given, or why is it not?', fr: 'Comment l’avis est-il donné, ou pourquoi ne l’est-il pas?' }, {
        sources: [{ instrument: 'DPP', section: 'C.2.2.19.7' }, { instrument: 'PRIVACY-ACT', section: 's.5' }],
      }),
    ]),
    content(8, 'disclosure', { en: 'Disclosure', fr: 'Communication' }, (ask) => [
      ask.yesNo('isShared', { en: 'Is personal information disclosed?', fr: 'Des renseignements personnels sont-ils communiqués?' }),
      ask.choices('sharingParties', { en: 'To whom?', fr: 'À qui?' }, sharingParties, { visibleWhen: { question: 'isShared', is: 'yes' } }),
      ask.longText('sharingAuthority', { en: 'For what purpose, and under which legal authority?', fr: 'À quelles fins, et en vertu de quelle autorité légale?' }, {
        sources: [{ instrument: 'DPP', section: 'C.2.2.19.8' }, { instrument: 'PRIVACY-ACT', section: 's.8' }],
        visibleWhen: { question: 'isShared', is: 'yes' },
      }),
    ]),
    content(9, 'safeguards', { en: 'Safeguards', fr: 'Mesures de protection' }, (ask) => [
      ask.longText('safeguards', { en: 'Which administrative, physical and technical safeguards are in place?', fr: 'Quelles mesures de protection administratives, physiques et techniques sont en place?' }),
    ]),
    content(10, 'retention', { en: 'Retention and disposal', fr: 'Conservation et élimination' }, (ask) => [
      ask.longText('retentionPeriod', { en: 'How long is it kept, under which standard?', fr: 'Pendant combien de temps sont-ils conservés, et selon quelle norme?' }),
      ask.longText('disposal', { en: 'How is it disposed of, and what proves it?', fr: 'Comment sont-ils éliminés, et qu’est-ce qui le prouve?' }),
    ]),
    official,
  ]),
};
