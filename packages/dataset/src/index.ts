export { DatasetError, type DatasetErrorCode } from './dataset-error.ts';
export type { JsonObject, JsonValue } from './rows/json-value.ts';
export {
  MAX_RESPONSES,
  MIN_RESPONSES,
  ROLES,
  TRAINING_TAG,
  hasParts,
  isPracticeRow,
  type Gold,
  type ImportResponse,
  type ImportRow,
  type Message,
  type ModelOutput,
  type Role,
  type RowFields,
  type TaskKind,
  type ToolCall,
} from './rows/import-row.ts';
export type {
  ConsensusPair,
  IdealAnswer,
  JudgementDetails,
  RankingMode,
  Rendering,
  ResponseFlag,
  SnapshotConsensus,
  SnapshotJudgement,
  SnapshotRow,
} from './rows/snapshot-row.ts';
export type { RowIssue, RowIssueCode } from './rows/row-issue.ts';
export { contentHash, messagesHash, promptHash, rowIdFromContent } from './rows/content-hash.ts';
export { applyEdits, editsBetween, type TextEdit } from './edits/edits-between.ts';
export { rowOfOutputs } from './rows/row-of-outputs.ts';
export { ENCODINGS, type Encoding } from './reading/decompress.ts';
export {
  readImport,
  type ImportBatch,
  type ImportItem,
  type ImportOptions,
} from './formats-in/read-import.ts';
export { DEFAULT_IMPORT_LIMITS, type ImportLimits } from './formats-in/import-limits.ts';
export { importFormats, parseImportFormat, type ImportFormat } from './formats-in/recognise-format.ts';
export {
  PairBalance,
  pairsOfResponses,
  type Pairing,
  type PairingOptions,
} from './pairing/pairs-of-responses.ts';
export { DEFAULT_SPLITS, parseSplits, splitOf, type Splits } from './splits/split-of.ts';
export { readSnapshot } from './reading/read-snapshot.ts';
export {
  exportFormats,
  parseExportOptions,
  type ExportFormat,
  type ExportRequest,
} from './formats-out/export-formats.ts';
export type { ExportQuery, FileType, PairRule, TieRule, VoteRule } from './formats-out/export-options.ts';
export { exportRows, type ExportedProject, type ExportRun } from './formats-out/export-rows.ts';
export { DROP_REASONS, type DropReason, type ExportSummary } from './formats-out/export-summary.ts';
export { importLine, snapshotLine } from './formats-out/native.ts';
export { datasetInfo } from './formats-out/single-answer-formats.ts';
export type { DatasetAbout } from './card/dataset-about.ts';
export { datasetCard } from './card/dataset-card.ts';
export { collectStatistics, DatasetStatistics } from './card/dataset-statistics.ts';
