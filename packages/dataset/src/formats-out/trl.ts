import type { ImportResponse } from '../rows/import-row.ts';
import { singleText } from './conversation-text.ts';
import { idColumns, marginColumn, messageRecords, pairwiseFormat } from './exporter.ts';
import type { DropReason } from './export-summary.ts';

/** TRL's preference type with an explicit prompt, conversational: what RewardTrainer, DPO, KTO and ORPO all read. */
export const trl = pairwiseFormat('TRL: preference, explicit prompt, conversational', (pair, context) => ({
  prompt: messageRecords(pair.row.prompt),
  chosen: messageRecords(pair.chosen.messages),
  rejected: messageRecords(pair.rejected.messages),
  ...marginColumn(pair, context),
  ...idColumns(pair),
}));

/** The same with the prompt inside both answers. */
export const trlImplicit = pairwiseFormat(
  'TRL: preference, implicit prompt, conversational',
  (pair, context) => ({
    chosen: messageRecords([...pair.row.prompt, ...pair.chosen.messages]),
    rejected: messageRecords([...pair.row.prompt, ...pair.rejected.messages]),
    ...marginColumn(pair, context),
    ...idColumns(pair),
  }),
);

/** TRL's text form, for models without a chat template: one question, and answers set off from it by a space. */
export const trlText = pairwiseFormat(
  'TRL: preference, explicit prompt, text; single turns only',
  (pair, context) => {
    const { prompt } = pair.row;
    const fault = textFault(pair.chosen, pair.rejected);
    if (prompt[0]?.role === 'system') return 'SYSTEM_PROMPT';
    if (prompt.length > 1) return 'MULTI_TURN';
    if (prompt[0]?.role !== 'user') return 'TOOL_MESSAGES';
    if (fault) return fault;
    return {
      prompt: prompt[0].content,
      chosen: ` ${singleText(pair.chosen)}`,
      rejected: ` ${singleText(pair.rejected)}`,
      ...marginColumn(pair, context),
      ...idColumns(pair),
    };
  },
);

function textFault(...responses: ImportResponse[]): DropReason | undefined {
  return responses.some((response) => singleText(response) === undefined)
    ? 'MULTI_MESSAGE_RESPONSE'
    : undefined;
}

/** OpenRLHF reads TRL's conversational form with --data.prompt_key prompt and --data.apply_chat_template. */
export const openrlhf = pairwiseFormat('OpenRLHF: reward model and DPO', (pair, context) => ({
  prompt: messageRecords(pair.row.prompt),
  chosen: messageRecords(pair.chosen.messages),
  rejected: messageRecords(pair.rejected.messages),
  ...marginColumn(pair, context),
}));
