import type { Role } from '../rows/import-row.ts';
import { notSingle, singleText, turnFault } from './conversation-text.ts';
import { pairwiseFormat } from './exporter.ts';
import { chatMessages, openaiMessages } from './message-records.ts';

/**
 * OpenAI's preference fine-tuning (Azure, Together and Fireworks read it too): one assistant message an output, which may
 * call tools. What tools there are is not known here.
 */
export const openai = pairwiseFormat(
  'OpenAI: preference fine-tuning (DPO)',
  ({ row, chosen, rejected }) => {
    if (chosen.messages.length > 1 || rejected.messages.length > 1) return 'MULTI_MESSAGE_RESPONSE';
    const messages = openaiMessages(row.prompt);
    const preferred = openaiMessages(chosen.messages);
    const other = openaiMessages(rejected.messages);
    if (!messages || !preferred || !other) return 'TOOL_MESSAGES';
    return {
      input: { messages, tools: [], parallel_tool_calls: true },
      preferred_output: preferred,
      non_preferred_output: other,
    };
  },
  {
    namedColumns: ({ hasParts }) =>
      hasParts ? { input: 'json', preferred_output: 'json', non_preferred_output: 'json' } : {},
  },
);

/** Axolotl: `rl: dpo`, `type: chat_template.default`, the one of its types that is safe for several turns. */
export const axolotl = pairwiseFormat(
  'Axolotl: DPO, chat_template.default',
  ({ row, chosen, rejected }, { hasParts }) => {
    const [chosenText, rejectedText] = [singleText(chosen), singleText(rejected)];
    if (chosenText === undefined || rejectedText === undefined) return notSingle(chosen, rejected);
    return {
      messages: chatMessages(row.prompt, hasParts),
      chosen: { role: 'assistant', content: chosenText },
      rejected: { role: 'assistant', content: rejectedText },
    };
  },
);

const SHAREGPT_NAMES: Readonly<Record<Role, string>> = {
  system: 'system',
  developer: 'system',
  user: 'human',
  assistant: 'gpt',
  tool: 'observation',
};

/** LLaMA-Factory, ShareGPT form; goes with `datasetInfo`. Turns must alternate, a system message first apart. */
export const llamaFactory = pairwiseFormat('LLaMA-Factory: ShareGPT ranking', ({ row, chosen, rejected }) => {
  const [chosenText, rejectedText] = [singleText(chosen), singleText(rejected)];
  if (chosenText === undefined || rejectedText === undefined) return notSingle(chosen, rejected);
  const fault = turnFault(row.prompt);
  if (fault) return fault;
  return {
    conversations: row.prompt.map(({ role, content }) => ({ from: SHAREGPT_NAMES[role], value: content })),
    chosen: { from: 'gpt', value: chosenText },
    rejected: { from: 'gpt', value: rejectedText },
  };
});

/**
 * LLaMA-Factory's dataset_info.json for a `llama-factory` export. It must list every column that is used: those left
 * out count as absent.
 * @param name what the dataset is called in a training configuration
 * @param fileName the export's file, in the same folder
 */
export function datasetInfo(name: string, fileName: string): string {
  const entry = {
    file_name: fileName,
    formatting: 'sharegpt',
    ranking: true,
    columns: { messages: 'conversations', chosen: 'chosen', rejected: 'rejected' },
  };
  return `${JSON.stringify({ [name]: entry }, null, 2)}\n`;
}
