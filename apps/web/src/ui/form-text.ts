/** What was typed into the field `name`; empty when the form has no such field or a file stands in it. */
export function formText(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
