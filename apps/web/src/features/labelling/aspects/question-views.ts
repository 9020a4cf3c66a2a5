import type { QuestionViews } from '../item/task-parts.ts';
import { QuestionRows } from './question-rows.tsx';
import { QuestionSteps } from './question-steps.tsx';

export const questionViews: QuestionViews = { Rows: QuestionRows, Steps: QuestionSteps };
