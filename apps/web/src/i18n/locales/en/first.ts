/** The sentences of the first screen. */
export const words = import.meta.glob<object>('./{codes,common,home,powers,print,task,welcome}.json', { eager: true, import: 'default' });
