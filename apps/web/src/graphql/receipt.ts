import { useCallback } from 'react';
import { useLocation, useNavigate, type HistoryState } from '@tanstack/react-router';
import type { CommandName } from './commands.ts';

/** What was just recorded, kept with the entry of the browser's history: it survives a refresh and goes with the next page. */
export interface Receipt {
  readonly command: CommandName;
  readonly at: number;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    receipt?: Receipt;
  }
}

export const useReceipt = (): Receipt | undefined => useLocation({ select: ({ state }) => state.receipt });

/** Leaves the receipt on this page; who goes on to another page takes it along with `state: true`. */
export function useGiveReceipt(): (command: CommandName) => Promise<void> {
  const navigate = useNavigate();
  return useCallback(
    (command) =>
      navigate({
        to: '.',
        search: true,
        state: (before: HistoryState) => ({ ...before, receipt: { command, at: Date.now() } }),
        replace: true,
        resetScroll: false,
      } as never),
    [navigate],
  );
}
