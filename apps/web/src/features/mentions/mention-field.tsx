import { useId, useLayoutEffect, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { TextArea } from '../../ui/fields.tsx';
import { MentionOptions } from './mention-options.tsx';
import { keyOf, nameAt, stillNamed, type Named } from './named.ts';

interface Props {
  readonly caseId: string;
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly named: readonly Named[];
  readonly maxLength: number;
  readonly onChange: (text: string, named: readonly Named[]) => void;
}

/**
 * A text in which others can be named: after an @, or by the button that writes one, those who read the case are offered.
 * Arrows walk through them, Enter takes one, Escape goes on writing. Nobody is told before the text is sent.
 */
export function MentionField({ caseId, name, label, text, named, maxLength, onChange }: Props) {
  const { t } = useWords();
  const list = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  /** Where the list was closed at a sign, it stays closed. */
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const [found, setFound] = useState<readonly Named[] | null>(null);
  const placing = useRef<number | null>(null);
  const typed = caret === null ? null : nameAt(text, caret, named);
  const isOpen = typed !== null && typed.from !== closedAt;
  const told = stillNamed(text, named);

  useLayoutEffect(() => {
    if (placing.current === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(placing.current, placing.current);
    placing.current = null;
  }, [text]);

  /** Writes in the place of what stands between two marks, and goes on after it. */
  function write(from: number, to: number, words: string, all: readonly Named[]): void {
    const next = `${text.slice(0, from)}${words}${text.slice(to)}`;
    if (next.length > maxLength) return;
    placing.current = from + words.length;
    setCaret(placing.current);
    setActive(-1);
    onChange(next, all);
  }

  function choose({ personId, positionId, power, label: called }: Named): void {
    if (typed === null || caret === null) return;
    const one = { personId, positionId, power, label: called };
    write(typed.from, caret, `@${called} `, [...named.filter((other) => keyOf(other) !== keyOf(one)), one]);
  }

  function begin(): void {
    const at = field.current?.selectionStart ?? text.length;
    setClosedAt(null);
    write(at, at, at === 0 || /\s/.test(text.charAt(at - 1)) ? '@' : ' @', named);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isOpen) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found && found.length > 0) {
      event.preventDefault();
      // From the text down to the first and up to the last, and back to the text beyond either end.
      setActive(((active + 1 + step + found.length + 1) % (found.length + 1)) - 1);
    }
    const chosen = found?.[active];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      setClosedAt(typed.from);
      setActive(-1);
    }
  }

  const control: ComponentProps<'textarea'> = {
    'aria-autocomplete': 'list',
    'aria-controls': list,
    'aria-activedescendant': isOpen && active >= 0 ? `${list}-${active}` : undefined,
    autoComplete: 'off',
    onKeyDown,
    onSelect: (event) => setCaret(event.currentTarget.selectionStart),
  };

  return (
    <div
      className="mention-field"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setCaret(null);
      }}
    >
      <TextArea
        name={name}
        label={label}
        hint={t('mention::hint')}
        value={text}
        maxLength={maxLength}
        control={{ ...control, ref: field }}
        onChange={(next) => {
          const at = field.current?.selectionStart ?? next.length;
          // A sign typed anew asks anew.
          if (next.charAt(at - 1) === '@') setClosedAt(null);
          setCaret(at);
          setActive(-1);
          onChange(next, named);
        }}
      />
      <div className="suggestions" id={list} role="listbox" aria-label={t('mention::offered')}>
        {isOpen && <MentionOptions caseId={caseId} name={typed.name} list={list} active={active} onFound={setFound} onChoose={choose} />}
      </div>
      <p className="mention-tools">
        <button type="button" className="button plain" onClick={begin}>
          {t('mention::begin')}
        </button>
      </p>
      {/* Apart from each other, so that what is found at a key does not read out again who will be told. */}
      <p role="status" className="small">
        {isOpen && found?.length === 0 && t('mention::nobodyFound')}
        {isOpen && found && found.length > 0 && <span className="visually-hidden">{t('mention::found', { count: found.length })}</span>}
      </p>
      <p role="status" className="small">
        {told.length > 0 && t('mention::told', { names: told.map((one) => one.label).join('; ') })}
      </p>
    </div>
  );
}
