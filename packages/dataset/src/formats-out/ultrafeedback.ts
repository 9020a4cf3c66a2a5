import { promptHash } from '../rows/content-hash.ts';
import { pairwiseFormat } from './exporter.ts';
import { Float } from './export-record.ts';
import { chatMessages } from './message-records.ts';

/**
 * UltraFeedback binarized: answers with the prompt's turns inside, scores beside them. A score is the probability that
 * its answer is the preferred one, so the two sum to 1. `prompt` is the last question.
 */
export const ultrafeedback = pairwiseFormat('UltraFeedback binarized: with scores', (pair, { hasParts }) => {
  const { row, probability } = pair;
  const question = row.prompt.findLast(({ role }) => role === 'user');
  if (!question) return 'TOOL_MESSAGES';
  const chosen = chatMessages([...row.prompt, ...pair.chosen.messages], hasParts);
  return {
    prompt: question.content,
    prompt_id: promptHash(row.prompt),
    chosen,
    rejected: chatMessages([...row.prompt, ...pair.rejected.messages], hasParts),
    messages: chosen,
    score_chosen: new Float(probability),
    score_rejected: new Float(1 - probability),
  };
});
