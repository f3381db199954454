import { isRefusal, refuse } from '@gatehouse/policy';
import { findVersion, loadForm, upgradeAnswers } from '@gatehouse/policy/forms';
import { upgradeDraft } from '@gatehouse/db/drafts';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { Refusal } from './refusal.type.ts';
import { isDraftForm, writableDraft } from './writable-draft.ts';

const DraftUpgraded = builder
  .objectRef<{ readonly revision: number; readonly dropped: readonly string[] }>('DraftUpgraded')
  .implement({
    extensions: { visibility: 'viewer' },
    fields: (t) => ({
      revision: t.exposeInt('revision'),
      dropped: t.stringList({ description: 'Answers that did not fit and were taken out.', resolve: ({ dropped }) => [...dropped] }),
    }),
  });

const UpgradeDraftResult = builder.unionType('UpgradeDraftResult', {
  types: [DraftUpgraded, Refusal],
  resolveType: (value) => (isRefusal(value) ? 'Refusal' : 'DraftUpgraded'),
});

const UpgradeDraftInput = builder.inputType('UpgradeDraftInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The case, assessment or authorization.' }),
    form: t.string({ required: true }),
    fromVersion: t.string({ required: true, description: 'The version in which the draft is written, as it was on screen.' }),
  }),
});

builder.mutationField('upgradeDraft', (t) =>
  t.field({
    type: UpgradeDraftResult,
    description: 'Moves a draft to the newest version of its form. Answers that still fit are carried over.',
    args: { input: t.arg({ type: UpgradeDraftInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { form } = input;
      if (!isDraftForm(form)) return refuse('invalidInput', { issues: ['form'] });
      const draft = await writableDraft(context, input.id, form);
      if (isRefusal(draft)) return draft;
      const [from, to] = await Promise.all([findVersion(form, input.fromVersion), loadForm(form)]);
      if (!from) return refuse('invalidInput', { issues: ['fromVersion'] });
      if (from.version === to.version) return refuse('alreadyDone');
      let dropped: readonly string[] = [];
      const upgraded = await upgradeDraft(context.services.pool, {
        scope: draft.scope,
        form,
        from: from.version,
        to: to.version,
        editedBy: readerOf(context).actor.personId,
        carry: (answers) => {
          const carried = upgradeAnswers(from, to, answers);
          ({ dropped } = carried);
          return carried.answers;
        },
      });
      if (upgraded.upgraded) return { revision: upgraded.revision, dropped };
      return refuse('formVersionMoved', { version: upgraded.definitionVersion ?? to.version });
    },
  }),
);
