/** Codes of what may be wrong with a row. They are stable: programs match on them. */
export type RowIssueCode =
  | 'INVALID_UTF8'
  | 'INVALID_JSON'
  | 'INVALID_CSV'
  | 'WRONG_CELL_COUNT'
  | 'INVALID_TEXT'
  | 'NUL_REPLACED'
  | 'LINE_TOO_LONG'
  | 'TOO_DEEP'
  | 'NOT_AN_OBJECT'
  | 'NUMBER_OUT_OF_RANGE'
  | 'NUMBER_ROUNDED'
  | 'MISSING_FIELD'
  | 'WRONG_TYPE'
  | 'EMPTY_VALUE'
  | 'TOO_LONG'
  | 'UNKNOWN_FIELD'
  | 'INVALID_ROLE'
  | 'MESSAGE_ORDER'
  | 'TOO_FEW_RESPONSES'
  | 'TOO_MANY_RESPONSES'
  | 'DUPLICATE_RESPONSE_ID'
  | 'IDENTICAL_RESPONSES'
  | 'EMPTY_RESPONSE'
  | 'INVALID_GOLD'
  | 'TRAINING_WITHOUT_GOLD'
  | 'PROMPTS_DIFFER'
  | 'PROMPT_REPEATED'
  | 'NO_TURNS';

/** Something wrong with one row. An error keeps the row out; a warning does not. */
export interface RowIssue {
  /** The line of the file where the row begins; the first line is 1. */
  line: number;
  /** Where in the row, e.g. `prompt[0].role`; null where the row cannot be read at all. */
  field: string | null;
  code: RowIssueCode;
  message: string;
  severity: 'error' | 'warning';
}

/** So many issues of one row are told. A row of 16 MiB could have a million. */
export const MAX_ISSUES_A_ROW = 100;

const MAX_FIELD_CHARACTERS = 200;

/** A field's path short enough to be stored and shown, however long the names in the file are. */
export function shortField(field: string): string {
  return field.length > MAX_FIELD_CHARACTERS ? `${field.slice(0, MAX_FIELD_CHARACTERS)}…` : field;
}
