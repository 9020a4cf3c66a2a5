import { counted } from '../../english.ts';

export const prompt = {
  name: 'Prompt',
  turns: (count: number) => counted(count, 'turn'),
  fold: 'fold',
  unfold: 'unfold',
  foldQuestion: 'Fold the question',
  unfoldQuestion: 'Unfold the question',
  roles: { system: 'System', user: 'User', assistant: 'Assistant', tool: 'Tool' },
};
