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

export type ProjectRole =
  | 'ANNOTATOR'
  | 'ENGINEER'
  | 'LEAD'
  | 'REVIEWER';

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

/** What is left out stays as it is. kind, allowTies, strengthLabels, rankingMode and aspects are fixed once there are judgements. */
export type UpdateProjectInput = {
  allowAllBad?: boolean | null | undefined;
  allowTies?: boolean | null | undefined;
  aspects?: Array<AspectInput> | null | undefined;
  flags?: Array<string> | null | undefined;
  idealAnswer?: RationaleRule | null | undefined;
  leaseSeconds?: number | null | undefined;
  name?: string | null | undefined;
  rankingMode?: RankingMode | null | undefined;
  rationale?: RationaleRule | null | undefined;
  rationaleMinLength?: number | null | undefined;
  reasons?: Array<string> | null | undefined;
  strengthLabels?: Array<string> | null | undefined;
  /** Null takes the training away. */
  training?: TrainingInput | null | undefined;
  undoSeconds?: number | null | undefined;
};

export type ProjectSettingsQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectSettingsQuery = { project: { id: string, name: string, kind: TaskKind, rankingMode: RankingMode, allowTies: boolean, strengthLabels: Array<string>, allowAllBad: boolean, flags: Array<string>, rationale: RationaleRule, rationaleMinLength: number, reasons: Array<string>, idealAnswer: RationaleRule, leaseSeconds: number, undoSeconds: number, isTaskFixed: boolean, guidelines: string, guidelinesVersion: number, aspects: Array<{ name: string, kind: AspectKind, description: string | null, labels: Array<string>, isRequired: boolean }>, training: { comparisons: number, threshold: number, available: number } | null, guidelinesHistory: Array<{ version: number, text: string, changes: string | null, createdAt: string, createdBy: { id: string, name: string } | null }>, members: Array<{ role: ProjectRole, guidelinesVersion: number, user: { id: string, name: string }, training: { attempt: number, answered: number, right: number, of: number, threshold: number, isPassed: boolean, isFailed: boolean } }> } | null };

export type UpdateProjectMutationVariables = Exact<{
  projectId: string | number;
  input: UpdateProjectInput;
}>;


export type UpdateProjectMutation = { updateProject: { id: string } };

export type SetGuidelinesMutationVariables = Exact<{
  projectId: string | number;
  guidelines: string;
  changes?: string | null | undefined;
}>;


export type SetGuidelinesMutation = { setGuidelines: { id: string, guidelinesVersion: number } };


export const ProjectSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rankingMode"}},{"kind":"Field","name":{"kind":"Name","value":"allowTies"}},{"kind":"Field","name":{"kind":"Name","value":"strengthLabels"}},{"kind":"Field","name":{"kind":"Name","value":"aspects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowAllBad"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"rationaleMinLength"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"idealAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"leaseSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"undoSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"isTaskFixed"}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparisons"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidelines"}},{"kind":"Field","name":{"kind":"Name","value":"guidelinesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"guidelinesHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"guidelinesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"isFailed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectSettingsQuery, ProjectSettingsQueryVariables>;
export const UpdateProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"projectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateProjectMutation, UpdateProjectMutationVariables>;
export const SetGuidelinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetGuidelines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"guidelines"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setGuidelines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"projectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"guidelines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"guidelines"}}},{"kind":"Argument","name":{"kind":"Name","value":"changes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"guidelinesVersion"}}]}}]}}]} as unknown as DocumentNode<SetGuidelinesMutation, SetGuidelinesMutationVariables>;