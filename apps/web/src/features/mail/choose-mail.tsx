import { useState } from 'react';
import { useCommand } from '../../graphql/use-command.ts';
import { format, useWords } from '../../i18n/use-words.ts';
import { Radios } from '../../ui/fields.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { kindsToChoose, timings, type Choices, type MailViewer, type Timing } from './mail-parts.ts';

/** When the reader hears of each kind of thing. What is overdue stands among it, and says why it is not theirs to choose. */
export function ChooseMail({ viewer }: { readonly viewer: MailViewer }) {
  const { t, language } = useWords();
  const command = useCommand('chooseMail');
  const { settings, digestHour, isChosen } = viewer.mail;
  const recorded = Object.fromEntries(settings.map(({ kind, timing }) => [kind, timing])) as Choices;
  const [changed, setChanged] = useState<Partial<Choices>>({});
  const choices = { ...recorded, ...changed };
  const hour = format(language, { hour: 'numeric', timeZone: 'UTC' }, new Date(Date.UTC(2000, 0, 1, digestHour)).toISOString()).replace(/^0/, '');
  const { assigned, reminder, news, question, mention } = choices;
  return (
    <CommandForm
      command={command}
      label={t('mail::choose')}
      submit={t('mail::save')}
      onSubmit={() => void command.run({ id: viewer.person.id, assigned, reminder, news, question, mention }).then(({ changed: done }) => done && setChanged({}))}
    >
      {!isChosen && <p className="quiet">{t('mail::nothingChosen')}</p>}
      <p>{t('mail::digest', { hour })}</p>
      <div className="mail-kinds">
        {kindsToChoose.map((kind) => (
          <Radios
            key={kind}
            label={t(`mail::kind.${kind}`)}
            hint={t(`mail::means.${kind}`)}
            value={choices[kind]}
            onChange={(timing) => setChanged({ ...changed, [kind]: timing as Timing })}
            choices={timings.map((value) => ({ value, label: t(`mail::timing.${value}`) }))}
          />
        ))}
      </div>
      <h3>{t('mail::kind.overdue')}</h3>
      <p>{t('mail::means.overdue')}</p>
    </CommandForm>
  );
}
