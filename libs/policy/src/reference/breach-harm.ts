import { entriesOf, type ReferenceList } from './list.ts';

const guidance = 'SCT, Identifier et contenir l’atteinte : définitions et scénarios';

export const breachHarms: ReferenceList<'breach-harm'> = {
  id: 'breach-harm',
  streamId: '4ef00000-0000-5000-8000-00000000000f',
  name: { en: 'Harms of a privacy breach', fr: 'Préjudices d’une atteinte à la vie privée' },
  about: { en: 'What a breach can do to a person.', fr: 'Ce qu’une atteinte peut causer à une personne.' },
  fields: [],
  entries: entriesOf({ instrument: 'PPP', section: 'App. A' }, '2024-10-09', [
    ['BODILY_HARM', 'Bodily harm', 'Lésions corporelles', { frenchFrom: guidance }],
    ['HUMILIATION', 'Humiliation', 'Humiliation', { frenchFrom: guidance }],
    ['REPUTATION_OR_RELATIONSHIPS', 'Damage to reputation or relationships', 'Dommage à la réputation et aux relations', { frenchFrom: guidance }],
    ['LOSS_OF_OPPORTUNITIES', 'Loss of employment, business or professional opportunities', 'Perte de possibilités d’emploi ou d’occasions d’affaires ou d’activités professionnelles', { frenchFrom: guidance }],
    ['FINANCIAL_LOSS', 'Financial loss', 'Perte financière', { frenchFrom: guidance }],
    ['IDENTITY_THEFT', 'Identity theft', 'Vol d’identité', { frenchFrom: guidance }],
    ['CREDIT_RECORD', 'Negative effect on a credit record', 'Effets négatifs sur un dossier de crédit', { frenchFrom: guidance }],
    ['PROPERTY', 'Damage to or loss of property', 'Dommage ou perte de biens', { frenchFrom: guidance }],
    ['UNKNOWN', 'Not known yet', 'Pas encore connu', { source: { instrument: 'OPC-BREACH-FORM', section: 'harm' }, from: '2022-03-17' }],
  ]),
};
