import type { JsonObject } from './json-value.ts';

export const ROLES = ['system', 'developer', 'user', 'assistant', 'tool'] as const;
export type Role = (typeof ROLES)[number];

/** `developer` is what newer models of OpenAI call the system. */
export function isInstructionRole(role: Role): boolean {
  return role === 'system' || role === 'developer';
}

/** A call of a tool by an assistant. */
export interface ToolCall {
  id?: string;
  name: string;
  /** JSON, as the model wrote it. */
  arguments: string;
}

/** One turn of a conversation. What it does not have is no key of it. */
export interface Message {
  role: Role;
  /** May be empty where tools are called. */
  content: string;
  /** Of a participant, or a tool. */
  name?: string;
  /** What a model thought before it answered. */
  reasoning?: string;
  tool_calls?: ToolCall[];
  /** Of a tool's message: the call that it answers. */
  tool_call_id?: string;
}

/** Whether a message has more than role and content. */
export function hasParts({ name, reasoning, tool_calls: calls, tool_call_id: callId }: Message): boolean {
  return name !== undefined || reasoning !== undefined || calls !== undefined || callId !== undefined;
}

/** What one model or person answered. `messages` begins and ends with an assistant's; users' and tools' may be between. */
export interface ImportResponse {
  /** Unique in its row, as imported. Annotators never see it. */
  id: string;
  messages: Message[];
  model: string | null;
  source: string | null;
  license: string | null;
  params: JsonObject | null;
}

/** The known answer of a test question: tie groups of response ids, best first, every response exactly once. */
export interface Gold {
  ranking: string[][];
  explanation: string | null;
}

/** A row's fields about itself: the same in every format that is read. */
export interface RowFields {
  category: string | null;
  language: string | null;
  license: string | null;
  source_url: string | null;
  tags: string[];
  priority: number;
  metadata: JsonObject;
}

/** A prompt with 2 to 16 responses: the canonical import row, to which every format is mapped. Names are as in the files. */
export interface ImportRow extends RowFields {
  id: string;
  prompt: Message[];
  responses: ImportResponse[];
  gold: Gold | null;
}

/** With a known answer beside it, this tag makes a row practice: judged in training, never as work. */
export const TRAINING_TAG = 'training';

export function isPracticeRow({ gold, tags }: Pick<ImportRow, 'gold' | 'tags'>): boolean {
  return gold !== null && tags.includes(TRAINING_TAG);
}

/** One model's answer to one prompt: a row of a model-outputs file. Outputs with equal prompts make up a comparison. */
export interface ModelOutput extends RowFields {
  prompt: Message[];
  /** The hash of the prompt, by which outputs are grouped; see `promptHash`. */
  prompt_hash: string;
  response: ImportResponse;
}

/** PAIRWISE: two responses at a time. RANKING: up to 16 together. */
export type TaskKind = 'PAIRWISE' | 'RANKING';

export const MIN_RESPONSES = 2;
export const MAX_RESPONSES = 16;
