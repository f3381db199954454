import { shortcuts, steps, useShortcutsSetting } from '../app/shortcuts.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';

const always = ['tab', 'enter', 'space', 'escape', 'arrows', 'f2'] as const;

/** How the product is worked by keyboard, and the switch for single keys. */
export function KeyboardPage() {
  const { t } = useWords();
  const [on, set] = useShortcutsSetting();
  const keys = [...Object.keys(shortcuts), ...Object.keys(steps)];
  return (
    <Page title={t('keyboard::title')}>
      <p>{t('keyboard::about')}</p>
      <h2>{t('keyboard::always')}</h2>
      <dl className="facts">
        {always.map((name) => (
          <div key={name}>
            <dt>
              <kbd>{t(`keyboard::key.${name}`)}</kbd>
            </dt>
            <dd>{t(`keyboard::does.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('keyboard::single')}</h2>
      <p>{t('keyboard::singleAbout')}</p>
      <div className="choice">
        <input id="shortcuts" type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
        <label htmlFor="shortcuts">{t('keyboard::switch')}</label>
      </div>
      <p className="quiet small">{t('keyboard::here')}</p>
      <dl className="facts">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keyboard::does.${key === '?' ? 'help' : key}`)}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
