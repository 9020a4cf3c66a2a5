import type { ImportState } from './import.entity.ts';

export interface IssueAnswer {
  line: number | null;
  field: string | null;
  code: string;
  message: string;
}

/** What an import answers; the first hundred errors and warnings of all there are. */
export interface ImportAnswer {
  importId: string;
  state: ImportState;
  format: string | null;
  rows: number;
  accepted: number;
  duplicates: number;
  rejected: number;
  waiting: number;
  comparisons: number;
  errors: IssueAnswer[];
  warnings: IssueAnswer[];
}
