import { dialogueFault, dialoguePrompt, notSingle, singleText } from './conversation-text.ts';
import { pairwiseFormat } from './exporter.ts';

/** Anthropic's hh-rlhf: two whole dialogues as text. */
export const hhRlhf = pairwiseFormat('Anthropic hh-rlhf: dialogues as text', ({ row, chosen, rejected }) => {
  const [chosenText, rejectedText] = [singleText(chosen), singleText(rejected)];
  if (chosenText === undefined || rejectedText === undefined) return notSingle(chosen, rejected);
  const fault = dialogueFault(row.prompt, [chosenText, rejectedText]);
  if (fault) return fault;
  const prompt = dialoguePrompt(row.prompt);
  return { chosen: `${prompt} ${chosenText}`, rejected: `${prompt} ${rejectedText}` };
});
