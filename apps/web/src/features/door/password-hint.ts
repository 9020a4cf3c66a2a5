/** The API's least length; what kind of characters is up to the person. */
export const minPasswordLength = 8;

/** What to say under a password being chosen. Counts characters as a person does, not UTF-16 units. */
export function passwordHint(password: string): string {
  const length = [...password].length;
  if (length === 0) return `${minPasswordLength} characters or more; anything goes.`;
  if (length < minPasswordLength)
    return `${length} of at least ${minPasswordLength} characters; anything goes.`;
  return `✓ ${length} characters; ${minPasswordLength} or more, anything goes.`;
}
