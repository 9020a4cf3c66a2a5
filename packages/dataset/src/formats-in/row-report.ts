import { MAX_ISSUES_A_ROW, shortField, type RowIssue, type RowIssueCode } from '../rows/row-issue.ts';
import { describeValue, type JsonValue } from '../rows/json-value.ts';

/** Fields of a file that were warned of once already. */
export type WarnedFields = Set<string>;

/** So many fields of a file are warned of, so that one with new names in every row does not fill the memory. */
const MAX_WARNED_FIELDS = 1_000;

/** Gathers what is wrong with one row. */
export class RowReport {
  readonly issues: RowIssue[] = [];
  #failed = false;

  constructor(
    private readonly line: number,
    private readonly warnedFields: WarnedFields,
  ) {}

  /** True once there is an error, which keeps the row out. */
  get hasFailed(): boolean {
    return this.#failed;
  }

  error(code: RowIssueCode, field: string | null, message: string): undefined {
    this.#failed = true;
    this.#add(code, field, message, 'error');
    return undefined;
  }

  warn(code: RowIssueCode, field: string, message: string): void {
    this.#add(code, field, message, 'warning');
  }

  wrongType(field: string, value: JsonValue | undefined, wanted: string): undefined {
    if (value === undefined) return this.missing(field, wanted);
    return this.error('WRONG_TYPE', field, `${field} must be ${wanted}, found ${describeValue(value)}`);
  }

  missing(field: string, wanted: string): undefined {
    return this.error('MISSING_FIELD', field, `${field} is missing; it must be ${wanted}`);
  }

  /** Warns of something that many rows of a file have in common at the first of them only. */
  warnOnce(code: RowIssueCode, field: string, message: string): void {
    if (this.warnedFields.size >= MAX_WARNED_FIELDS || this.warnedFields.has(field)) return;
    this.warnedFields.add(field);
    this.warn(code, field, message);
  }

  /** Warns once a file, however many rows have the field. `pattern` has no indices, e.g. `responses[].score`. */
  unknownField(pattern: string, keptAs: string): void {
    const field = shortField(pattern);
    const message = `${field} is no field of this format; it is kept in metadata as ${shortField(keptAs)}`;
    this.warnOnce('UNKNOWN_FIELD', field, message);
  }

  #add(code: RowIssueCode, field: string | null, message: string, severity: RowIssue['severity']): void {
    if (this.issues.length >= MAX_ISSUES_A_ROW) return;
    this.issues.push({ line: this.line, field: field && shortField(field), code, message, severity });
  }
}
