import type { FieldErrors } from './field-errors.ts';
import type { TaskForm } from './task-form.ts';

/** A form about a task, or a part of it. */
export type TaskFieldsProps = {
  form: TaskForm;
  errors: FieldErrors;
  onChange: (form: TaskForm) => void;
};
