import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mailTemplates, taskKinds, taskKindsWithoutStandard } from '@gatehouse/policy';
import { compose, composeDigest, type Language } from './compose.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const policy = fileURLToPath(new URL('../../../../libs/policy/src/', import.meta.url));
/** What policy names in its own code, whatever any list says. */
const source = (
  await Array.fromAsync(glob('**/*.ts', { cwd: policy, exclude: ['**/*.test.ts', 'kernel/mail.ts'] }), (file) => readFileSync(`${policy}${file}`, 'utf8'))
).join();
const templates = Object.keys(mailTemplates).toSorted();
const tasks = [...taskKinds, ...taskKindsWithoutStandard].toSorted();

const said = { of: 'case' as const, number: 'T-2026-7', url: 'http://gatehouse.test/cases/T-2026-7#act', taskId: 'recordReview:privacy:1', dueAt: new Date('2026-12-04T04:59:59.999Z') };
const where = { settingsUrl: 'http://gatehouse.test/mail', timeZone: 'America/Toronto' };
const languages: readonly Language[] = ['en', 'fr'];
const table = templates.flatMap((template) => languages.map((language) => [template, language] as const));

describe('every mail that policy asks for', () => {
  it('is asked for: none is left over in the list by which people choose what they receive', () => {
    expect(templates.filter((template) => !source.includes(`'${template}'`))).toEqual([]);
  });

  it('has words of its own in both languages, and no words are left over', () => {
    expect(Object.keys(en.templates).toSorted()).toEqual(templates);
    expect(Object.keys(fr.templates).toSorted()).toEqual(templates);
    for (const words of [en, fr]) {
      const subjects = Object.values(words.templates).map(({ what }) => what);
      expect(new Set(subjects).size).toBe(subjects.length);
    }
  });

  it.each(table)('%s in %s holds number, link and what is asked, and nothing else', (template, language) => {
    const { subject, text } = compose([{ ...said, template }], language, where);
    const { templates: all, tasks } = { en, fr }[language];
    const { what: task, asked } = tasks.recordReview;
    const fill = (text: string) => text.replace('{task}', task).replace('{asked}', asked);
    const words = { what: fill(all[template as keyof typeof all].what), text: fill(all[template as keyof typeof all].text) };
    expect(subject).toBe(language === 'en' ? `T-2026-7: ${words.what}` : `T-2026-7\u00a0: ${words.what}`);
    for (const part of [said.number, said.url, words.text, where.settingsUrl]) expect(text).toContain(part);
    expect(text).toContain(language === 'en' ? 'Due: December 3, 2026' : 'Échéance\u00a0: 3 décembre 2026');
    expect(text).toContain(language === 'en' ? 'Do not reply' : 'N’y répondez pas');
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null/);
    expect(subject.length).toBeLessThan(100);
  });

  it.each(table)('%s in %s says nothing of a date where there is none', (template, language) => {
    const { text } = compose([{ ...said, template, dueAt: null }], language, where);
    expect(text).not.toMatch(/Due|Échéance/);
    expect(text).not.toMatch(/\n\n\n/);
  });

  it.each(languages)('says in %s of a reference list only that it is one: which, the link says', (language) => {
    const { subject, text } = compose([{ ...said, template: 'taskAsked', of: 'referenceList', number: 'disclosure-code', taskId: 'approveReferenceEntry:1' }], language, where);
    expect(subject).toContain({ en, fr }[language].referenceLists);
    expect(`${subject}${text}`).not.toContain('disclosure-code');
  });

  it.each(languages)('of newer code is worded in general, in %s', (language) => {
    const { subject, text } = compose([{ ...said, template: 'ofNewerCode' }], language, where);
    expect(subject).toContain('T-2026-7');
    expect(text).toContain(said.url);
    expect(`${subject}${text}`).not.toMatch(/[{}]/);
  });

  it('names what is asked, of every task that there is', () => {
    for (const words of [en, fr]) {
      expect(Object.keys(words.tasks).toSorted()).toEqual(tasks);
      for (const field of ['what', 'asked'] as const) expect(new Set(Object.values(words.tasks).map((task) => task[field])).size).toBe(tasks.length);
    }
    expect(compose([{ ...said, template: 'taskReminder', taskId: 'ofNewerCode' }], 'fr', where).subject).toContain(fr.otherTask.what);
    expect(compose([{ ...said, template: 'taskAsked', taskId: 'ofNewerCode' }], 'fr', where).text).toContain(fr.otherTask.asked);
  });

  it.each(tasks.flatMap((task) => languages.map((language) => [task, language] as const)))('says what %s asks in %s, and nothing else', (task, language) => {
    const { subject, text } = compose([{ ...said, template: 'taskAsked', taskId: `${task}:1` }], language, where);
    const words: Readonly<Record<string, { readonly what: string; readonly asked: string } | undefined>> = { en, fr }[language].tasks;
    expect(subject).toContain(words[task]?.what);
    expect(text).toContain(`${said.number}\n\n${words[task]?.asked}\n`);
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null/);
    expect(subject.length).toBeLessThan(100);
  });

  it('is written as each language is: spaces, apostrophes, no straight quotes', () => {
    const all = [...table.map(([template, language]) => [template, language, said.taskId] as const), ...tasks.flatMap((task) => languages.map((language) => ['taskAsked', language, task] as const))];
    for (const [template, language, taskId] of all) {
      const { subject, text } = compose([{ ...said, template, taskId }], language, where);
      const all = `${subject}\n${text.replaceAll(/https?:\S+/g, '')}`;
      expect(all, template).not.toMatch(/['"]/);
      if (language === 'fr') expect(all, template).not.toMatch(/[^\u00a0][:;!?](?=\s)(?<!;)/);
      expect(all.toLowerCase(), template).not.toContain('please');
    }
  });
});

describe('a mail that says several things', () => {
  const at = (path: string) => `http://gatehouse.test/cases/T-2026-7${path}`;
  const news = { ...said, template: 'triaged', taskId: null, dueAt: null, url: at('') };
  const toName = { ...said, template: 'taskAsked', taskId: 'nominateExecutive', url: at('#act') };
  const toFreeze = { ...said, template: 'taskAsked', taskId: 'freezePreparation', dueAt: null, url: at('/preparation#act') };

  it.each(languages)('says each in %s, with its date and its link', (language) => {
    const { subject, text } = compose([news, toName, toFreeze], language, where);
    const { templates: all, tasks, several } = { en, fr }[language];
    expect(subject).toContain(several.what.replace('{count}', '2'));
    const due = language === 'en' ? 'Due: December 3, 2026' : 'Échéance\u00a0: 3 décembre 2026';
    const each = [`${all.triaged.text}\n${at('')}`, `${tasks.nominateExecutive.asked}\n${due}\n${at('#act')}`, `${tasks.freezePreparation.asked}\n${at('/preparation#act')}`];
    expect(text).toContain(`T-2026-7\n\n${each.join('\n\n')}\n\n`);
    expect(`${subject}${text}`).not.toMatch(/[{}"']|undefined|null|\n\n\n/);
  });

  it.each(languages)('is called in %s by what it asks, where that is one thing', (language) => {
    const { subject } = compose([news, toName], language, where);
    expect(subject).toBe(compose([toName], language, where).subject);
  });
});

describe('the mail of the day', () => {
  it.each(languages)('says in %s of each thing what it is, its case, by when and where', (language) => {
    const entries = templates.map((template, index) => ({ ...said, number: `T-2026-${index}`, template, dueAt: index % 2 ? said.dueAt : null }));
    const { subject, text } = composeDigest(entries, language, { ...where, on: new Date('2026-12-01T17:00:00Z') });
    expect(subject).toContain(language === 'en' ? 'December 1, 2026' : '1er décembre 2026');
    for (const { number, template } of entries) {
      expect(text).toContain(number);
      const { templates: all, tasks } = { en, fr }[language];
      expect(text).toContain(all[template as keyof typeof all].what.replace('{task}', tasks.recordReview.what));
    }
    expect(text.split(said.url)).toHaveLength(entries.length + 1);
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null/);
  });
});
