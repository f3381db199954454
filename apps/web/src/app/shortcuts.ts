import { useEffect, useSyncExternalStore } from 'react';
import { useNavigate } from '@tanstack/react-router';

const stored = 'gatehouse.shortcuts';
const changed = new EventTarget();

/** Where one key leads. Off until switched on: speech input and a stray finger press single keys too (WCAG 2.2, 2.1.4). */
export const shortcuts = {
  m: '/',
  c: '/cases',
  t: '/technologies',
  r: '/register',
  p: '/people',
  '?': '/keyboard',
} as const;

/** The keys that go through what a page lists. */
export const steps = { j: 1, k: -1 } as const;

const isOn = (): boolean => localStorage.getItem(stored) === 'on';

function subscribe(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  window.addEventListener('storage', listener);
  return () => {
    changed.removeEventListener('change', listener);
    window.removeEventListener('storage', listener);
  };
}

/** Whether single keys act, in this browser, and how to switch it. */
export function useShortcutsSetting(): readonly [isOn: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, isOn);
  return [
    on,
    (wanted) => {
      if (wanted) localStorage.setItem(stored, 'on');
      else localStorage.removeItem(stored);
      changed.dispatchEvent(new Event('change'));
    },
  ];
}

/** A key that is typed, chooses, or works a dialog is meant for what has the focus. */
function isMeantForField({ target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  const one = target instanceof HTMLElement ? target : null;
  return (
    ctrlKey || metaKey || altKey || isComposing ||
    one?.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], dialog, [role="listbox"]') != null
  );
}

/** Focus on the next or the last entry of what the page lists, by its first link. */
function step(by: number): void {
  const links = [...document.querySelectorAll<HTMLElement>('main :is(li.card, tbody tr)')]
    .map((entry) => entry.querySelector<HTMLElement>('a[href]'))
    .filter((link) => link?.checkVisibility() === true);
  const at = links.findIndex((link) => link === document.activeElement || link?.closest('li.card, tr')?.contains(document.activeElement));
  const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by];
  next?.focus();
}

/** Lets single keys act on every page, for those who switched them on. */
export function useShortcuts(): void {
  const [on] = useShortcutsSetting();
  const navigate = useNavigate();
  useEffect(() => {
    if (!on) return;
    const act = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isMeantForField(event)) return;
      const to = shortcuts[event.key as keyof typeof shortcuts] as string | undefined;
      const by = steps[event.key as keyof typeof steps] as number | undefined;
      if (to === undefined && by === undefined) return;
      event.preventDefault();
      if (to !== undefined) void navigate({ to });
      else step(by ?? 0);
    };
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, [on, navigate]);
}
