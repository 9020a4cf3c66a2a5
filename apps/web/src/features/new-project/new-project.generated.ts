// Written by scripts/generate-documents.mjs from the .graphql file beside this one.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AspectInput = {
  description?: string | null | undefined;
  isRequired?: boolean | null | undefined;
  kind: AspectKind;
  labels?: Array<string> | null | undefined;
  name: string;
};

export type AspectKind =
  /** Which of two is better in this respect, or neither. PAIRWISE projects only. */
  | 'PREFERENCE'
  /** Each response for itself, on a scale of labels. */
  | 'RATING';

export type CreateProjectInput = {
  /** "All are bad" may be said beside the judgement. */
  allowAllBad?: boolean | null | undefined;
  allowTies?: boolean | null | undefined;
  /** At most 8. */
  aspects?: Array<AspectInput> | null | undefined;
  /** Offered to annotators, for an item or one response; unsafe, personal data, wrong language and broken rendering where it is left out. */
  flags?: Array<string> | null | undefined;
  /** Markdown. */
  guidelines?: string | null | undefined;
  idealAnswer?: RationaleRule | null | undefined;
  judgementsPerComparison?: number | null | undefined;
  kind: TaskKind;
  leaseSeconds?: number | null | undefined;
  name: string;
  rankingMode?: RankingMode | null | undefined;
  rationale?: RationaleRule | null | undefined;
  /** Characters wanted of a rationale that is required, or given. */
  rationaleMinLength?: number | null | undefined;
  /** Reasons to choose from beside the rationale. */
  reasons?: Array<string> | null | undefined;
  /** Labels of the strength scale from weakest to strongest; empty: not asked. */
  strengthLabels?: Array<string> | null | undefined;
  training?: TrainingInput | null | undefined;
  /** How long a judgement may be changed by its annotator; 0: not at all. */
  undoSeconds?: number | null | undefined;
};

/** Of a RANKING project: what is asked about its responses. */
export type RankingMode =
  /** Only which is the best; nothing is said of the others among themselves. */
  | 'BEST'
  /** An order of all of them. */
  | 'FULL';

export type RationaleRule =
  | 'OFF'
  | 'OPTIONAL'
  | 'REQUIRED';

export type TaskKind =
  /** Two responses: which is better, and where labels are set, by how much. */
  | 'PAIRWISE'
  /** Two to sixteen responses in order of preference. */
  | 'RANKING';

export type TrainingInput = {
  comparisons: number;
  threshold: number;
};

export type CreateProjectMutationVariables = Exact<{
  input: CreateProjectInput;
}>;


export type CreateProjectMutation = { createProject: { id: string } };


export const CreateProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateProjectMutation, CreateProjectMutationVariables>;