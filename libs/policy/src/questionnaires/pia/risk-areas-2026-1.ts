import type { Section } from '../../forms/definition.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const area = questionsFrom('adapted', { instrument: 'DPIA-2010', section: 'App. C, II' });

/** Two words that the source prints in both languages. */
const official = { status: 'official', source: { instrument: 'DPIA-2010', section: 'App. A' } } as const;

/** Section II: areas a to i. The levels of the source, in our words: its French text was not read whole. */
export const riskAreas: Section = {
  id: 'riskAreas',
  title: { en: 'II. Risk areas', fr: 'II. Secteurs de risque' },
  intro: {
    en: 'Level 1 is the lowest risk, level 4 the highest. There is no total and no pass mark: the more areas stand at 3 or 4, the more thoroughly each must be dealt with. With several institutions, each completes b, c, f, g, h and i; the lead one completes a, d and e.',
    fr: 'Le niveau 1 est le risque le plus faible, le niveau 4 le plus élevé. Il n’y a ni total ni note de passage : plus il y a de secteurs aux niveaux 3 ou 4, plus chacun doit être traité à fond. S’il y a plusieurs institutions, chacune remplit b, c, f, g, h et i; l’institution responsable remplit a, d et e.',
  },
  questions: [
    area.choice('riskAreaA', { en: 'a) Type of program or activity', fr: 'a) Type de programme ou d’activité' }, [
      option('A1', '1: No decision is made about an identifiable person', '1 : Aucune décision n’est prise au sujet d’une personne identifiable'),
      option('A2', '2: Administration of a program, activity or service', '2 : Administration d’un programme, d’une activité ou d’un service'),
      option('A3', '3: Compliance, regulatory investigation and enforcement', '3 : Conformité, enquêtes réglementaires et exécution de la réglementation'),
      option('A4', '4: Criminal investigation and enforcement, or national security', '4 : Enquêtes criminelles et application de la loi, ou sécurité nationale'),
    ]),
    area.choice('riskAreaB', { en: 'b) Type of personal information and its context', fr: 'b) Type de renseignements personnels et contexte' }, [
      option('B1', '1: Not sensitive in its context, from the person directly or with consent', '1 : Non délicats dans leur contexte, obtenus directement de la personne ou avec son consentement'),
      option('B2', '2: Not sensitive once collected, from the person, who also consents to the use of what another source holds', '2 : Non délicats après la collecte, obtenus de la personne, qui consent aussi à l’usage de ce que détient une autre source'),
      option('B3', '3: Social insurance number, medical, financial or otherwise sensitive, or in a sensitive context; of minors, of people who cannot act for themselves, or through a representative', '3 : Numéro d’assurance sociale, renseignements médicaux, financiers ou autrement délicats, ou contexte délicat; au sujet de mineurs ou de personnes inaptes, ou par un représentant'),
      option('B4', '4: Particularly sensitive, such as detailed profiles, allegations or suspicions and bodily samples, or in a particularly sensitive context', '4 : Particulièrement délicats, comme des profils détaillés, des allégations ou soupçons et des échantillons biologiques, ou contexte particulièrement délicat'),
    ]),
    area.choice('riskAreaC', { en: 'c) Partners and involvement of the private sector', fr: 'c) Partenaires et participation du secteur privé' }, [
      option('C1', '1: Within the institution, in one or several programs', '1 : Au sein de l’institution, dans un ou plusieurs programmes'),
      option('C2', '2: With other federal institutions', '2 : Avec d’autres institutions fédérales'),
      option('C3', '3: With other institutions, or with a mix of federal, provincial, territorial and municipal governments', '3 : Avec d’autres institutions, ou avec une combinaison d’administrations fédérale, provinciales, territoriales et municipales'),
      option('C4', '4: With private companies, international organizations or foreign governments', '4 : Avec des entreprises privées, des organisations internationales ou des gouvernements étrangers'),
    ]),
    area.choice('riskAreaD', { en: 'd) Duration', fr: 'd) Durée' }, [
      option('D1', '1: Once', '1 : Une seule fois'),
      option('D2', '2: For a short time', '2 : À court terme'),
      option('D3', '3: For a long time', '3 : À long terme'),
    ], { help: { en: 'The source has no level 4 here.', fr: 'La source n’a pas de niveau 4 ici.' } }),
    area.choice('riskAreaE', { en: 'e) People concerned', fr: 'e) Population concernée' }, [
      option('E1', '1: Certain employees, for internal administrative purposes', '1 : Certains employés, à des fins administratives internes'),
      option('E2', '2: All employees, for internal administrative purposes', '2 : Tous les employés, à des fins administratives internes'),
      option('E3', '3: Certain people, for external administrative purposes', '3 : Certaines personnes, à des fins administratives externes'),
      option('E4', '4: All people, for external administrative purposes', '4 : Toutes les personnes, à des fins administratives externes'),
    ]),
    area.yesNo('technologyNew', { en: 'f) 1. Is there a new electronic system, application or software?', fr: 'f) 1. Y a-t-il un nouveau système, une nouvelle application ou un nouveau logiciel?' }, {
      help: { en: 'Area f has no levels: each yes points to possible privacy concerns and risks.', fr: 'Le secteur f n’a pas de niveaux : chaque oui signale d’éventuelles préoccupations et d’éventuels risques pour la vie privée.' },
    }),
    area.yesNo('technologyLegacy', { en: 'f) 2. Are older systems modified?', fr: 'f) 2. Des systèmes existants sont-ils modifiés?' }),
    area.choices('technologyMethods', { en: 'f) 3. Which of these are used?', fr: 'f) 3. Lesquels de ces moyens sont employés?' }, [
      { id: 'F3a', label: { en: 'Enhanced identification methods', fr: 'Méthodes d’identification améliorées', ...official } },
      { id: 'F3b', label: { en: 'Surveillance', fr: 'Surveillance', ...official } },
      {
        id: 'F3c',
        label: {
          en: 'Automated personal information analysis, personal information matching and knowledge discovery techniques',
          fr: 'Recours à des techniques d’analyse automatisée des renseignements personnels, de comparaison des renseignements personnels et de découverte de connaissances',
          ...official,
        },
      },
      option('none', 'None of these', 'Aucun'),
    ]),
    area.longText('technologyExplained', { en: 'f) Explain each yes and each method', fr: 'f) Expliquez chaque oui et chaque moyen' }, {
      visibleWhen: {
        any: [
          { question: 'technologyNew', is: 'yes' },
          { question: 'technologyLegacy', is: 'yes' },
          { question: 'technologyMethods', includes: 'F3a' },
          { question: 'technologyMethods', includes: 'F3b' },
          { question: 'technologyMethods', includes: 'F3c' },
        ],
      },
    }),
    area.choice('riskAreaG', { en: 'g) Transmission of personal information', fr: 'g) Transmission des renseignements personnels' }, [
      option('G1', '1: Within a closed system', '1 : Dans un système fermé'),
      option('G2', '2: In a system connected to at least one other', '2 : Dans un système relié à au moins un autre'),
      option('G3', '3: Moved to a portable device or another medium, or printed', '3 : Transférés sur un appareil portatif ou un autre support, ou imprimés'),
      option('G4', '4: Sent by wireless technologies', '4 : Transmis par des technologies sans fil'),
    ], { help: { en: 'Choose the highest that applies.', fr: 'Choisissez le niveau le plus élevé qui s’applique.' } }),
    area.longText('riskAreaH', { en: 'h) What could a breach mean for the person or the employee?', fr: 'h) Que pourrait signifier une atteinte pour la personne ou pour l’employé?' }, {
      help: {
        en: 'Also for victims, children and people in no way suspected.',
        fr: 'Aussi pour les victimes, les enfants et les personnes qu’on ne soupçonne de rien.',
      },
    }),
    area.longText('riskAreaI', { en: 'i) What could a breach mean for the institution?', fr: 'i) Que pourrait signifier une atteinte pour l’institution?' }, {
      help: { en: 'This answer is not published: the public part ends with h.', fr: 'Cette réponse n’est pas publiée : la partie publique se termine à h.' },
    }),
    area.longText('riskAreasExplained', { en: 'How is each area at level 3 or 4 dealt with?', fr: 'Comment traite-t-on chaque secteur au niveau 3 ou 4?' }, {
      visibleWhen: {
        any: ['A', 'B', 'C', 'D', 'E', 'G'].map((letter) => ({ question: `riskArea${letter}`, in: letter === 'D' ? ['D3'] : [`${letter}3`, `${letter}4`] })),
      },
    }),
  ],
};
