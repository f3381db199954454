import type { ToldOf } from '@gatehouse/db/follow';
import { en } from './en.ts';
import { fr } from './fr.ts';

const words = { en, fr };

export type Language = keyof typeof words;

function fill(text: string, params: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_match, name: string) => params[name] ?? '');
}

/** The calendar date of an instant where the institution is, as people write it. */
function dateOf(at: Date, language: Language, timeZone: string): string {
  const date = new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long', timeZone }).format(at);
  return language === 'fr' ? date.replace(/^1 /, '1er ') : date;
}

interface Said extends ToldOf {
  readonly template: string;
  readonly url: string;
  /** The task that it is about, where it asks for something. */
  readonly taskId: string | null;
  /** Null: nothing is asked of them by a date. */
  readonly dueAt: Date | null;
}

/** A case or a report has a number; of reference lists and positions, which are no secret, the link says which. */
function nameOf({ of, number }: ToldOf, language: Language): string {
  const { referenceLists, positions } = words[language];
  if (of === 'leaving') return positions;
  return of === 'referenceList' ? referenceLists : number;
}

interface Where {
  readonly settingsUrl: string;
  readonly timeZone: string;
}

export interface Composed {
  readonly subject: string;
  readonly text: string;
}

/** A template, or a task, of newer code than this is worded in general. */
function wordsOf(template: string, taskId: string | null, language: Language): { readonly what: string; readonly text: string } {
  const { templates, other, tasks, otherTask } = words[language];
  const { what, text } = (templates as Readonly<Record<string, typeof other | undefined>>)[template] ?? other;
  const task = (tasks as Readonly<Record<string, typeof otherTask | undefined>>)[taskId?.split(':')[0] ?? ''] ?? otherTask;
  return { what: fill(what, { task: task.what }), text: fill(text, { task: task.what, asked: task.asked }) };
}

/** Words one message in one language: all that one event has to say to somebody, with the link of each. */
export function compose(things: readonly [Said, ...Said[]], language: Language, { settingsUrl, timeZone }: Where): Composed {
  const { subject, body, thing, several, due, footer } = words[language];
  const number = nameOf(things[0], language);
  const said = things.map(({ template, taskId, dueAt, url }) => {
    const { what, text } = wordsOf(template, taskId, language);
    return { asks: taskId !== null, what, text, url, due: dueAt ? fill(due, { date: dateOf(dueAt, language, timeZone) }) : '' };
  });
  const asked = said.filter(({ asks }) => asks);
  const what = asked.length > 1 ? fill(several.what, { count: String(asked.length) }) : (asked[0] ?? said[0])?.what ?? '';
  const [layout, more] = things.length > 1 ? [several.thing, several.more] : [thing, ''];
  return {
    subject: fill(subject, { number, what }),
    text: fill(body, {
      number,
      things: said.map((one) => fill(layout, { text: one.text, due: one.due, url: one.url })).join('\n\n'),
      more,
      footer: fill(footer, { settingsUrl }),
    }),
  };
}

/** Words the one mail of a day: of each thing what it is, the case's number, by when, and where. */
export function composeDigest(
  entries: readonly Said[],
  language: Language,
  { settingsUrl, timeZone, on }: Where & { readonly on: Date },
): Composed {
  const { footer, digest } = words[language];
  const lines = entries.map(({ template, url, taskId, dueAt, ...told }) =>
    fill(digest.entry, {
      number: nameOf(told, language),
      url,
      what: wordsOf(template, taskId, language).what,
      due: dueAt ? fill(digest.due, { date: dateOf(dueAt, language, timeZone) }) : '',
    }),
  );
  return {
    subject: fill(digest.subject, { date: dateOf(on, language, timeZone) }),
    text: fill(digest.body, { intro: digest.intro, entries: lines.join('\n\n'), footer: fill(footer, { settingsUrl }) }),
  };
}
