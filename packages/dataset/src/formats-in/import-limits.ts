import { DEFAULT_MAX_DEPTH, type ParseLimits } from '../reading/parse-record.ts';
import { DEFAULT_MAX_RECORD_BYTES } from '../reading/raw-record.ts';

/** How large the parts of a row may be. Characters are UTF-16 code units. */
export interface ImportLimits extends ParseLimits {
  maxContentCharacters: number;
  maxMessages: number;
  /** Of one message. */
  maxToolCalls: number;
  maxIdCharacters: number;
  /** Of category, language, license, model, source and each tag. */
  maxLabelCharacters: number;
  maxTags: number;
}

export const DEFAULT_IMPORT_LIMITS: ImportLimits = {
  maxRecordBytes: DEFAULT_MAX_RECORD_BYTES,
  maxDepth: DEFAULT_MAX_DEPTH,
  maxContentCharacters: 1_000_000,
  maxMessages: 1_000,
  maxToolCalls: 100,
  maxIdCharacters: 200,
  maxLabelCharacters: 200,
  maxTags: 100,
};
