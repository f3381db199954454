import type { DomainEvent } from '@gatehouse/policy';

/** Reads an event's disposable part: null where it is absent or was disposed of. */
export function textOf(event: DomainEvent) {
  return (key: string): string | null => {
    const value = event.text?.[key];
    return typeof value === 'string' ? value : null;
  };
}

export function textListOf(event: DomainEvent, key: string): string[] {
  const value = event.text?.[key];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
