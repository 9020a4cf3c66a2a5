import type { Messages } from '../../../messages/catalogues.ts';
import type { Assignment } from '../delivery/assignment-buffer.ts';
import type { TaskQuestion } from '../answer/task-question.ts';

type Example = Assignment['comparison'];

const said = (role: string, content: string): Example['prompt'][number] => ({
  role,
  content,
  name: null,
  reasoning: null,
  toolCalls: null,
  toolCallId: null,
});

/** A short comparison of our own: two answers for a pair, four for the others. */
export function exampleFor(kind: TaskQuestion['kind'], words: Messages<'taskPreview'>): Example {
  const answers = kind === 'PAIRWISE' ? words.answers.slice(0, 2) : words.answers;
  return {
    id: 'preview',
    prompt: [said('user', words.question)],
    responses: answers.map((text, index) => ({ id: String(index), messages: [said('assistant', text)] })),
  };
}
