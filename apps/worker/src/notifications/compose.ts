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
  readonly url: string;
  /** The task that it is about, where it asks for something. */
  readonly taskId: string | null;
  /** Null: nothing is asked of them by a date. */
  readonly dueAt: Date | null;
}

/** A case or a report has a number; a reference list is no secret, but which one the link says. */
function nameOf({ of, number }: ToldOf, language: Language): string {
  return of === 'referenceList' ? words[language].referenceLists : number;
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

/** Words one message in one language. */
export function compose(template: string, language: Language, { url, taskId, dueAt, ...told }: Said, { settingsUrl, timeZone }: Where): Composed {
  const { subject, body, due, footer } = words[language];
  const said = wordsOf(template, taskId, language);
  const number = nameOf(told, language);
  return {
    subject: fill(subject, { number, what: said.what }),
    text: fill(body, {
      number,
      url,
      text: said.text,
      due: dueAt ? fill(due, { date: dateOf(dueAt, language, timeZone) }) : '',
      footer: fill(footer, { settingsUrl }),
    }),
  };
}

/** Words the one mail of a day: of each thing what it is, the case's number, by when, and where. */
export function composeDigest(
  entries: readonly (Said & { readonly template: string })[],
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
