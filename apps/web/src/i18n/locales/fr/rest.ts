/** The sentences of every other page. */
export const words = import.meta.glob<object>(['./*.json', '!./{codes,common,home,powers,print,task,welcome}.json'], {
  eager: true,
  import: 'default',
});
