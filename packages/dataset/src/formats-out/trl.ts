import { isInstructionRole } from '../rows/import-row.ts';
import { notSingle, singleText } from './conversation-text.ts';
import { idColumns, marginColumn, pairwiseFormat } from './exporter.ts';
import { chatMessages } from './message-records.ts';

/** TRL's preference type with an explicit prompt, conversational: what RewardTrainer, DPO, KTO and ORPO all read. */
export const trl = pairwiseFormat('TRL: preference, explicit prompt, conversational', (pair, context) => ({
  prompt: chatMessages(pair.row.prompt, context.hasParts),
  chosen: chatMessages(pair.chosen.messages, context.hasParts),
  rejected: chatMessages(pair.rejected.messages, context.hasParts),
  ...marginColumn(pair, context),
  ...idColumns(pair),
}));

/** The same with the prompt inside both answers. */
export const trlImplicit = pairwiseFormat(
  'TRL: preference, implicit prompt, conversational',
  (pair, context) => ({
    chosen: chatMessages([...pair.row.prompt, ...pair.chosen.messages], context.hasParts),
    rejected: chatMessages([...pair.row.prompt, ...pair.rejected.messages], context.hasParts),
    ...marginColumn(pair, context),
    ...idColumns(pair),
  }),
);

/** TRL's text form, for models without a chat template: one question, and answers set off from it by a space. */
export const trlText = pairwiseFormat(
  'TRL: preference, explicit prompt, text; single turns only',
  (pair, context) => {
    const { prompt } = pair.row;
    if (prompt[0] && isInstructionRole(prompt[0].role)) return 'SYSTEM_PROMPT';
    if (prompt.length > 1) return 'MULTI_TURN';
    if (prompt[0]?.role !== 'user') return 'TOOL_MESSAGES';
    const [chosen, rejected] = [singleText(pair.chosen), singleText(pair.rejected)];
    if (chosen === undefined || rejected === undefined) return notSingle(pair.chosen, pair.rejected);
    return {
      prompt: prompt[0].content,
      chosen: ` ${chosen}`,
      rejected: ` ${rejected}`,
      ...marginColumn(pair, context),
      ...idColumns(pair),
    };
  },
);

/** OpenRLHF reads TRL's conversational form with --data.prompt_key prompt and --data.apply_chat_template. */
export const openrlhf = pairwiseFormat('OpenRLHF: reward model and DPO', (pair, context) => ({
  prompt: chatMessages(pair.row.prompt, context.hasParts),
  chosen: chatMessages(pair.chosen.messages, context.hasParts),
  rejected: chatMessages(pair.rejected.messages, context.hasParts),
  ...marginColumn(pair, context),
}));
