import { compile, evaluateForm, formIds, isFormId, loadForm, withLists } from '@gatehouse/policy/forms';
import { answerLines } from './lines.ts';

const [id, ...more] = process.argv.slice(2);
if (id === undefined) {
  console.log(formIds.toSorted().join('\n'));
  process.exit(0);
}
if (!isFormId(id) || more.length > 0) {
  const fault = isFormId(id) ? `One definition at a time; this is too much: ${more.join(' ')}.` : `There is no definition "${id}".`;
  console.error(`${fault} There are: ${formIds.toSorted().join(', ')}`);
  process.exit(2);
}

// Whoever reads only the first lines closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

/** Says of each set of answers on stdin what the form makes of it, a JSON line for a JSON line. */
// There is no record here: of a reference list, what ships is known.
const form = compile(withLists(await loadForm(id), {}));
const isFine = await answerLines(process.stdin, process.stdout, (answers) => {
  const { visible, missing, refused, score, proposedRisks } = evaluateForm(form, answers);
  return { visible: [...visible], missing: missing.map(({ question }) => question), refused, ...score, proposedRisks };
});
process.exitCode = isFine ? 0 : 1;
