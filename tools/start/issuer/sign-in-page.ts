import { groups, type DemoPerson } from '../../demo/people.ts';
import { escape, pageFrame, type Language } from './page-frame.ts';

const words = {
  en: {
    title: 'Demonstration: choose who you are',
    intro: 'Everybody here is fictional. Choose a person to sign in as; you can sign out and come back as somebody else.',
    mailbox: 'See the mail that would be sent to these people',
  },
  fr: {
    title: 'Démonstration\u00a0: choisissez qui vous êtes',
    intro:
      'Toutes ces personnes sont fictives. Choisissez celle au nom de laquelle ouvrir une session; vous pourrez la fermer et revenir sous un autre nom.',
    mailbox: 'Voir les courriels qui seraient envoyés à ces personnes',
  },
} as const;

/** One button a person, grouped by what they can do. */
export function signInPage(people: readonly DemoPerson[], language: Language): string {
  const { title, intro, mailbox } = words[language];
  const sections = groups.map((group) => {
    const buttons = people
      .filter((person) => person.group === group.id)
      .map(
        (person) =>
          `<li><form method="post"><button name="subject" value="${escape(person.subject)}"><span lang="${person.language}">${escape(
            person.name,
          )}</span><small>${escape(person.role[language])}</small></button></form></li>`,
      );
    return `<section><h2>${escape(group.name[language])}</h2><ul>${buttons.join('')}</ul></section>`;
  });
  const body = `<p>${escape(intro)}</p><p><a href="/mailbox?lang=${language}">${escape(mailbox)}</a></p>${sections.join('')}`;
  return pageFrame({ language, title, body });
}
