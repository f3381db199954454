import type { Section } from '../../forms/definition.ts';
import { personalInformationCategories, recordingMedia, sharingParties } from '../shared/lists-2026-1.ts';
import { questionsFrom } from '../shared/questions.ts';

const elements = questionsFrom('adapted', { instrument: 'DPIA-2010', section: 'App. C, III' });
const flow = questionsFrom('adapted', { instrument: 'DPIA-2010', section: 'App. C, IV' });

export const informationElements: Section = {
  id: 'informationElements',
  title: { en: 'III. Elements of personal information', fr: 'III. Éléments de renseignements personnels' },
  questions: [
    elements.group('elements', { en: 'Elements', fr: 'Éléments' }, { en: 'Element', fr: 'Élément' }, [
      elements.choice('category', { en: 'Category', fr: 'Catégorie' }, personalInformationCategories, { sources: [{ instrument: 'OPC-E-TOOL', section: '3.3.2' }] }),
      elements.longText('subElements', { en: 'Which elements exactly?', fr: 'Quels éléments, précisément?' }),
      elements.choices('recordingMedium', { en: 'On which media?', fr: 'Sur quels supports?' }, recordingMedia),
      elements.longText('necessity', { en: 'Why is it needed?', fr: 'Pourquoi est-il nécessaire?' }, { sources: [{ instrument: 'PRIVACY-ACT', section: 's.4' }] }),
    ], {
      help: {
        en: 'Match scores, templates and inferences are elements too: creating them is collecting them.',
        fr: 'Les cotes de correspondance, gabarits et déductions sont aussi des éléments : les créer, c’est les recueillir.',
      },
    }),
    elements.longText('peopleConcerned', { en: 'Whose information is it, and of how many people?', fr: 'De qui sont ces renseignements, et de combien de personnes?' }),
  ],
};

export const informationFlow: Section = {
  id: 'informationFlow',
  title: { en: 'IV. Flow of personal information', fr: 'IV. Flux des renseignements personnels' },
  questions: [
    flow.group('sources', { en: 'Where does it come from?', fr: 'D’où viennent-ils?' }, { en: 'Source', fr: 'Source' }, [
      flow.text('source', { en: 'Source', fr: 'Source' }),
      flow.longText('means', { en: 'What comes from it, and by what means?', fr: 'Qu’en reçoit-on, et par quel moyen?' }),
    ], { help: { en: 'Suppliers of suppliers, too.', fr: 'Les fournisseurs des fournisseurs aussi.' } }),
    flow.group('internalUses', { en: 'Who uses it within the institution?', fr: 'Qui s’en sert au sein de l’institution?' }, { en: 'Use', fr: 'Usage' }, [
      flow.text('users', { en: 'Who', fr: 'Qui' }),
      flow.longText('purpose', { en: 'What for?', fr: 'À quelles fins?' }),
    ]),
    flow.group('disclosures', { en: 'To whom outside is it disclosed?', fr: 'À qui, à l’extérieur, sont-ils communiqués?' }, { en: 'Disclosure', fr: 'Communication' }, [
      flow.text('recipient', { en: 'To whom', fr: 'À qui' }),
      flow.choice('kind', { en: 'What is it?', fr: 'De quoi s’agit-il?' }, sharingParties, { sources: [{ instrument: 'OPC-E-TOOL', section: '3.9.3A' }] }),
      flow.longText('purpose', { en: 'What for?', fr: 'À quelles fins?' }),
      flow.text('authority', { en: 'Under which paragraph of subsection 8(2)?', fr: 'En vertu de quel alinéa du paragraphe 8(2)?' }, { sources: [{ instrument: 'PRIVACY-ACT', section: 's.8(2)' }] }),
    ], { required: false, help: { en: 'Leave empty if it is disclosed to nobody.', fr: 'Laissez vide s’ils ne sont communiqués à personne.' } }),
    flow.longText('transit', { en: 'How does it travel?', fr: 'Comment transitent-ils?' }),
    flow.longText('storage', { en: 'Where is it stored and kept, and by whom?', fr: 'Où sont-ils stockés et conservés, et par qui?' }),
    flow.longText('accessedFrom', { en: 'From where is it accessed, and by whom?', fr: 'D’où y accède-t-on, et qui y accède?' }),
    flow.file('flowDiagram', { en: 'Diagram of the flow', fr: 'Diagramme du flux' }, { required: false }),
  ],
};
